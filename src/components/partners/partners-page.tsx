import { getCountryName, isCountryCode } from '@/domain/countries/country-table';
import { getM49Region, parseM49RegionCode } from '@/domain/countries/m49';
import { formatPartialDate } from '@/domain/dates/format-partial-date';
import { PARTNER_KINDS } from '@/domain/partners/partner-kinds';
import { routes, toPath } from '@/domain/routes';
import type { PartnerRow, PartnersPageView } from '@/domain/view-models/partners';
import { Page } from '../layout/page';
import { FilteredList } from '../lists/filtered-list';
import { placeText } from '../record/place-text';
import { RecordList, type RecordRow } from '../ui/record-list';
import type { Words } from '../ui/words';

type PartnersPageProps = Words & { readonly view: PartnersPageView };

type FilterName = keyof PartnersPageView['current'];

/** A value of a filter in words: a kind, an M49 region, a country. */
function partnerFilterText(name: FilterName, value: string, { t, locale }: Words): string {
  const kind = PARTNER_KINDS.find((known) => known === value);
  if (name === 'kind') return kind ? t(`partners.kinds.${kind}`) : value;
  if (name === 'region') {
    const region = parseM49RegionCode(value);
    return region ? getM49Region(region).name[locale] : value;
  }
  const country = value.toUpperCase();
  return isCountryCode(country) ? getCountryName(country, locale) : value;
}

function toRow(partner: PartnerRow, { t, locale }: Words): RecordRow {
  const { name, acronym, kind, city, country, since, eventCount } = partner;
  const kindText = kind ? t(`partners.kinds.${kind}`) : null;
  const meta = [
    acronym && acronym !== kindText && !name.text.includes(acronym) ? acronym : null,
    kindText,
    placeText(city, country, locale),
    since ? t('partners.since', { date: formatPartialDate(since, locale) }) : null,
  ];
  return {
    key: partner.publicId,
    title: name,
    href: toPath(locale, partner.route),
    meta: meta.filter((part) => part !== null),
    figure: t('partners.eventCount', { count: eventCount }),
  };
}

/** All partners, by name. */
export function PartnersPage({ view, t, locale }: PartnersPageProps) {
  const words = { t, locale };
  return (
    <Page {...words} title={t('partners.title')} summary={t('partners.description')} trail={[]}>
      {() => (
        <FilteredList
          {...words}
          view={view}
          route={routes.partners()}
          noun="partners"
          table="partners"
          empty={t('partners.empty')}
          filterName={(name) => t(`partners.filters.${name}`)}
          valueText={(name, value) => partnerFilterText(name, value, words)}
        >
          <RecordList {...words} isUndated rows={view.rows.map((partner) => toRow(partner, words))} />
        </FilteredList>
      )}
    </Page>
  );
}
