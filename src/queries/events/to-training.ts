import type { Training } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { toGuessedText } from '@/domain/guess-language';
import type { Locale } from '@/domain/locales';
import { type SafeTable, suppressSmallCells } from '@/domain/totals/suppress-small-cells';
import type { TrainingView } from '@/domain/view-models/event-page';
import { toDocument, toPopulated } from '../map/to-record';
import { toText, toTitle } from '../to-text';

/** A breakdown of the trainees that may be shown to everyone; null when none is recorded. */
function toBreakdown<Key extends string>(
  trainees: number | null,
  rows: readonly { readonly key: Key; readonly total: number | null }[],
): SafeTable<Key> | null {
  if (rows.length === 0) return null;
  return suppressSmallCells({
    total: trainees,
    female: null,
    male: null,
    rows: rows.map((row) => ({ ...row, female: null, male: null })),
  });
}

/** What a training has beside what it shares with other events. */
export function toTraining(training: Training, locale: Locale): TrainingView {
  const trainees = training.people?.total ?? null;
  return {
    audience: training.audience ?? [],
    applications: training.selection?.applications ?? null,
    nominatedBy: toText(training.selection?.nominatedBy, locale),
    profile: toText(training.profile, locale),
    byAffiliation: toBreakdown(
      trainees,
      (training.byAffiliation ?? []).map(({ kind, total }) => ({ key: kind, total: total ?? null })),
    ),
    byAgeBand: toBreakdown(
      trainees,
      (training.byAgeBand ?? []).map(({ band, total }) => ({ key: band, total: total ?? null })),
    ),
    fellowships: training.fellowships ?? null,
    certificates: training.certificates ?? null,
    assessment: toText(training.assessment, locale),
    sessions: (training.sessions ?? []).map(({ title, date, lecturer, slides }) => {
      const document = toPopulated(slides);
      return {
        title: toTitle(title, locale, training.publicId),
        date: toPartialDate(date, 'day'),
        lecturer: toGuessedText(lecturer),
        slides: document && toDocument(document, locale),
      };
    }),
    fieldVisits: (training.fieldVisits ?? []).map(({ place, date }) => ({
      place: toTitle(place, locale, training.publicId),
      date: toPartialDate(date, 'day'),
    })),
    satisfaction: {
      respondents: training.satisfaction?.respondents ?? null,
      score: training.satisfaction?.score ?? null,
      scale: training.satisfaction?.scale ?? null,
    },
    followUp: (training.followUp ?? []).map(({ months, respondents, findings }) => ({
      months: months ?? null,
      respondents: respondents ?? null,
      findings: toText(findings, locale),
    })),
  };
}
