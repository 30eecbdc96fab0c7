import { LangSpan, type TextValue } from './lang-span';
import type { Words } from './words';

export type Neighbour = { readonly href: string; readonly label: TextValue };

type NextPreviousProps = Words & {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
};

/** The records before and after this one. */
export function NextPrevious({ previous, next, t, locale }: NextPreviousProps) {
  if (!previous && !next) return null;
  return (
    <nav className="next-previous" aria-label={t('ui.newerAndOlder')}>
      {previous ? (
        <a className="previous" href={previous.href} rel="prev">
          <span className="quiet small">{t('ui.previous')}</span>
          <span className="neighbour">
            <LangSpan text={previous.label} locale={locale} />
          </span>
        </a>
      ) : null}
      {next ? (
        <a className="next" href={next.href} rel="next">
          <span className="quiet small">{t('ui.next')}</span>
          <span className="neighbour">
            <LangSpan text={next.label} locale={locale} />
          </span>
        </a>
      ) : null}
    </nav>
  );
}
