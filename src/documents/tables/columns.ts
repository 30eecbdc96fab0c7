import { getCountryName, type Iso3 } from '@/domain/countries/country-table';
import type { PartialDate } from '@/domain/dates/partial-date';
import type { LangText } from '@/domain/lang-text';
import type { Total } from '@/domain/totals/total';
import { addressOf, type ColumnOf, dateOf, type TableWords, textOf } from './define-table';

/** The permanent name of a record. */
export function idColumn<Row extends { readonly publicId: string }>({ t }: TableWords): ColumnOf<Row> {
  return { key: 'record', label: t('tables.columns.record'), type: 'code', cell: (row) => row.publicId };
}

/** A title with the language it is really in: a missing translation shows the other language. */
export function titleColumns<Row>(
  label: string,
  titleOf: (row: Row) => LangText | null,
  { t }: TableWords,
): ColumnOf<Row>[] {
  return [
    { key: 'title', label, type: 'text', cell: (row) => textOf(titleOf(row)) },
    {
      key: 'title-language',
      label: t('tables.columns.titleLanguage'),
      type: 'code',
      note: t('tables.notes.titleLanguage'),
      cell: (row) => titleOf(row)?.lang ?? null,
    },
  ];
}

/** Where the record can be read. */
export function addressColumn<Row extends { readonly route: string | null }>(
  words: TableWords,
): ColumnOf<Row> {
  const label = words.t('tables.columns.address');
  return { key: 'address', label, type: 'url', cell: ({ route }) => addressOf(route, words) };
}

type Dated = { readonly startsOn: PartialDate | null; readonly endsOn: PartialDate | null };

/** First and last day. */
export function dayColumns<Row extends Dated>({ t }: TableWords): ColumnOf<Row>[] {
  const note = t('tables.notes.date');
  return [
    {
      key: 'starts-on',
      label: t('tables.columns.startsOn'),
      type: 'date',
      note,
      cell: ({ startsOn }) => dateOf(startsOn),
    },
    {
      key: 'ends-on',
      label: t('tables.columns.endsOn'),
      type: 'date',
      note,
      cell: ({ endsOn }) => dateOf(endsOn),
    },
  ];
}

/** A country by name and code. */
export function countryColumns<Row extends { readonly country: Iso3 | null }>({
  t,
  locale,
}: TableWords): ColumnOf<Row>[] {
  return [
    {
      key: 'country',
      label: t('countries.country'),
      type: 'text',
      cell: ({ country }) => country && getCountryName(country, locale),
    },
    {
      key: 'country-code',
      label: t('tables.columns.countryCode'),
      type: 'code',
      cell: ({ country }) => country,
    },
  ];
}

/** City and country. */
export function placeColumns<Row extends { readonly city: LangText | null; readonly country: Iso3 | null }>(
  words: TableWords,
): ColumnOf<Row>[] {
  const city: ColumnOf<Row> = {
    key: 'city',
    label: words.t('tables.columns.city'),
    type: 'text',
    cell: (row) => textOf(row.city),
  };
  return [city, ...countryColumns<Row>(words)];
}

/** For how many records a figure is known. */
export function coverageColumns<Row>(
  totalOf: (row: Row) => Pick<Total, 'known' | 'of'>,
  { t }: TableWords,
): ColumnOf<Row>[] {
  return [
    {
      key: 'known',
      label: t('tables.columns.known'),
      type: 'integer',
      note: t('tables.notes.known'),
      cell: (row) => totalOf(row).known,
    },
    { key: 'of', label: t('tables.columns.of'), type: 'integer', cell: (row) => totalOf(row).of },
  ];
}
