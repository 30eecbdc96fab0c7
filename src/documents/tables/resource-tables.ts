import type { Table } from '@/domain/tables/table';
import type { MoneyLine, PartnerShare, PeriodPage } from '@/domain/view-models/periods';
import { addressColumn, idColumn, titleColumns } from './columns';
import { type ColumnOf, type TableWords, toTable } from './define-table';

/** With how many events of a period each partner had to do. */
export function toPartnerSharesTable(
  partners: readonly PartnerShare[],
  period: string,
  words: TableWords,
): Table {
  const { t } = words;
  const columns: ColumnOf<PartnerShare>[] = [
    idColumn<PartnerShare>(words),
    ...titleColumns<PartnerShare>(t('partners.one'), ({ title }) => title, words),
    { key: 'events', label: t('years.eventsColumn'), type: 'integer', cell: ({ events }) => events },
    addressColumn<PartnerShare>(words),
  ];
  const head = {
    id: 'partners',
    title: t('years.partners'),
    description: t('tables.about.partnersOfPeriod', { period }),
  };
  return toTable(head, columns, partners, words);
}

/** Who worked for the centre in a period. */
export function toStaffTable(staff: PeriodPage['staff'], period: string, words: TableWords): Table {
  const { t } = words;
  const rows = [
    { id: 'total', name: t('years.staffTotal'), people: staff.total },
    { id: 'female', name: t('years.staffWomen'), people: staff.female },
    { id: 'male', name: t('years.staffMen'), people: staff.male },
    { id: 'international', name: t('years.staffInternational'), people: staff.international },
  ];
  const columns: ColumnOf<(typeof rows)[number]>[] = [
    { key: 'group', label: t('tables.columns.code'), type: 'code', cell: ({ id }) => id },
    { key: 'name', label: t('tables.columns.name'), type: 'text', cell: ({ name }) => name },
    { key: 'people', label: t('tables.columns.people'), type: 'integer', cell: ({ people }) => people },
  ];
  const head = {
    id: 'staff',
    title: t('tables.titles.staff'),
    description: t('tables.about.staff', { period }),
  };
  return toTable(head, columns, rows, words);
}

type Line = MoneyLine & { readonly side: 'income' | 'expenditure' };

/** Income and expenditure of a period, line by line. */
export function toFinanceTable(finance: PeriodPage['finance'], period: string, words: TableWords): Table {
  const { t } = words;
  const linesOf = (side: Line['side']) => finance[side].map((line): Line => ({ ...line, side }));
  const columns: ColumnOf<Line>[] = [
    {
      key: 'side',
      label: t('tables.columns.side'),
      type: 'text',
      cell: ({ side }) => t(`years.${side}`),
    },
    ...titleColumns<Line>(t('years.heading'), ({ label }) => label, words),
    { key: 'amount', label: t('years.amountPlain'), type: 'decimal', cell: ({ amount }) => amount },
    { key: 'currency', label: t('tables.columns.currency'), type: 'code', cell: () => finance.currency },
  ];
  const head = {
    id: 'finance',
    title: t('tables.titles.finance'),
    description: t('tables.about.finance', { period }),
  };
  return toTable(head, columns, [...linesOf('income'), ...linesOf('expenditure')], words);
}
