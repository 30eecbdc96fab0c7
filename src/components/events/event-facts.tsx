import type { ReactNode } from 'react';
import { routes, toPath } from '@/domain/routes';
import type { RecordLink } from '@/domain/view-models/common';
import type { EventPageView } from '@/domain/view-models/event-page';
import { placeText } from '../record/place-text';
import { DateText } from '../ui/date-text';
import { DefinitionList, type Fact } from '../ui/definition-list';
import { formatNumber } from '../ui/format-number';
import { LangSpan, textOf } from '../ui/lang-span';
import type { Words } from '../ui/words';
import { formatText, kindText, peopleText } from './event-words';

/** The section of the page in which the people reached stand in full. */
export const PEOPLE_ID = 'people';

type EventFactsProps = Words & { readonly view: EventPageView };

/** The facts of an event, first on its page. What a reviewer will ask for and nobody has recorded is said to be unknown. */
export function EventFacts({ view, t, locale }: EventFactsProps) {
  const words = { t, locale };
  const facts = [
    ...toTimeAndPlace(view, words),
    ...toWho(view, words),
    ...toWhat(view, words),
    ...(view.training ? toTrainingFacts(view, words) : []),
  ];
  return <DefinitionList t={t} items={facts} />;
}

/** A fact that is left out when it is not known, because not every event has it. */
function ifKnown(term: string, details: ReactNode | readonly ReactNode[] | null): Fact[] {
  const isEmpty = details === null || (Array.isArray(details) && details.length === 0);
  return isEmpty ? [] : [{ term, details }];
}

function toTimeAndPlace(view: EventPageView, { t, locale }: Words): Fact[] {
  const { row, period, venue } = view;
  const place = placeText(row.city, row.country, locale);
  const places = [venue, place].filter((part) => part !== null);
  return [
    {
      term: t('events.facts.date'),
      details:
        row.startsOn || row.endsOn ? (
          <DateText date={row.startsOn} until={row.endsOn} locale={locale} />
        ) : null,
    },
    {
      term: t('events.facts.place'),
      details:
        places.length === 0
          ? null
          : places.map((part) =>
              part === place && row.country ? (
                <a key={part.text} href={toPath(locale, routes.country(row.country))}>
                  <LangSpan text={part} locale={locale} />
                </a>
              ) : (
                <LangSpan key={part.text} text={part} locale={locale} />
              ),
            ),
    },
    { term: t('events.facts.format'), details: row.format ? formatText(row.format, t) : null },
    { term: t('events.facts.kind'), details: kindText(row.kind, t) },
    ...ifKnown(t('events.facts.series'), toSeries(view, { t, locale })),
    ...ifKnown(
      t('events.facts.period'),
      period ? (
        <a href={toPath(locale, period.route)}>
          <LangSpan text={period.title} locale={locale} />
        </a>
      ) : null,
    ),
  ];
}

function toSeries({ series, edition }: EventPageView, { t, locale }: Words): ReactNode {
  if (!series) return edition === null ? null : t('events.edition', { edition });
  if (edition !== null) return t('events.seriesEdition', { series: textOf(series), edition });
  return <LangSpan text={series} locale={locale} />;
}

function toLinks(links: readonly RecordLink[], locale: Words['locale']): ReactNode[] {
  return links.map(({ publicId, title, route }) => {
    const name = <LangSpan key={publicId} text={title} locale={locale} />;
    return route ? (
      <a key={publicId} href={toPath(locale, route)}>
        {name}
      </a>
    ) : (
      name
    );
  });
}

function toWho(view: EventPageView, { t, locale }: Words): Fact[] {
  const { organisers, coOrganisers, supporters, unescoEntities } = view;
  return [
    { term: t('events.facts.organisers'), details: toLinks(organisers, locale) },
    ...ifKnown(t('events.facts.coOrganisers'), toLinks(coOrganisers, locale)),
    ...ifKnown(t('events.facts.supporters'), toLinks(supporters, locale)),
    { term: t('events.facts.unescoEntities'), details: toLinks(unescoEntities, locale) },
  ];
}

function toWhat(view: EventPageView, { t, locale }: Words): Fact[] {
  const { row, functions, hours, languages, people } = view;
  const hoursFact = {
    term: t('events.facts.hours'),
    details: hours === null ? null : t('events.hoursCount', { count: hours }),
  };
  const languageNames = languages.map((code) => t(`events.languages.${code}`)).join(t('events.separator'));
  return [
    {
      term: t('events.facts.functions'),
      details: functions.map(({ publicId, code, text }) => (
        <a key={publicId} href={`${toPath(locale, routes.agreement())}#${publicId}`}>
          {code} <LangSpan text={text} locale={locale} />
        </a>
      )),
    },
    ...(row.family === 'training' ? [hoursFact] : ifKnown(hoursFact.term, hoursFact.details)),
    { term: t('events.facts.languages'), details: languageNames || null },
    {
      term: t(row.family === 'training' ? 'events.facts.trainees' : 'events.facts.participants'),
      details: people.total === null ? null : <a href={`#${PEOPLE_ID}`}>{toPeople(view, t)}</a>,
    },
  ];
}

function toPeople({ row, people }: EventPageView, t: Words['t']): string {
  const text = people.total === null ? '' : peopleText(row.family, people.total, t);
  return people.countryCount ? t('events.peopleFrom', { people: text, count: people.countryCount }) : text;
}

function toTrainingFacts({ training }: EventPageView, { t, locale }: Words): Fact[] {
  if (!training) return [];
  const { audience, applications, nominatedBy, fellowships, certificates, assessment } = training;
  const numberOf = (count: number | null) => (count === null ? null : formatNumber(count, locale));
  const textOrNull = (text: typeof nominatedBy) => text && <LangSpan text={text} locale={locale} />;
  return [
    ...ifKnown(
      t('events.facts.audience'),
      audience.map((code) => t(`events.audiences.${code}`)).join(t('events.separator')) || null,
    ),
    ...ifKnown(t('events.facts.applications'), numberOf(applications)),
    ...ifKnown(t('events.facts.nominatedBy'), textOrNull(nominatedBy)),
    ...ifKnown(t('events.facts.fellowships'), numberOf(fellowships)),
    { term: t('events.facts.certificates'), details: numberOf(certificates) },
    ...ifKnown(t('events.facts.assessment'), textOrNull(assessment)),
  ];
}
