import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '@/cms/seed/demo/seed-demo';
import { CRITERION_CODES } from '@/domain/criteria-groups';
import { LOCALE_CODES } from '@/domain/locales';
import { shownValue } from '@/domain/periods/shown-value';
import { INDICATORS } from '@/domain/review/indicators';
import type { CriterionPageView } from '@/domain/view-models/category-2';
import { createAnswerContext, inAnswerContext, type Snapshot } from '@/publishing/answer/answer-context';
import { keepReads } from '@/publishing/data/kept-reads';
import { getCriterionPage } from '@/queries/category-2/get-criterion-page';
import { getFunctionsPage } from '@/queries/category-2/get-functions-page';
import { getGapsPage } from '@/queries/category-2/get-gaps-page';
import { getWorkPlanPage } from '@/queries/category-2/get-work-plan-page';
import { getCriteriaPage } from '@/queries/category-2/list-criteria';
import { getTrainingPage } from '@/queries/events/get-event-page';
import { getPeriodPage } from '@/queries/years/get-period-page';
import { listPeriodRows } from '@/queries/years/list-periods';

/** The section for reviewers, over a small demonstration. */
const SIZE = { years: 4, perYear: 6 } as const;
const FIRST_YEAR = 2022;
const LAST_YEAR = 2025;
const WHOLE = { from: String(FIRST_YEAR), to: String(LAST_YEAR) };

let payload: Payload;
let memo: ReturnType<typeof keepReads>;

beforeAll(async () => {
  memo = keepReads();
  payload = await getPayload({ config, disableOnInit: true });
  await seedDemo(payload, SIZE);
}, 300_000);

afterAll(async () => {
  await payload.destroy();
});

async function listPages(asked = {}): Promise<CriterionPageView[]> {
  const pages = await Promise.all(CRITERION_CODES.map((code) => getCriterionPage(code, asked, 'en')));
  return pages.filter((page) => page !== null);
}

describe('criteria', () => {
  it.each(LOCALE_CODES)('should each have a page and a standing for each period, in %s', async (locale) => {
    const { groups, range } = await getCriteriaPage({}, locale);
    expect(groups.flatMap(({ criteria }) => criteria.map(({ code }) => code))).toEqual(CRITERION_CODES);
    for (const row of groups.flatMap(({ criteria }) => criteria)) {
      const page = await getCriterionPage(row.code, {}, locale);
      expect(page?.standing, row.code).toBe(row.standing);
      expect(page?.standings, row.code).toEqual(row.standings);
      expect(row.standings).toHaveLength(range.columns.length);
    }
  });

  it('should give the figures that the pages of the periods give', async () => {
    const periods = new Map((await listPeriodRows('en')).map((row) => [row.slug, row]));
    const pages = await listPages(WHOLE);
    const compared = pages.flatMap(({ indicators, range }) =>
      indicators.flatMap(({ id, cells }) =>
        range.columns.flatMap(({ period }, at) => {
          const { figure } = INDICATORS[id];
          const row = period && periods.get(period.slug);
          return figure && row ? [[id, cells[at]?.value, shownValue(row.figures[figure])]] : [];
        }),
      ),
    );
    for (const [id, shown, wanted] of compared) expect(shown, String(id)).toBe(wanted);
    expect(compared.length).toBeGreaterThan(40);
  });

  it('should have sums that are what their periods come to', async () => {
    for (const { indicators } of await listPages(WHOLE)) {
      for (const { id, isAdditive, unit, cells, total } of indicators) {
        if (!isAdditive || unit === 'money' || total.value === null) continue;
        const sum = cells.reduce((all, { value }) => all + (value ?? 0), 0);
        expect(Math.abs(sum - total.value), id).toBeLessThan(1e-6);
      }
    }
  });

  it('should show a record without a source, and never let it alone be evidence', async () => {
    const pages = await listPages(WHOLE);
    const items = pages.flatMap(({ evidence }) => evidence);
    expect(items.some(({ isSourced }) => isSourced)).toBe(true);
    expect(items.some(({ isSourced }) => !isSourced)).toBe(true);
    for (const { code, indicators, evidence, standing } of pages) {
      const isBare = indicators.length === 0 && evidence.every(({ isSourced }) => !isSourced);
      if (isBare) expect(standing, code).not.toBe('evidence');
    }
  });
});

describe('years that are asked for', () => {
  const statusOf = async (asked: object) => {
    const context = createAnswerContext();
    const view = await inAnswerContext(context, () => getCriteriaPage(asked as never, 'en'));
    return { status: context.status, range: view.range };
  };

  it('should be the whole pages of the years, with evidence of these alone', async () => {
    const page = await getCriterionPage('C2', { from: '2023', to: '2023' }, 'en');
    expect(page?.range.columns).toHaveLength(1);
    for (const { years } of page?.evidence ?? []) {
      if (years) expect(years.yearStart <= 2023 && 2023 <= years.yearEnd).toBe(true);
    }
    const whole = await getCriterionPage('C2', WHOLE, 'en');
    expect((page?.evidence.length ?? 0) + (page?.evidenceOfOtherYears ?? 0)).toBe(whole?.evidence.length);
  });

  it.each([
    [{ from: 'abc' }, 400, 'not-a-year'],
    [{ from: '2025', to: '2022' }, 400, 'reversed'],
    [{ from: '1990', to: '1995' }, 404, 'outside'],
  ])('should be refused clearly: %j', async (asked, status, kind) => {
    const answer = await statusOf(asked);
    expect(answer.status).toBe(status);
    expect(answer.range.problem?.kind).toBe(kind);
    expect(answer.range.years).toEqual(answer.range.extent);
  });

  it('should leave the status alone where they can be shown', async () => {
    expect((await statusOf(WHOLE)).status).toBeNull();
    expect(await getCriterionPage('Z9', {}, 'en')).toBeNull();
  });
});

describe('functions, work plan and gaps', () => {
  it('should count each event in the rows of its functions, or in the row of none', async () => {
    const { rows, range } = await getFunctionsPage(WHOLE, 'en');
    for (const { total, cells } of rows) {
      expect(cells).toHaveLength(range.columns.length);
      expect(cells.reduce((sum, { trainings }) => sum + trainings, 0)).toBe(total.trainings);
    }
    const periods = await listPeriodRows('en');
    const events = periods.reduce((sum, period) => sum + period.events.length, 0);
    const counted = rows.reduce((sum, { total }) => sum + total.trainings + total.activities, 0);
    expect(counted).toBeGreaterThanOrEqual(events);
  });

  it('should set every planned item beside what came of it', async () => {
    const { columns } = await getWorkPlanPage(WHOLE, 'en');
    const items = columns.flatMap((column) => column.items);
    const { totalDocs } = await payload.count({ collection: 'work-plan-items', overrideAccess: false });
    expect(items).toHaveLength(totalDocs);
    for (const { items: own, counts } of columns) {
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(own.length);
    }
  });

  it('should name what is missing, and stop when it is filled', async () => {
    const before = await getGapsPage(WHOLE, 'en');
    const gap = before.columns.flatMap(({ gaps }) => gaps).find(({ kind }) => kind === 'people');
    const [record] = gap?.records ?? [];
    if (!record) throw new Error('No training of the demonstration lacks its number of people.');
    const collection = record.publicId.startsWith('TRN') ? 'trainings' : 'activities';
    const found = await payload.find({ collection, where: { publicId: { equals: record.publicId } } });
    await payload.update({
      collection,
      id: found.docs[0]?.id ?? 0,
      data: { people: { total: 11 }, _status: 'published' },
      overrideAccess: true,
    });
    memo.clear();
    const after = await getGapsPage(WHOLE, 'en');
    const stillNamed = after.columns
      .flatMap(({ gaps }) => gaps)
      .filter(({ kind }) => kind === 'people')
      .flatMap(({ records }) => records.map(({ publicId }) => publicId));
    expect(stillNamed).not.toContain(record.publicId);
  });
});

describe('as of a moment in the past', () => {
  const snapshotAt = (endsAt: Date): Snapshot => ({
    asOf: endsAt.toISOString().slice(0, 10),
    endsAt,
    isForReviewers: false,
    reads: new Map(),
  });
  const at = <Result>(moment: Date, work: () => Promise<Result>) =>
    inAnswerContext(createAnswerContext({ snapshot: snapshotAt(moment) }), work);

  it('should show records as they were published then, whatever became of them', async () => {
    const { docs } = await payload.find({
      collection: 'trainings',
      where: { and: [{ _status: { equals: 'published' } }, { 'withdrawal.withdrawnOn': { exists: false } }] },
      sort: 'id',
      limit: 3,
      overrideAccess: true,
    });
    const [changed, unpublished, trashed] = docs;
    if (!changed || !unpublished || !trashed) throw new Error('The demonstration has too few trainings.');
    const period = String(changed.startsOn).slice(0, 4);
    const now = await getPeriodPage(period, 'en');
    const before = new Date();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const update = (id: number, data: object, more: object = {}) =>
      payload.update({ collection: 'trainings', id, data, overrideAccess: true, ...more } as never);
    await update(changed.id, { title: 'A new name for it', people: { total: 999 }, _status: 'published' });
    await update(unpublished.id, { _status: 'draft' });
    await update(trashed.id, { deletedAt: new Date().toISOString() });
    memo.clear();

    const page = await at(before, () => getTrainingPage(String(changed.slug), 'en'));
    expect(page?.title.text).toBe(changed.title);
    expect((await getTrainingPage(String(changed.slug), 'en'))?.title.text).toBe('A new name for it');
    for (const { slug } of [unpublished, trashed]) {
      expect(await getTrainingPage(String(slug), 'en')).toBeNull();
      expect(await at(before, () => getTrainingPage(String(slug), 'en'))).not.toBeNull();
      expect(await at(new Date(), () => getTrainingPage(String(slug), 'en'))).toBeNull();
    }
    const then = await at(before, () => getPeriodPage(period, 'en'));
    expect(then?.figures).toEqual(now?.figures);
    expect(then?.sdgs).toEqual(now?.sdgs);
    expect(then?.partners).toEqual(now?.partners);
    const today = await at(new Date(), () => getPeriodPage(period, 'en'));
    expect(today?.figures).toEqual((await getPeriodPage(period, 'en'))?.figures);
    expect(today?.figures).not.toEqual(now?.figures);
  });

  it('should show nothing of a time before anything was published', async () => {
    const { groups } = await at(new Date('2001-01-01T00:00:00Z'), () => getCriteriaPage({}, 'en'));
    expect(groups).toEqual([]);
  });
});
