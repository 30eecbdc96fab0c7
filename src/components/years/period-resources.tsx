import type { MoneyLine, PeriodPage } from '@/domain/view-models/periods';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { DefinitionList } from '../ui/definition-list';
import { DownloadLink } from '../ui/document-list';
import { EmptyState } from '../ui/empty-state';
import { formatNumber } from '../ui/format-number';
import { LangSpan } from '../ui/lang-span';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { PeriodDownload } from './period-download';

type MoneyProps = Words & {
  readonly caption: string;
  readonly currency: string | null;
  readonly lines: readonly MoneyLine[];
};

function MoneyTable({ caption, currency, lines, t, locale }: MoneyProps) {
  if (lines.length === 0) return null;
  const rows = lines.map((line, index) => ({ ...line, key: `${index}` }));
  return (
    <DataTable
      t={t}
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'label',
          header: t('years.heading'),
          cell: ({ label }) => (label ? <LangSpan text={label} locale={locale} /> : <Unknown t={t} />),
        },
        {
          key: 'amount',
          header: currency ? t('years.amount', { currency }) : t('years.amountPlain'),
          cell: ({ amount }) => (amount === null ? <Unknown t={t} /> : formatNumber(amount, locale)),
          isNumeric: true,
        },
      ]}
    />
  );
}

/** Who worked for the centre in the period and with what money; both may be unknown, and say so. */
export function PeriodResources({ view, t, locale }: Words & { readonly view: PeriodPage }) {
  const words = { t, locale };
  const { staff, finance } = view;
  const numberOf = (value: number | null) => (value === null ? null : formatNumber(value, locale));
  const hasMoney = finance.income.length > 0 || finance.expenditure.length > 0;
  const hasStaff = Object.values(staff).some((people) => people !== null);
  return (
    <>
      <DefinitionList
        t={t}
        items={[
          { term: t('years.staffTotal'), details: numberOf(staff.total) },
          { term: t('years.staffWomen'), details: numberOf(staff.female) },
          { term: t('years.staffMen'), details: numberOf(staff.male) },
          { term: t('years.staffInternational'), details: numberOf(staff.international) },
          {
            term: t('years.inKind'),
            details: finance.inKind ? <LangSpan text={finance.inKind} locale={locale} /> : null,
          },
          {
            term: t('years.audit'),
            details:
              finance.audits.length > 0
                ? finance.audits.map((audit) => (
                    <DownloadLink key={audit.publicId} document={audit} {...words} />
                  ))
                : null,
          },
        ]}
      />
      {hasStaff ? (
        <PeriodDownload {...words} view={view} table="staff" of={t('tables.titles.staff')} />
      ) : null}
      {hasMoney ? null : <EmptyState t={t}>{t('years.financeNone')}</EmptyState>}
      <MoneyTable {...words} caption={t('years.income')} currency={finance.currency} lines={finance.income} />
      <MoneyTable
        {...words}
        caption={t('years.expenditure')}
        currency={finance.currency}
        lines={finance.expenditure}
      />
      {hasMoney ? (
        <PeriodDownload {...words} view={view} table="finance" of={t('tables.titles.finance')} />
      ) : null}
      <DataDownload {...words} file={{ kind: 'period-workbook', slug: view.slug }} wording="downloadPeriod" />
    </>
  );
}
