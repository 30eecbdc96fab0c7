import { formatNumber } from './format-number';
import type { Words } from './words';

type PaginationProps = Words & {
  /** The page shown, from 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
};

/** The pages worth a link: the ends, this one and its neighbours; null marks a gap. */
export function pagesToShow(page: number, pageCount: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount];
  const pages = [...new Set(wanted)].filter((one) => one >= 1 && one <= pageCount).sort((a, b) => a - b);
  return pages.flatMap((one, index) => {
    const before = pages[index - 1];
    return before !== undefined && one - before > 1 ? [null, one] : [one];
  });
}

/** The pages of a long list. Draws nothing for a list of one page. */
export function Pagination({ page, pageCount, hrefOf, t, locale }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="pagination" aria-label={t('ui.pages')}>
      <ul>
        {page > 1 ? (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {t('ui.previousPage')}
            </a>
          </li>
        ) : null}
        {pagesToShow(page, pageCount).map((one, index) =>
          one === null ? (
            <li key={`gap-${index === 1 ? 'start' : 'end'}`}>
              <span aria-hidden="true">…</span>
            </li>
          ) : (
            <li key={one}>
              <a
                href={hrefOf(one)}
                aria-label={t('ui.pageNumber', { page: one })}
                aria-current={one === page ? 'page' : undefined}
              >
                {formatNumber(one, locale)}
              </a>
            </li>
          ),
        )}
        {page < pageCount ? (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t('ui.nextPage')}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
