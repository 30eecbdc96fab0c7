import { CRITERIA_GROUPS, type CriteriaGroupCode } from '@/domain/criteria-groups';
import { formatPeriod } from '@/domain/periods/format-period';
import { STANDINGS } from '@/domain/review/standing';
import { routes, toPath } from '@/domain/routes';
import type { CriteriaPageView } from '@/domain/view-models/category-2';
import type { ReviewRangeView } from '@/domain/view-models/review';
import { Page } from '../layout/page';
import { countedText } from '../ui/coverage-text';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { JumpLinks } from '../ui/jump-links';
import { KeyFigures } from '../ui/key-figures';
import { LangSpan } from '../ui/lang-span';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { RangeForm, RangeNotice, rangeQuery } from './range-form';
import { StandingCell, StandingLegend, StandingText } from './standing-cell';

type Row = CriteriaPageView['groups'][number]['criteria'][number];

type MatrixProps = Words & {
  readonly group: string;
  readonly criteria: readonly Row[];
  readonly range: ReviewRangeView;
};

/** "A. Agreement and conformity". */
export function groupTitle(code: CriteriaGroupCode, { t, locale }: Words): string {
  const group = CRITERIA_GROUPS.find((one) => one.code === code);
  return t('category2.criteria.group', { code, title: group?.title[locale] ?? '' });
}

/** The reviewer's questions as a matrix: how each stands in each period of the years looked at. */
export function CriteriaPage({ view, t, locale }: Words & { readonly view: CriteriaPageView }) {
  const words = { t, locale };
  const { groups, range } = view;
  const all = groups.flatMap(({ criteria }) => criteria);
  return (
    <Page
      {...words}
      title={t('category2.criteria.title')}
      kicker={t('category2.title')}
      summary={t('category2.criteria.description')}
      trail={[{ label: t('category2.title'), route: routes.category2() }]}
      notes={<RangeNotice range={range} {...words} />}
      side={
        <JumpLinks t={t} links={groups.map(({ code }) => ({ id: code, label: groupTitle(code, words) }))} />
      }
    >
      {(level) =>
        all.length === 0 ? (
          <EmptyState t={t}>{t('category2.criteria.none')}</EmptyState>
        ) : (
          <>
            <p className="section-intro">{t('category2.criteria.intro')}</p>
            <RangeForm range={range} route={routes.criteria()} {...words} />
            <Section level={level} id="legend" title={t('category2.criteria.legend')}>
              <StandingLegend t={t} />
              <StandingCounts criteria={all} {...words} />
              <p className="quiet small max-w-(--measure)">{t('category2.criteria.computedNote')}</p>
            </Section>
            {groups.map(({ code, criteria }) => (
              <Section key={code} level={level} id={code} title={groupTitle(code, words)}>
                <Matrix group={groupTitle(code, words)} criteria={criteria} range={range} {...words} />
              </Section>
            ))}
            <DataDownload {...words} file={{ kind: 'table', id: 'criteria' }} wording="downloadList" />
          </>
        )
      }
    </Page>
  );
}

type CriteriaProps = Words & { readonly criteria: readonly Row[] };

/** How many criteria stand how, over all the years looked at. */
function StandingCounts({ criteria, t, locale }: CriteriaProps) {
  return (
    <KeyFigures
      t={t}
      locale={locale}
      figures={STANDINGS.map((standing) => ({
        label: t('category2.criteria.standing', { standing }),
        value: criteria.filter((row) => row.standing === standing).length,
        note: countedText(t, 'criteria', criteria.length),
      }))}
    />
  );
}

function Matrix({ group, criteria, range, t, locale }: MatrixProps) {
  const query = rangeQuery(range);
  return (
    <div className="criteria-matrix">
      <DataTable<Row>
        t={t}
        caption={t('category2.criteria.matrixCaption', { group })}
        rows={criteria}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'question',
            header: t('category2.criteria.question'),
            cell: ({ code, route, question }) => (
              <a href={toPath(locale, route, query)}>
                {code} <LangSpan text={question} locale={locale} />
              </a>
            ),
          },
          {
            key: 'all',
            header: t('category2.criteria.allYears'),
            cell: ({ standing }) => <StandingText standing={standing} t={t} />,
          },
          ...range.columns.map((column, at) => ({
            key: String(column.yearStart),
            header: column.period?.title.text ?? formatPeriod(column, locale),
            cell: ({ standings }: Row) => <StandingCell standing={standings[at] ?? 'unknown'} t={t} />,
          })),
        ]}
      />
    </div>
  );
}
