import { CRITERIA_GROUP_CODES } from '@/domain/criteria-groups';
import { comparePartialDates } from '@/domain/dates/compare-partial-dates';
import type { Locale } from '@/domain/locales';
import { periodContains } from '@/domain/periods/period-contains';
import type { Audience, DossierView, RecordVersion } from '@/domain/view-models/dossier';
import type { MeetingPageView } from '@/domain/view-models/governance';
import { getAgreementPage } from '../category-2/get-agreement-page';
import { listCriterionPages } from '../category-2/get-criterion-page';
import { getFunctionsPage } from '../category-2/get-functions-page';
import { getGapsPage } from '../category-2/get-gaps-page';
import { getRenewalPage } from '../category-2/get-renewal-page';
import { getWorkPlanPage } from '../category-2/get-work-plan-page';
import { getGovernancePage } from '../governance/get-governance-page';
import { getMeetingPage } from '../governance/get-meeting-page';
import { listMeetingRows } from '../governance/list-meeting-rows';
import { type Asked, getReviewFrame, type ReviewFrame } from '../review/get-review-frame';
import { listPeriodRows } from '../years/list-periods';
import { listRecordVersions, toDataDate } from './list-record-versions';

const slugOf = (route: string) => route.slice(route.lastIndexOf('/') + 1);

/** The meetings of all bodies within the years, earliest first. */
async function listMeetings({ range }: ReviewFrame, locale: Locale): Promise<MeetingPageView[]> {
  const rows = await listMeetingRows(locale);
  const within = rows.filter(({ startsOn }) => startsOn && periodContains(range.years, startsOn.date));
  const pages: MeetingPageView[] = [];
  for (const { route } of within) {
    const page = await getMeetingPage(slugOf(route), locale);
    if (page) pages.push(page);
  }
  return pages.sort((a, b) => comparePartialDates(a.row.startsOn, b.row.startsOn));
}

export type Dossier = { readonly view: DossierView; readonly versions: readonly RecordVersion[] };

/**
 * Everything a renewal dossier says, and the versions of the records it was made from.
 * @param asked of it `from` and `to` are read, as pages of the section read them
 * @param audience for whom it is made; what is read is decided by who reads
 */
export async function getDossier(
  asked: Asked,
  { audience, asOf }: { readonly audience: Audience; readonly asOf: string | null },
  locale: Locale,
): Promise<Dossier> {
  const frame = await getReviewFrame(asked, locale);
  const { years } = frame.range;
  const [versions, criteria, meetings, periods] = await Promise.all([
    listRecordVersions(),
    listCriterionPages(frame, locale),
    listMeetings(frame, locale),
    listPeriodRows(locale),
  ]);
  const [agreement, renewal, functions, workPlan, governance, gaps] = await Promise.all([
    getAgreementPage(locale),
    getRenewalPage(locale),
    getFunctionsPage(asked, locale),
    getWorkPlanPage(asked, locale),
    getGovernancePage(locale),
    getGapsPage(asked, locale),
  ]);
  const groups = CRITERIA_GROUP_CODES.map((code) => ({
    code,
    criteria: criteria.filter((criterion) => criterion.group === code),
  }));
  return {
    versions,
    view: {
      audience,
      asOf,
      range: frame.range,
      dataDate: toDataDate(versions),
      agreement,
      renewal,
      groups: groups.filter((group) => group.criteria.length > 0),
      functions,
      workPlan,
      governance,
      meetings,
      periods: periods.filter(
        ({ yearStart, yearEnd }) => years.yearStart <= yearStart && yearEnd <= years.yearEnd,
      ),
      gaps,
    },
  };
}
