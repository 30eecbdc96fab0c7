import { NAVIGATION } from '../cistrat/globals';
import { inventCategory2 } from './category-2';
import { inventCriteria } from './criteria';
import type { DemoContent, WholeRecords } from './demo-types';
import { inventDocuments } from './documents';
import { inventEvents } from './events';
import { draftLatest, loseTranslations, withdrawOne } from './gaps';
import { HOME, SITE } from './globals';
import { inventGovernance } from './governance';
import { PAGES } from './pages';
import { inventPartners } from './partners';
import { inventPeople, listPeople } from './people';
import { type DemoOptions, type DemoPlan, toPlan } from './plan';
import { inventPublications } from './publications';
import { inventMilestones, inventNews, inventOutcomes, inventWorkPlan } from './reporting';
import { inventYears } from './years';

function inventAll(plan: DemoPlan): WholeRecords {
  const partners = inventPartners(plan);
  const cast = inventPeople(plan, partners);
  const events = inventEvents({ plan, partners, lecturers: cast.lecturers });
  const { terms, meetings } = inventGovernance(plan, cast);
  const documents = inventDocuments(plan, {
    partners,
    meetings,
    events: [...events.trainings, ...events.activities],
  });
  const { agreements, functions, commitments, evaluations, recommendations } = inventCategory2(plan);
  return {
    documents,
    partners,
    people: listPeople(cast),
    agreements,
    functions,
    commitments,
    'board-terms': terms,
    'governance-meetings': meetings,
    years: inventYears(plan, events),
    criteria: inventCriteria(plan, meetings),
    trainings: events.trainings,
    activities: events.activities,
    publications: inventPublications(plan, cast.lecturers),
    outcomes: inventOutcomes(plan, events),
    'work-plan-items': inventWorkPlan(plan, events),
    evaluations,
    recommendations,
    news: inventNews(plan, events, meetings),
    milestones: inventMilestones(plan, events),
    pages: PAGES,
  };
}

/** How many of the latest records of a kind are drafts, at most. */
const DRAFTS = { trainings: 2, activities: 2, publications: 1, news: 1 } as const;

/**
 * The content of a fictional centre, in English and Chinese: the same for the same options. Parts never exceed
 * their totals and weights never 100; but on purpose some figures, sexes, countries, sources and translations
 * are missing, some dates are known to the month only, one year has no report, one record is withdrawn, and the
 * latest are drafts that reviewers may read.
 * @throws RangeError that names an option out of range
 */
export function generateDemo(options: DemoOptions = {}): DemoContent {
  const plan = toPlan(options);
  const all = inventAll(plan);
  const isSmall = plan.perYear < 5;
  const drafts = (kind: keyof typeof DRAFTS) => (isSmall ? 0 : DRAFTS[kind]);
  const trainings = draftLatest(all.trainings, drafts('trainings'));
  // The host institution comes first and stands on too many pages to lose a language.
  const [host, ...partners] = all.partners;
  return {
    records: {
      ...all,
      documents: loseTranslations(all.documents, plan),
      partners: [...(host ? [host] : []), ...loseTranslations(partners, plan)],
      people: all.people,
      agreements: all.agreements,
      functions: all.functions,
      commitments: all.commitments,
      'board-terms': all['board-terms'],
      'governance-meetings': loseTranslations(all['governance-meetings'], plan),
      years: all.years,
      criteria: all.criteria,
      trainings: loseTranslations(withdrawOne(trainings, 1, `${plan.lastYear}-12-01`), plan),
      activities: loseTranslations(draftLatest(all.activities, drafts('activities')), plan),
      publications: loseTranslations(draftLatest(all.publications, drafts('publications')), plan),
      outcomes: loseTranslations(all.outcomes, plan),
      'work-plan-items': all['work-plan-items'],
      evaluations: all.evaluations,
      recommendations: all.recommendations,
      news: loseTranslations(draftLatest(all.news, drafts('news')), plan),
      milestones: all.milestones,
      pages: all.pages,
    },
    site: SITE,
    navigation: NAVIGATION,
    home: HOME,
  };
}
