import { SLUG_MAX_LENGTH, toSlug } from '@/domain/slugs/to-slug';
import { bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type { SeedCommon, SeedSource } from '../lib/seed-types';
import type { DemoState } from './demo-types';

/** Addresses of the demonstration lead to the domain that is reserved for examples. */
export const EXAMPLE_SITE = 'https://example.org/halvern-bay';

/** 1 as "01": public ids of a year sort as they count. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2019-03-05` for day 64 of 2019. */
export function dayOfYear(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Room for "-" and a number of four digits behind a title. */
const LONGEST_BASE = SLUG_MAX_LENGTH - 5;

/** Gives addresses for one collection, none of them twice: titles that come again get a number. */
export function createSlugs(): (title: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    let slug = toSlug(title);
    const base = slug.slice(0, LONGEST_BASE).replace(/-$/, '');
    while (used.has(slug)) {
      const count = (counts.get(base) ?? 1) + 1;
      counts.set(base, count);
      slug = `${base}-${count}`;
    }
    used.add(slug);
    return slug;
  };
}

type Common = Omit<SeedCommon, keyof DemoState> & DemoState;

/** What all records have: id, address, both languages ready, confirmed. */
export function common(publicId: string, slug: string): Common {
  return { publicId, slug, translation: { en: 'ready', zh: 'ready' }, verification: 'confirmed' };
}

/** The annual report as a source. */
export function fromReport(year: number, page: number): SeedSource {
  return {
    kind: 'primary',
    title: bi(`Annual report ${year}`, `${year} 年度报告`),
    document: ref(reportId(year)),
    page: String(page),
  };
}

/** An entry of the centre's own invented register as a source. */
export function fromRegister(publicId: string, year: number): SeedSource {
  return {
    kind: 'primary',
    title: bi(`Register of events ${year}, entry ${publicId}`, `${year} 年活动登记册，条目 ${publicId}`),
    url: `${EXAMPLE_SITE}/register/${year}#${publicId}`,
  };
}

export const reportId = (year: number): string => `DOC-AR-${year}`;
export const workPlanId = (year: number): string => `DOC-WP-${year}`;
export const budgetId = (year: number): string => `DOC-BU-${year}`;
export const auditId = (year: number): string => `DOC-AU-${year}`;
export const minutesId = (meeting: string): string => `DOC-MIN-${meeting.replace(/^GOV-/, '')}`;
