/**
 * The site's own mark: a square seal whose cells are the record itself, twelve years of months
 * laid out as a cross of filled and open cells. Decoration beside the name, so hidden from readers' software.
 */
export function SiteMark() {
  return (
    <svg className="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect className="cell-frame" x="2" y="2" width="44" height="44" fill="none" strokeWidth="4" />
      <path
        className="cell-4"
        d="M10 10h8v8h-8zM20 10h8v8h-8zM30 10h8v8h-8zM10 20h8v8h-8zM10 30h8v8h-8zM20 30h8v8h-8zM30 30h8v8h-8z"
      />
      <path className="cell-4" d="M22 22h4v4h-4z" />
    </svg>
  );
}
