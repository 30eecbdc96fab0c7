import type { ReactNode } from 'react';
import { type Query, toPath } from '@/domain/routes';
import type { RecordTableId } from '@/domain/tables/data-files';
import type { FilterProblem, ListView } from '@/domain/view-models/list';
import { type CountedNoun, countedText } from '../ui/coverage-text';
import { DataDownload } from '../ui/data-download';
import { EmptyState } from '../ui/empty-state';
import { type FilterGroup, FilterLinks } from '../ui/filter-links';
import { type TextValue, textOf } from '../ui/lang-span';
import { Notice } from '../ui/notice';
import { Pagination } from '../ui/pagination';
import type { Words } from '../ui/words';

type FilterWords<Name extends string> = {
  /** The name of a filter: "Year". */
  readonly filterName: (name: Name) => string;
  /** A value in words: "Annual report" for annual-report. */
  readonly valueText: (name: Name, value: string) => TextValue;
};

type FilteredListProps<Row, Name extends string> = Words &
  FilterWords<Name> & {
    readonly view: ListView<Row, Name>;
    /** Path of the list without the language. */
    readonly route: string;
    readonly noun: CountedNoun;
    /** The whole list as a table. */
    readonly table?: RecordTableId;
    /** Said when there is no record at all. */
    readonly empty: string;
    /** The rows of this page. */
    readonly children: ReactNode;
  };

/** A list with its filters, its count, what could not be used of its address, and its pages. */
export function FilteredList<Row, Name extends string>(props: FilteredListProps<Row, Name>) {
  const { view, route, noun, empty, table, children, filterName, valueText, t, locale } = props;
  const { current, page, pageCount, problems } = view;
  if (view.total === 0) {
    return (
      <>
        <Problems {...props} problems={problems} />
        <EmptyState t={t}>{empty}</EmptyState>
      </>
    );
  }
  const hrefOf = (query: Query) => toPath(locale, route, query);
  const groups = view.filters.filter(hasChoice(view)).map(({ name, options }): FilterGroup => {
    const without: Query = { ...current, [name]: undefined };
    return {
      key: name,
      name: filterName(name),
      options: options.map(({ value, count, isCurrent }) => ({
        key: value,
        label: valueText(name, value),
        count,
        isCurrent,
        href: hrefOf(isCurrent ? without : { ...current, [name]: value }),
      })),
    };
  });
  const isFiltered = Object.keys(current).length > 0;
  return (
    <>
      <Problems {...props} problems={problems} />
      <FilterLinks groups={groups} clearHref={isFiltered ? hrefOf({}) : null} t={t} locale={locale} />
      <p className="count-line list-count">{countText(view, noun, isFiltered, t)}</p>
      {children}
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={(one) => hrefOf({ ...current, page: one === 1 ? undefined : String(one) })}
        t={t}
        locale={locale}
      />
      {table ? (
        <DataDownload file={{ kind: 'table', id: table }} wording="downloadList" t={t} locale={locale} />
      ) : null}
    </>
  );
}

/** A filter whose one option every row has lets nobody choose anything. */
const hasChoice =
  ({ matching }: { readonly matching: number }) =>
  ({ options }: { readonly options: readonly { readonly count: number; readonly isCurrent: boolean }[] }) =>
    options.length > 1 || options.some(({ count, isCurrent }) => isCurrent || count < matching);

/** "12 of 60 partners fit the filters, page 1 of 2". */
function countText<Row, Name extends string>(
  view: ListView<Row, Name>,
  noun: CountedNoun,
  isFiltered: boolean,
  t: Words['t'],
): string {
  const { matching, total, page, pageCount } = view;
  const records = countedText(t, noun, total);
  const count = isFiltered
    ? t('pages.list.matching', { matching, records })
    : t('pages.list.all', { records });
  return pageCount > 1 ? `${count}${t('ui.listComma')}${t('pages.list.page', { page, pageCount })}` : count;
}

type ProblemsProps<Row, Name extends string> = Pick<
  FilteredListProps<Row, Name>,
  't' | 'view' | 'filterName' | 'valueText'
> & {
  readonly problems: readonly FilterProblem<Name>[];
};

/** Values that are named in a notice; more would bury it. */
const MOST_NAMED = 12;

/** What the address asked for and the list does not have. */
function Problems<Row, Name extends string>(props: ProblemsProps<Row, Name>) {
  const { problems, view, filterName, valueText, t } = props;
  if (problems.length === 0) return null;
  const offered = view.filters.filter(({ options }) => options.length > 0);
  const filters = offered.map(({ name }) => filterName(name)).join(t('ui.listComma'));
  /** A short list of values is named; a long one stands among the filters. */
  const toOffered = (name: Name): string[] => {
    const options = view.filters.find((filter) => filter.name === name)?.options ?? [];
    if (options.length === 0 || options.length > MOST_NAMED) return [];
    const values = options.map(({ value }) => textOf(valueText(name, value))).join(t('events.separator'));
    return [t('pages.list.offered', { values })];
  };
  const toText = (problem: FilterProblem<Name>): string => {
    switch (problem.kind) {
      case 'unknown-value':
        return [
          t('pages.list.unknownValue', { filter: filterName(problem.name), value: problem.value }),
          ...toOffered(problem.name),
        ].join(' ');
      case 'unknown-filter':
        return t('pages.list.unknownFilter', { name: problem.name, filters });
      case 'unknown-page':
        return t('pages.list.unknownPage', { value: problem.value });
    }
  };
  return (
    <Notice title={t('pages.list.problemTitle')} tone="attention">
      {problems.map((problem) => (
        <p key={toText(problem)}>{toText(problem)}</p>
      ))}
    </Notice>
  );
}
