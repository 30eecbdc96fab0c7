import { bi } from '../lib/bilingual';
import type { SeedCommon } from '../lib/seed-types';
import type { DemoRecord, DemoState, Whole } from './demo-types';
import type { DemoPlan } from './plan';

/** What is missing or not public on purpose, so that pages, lists and the desk can be seen with it. */

type Loss = {
  /** The language that is not ready. */
  readonly language: 'en' | 'zh';
  /** Whether the title is there all the same. */
  readonly keepsTitle: boolean;
};

const NAMES: ReadonlySet<string> = new Set(['title', 'name']);

const isTranslated = (value: object): value is { readonly en: unknown; readonly zh: unknown } =>
  'en' in value && 'zh' in value;

function take(value: unknown, loss: Loss): unknown {
  if (Array.isArray(value)) return value.map((entry) => take(entry, loss));
  if (typeof value !== 'object' || value === null) return value;
  if (isTranslated(value)) return { ...value, [loss.language]: null };
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, take(entry, loss)]));
}

/** The record without its texts in one language; the reason of a withdrawal stays in both. */
function withLoss<Some extends SeedCommon>(record: Whole<Some>, loss: Loss): DemoRecord<Some> {
  const { translation, withdrawal, ...texts } = record as Whole<SeedCommon>;
  const lost = Object.entries(texts).map(([name, value]) => [
    name,
    loss.keepsTitle && NAMES.has(name) ? value : take(value, loss),
  ]);
  // Only values at { en, zh } were replaced, by null where DemoRecord allows it.
  return {
    ...Object.fromEntries(lost),
    translation: { ...translation, [loss.language]: loss.keepsTitle ? 'draft' : 'missing' },
    ...(withdrawal ? { withdrawal } : {}),
  } as DemoRecord<Some>;
}

/** Takes the translation from about one record in nine: most often Chinese, sometimes English, sometimes all but the title. */
export function loseTranslations<Some extends SeedCommon>(
  records: readonly Whole<Some>[],
  plan: DemoPlan,
): DemoRecord<Some>[] {
  return records.map((record) => {
    const { publicId } = record as Whole<SeedCommon>;
    const loss = plan.random('translation', publicId).weighted<Loss | null>([
      [null, 89],
      [{ language: 'zh', keepsTitle: false }, 5],
      [{ language: 'zh', keepsTitle: true }, 4],
      [{ language: 'en', keepsTitle: false }, 2],
    ]);
    // A whole record is a record with gaps that has none.
    return loss ? withLoss(record, loss) : (record as unknown as DemoRecord<Some>);
  });
}

const DRAFT: Pick<DemoState, '_status' | 'reviewState' | 'visibleToReviewers'> = {
  _status: 'draft',
  reviewState: 'ready-for-review',
  visibleToReviewers: true,
};

/** Makes drafts of the latest records: those are still being written when a year ends. */
export function draftLatest<Some extends SeedCommon>(
  records: readonly Whole<Some>[],
  count: number,
): Whole<Some>[] {
  return records.map((record, index) => (index >= records.length - count ? { ...record, ...DRAFT } : record));
}

/** Withdraws one record, with the reason that its old address then shows. */
export function withdrawOne<Some extends SeedCommon>(
  records: readonly Whole<Some>[],
  index: number,
  withdrawnOn: string,
): Whole<Some>[] {
  const reason = bi(
    'Entered twice: the same training is on record under another number.',
    '重复登记：同一培训已用另一编号记录。',
  );
  return records.map((record, position) =>
    position === index ? { ...record, withdrawal: { withdrawnOn, reason } } : record,
  );
}
