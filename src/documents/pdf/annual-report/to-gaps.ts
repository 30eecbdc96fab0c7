import { coverageText } from '@/components/ui/coverage-text';
import { countedOver } from '@/domain/totals/counted-over';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { MessageKey } from '@/messages/translate';
import type { Block } from '../blocks';
import type { Writing } from '../parts/line';
import { say } from '../parts/line';
import { LISTED_FIGURES } from './to-figures';

/** Figures that are not known for all records, with how far they are. */
function listFigureGaps(view: PeriodPage, { t }: Writing): string[] {
  return LISTED_FIGURES.flatMap((id) => {
    const { total, override } = view.figures[id];
    if (override || total.known >= total.of) return [];
    const coverage = coverageText(t, countedOver(id), { known: total.known, total: total.of });
    return [t('pdf.gap', { what: t(`years.figures.${id}`), coverage })];
  });
}

/** Parts of the record that nobody has filled yet: what each says where it is empty. */
function listMissingParts(view: PeriodPage): MessageKey[] {
  const { staff, finance } = view;
  const missing: readonly (readonly [boolean, MessageKey])[] = [
    [view.eventsByKind.length === 0, 'years.doneNone'],
    [view.countries.length === 0, 'years.countriesNone'],
    [view.sdgs.length === 0, 'years.sdgsNone'],
    [view.partners.length === 0, 'years.partnersNone'],
    [view.meetingRows.length === 0, 'years.boardNone'],
    [view.publicationRows.length === 0, 'years.publicationsNone'],
    [staff.total === null, 'pdf.staffUnknown'],
    [finance.income.length === 0 && finance.expenditure.length === 0, 'years.financeNone'],
    [finance.audits.length === 0, 'pdf.auditUnknown'],
    [view.workPlans.length === 0, 'pdf.workPlanUnknown'],
    [view.annualReports.length === 0, 'pdf.filedReportNone'],
    [view.submittedToUnescoOn === null, 'pdf.submittedUnknown'],
    [view.sources.length === 0, 'ui.noSources'],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, key]) => key);
}

/** What is not known yet about the period, said openly and in one place. */
export function toGaps(view: PeriodPage, writing: Writing): Block[] {
  const { t } = writing;
  const gaps = [...listFigureGaps(view, writing), ...listMissingParts(view).map((key) => t(key))];
  if (gaps.length === 0) return [{ kind: 'paragraph', text: say(t('pdf.gapsNone')) }];
  return [
    { kind: 'paragraph', text: say(t('pdf.gapsIntro')) },
    {
      kind: 'list',
      isOrdered: false,
      items: gaps.map((gap) => [{ kind: 'paragraph', text: say(gap) }]),
    },
  ];
}
