/**
 * The site's own mark: a square seal of three by three cells, open to the right with one small cell
 * in the middle, a C that is still being filled. The icons in src/app are drawn from the same cells.
 * It stands beside the name and is silent.
 */
export function SiteMark() {
  return (
    <svg className="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect className="mark-frame" x="2" y="2" width="44" height="44" fill="none" strokeWidth="4" />
      <path
        className="mark-cell"
        d="M10 10h8v8h-8zM20 10h8v8h-8zM30 10h8v8h-8zM10 20h8v8h-8zM10 30h8v8h-8zM20 30h8v8h-8zM30 30h8v8h-8zM22 22h4v4h-4z"
      />
    </svg>
  );
}
