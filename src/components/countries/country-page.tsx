import { GROUPS_REVIEWED_FROM, getGroup } from '@/domain/countries/country-groups';
import { COUNTRY_TABLE_REVIEWED_ON, getCountry, getCountryName } from '@/domain/countries/country-table';
import { getM49Region } from '@/domain/countries/m49';
import { countEventsOf } from '@/domain/country-reach/to-country-reaches';
import { formatPartialDate } from '@/domain/dates/format-partial-date';
import { toCountryValue } from '@/domain/event-filters/event-filters';
import { routes, toPath } from '@/domain/routes';
import type { CountryPageView, GroupStay, LatestEvents } from '@/domain/view-models/countries';
import { EventList } from '../events/event-list';
import { Page } from '../layout/page';
import { countedText } from '../ui/coverage-text';
import { DataTable } from '../ui/data-table';
import { DayText } from '../ui/date-text';
import { DefinitionList } from '../ui/definition-list';
import { EmptyState } from '../ui/empty-state';
import { type KeyFigure, KeyFigures } from '../ui/key-figures';
import { LangSpan } from '../ui/lang-span';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';

type CountryPageProps = Words & { readonly view: CountryPageView };

/** One country: what was done with it, who came from there, its partners, the groups it belongs to. */
export function CountryPage({ view, t, locale }: CountryPageProps) {
  const words = { t, locale };
  const { country, reach, tookPart, heldThere, partners, outcomes, stays } = view;
  const name = getCountryName(country, locale);
  const isEmpty = countEventsOf(reach) === 0 && reach.hosted === 0;
  return (
    <Page
      {...words}
      title={name}
      kicker={t('countries.one')}
      summary={t('countries.pageSummary', { events: countEventsOf(reach) })}
      trail={[{ label: t('countries.title'), route: routes.countries() }]}
      side={(level) => (
        <Section level={level} id="about" title={t('countries.aboutTitle')}>
          <CountryFacts view={view} {...words} />
          <p className="quiet small mt-3">{t('countries.noteNames')}</p>
        </Section>
      )}
    >
      {(level) => (
        <>
          {isEmpty ? (
            <EmptyState t={t}>{t('countries.none', { country: name })}</EmptyState>
          ) : (
            <KeyFigures {...words} figures={toFigures(view, words)} />
          )}
          {isEmpty ? null : (
            <Section level={level} id="took-part" title={t('countries.tookPart')}>
              <Events events={tookPart} empty={t('countries.tookPartNone', { country: name })} {...words} />
            </Section>
          )}
          {heldThere.total > 0 ? (
            <Section level={level} id="held-there" title={t('countries.heldThere')}>
              <Events events={heldThere} {...words} />
            </Section>
          ) : null}
          {isEmpty ? null : <ListLinks view={view} {...words} />}
          {outcomes.length > 0 ? (
            <Section level={level} id="outcomes" title={t('countries.outcomes')}>
              <ul className="prose">
                {outcomes.map(({ publicId, title, description }) => (
                  <li key={publicId}>
                    <LangSpan text={title} locale={locale} />
                    {description ? (
                      <p className="quiet">
                        <LangSpan text={description} locale={locale} />
                      </p>
                    ) : null}
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          {partners.length > 0 ? (
            <Section level={level} id="partners" title={t('countries.partnersThere')}>
              <ul className="side-links">
                {partners.map(({ publicId, title, route }) => (
                  <li key={publicId}>
                    <a href={toPath(locale, route ?? routes.partners())}>
                      <LangSpan text={title} locale={locale} />
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          <Section level={level} id="groups" title={t('countries.groups')}>
            <Stays stays={stays} {...words} />
          </Section>
        </>
      )}
    </Page>
  );
}

type FigureName = 'trainings' | 'trainees' | 'activities' | 'participants' | 'hosted' | 'partners';

function toFigures({ reach, partners }: CountryPageView, { t }: Words): KeyFigure[] {
  const { trainings, activities, hosted } = reach;
  const labelOf = (name: FigureName, count: number | null) =>
    t(`countries.figures.${name}`, { count: count ?? 0 });
  const counted = (name: FigureName, value: number, href: string): KeyFigure[] =>
    value === 0 ? [] : [{ label: labelOf(name, value), value, href, linkText: t('countries.seeThem') }];
  const peopleOf = (name: FigureName, noun: 'trainings' | 'activities'): KeyFigure[] => {
    const { events, people, known } = reach[noun];
    if (events === 0) return [];
    if (people !== 'hidden') {
      return [{ label: labelOf(name, people), value: people, coverage: { known, total: events, noun } }];
    }
    const [valueText, note] = [t('countries.hidden'), t('countries.hiddenNote')];
    return [{ label: labelOf(name, null), value: null, valueText, note }];
  };
  return [
    ...counted('trainings', trainings.events, '#took-part'),
    ...peopleOf('trainees', 'trainings'),
    ...counted('activities', activities.events, '#took-part'),
    ...peopleOf('participants', 'activities'),
    ...counted('hosted', hosted, '#held-there'),
    ...counted('partners', partners.length, '#partners'),
  ];
}

type EventsProps = Words & { readonly events: LatestEvents; readonly empty?: string };

function Events({ events, empty, t, locale }: EventsProps) {
  const { rows, total } = events;
  return (
    <>
      {total > rows.length ? (
        <p className="count-line">{t('countries.latest', { count: rows.length, total })}</p>
      ) : null}
      <EventList
        events={rows.map(({ people: _, ...row }) => row)}
        isMixed
        empty={empty}
        t={t}
        locale={locale}
      />
    </>
  );
}

/** The same records in the lists, where they can be filtered further. */
function ListLinks({ view, t, locale }: CountryPageProps) {
  const query = { country: toCountryValue(view.country) };
  const families = (['trainings', 'activities'] as const).filter((family) => view.listed[family] > 0);
  return (
    <ul className="side-links mt-4">
      {families.map((family) => (
        <li key={family}>
          <a href={toPath(locale, routes[family](), query)}>
            {t('countries.inList', { records: countedText(t, family, view.listed[family]) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function CountryFacts({ view, t, locale }: CountryPageProps) {
  const { iso2, iso3, m49, status, unescoMember, region, subRegion, intermediateRegion } = getCountry(
    view.country,
  );
  const regions = [region, subRegion, intermediateRegion].filter((code) => code !== null);
  const isAlso = unescoMember && status !== 'unesco-member';
  const standing = t(`countries.status.${status}`);
  return (
    <DefinitionList
      t={t}
      items={[
        {
          term: t('countries.facts.region'),
          details: regions.map((code) => getM49Region(code).name[locale]).join(' › ') || null,
        },
        {
          term: t('countries.facts.status'),
          details: isAlso ? [standing, t('countries.status.unesco-member')] : standing,
        },
        { term: t('countries.facts.codes'), details: `ISO 3166 ${iso2}, ${iso3} · M49 ${m49}` },
      ]}
    />
  );
}

function Stays({ stays, t, locale }: Words & { readonly stays: readonly GroupStay[] }) {
  const dayOf = (day: string) => formatPartialDate({ date: day, precision: 'day' }, locale);
  return (
    <>
      <DataTable
        t={t}
        caption={t('countries.groups')}
        rows={stays}
        rowKey={({ group, from }) => `${group}-${from}`}
        empty={t('countries.groupsNone')}
        columns={[
          { key: 'group', header: t('countries.group'), cell: ({ group }) => getGroup(group).name[locale] },
          {
            key: 'from',
            header: t('countries.since'),
            cell: ({ from }) =>
              from === null ? (
                t('countries.sinceBefore', { date: dayOf(GROUPS_REVIEWED_FROM) })
              ) : (
                <DayText day={from} locale={locale} />
              ),
          },
          {
            key: 'to',
            header: t('countries.until'),
            cell: ({ to }) => (to === null ? t('countries.still') : <DayText day={to} locale={locale} />),
          },
        ]}
      />
      <p className="quiet small mt-3 max-w-(--measure)">
        {t('countries.groupsNote', {
          date: dayOf(GROUPS_REVIEWED_FROM),
          reviewed: dayOf(COUNTRY_TABLE_REVIEWED_ON),
        })}
      </p>
    </>
  );
}
