import type { RenewalStepId } from '@/domain/agreements/renewal-steps';
import { comparePartialDates } from '@/domain/dates/compare-partial-dates';
import { formatPartialDate } from '@/domain/dates/format-partial-date';
import { routes, toPath } from '@/domain/routes';
import type { AgreementView, RenewalPageView } from '@/domain/view-models/category-2';
import type { SiteReference } from '@/domain/view-models/site-reference';
import type { MessageKey } from '@/messages/translate';
import { Page } from '../layout/page';
import { TextPageBody } from '../pages/text-page';
import { RecordSide } from '../record/record-side';
import { DataDownload } from '../ui/data-download';
import { DateText } from '../ui/date-text';
import { DefinitionList } from '../ui/definition-list';
import { EmptyState } from '../ui/empty-state';
import { JumpLinks } from '../ui/jump-links';
import { LangSpan, textOf } from '../ui/lang-span';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { StatusText } from '../ui/status-text';
import { Timeline, type TimelineItem } from '../ui/timeline';
import type { Words } from '../ui/words';
import { Evaluations } from './evaluations';
import { Recommendations } from './recommendations';
import { standingText } from './standing-text';

type RenewalPageProps = Words & { readonly view: RenewalPageView; readonly site: SiteReference };

/** Where renewal stands: the terms so far, evaluations, recommendations and the next review. */
export function RenewalPage({ view, site, t, locale }: RenewalPageProps) {
  const words = { t, locale };
  const { text } = view;
  return (
    <Page
      {...words}
      title={t('category2.renewal.title')}
      kicker={t('category2.title')}
      summary={text?.summary ?? t('category2.renewal.description')}
      trail={[{ label: t('category2.title'), route: routes.category2() }]}
      side={(level) => (
        <>
          <JumpLinks
            t={t}
            links={[
              { id: 'now', label: t('category2.renewal.now') },
              { id: 'terms', label: t('category2.renewal.terms') },
              { id: 'steps', label: t('category2.renewal.steps') },
              { id: 'how', label: t('category2.renewal.how') },
              { id: 'evaluations', label: t('category2.renewal.evaluations') },
              { id: 'recommendations', label: t('category2.renewal.recommendations') },
            ]}
          />
          {text ? <RecordSide level={level} record={text} site={site} {...words} /> : null}
        </>
      )}
    >
      {(level) => (
        <>
          <Section level={level} id="now" title={t('category2.renewal.now')}>
            <Standing view={view} {...words} />
          </Section>
          <Section level={level} id="terms" title={t('category2.renewal.terms')}>
            {view.agreements.length === 0 ? (
              <EmptyState t={t}>{t('category2.renewal.noTerms')}</EmptyState>
            ) : (
              <Timeline items={toTimeline(view, words)} {...words} />
            )}
          </Section>
          <Section
            level={level}
            id="steps"
            title={t('category2.renewal.steps')}
            intro={t('category2.renewal.stepsIntro')}
          >
            <Steps steps={view.steps} {...words} />
          </Section>
          <Section level={level} id="how" title={t('category2.renewal.how')}>
            {(inner) => <TextPageBody text={text} level={inner} {...words} />}
          </Section>
          <Section level={level} id="evaluations" title={t('category2.renewal.evaluations')}>
            {(inner) => (
              <>
                <Evaluations evaluations={view.evaluations} level={inner} {...words} />
                {view.evaluations.length > 0 ? (
                  <DataDownload
                    {...words}
                    file={{ kind: 'table', id: 'evaluations' }}
                    of={t('category2.renewal.evaluations')}
                  />
                ) : null}
              </>
            )}
          </Section>
          <Section
            level={level}
            id="recommendations"
            title={t('category2.renewal.recommendations')}
            intro={t('category2.renewal.recommendationsIntro')}
          >
            <Recommendations recommendations={view.recommendations} {...words} />
            {view.recommendations.length > 0 ? (
              <DataDownload
                {...words}
                file={{ kind: 'table', id: 'recommendations' }}
                of={t('category2.renewal.recommendations')}
              />
            ) : null}
          </Section>
        </>
      )}
    </Page>
  );
}

/** What the date of each step is: the first day for it, the last, or the day it took place. */
const STEP_DATES = {
  request: 'category2.renewal.stepFrom',
  evaluators: 'category2.renewal.stepFrom',
  visit: 'category2.renewal.stepOn',
  report: 'category2.renewal.stepBy',
  review: 'category2.renewal.stepBy',
  board: 'category2.renewal.stepBy',
  signature: 'category2.renewal.stepBy',
} as const satisfies Record<RenewalStepId, MessageKey>;

/** The steps of the next renewal, each with how far it is by the records. */
function Steps({ steps, t, locale }: Words & Pick<RenewalPageView, 'steps'>) {
  return (
    <ol className="rows rows-numbered">
      {steps.map(({ id, state, date }, at) => (
        <li key={id}>
          <span className="quiet">{at + 1}</span>
          <div>
            <p>{t(`category2.renewal.stepNames.${id}`)}</p>
            <p className="mt-1 flex flex-wrap gap-x-6 text-sm">
              <StatusText state={state} t={t} />
              {date ? (
                <span className="quiet">{t(STEP_DATES[id], { date: formatPartialDate(date, locale) })}</span>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The status line, and the dates it rests on. */
function Standing({ view, t, locale }: Words & { readonly view: RenewalPageView }) {
  const { inForce } = view;
  const date = (value: AgreementView['signedOn'] | undefined) =>
    value ? <DateText date={value} locale={locale} /> : null;
  return (
    <>
      <Notice tone="attention">
        <p>{standingText(inForce, { t, locale })}</p>
      </Notice>
      <DefinitionList
        t={t}
        items={[
          {
            term: t('category2.renewal.agreement'),
            details: inForce ? (
              <a href={`${toPath(locale, routes.agreement())}#${inForce.publicId}`}>
                <LangSpan text={inForce.title} locale={locale} />
              </a>
            ) : null,
          },
          { term: t('category2.renewal.expires'), details: date(inForce?.expiresOn) },
          { term: t('category2.renewal.preparation'), details: date(inForce?.preparationFrom) },
          { term: t('category2.renewal.review'), details: date(inForce?.reviewDueOn) },
        ]}
      />
      <p className="quiet small mt-2 max-w-(--measure)">{t('category2.status.reviewNote')}</p>
    </>
  );
}

/** The steps that the agreement in force still has before it, by dates computed from its expiry. */
function toSteps({ inForce }: RenewalPageView, { t, locale }: Words): TimelineItem[] {
  if (!inForce) return [];
  const title = textOf(inForce.title);
  const href = `${toPath(locale, routes.agreement())}#${inForce.publicId}`;
  const text = t('category2.renewal.computed');
  return [
    {
      key: 'preparation',
      date: inForce.preparationFrom,
      title: t('category2.renewal.preparationItem', { title }),
    },
    { key: 'review', date: inForce.reviewDueOn, title: t('category2.renewal.reviewItem', { title }) },
  ].flatMap((step) => (step.date ? [{ ...step, text, href }] : []));
}

/** What happened to each agreement and what is to come: signed, in force, reviewed, at its end; undated ones last. */
function toTimeline(view: RenewalPageView, words: Words): TimelineItem[] {
  const { agreements, inForce } = view;
  const { t, locale } = words;
  const items = agreements.flatMap((agreement): TimelineItem[] => {
    const { publicId, title, signedOn, inForceOn, expiresOn, state } = agreement;
    const isCurrent = publicId === inForce?.publicId;
    const href = `${toPath(locale, routes.agreement())}#${publicId}`;
    const name = textOf(title);
    const isSameDay = signedOn && inForceOn && signedOn.date === inForceOn.date;
    const dated = [
      { key: 'signed', date: signedOn, text: t('category2.renewal.signed', { title: name }) },
      {
        key: 'in-force',
        date: isSameDay ? null : inForceOn,
        text: t('category2.renewal.entered', { title: name }),
      },
      {
        key: 'expires',
        date: expiresOn,
        text: t(state === 'in-force' ? 'category2.renewal.expiry' : 'category2.renewal.expired', {
          title: name,
        }),
      },
    ].filter(({ date }) => date !== null);
    if (dated.length === 0) {
      return [{ key: publicId, date: null, title: t('category2.renewal.undated', { title: name }), href }];
    }
    return dated.map(({ key, date, text }) => ({
      key: `${publicId}-${key}`,
      date,
      title: text,
      href,
      isCurrent,
    }));
  });
  return [...items, ...toSteps(view, words)].sort((a, b) => comparePartialDates(a.date, b.date));
}
