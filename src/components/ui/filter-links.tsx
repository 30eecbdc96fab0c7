import { formatNumber } from './format-number';
import { LangSpan, type TextValue } from './lang-span';
import type { Words } from './words';

export type FilterOption = {
  readonly key: string;
  readonly label: TextValue;
  /** How many records the list would show. */
  readonly count: number;
  /** The list with this option chosen; for a current option, the list without it. */
  readonly href: string;
  readonly isCurrent: boolean;
};

export type FilterGroup = {
  readonly key: string;
  readonly name: string;
  readonly options: readonly FilterOption[];
};

type FilterLinksProps = Words & {
  readonly groups: readonly FilterGroup[];
  /** The list without any filter; null when none is set. */
  readonly clearHref: string | null;
};

/** Filters as links with their counts. They are addresses: they work without script and can be shared. */
export function FilterLinks({ groups, clearHref, t, locale }: FilterLinksProps) {
  const shown = groups.filter((group) => group.options.length > 0);
  if (shown.length === 0) return null;
  return (
    <nav className="filters" aria-label={t('ui.filters')}>
      {shown.map((group) => (
        <FilterGroupLinks key={group.key} group={group} t={t} locale={locale} />
      ))}
      {clearHref ? (
        <p className="filters-clear">
          <a href={clearHref}>{t('ui.clearFilters')}</a>
        </p>
      ) : null}
    </nav>
  );
}

/** A long group folds away unless one of its options is chosen. */
const LONG_GROUP = 8;

function FilterGroupLinks({ group, t, locale }: Words & { readonly group: FilterGroup }) {
  const options = (
    <ul aria-label={group.name}>
      {group.options.map((option) => (
        <li key={option.key}>
          <FilterLink option={option} t={t} locale={locale} />
        </li>
      ))}
    </ul>
  );
  if (group.options.length <= LONG_GROUP) {
    return (
      <div className="filter-group">
        <p className="filter-name">{group.name}</p>
        {options}
      </div>
    );
  }
  return (
    <details className="filter-group" open={group.options.some((option) => option.isCurrent)}>
      <summary className="filter-name target">
        {group.name} <span className="filter-count">{formatNumber(group.options.length, locale)}</span>
      </summary>
      {options}
    </details>
  );
}

function FilterLink({ option, t, locale }: Words & { readonly option: FilterOption }) {
  return (
    <a href={option.href} aria-current={option.isCurrent ? 'true' : undefined}>
      <span className="filter-label">
        <LangSpan text={option.label} locale={locale} />
      </span>{' '}
      <span className="filter-count">{formatNumber(option.count, locale)}</span>
      {option.isCurrent ? <span className="filter-count"> ({t('ui.removeFilter')})</span> : null}
    </a>
  );
}
