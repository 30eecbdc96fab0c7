import { routes, toPath } from '@/domain/routes';
import type { EventRow } from '@/domain/view-models/events';
import type { PartnerPageView } from '@/domain/view-models/partners';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { Page } from '../layout/page';
import { CountryLink } from '../record/country-link';
import { placeText } from '../record/place-text';
import { RecordSide } from '../record/record-side';
import { RecordTranslationNote } from '../record/record-translation-note';
import { countedText } from '../ui/coverage-text';
import { DateText } from '../ui/date-text';
import { DefinitionList, type Fact } from '../ui/definition-list';
import { EmptyState } from '../ui/empty-state';
import { KeyFigures } from '../ui/key-figures';
import { LangSpan } from '../ui/lang-span';
import { MediaFigure } from '../ui/media-figure';
import { Paragraphs } from '../ui/paragraphs';
import { RecordList, type RecordRow } from '../ui/record-list';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { Instruments } from './instruments';

type PartnerPageProps = Words & { readonly view: PartnerPageView; readonly site: SiteReference };

/** One partner: facts, instruments, and what was done together. */
export function PartnerPage({ view, site, t, locale }: PartnerPageProps) {
  const words = { t, locale };
  const { row, description, logo, boardTerms } = view;
  return (
    <Page
      {...words}
      title={view.title}
      kicker={row.kind ? t(`partners.kinds.${row.kind}`) : t('partners.one')}
      recordId={view.publicId}
      notes={<RecordTranslationNote title={view.title} {...words} />}
      trail={[{ label: t('partners.title'), route: routes.partners() }]}
      side={(level) => <RecordSide level={level} record={view} site={site} {...words} />}
    >
      {(level) => (
        <>
          <DefinitionList t={t} items={toFacts(view, words)} />
          {logo ? <MediaFigure image={logo} {...words} /> : null}
          {description ? (
            <div className="mt-8">
              <Paragraphs text={description} locale={locale} />
            </div>
          ) : null}
          <Section
            level={level}
            id="together"
            title={t('partners.together.title')}
            intro={t('partners.together.intro')}
          >
            <Together view={view} {...words} />
          </Section>
          <Section level={level} id="instruments" title={t('partners.instruments.title')}>
            <Instruments instruments={view.instruments} {...words} />
          </Section>
          {boardTerms.length > 0 ? (
            <Section level={level} title={t('partners.boards.title')} intro={t('partners.boards.intro')}>
              <ul className="side-links">
                {boardTerms.map((term) => (
                  <li key={term.publicId}>
                    <a href={toPath(locale, term.route ?? routes.governance())}>
                      <LangSpan text={term.title} locale={locale} />
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      )}
    </Page>
  );
}

function toIdentifiers({ ror, wikidata }: PartnerPageView) {
  const rorId = ror?.replace(/^https?:\/\/ror\.org\//, '');
  return [
    rorId ? (
      <a key="ror" href={`https://ror.org/${rorId}`}>
        ROR {rorId}
      </a>
    ) : null,
    wikidata ? (
      <a key="wikidata" href={`https://www.wikidata.org/wiki/${wikidata}`}>
        Wikidata {wikidata}
      </a>
    ) : null,
  ].filter((part) => part !== null);
}

/** Identifiers and the website are left out where there are none: nobody takes their absence for a gap. */
function toFacts(view: PartnerPageView, { t, locale }: Words): Fact[] {
  const { row, website } = view;
  const { acronym, kind, city, country, since, until } = row;
  const identifiers = toIdentifiers(view);
  const place = placeText(city, null, locale);
  return [
    ...(acronym ? [{ term: t('partners.facts.acronym'), details: acronym }] : []),
    { term: t('partners.facts.kind'), details: kind ? t(`partners.kinds.${kind}`) : null },
    {
      term: t('partners.facts.place'),
      details:
        place || country
          ? [
              ...(place ? [<LangSpan key="city" text={place} locale={locale} />] : []),
              ...(country ? [<CountryLink key="country" country={country} locale={locale} />] : []),
            ]
          : null,
    },
    {
      term: t('partners.facts.partnership'),
      details: since || until ? <DateText date={since} until={until} locale={locale} /> : null,
    },
    ...(website ? [{ term: t('partners.facts.website'), details: <a href={website}>{website}</a> }] : []),
    ...(identifiers.length > 0 ? [{ term: t('partners.facts.identifiers'), details: identifiers }] : []),
  ];
}

function toEventRow(event: EventRow, { t, locale }: Words): RecordRow {
  const meta = [
    t(event.family === 'training' ? 'partners.together.training' : 'partners.together.activity'),
    placeText(event.city, event.country, locale),
  ];
  return {
    key: event.publicId,
    title: event.title,
    href: toPath(locale, event.route),
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    meta: meta.filter((part) => part !== null),
  };
}

/** How much was done together, and the latest of it. */
function Together({ view, t, locale }: Words & Pick<PartnerPageProps, 'view'>) {
  const { trainings, activities, latest } = view.events;
  const total = trainings + activities;
  if (total === 0) return <EmptyState t={t}>{t('partners.together.none')}</EmptyState>;
  const hrefOf = (route: string) => toPath(locale, route, { partner: view.slug });
  const seeAll = (noun: 'trainings' | 'activities', count: number, route: string) =>
    count > 0
      ? {
          href: hrefOf(route),
          linkText: t('partners.together.all', { records: countedText(t, noun, count) }),
        }
      : {};
  return (
    <>
      <KeyFigures
        t={t}
        locale={locale}
        figures={[
          {
            label: t('partners.together.trainings'),
            value: trainings,
            ...seeAll('trainings', trainings, routes.trainings()),
          },
          {
            label: t('partners.together.activities'),
            value: activities,
            ...seeAll('activities', activities, routes.activities()),
          },
        ]}
      />
      <div className="mt-8">
        {latest.length < total ? (
          <p className="count-line">{t('partners.together.latest', { count: latest.length, total })}</p>
        ) : null}
        <RecordList rows={latest.map((event) => toEventRow(event, { t, locale }))} t={t} locale={locale} />
      </div>
    </>
  );
}
