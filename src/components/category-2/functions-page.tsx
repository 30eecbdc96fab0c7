import { formatPeriod } from '@/domain/periods/format-period';
import { routes, toPath } from '@/domain/routes';
import type { FunctionCell, FunctionRow, FunctionsPageView } from '@/domain/view-models/dossier';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';
import { RangePage } from './range-page';

/** "3 trainings, 1 activity". */
function functionCellText({ trainings, activities }: FunctionCell, t: Words['t']): string {
  if (trainings + activities === 0) return t('category2.functions.zero');
  const both = trainings > 0 && activities > 0 ? 'yes' : 'no';
  return t('category2.functions.cell', { trainings, activities, both });
}

function FunctionName({ row, t, locale }: Words & { readonly row: FunctionRow }) {
  if (!row.function) return t('category2.functions.none');
  const { publicId, code, text } = row.function;
  return (
    <>
      <a href={`${toPath(locale, routes.agreement())}#${publicId}`}>{code}</a>{' '}
      <span className="plain">
        <LangSpan text={text} locale={locale} />
      </span>
    </>
  );
}

/** The functions of the agreement against what was done for them, period by period. */
export function FunctionsPage({ view, t, locale }: Words & { readonly view: FunctionsPageView }) {
  const words = { t, locale };
  const { range, rows } = view;
  return (
    <RangePage
      {...words}
      title={t('category2.functions.title')}
      summary={t('category2.functions.description')}
      route={routes.functions()}
      range={range}
    >
      {() => (
        <>
          <p className="section-intro">{t('category2.functions.intro')}</p>
          <div className="function-matrix">
            <DataTable<FunctionRow>
              t={t}
              caption={t('category2.functions.table')}
              download={<DataDownload {...words} file={{ kind: 'table', id: 'functions-by-period' }} />}
              rows={rows}
              rowKey={(row) => row.function?.publicId ?? 'none'}
              columns={[
                {
                  key: 'function',
                  header: t('category2.functions.function'),
                  cell: (row) => <FunctionName row={row} {...words} />,
                },
                {
                  key: 'all',
                  header: t('category2.criteria.allYears'),
                  cell: ({ total }) => functionCellText(total, t),
                },
                ...range.columns.map((column, at) => ({
                  key: String(column.yearStart),
                  header: column.period?.title.text ?? formatPeriod(column, locale),
                  cell: ({ cells }: FunctionRow) => {
                    const cell = cells[at];
                    return cell ? functionCellText(cell, t) : null;
                  },
                })),
              ]}
            />
          </div>
        </>
      )}
    </RangePage>
  );
}
