import { routes, toPath } from '@/domain/routes';
import type { CriterionName, CriterionPageView } from '@/domain/view-models/category-2';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { Page } from '../layout/page';
import { RecordSide } from '../record/record-side';
import { RecordTranslationNote } from '../record/record-translation-note';
import { RichTextPart } from '../record/rich-text-part';
import { DateText } from '../ui/date-text';
import { DefinitionList, type Fact } from '../ui/definition-list';
import { EmptyState } from '../ui/empty-state';
import { LangSpan } from '../ui/lang-span';
import { type Neighbour, NextPrevious } from '../ui/next-previous';
import { Paragraphs } from '../ui/paragraphs';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { groupTitle } from './criteria-page';
import { EvidenceList } from './evidence-list';
import { IndicatorChart, IndicatorPeriods, IndicatorTable } from './indicator-tables';
import { RangeForm, RangeNotice, rangeQuery } from './range-form';
import { StandingText } from './standing-cell';

type CriterionPageProps = Words & { readonly view: CriterionPageView; readonly site: SiteReference };

/** One of the reviewer's questions: the answer, its evidence, and what is missing. */
export function CriterionPage({ view, site, t, locale }: CriterionPageProps) {
  const words = { t, locale };
  const { answer, indicators, range, evidence, evidenceOfOtherYears, gap, previous, next } = view;
  const route = routes.criterion(view.code);
  return (
    <Page
      {...words}
      title={view.question}
      kicker={t('category2.criteria.one', { code: view.code })}
      recordId={view.publicId}
      notes={
        <>
          <RecordTranslationNote title={view.title} {...words} />
          <RangeNotice range={range} {...words} />
        </>
      }
      trail={[
        { label: t('category2.title'), route: routes.category2() },
        { label: t('category2.criteria.title'), route: routes.criteria() },
      ]}
      side={(level) => <RecordSide level={level} record={view} site={site} {...words} />}
    >
      {(level) => (
        <>
          <Section level={level} id="answer" title={t('category2.criteria.answer')}>
            {(inner) =>
              answer ? (
                <RichTextPart text={answer} level={inner} {...words} />
              ) : (
                <EmptyState t={t}>{t('category2.criteria.noAnswer')}</EmptyState>
              )
            }
          </Section>
          <RangeForm range={range} route={route} {...words} />
          <p className="criterion-standing">
            <StandingText standing={view.standing} t={t} />{' '}
            <span className="quiet small">{t(`category2.criteria.standingMeaning.${view.standing}`)}</span>
          </p>
          {indicators.length > 0 ? (
            <Section level={level} id="figures" title={t('category2.criteria.figures')}>
              <p className="section-intro">{t('category2.criteria.figuresIntro')}</p>
              <IndicatorTable indicators={indicators} range={range} {...words} />
              <IndicatorChart indicators={indicators} range={range} {...words} />
              <div className="mt-10">
                <IndicatorPeriods indicators={indicators} range={range} {...words} />
              </div>
            </Section>
          ) : null}
          <Section level={level} id="evidence" title={t('category2.criteria.evidence')}>
            <EvidenceList evidence={evidence} {...words} />
            {evidenceOfOtherYears > 0 ? (
              <p className="small">
                {t('category2.criteria.otherYears', { count: evidenceOfOtherYears })}{' '}
                <a href={`${toPath(locale, route, wholeQuery(range))}#evidence`}>
                  {t('category2.criteria.allEvidence')}
                </a>
              </p>
            ) : null}
          </Section>
          <Section level={level} id="gap" title={t('category2.criteria.gap')}>
            {gap ? (
              <Paragraphs text={gap} locale={locale} />
            ) : (
              <EmptyState t={t}>{t('category2.criteria.noGap')}</EmptyState>
            )}
          </Section>
          <div className="mt-14">
            <DefinitionList t={t} items={toFacts(view, words)} />
          </div>
          <NextPrevious
            previous={toNeighbour(previous, view, locale)}
            next={toNeighbour(next, view, locale)}
            {...words}
          />
        </>
      )}
    </Page>
  );
}

function wholeQuery({ extent }: CriterionPageView['range']) {
  return { from: String(extent.yearStart), to: String(extent.yearEnd) };
}

/** The years stay chosen from one criterion to the next. */
function toNeighbour(
  row: CriterionName | null,
  { range }: CriterionPageView,
  locale: Words['locale'],
): Neighbour | null {
  if (!row) return null;
  const { route, code, question } = row;
  return {
    href: toPath(locale, route, rangeQuery(range)),
    label: { ...question, text: `${code} ${question.text}` },
  };
}

function toFacts(view: CriterionPageView, words: Words): Fact[] {
  const { t, locale } = words;
  const { group, evidenceAsked, basis, lastReviewedOn } = view;
  return [
    {
      term: t('category2.criteria.groupLabel'),
      details: <a href={`${toPath(locale, routes.criteria())}#${group}`}>{groupTitle(group, words)}</a>,
    },
    {
      term: t('category2.criteria.asked'),
      details: evidenceAsked && <LangSpan text={evidenceAsked} locale={locale} />,
    },
    { term: t('category2.criteria.basis'), details: basis && <LangSpan text={basis} locale={locale} /> },
    {
      term: t('category2.criteria.lastReviewed'),
      details: lastReviewedOn && <DateText date={lastReviewedOn} locale={locale} />,
    },
  ];
}
