import { routes, toPath } from '@/domain/routes';
import type { RecordLink } from '@/domain/view-models/common';
import type { GapsPageView, GapView } from '@/domain/view-models/dossier';
import { countedText } from '../ui/coverage-text';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { InlineList } from '../ui/inline-list';
import { JumpLinks } from '../ui/jump-links';
import { LangSpan } from '../ui/lang-span';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { columnTitle } from './column-title';
import { RangePage } from './range-page';

function RecordName({ record, locale }: Pick<Words, 'locale'> & { readonly record: RecordLink }) {
  const name = <LangSpan text={record.title} locale={locale} />;
  return record.route ? <a href={toPath(locale, record.route)}>{name}</a> : name;
}

/** The ids of the records that lack it; the titles would fill pages. */
function Where({ gap, t, locale }: Words & { readonly gap: GapView }) {
  if (gap.count === 0) return <span className="unknown">{t('category2.gaps.absent')}</span>;
  const more = gap.count - gap.records.length;
  return (
    <>
      {t('category2.gaps.ofRecords', {
        count: gap.count,
        records: countedText(t, 'records', gap.of),
      })}
      <span className="small block">
        <InlineList>
          {gap.records.map(({ publicId, route }) =>
            route ? (
              <a key={publicId} href={toPath(locale, route)}>
                {publicId}
              </a>
            ) : (
              <span key={publicId}>{publicId}</span>
            ),
          )}
          {more > 0 ? t('category2.gaps.more', { count: more }) : null}
        </InlineList>
      </span>
    </>
  );
}

type ColumnOfGaps = GapsPageView['columns'][number];

/** Each record that lacks something counts, and so does what is not there at all. */
const countOpen = ({ gaps }: ColumnOfGaps) => gaps.reduce((sum, { count }) => sum + Math.max(1, count), 0);

function PeriodGaps({ one, t, locale }: Words & { readonly one: ColumnOfGaps }) {
  return (
    <div className="gap-table">
      <DataTable<GapView>
        t={t}
        caption={t('category2.gaps.open', { count: countOpen(one) })}
        rows={one.gaps}
        rowKey={({ kind }) => kind}
        onPhones="stack"
        empty={t('category2.gaps.none')}
        columns={[
          {
            key: 'missing',
            header: t('category2.gaps.missing'),
            cell: ({ kind }) => t(`category2.gaps.kinds.${kind}`),
          },
          {
            key: 'where',
            header: t('category2.gaps.where'),
            cell: (gap) => <Where gap={gap} t={t} locale={locale} />,
          },
        ]}
      />
    </div>
  );
}

/** What is not on record yet, said openly: period by period, criterion by criterion, and documents. */
export function GapsPage({ view, t, locale }: Words & { readonly view: GapsPageView }) {
  const words = { t, locale };
  const columns = [...view.columns].reverse();
  const idOf = ({ column }: ColumnOfGaps) => `gaps-${column.yearStart}`;
  return (
    <RangePage
      {...words}
      title={t('category2.gaps.title')}
      summary={t('category2.gaps.description')}
      route={routes.gaps()}
      range={view.range}
      side={
        <JumpLinks
          t={t}
          links={[
            ...columns.map((one) => ({ id: idOf(one), label: columnTitle(one.column, locale) })),
            { id: 'criteria', label: t('category2.gaps.byCriterion') },
            { id: 'documents', label: t('category2.gaps.documents') },
          ]}
        />
      }
    >
      {(level) => (
        <>
          <p className="section-intro">
            {t('category2.gaps.intro')}{' '}
            <a href={toPath(locale, routes.contact())}>{t('category2.gaps.contact')}</a>
          </p>
          {columns.map((one) => (
            <Section key={idOf(one)} level={level} id={idOf(one)} title={columnTitle(one.column, locale)}>
              <PeriodGaps one={one} {...words} />
            </Section>
          ))}
          <DataDownload
            {...words}
            file={{ kind: 'table', id: 'gaps' }}
            wording="downloadList"
            of={t('category2.gaps.byPeriod')}
          />
          <Section level={level} id="criteria" title={t('category2.gaps.byCriterion')}>
            <CriteriaGaps criteria={view.criteria} {...words} />
          </Section>
          <Section
            level={level}
            id="documents"
            title={t('category2.gaps.documents')}
            intro={t('category2.gaps.documentsIntro')}
          >
            <Unavailable documents={view.documents} {...words} />
          </Section>
        </>
      )}
    </RangePage>
  );
}

function CriteriaGaps({ criteria, t, locale }: Words & Pick<GapsPageView, 'criteria'>) {
  if (criteria.length === 0) return <EmptyState t={t}>{t('category2.gaps.criteriaNone')}</EmptyState>;
  return (
    <ul className="rows rows-coded">
      {criteria.map(({ code, route, gap }) => (
        <li key={code}>
          <a href={toPath(locale, route)}>{code}</a>
          <span className="max-w-(--measure)">
            <LangSpan text={gap} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Unavailable({ documents, t, locale }: Words & Pick<GapsPageView, 'documents'>) {
  if (documents.length === 0) return <EmptyState t={t}>{t('category2.gaps.documentsNone')}</EmptyState>;
  return (
    <ul className="rows">
      {documents.map((record) => (
        <li key={record.publicId}>
          <RecordName record={record} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
