import type { Iso3 } from '@/domain/countries/country-table';
import { getM49Region, type M49RegionCode } from '@/domain/countries/m49';
import type { EventFamily } from '@/domain/events/event-kinds';
import type { LangText } from '@/domain/lang-text';
import type { PeopleReached as PeopleReachedView } from '@/domain/people/to-people-reached';
import { type Bar, BarChart } from '../charts/bar-chart';
import { CountryLink } from '../record/country-link';
import { type Column, DataTable } from '../ui/data-table';
import { each } from '../ui/each';
import { EmptyState } from '../ui/empty-state';
import { formatNumber } from '../ui/format-number';
import { type KeyFigure, KeyFigures } from '../ui/key-figures';
import { LangSpan } from '../ui/lang-span';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

type PeopleReachedProps = Words & {
  readonly family: EventFamily;
  readonly people: PeopleReachedView;
  readonly note: LangText | null;
};

/** How many people an event reached, women and men, and from where; numbers of one or two people never stand alone. */
export function PeopleReached({ family, people, note, t, locale }: PeopleReachedProps) {
  const words = { t, locale };
  return (
    <>
      <KeyFigures {...words} figures={toFigures(family, people, t)} />
      {note ? (
        <p className="prose mt-6">
          <LangSpan text={note} locale={locale} />
        </p>
      ) : null}
      {people.isGenderHidden ? <p className="quiet small mt-4">{t('events.people.genderHidden')}</p> : null}
      <Origins people={people} {...words} />
    </>
  );
}

function toFigures(family: EventFamily, people: PeopleReachedView, t: Words['t']): KeyFigure[] {
  const { total, female, male, isGenderHidden, countryCount } = people;
  const figure = (key: FigureLabel, value: number | null): KeyFigure => ({
    label: t(`events.people.${key}`, { count: value ?? 0 }),
    value,
  });
  return [
    figure(family === 'training' ? 'traineesLabel' : 'participantsLabel', total),
    ...(isGenderHidden ? [] : [figure('womenLabel', female), figure('menLabel', male)]),
    figure('countriesLabel', countryCount),
  ];
}

type FigureLabel = 'traineesLabel' | 'participantsLabel' | 'womenLabel' | 'menLabel' | 'countriesLabel';

/** Where people came from: numbers where they are known, else the countries alone. */
function Origins({ people, t, locale }: Words & Pick<PeopleReachedProps, 'people'>) {
  const words = { t, locale };
  if (people.countryCount === null) return <EmptyState t={t}>{t('events.people.noCountries')}</EmptyState>;
  if (people.countryCount === 0) return null;
  const isCounted = people.countries.rows.some(({ total }) => total !== null);
  return isCounted ? (
    <>
      {people.countriesByRegion.length > 1 ? <RegionBars people={people} {...words} /> : null}
      <div className="mt-8">
        <CountryTable people={people} {...words} />
      </div>
    </>
  ) : (
    <>
      <p className="section-intro mt-8">
        {t('events.people.numbersUnknown', { count: people.countryCount })}
      </p>
      <CountriesByRegion people={people} {...words} />
    </>
  );
}

const nameOfRegions = (regions: readonly M49RegionCode[], { t, locale }: Words) =>
  regions.map((region) => getM49Region(region).name[locale]).join(t('events.separator'));

function RegionBars({ people, t, locale }: Words & Pick<PeopleReachedProps, 'people'>) {
  const words = { t, locale };
  const { rows, other } = people.regions;
  const bars = rows.map(
    (row): Bar => ({
      key: row.key,
      label: nameOfRegions([row.key], words),
      value: row.total,
    }),
  );
  bars.sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  if (other)
    bars.push({ key: 'other', label: otherText(nameOfRegions(other.keys, words), t), value: other.total });
  return (
    <BarChart
      {...words}
      title={t('events.people.regionsTitle')}
      subtitle={t('events.people.regionsSubtitle')}
      labelHeader={t('charts.region')}
      valueHeader={t('events.people.people')}
      bars={bars}
    />
  );
}

/** What the row of all the rest is called: its countries or regions, and people who are placed nowhere. */
function otherText(names: string, t: Words['t']): string {
  return names === '' ? t('events.people.others') : t('events.people.together', { names });
}

type CountryRow = PeopleReachedView['countries']['rows'][number] | { readonly key: 'other' };

function CountryTable({ people, t, locale }: Words & Pick<PeopleReachedProps, 'people'>) {
  const { rows, other } = people.countries;
  const cells = [...rows].sort((a, b) => (b.total ?? -1) - (a.total ?? -1));
  const isKeptBack = Boolean(other?.keys.length) || rows.some(({ isGenderHidden }) => isGenderHidden);
  const hasGenders = [...rows, ...(other ? [other] : [])].some(
    (row) => row.female !== null || row.isGenderHidden,
  );
  const cellsOf = (row: CountryRow) => (row.key === 'other' ? other : (row as (typeof rows)[number]));
  const number = (key: 'total' | 'female' | 'male') => (row: CountryRow) => {
    const own = cellsOf(row);
    const value = own?.[key] ?? null;
    if (value !== null) return formatNumber(value, locale);
    const isHidden = key === 'total' ? row.key === 'other' : own?.isGenderHidden;
    return isHidden ? (
      <span className="unknown nowrap">{t('events.people.hiddenCell')}</span>
    ) : (
      <Unknown t={t} />
    );
  };
  const columns: Column<CountryRow>[] = [
    {
      key: 'country',
      header: t('events.people.country'),
      cell: (row) =>
        row.key === 'other' ? (
          <OtherCountries countries={other?.keys ?? []} t={t} locale={locale} />
        ) : (
          <CountryLink country={row.key} locale={locale} />
        ),
    },
    { key: 'total', header: t('events.people.people'), cell: number('total'), isNumeric: true },
  ];
  if (hasGenders) {
    columns.push(
      { key: 'female', header: t('events.people.women'), cell: number('female'), isNumeric: true },
      { key: 'male', header: t('events.people.men'), cell: number('male'), isNumeric: true },
    );
  }
  return (
    <>
      <DataTable
        t={t}
        caption={t('events.people.byCountry')}
        columns={columns}
        rows={other ? [...cells, { key: 'other' } as const] : cells}
        rowKey={(row) => row.key}
      />
      {isKeptBack ? (
        <p className="quiet small mt-3 max-w-(--measure)">{t('events.people.tableNote')}</p>
      ) : null}
    </>
  );
}

const NAMES_PLACE = '\u0000';

/** The countries that stand together, each leading to its page. */
function OtherCountries({ countries, t, locale }: Words & { readonly countries: readonly Iso3[] }) {
  if (countries.length === 0) return <span className="plain">{t('events.people.others')}</span>;
  const [before, after] = t('events.people.together', { names: NAMES_PLACE }).split(NAMES_PLACE);
  return (
    <span className="plain">
      {before}
      <CountryLinks countries={countries} t={t} locale={locale} />
      {after}
    </span>
  );
}

function CountryLinks({ countries, t, locale }: Words & { readonly countries: readonly Iso3[] }) {
  return each(countries, (country, place) => (
    <>
      {place > 0 ? t('events.separator') : null}
      <CountryLink country={country} locale={locale} />
    </>
  ));
}

/** The countries of an event whose numbers by country are not known. */
function CountriesByRegion({ people, t, locale }: Words & Pick<PeopleReachedProps, 'people'>) {
  return (
    <BarChart
      t={t}
      locale={locale}
      title={t('events.people.countriesTitle')}
      subtitle={t('events.people.regionsSubtitle')}
      labelHeader={t('charts.region')}
      valueHeader={t('events.people.countries')}
      bars={people.countriesByRegion.map(({ region, countries }) => ({
        key: region,
        label: getM49Region(region).name[locale],
        value: countries.length,
      }))}
      note={
        <CountryLinks
          countries={people.countriesByRegion.flatMap(({ countries }) => countries)}
          t={t}
          locale={locale}
        />
      }
    />
  );
}
