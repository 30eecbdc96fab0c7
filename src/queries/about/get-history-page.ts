import { cache } from 'react';
import type { Milestone } from '@/cms/payload-types';
import { comparePartialDates } from '@/domain/dates/compare-partial-dates';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import type { HistoryPageView, MilestoneView } from '@/domain/view-models/about';
import { toMixedLinks, toSources } from '../map/to-record';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';

function toMilestone(milestone: Milestone, locale: Locale): MilestoneView {
  const publicId = milestone.publicId ?? '';
  return {
    publicId,
    title: toTitle(milestone.title, locale, publicId),
    date: toPartialDate(milestone.date, milestone.datePrecision),
    text: toText(milestone.text, locale),
    record: toMixedLinks(milestone.record ? [milestone.record] : [], locale)[0] ?? null,
    sources: toSources(milestone, locale),
  };
}

const yearOf = ({ date }: MilestoneView) => (date ? Number(date.date.slice(0, 4)) : null);

/** The centre's history by year, earliest first; what has no date comes last. */
export const getHistoryPage = cache(async (locale: Locale): Promise<HistoryPageView> => {
  const stored = await listRecords('milestones', { depth: 1 });
  const milestones = stored
    .map((milestone) => toMilestone(milestone, locale))
    .sort((a, b) => comparePartialDates(a.date, b.date));
  const years = [...new Set(milestones.map(yearOf))];
  return {
    years: years.map((year) => ({
      year,
      milestones: milestones.filter((milestone) => yearOf(milestone) === year),
    })),
  };
});
