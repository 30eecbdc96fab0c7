import type { Words } from './words';

type JumpLinksProps = Pick<Words, 't'> & {
  /** The sections of the page, by the ids they were given. */
  readonly links: readonly { readonly id: string; readonly label: string }[];
};

/** The parts of a long page. Fewer than three need no list. */
export function JumpLinks({ links, t }: JumpLinksProps) {
  if (links.length < 3) return null;
  return (
    <nav className="jump-links" aria-label={t('ui.jumpLinks')}>
      <p className="side-title">{t('ui.jumpLinks')}</p>
      <ul>
        {links.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
