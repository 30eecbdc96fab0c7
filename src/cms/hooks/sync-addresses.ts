import type { PayloadRequest, Where } from 'payload';
import { LOCALE_CODES, type Locale, parseLocale } from '@/domain/locales';
import { type AddressRule, planAddresses, type Reason } from '../workflow/plan-addresses';
import { toPublicState } from '../workflow/public-state';
import { legacyPath, permanentPath, recordPaths } from './record-address';
import type { StoredRecord } from './stored-record';

type Row = {
  readonly id: number | string;
  readonly from: string;
  readonly type: string;
  readonly to?: { readonly url?: string | null } | null;
  readonly record?: string | null;
};

type RecordChange = {
  readonly collection: string;
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
};

async function listRows(req: PayloadRequest, where: Where): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'redirects',
    req,
    where,
    limit: 0,
    pagination: false,
    locale: 'all',
  });
  return docs;
}

/** The reason as written, in the languages it was written in; null when there is none. */
function readReason(record: StoredRecord): Reason | null {
  const texts = record.withdrawal?.reason as Partial<Record<Locale, unknown>> | null | undefined;
  if (!record.withdrawal?.withdrawnOn || typeof texts !== 'object' || texts === null) return null;
  const written = LOCALE_CODES.flatMap((locale) => {
    const text = texts[locale];
    return typeof text === 'string' && text.trim() ? [[locale, text] as const] : [];
  });
  return written.length > 0 ? Object.fromEntries(written) : null;
}

function legacyPaths(record: StoredRecord): string[] {
  return (record.legacyUrls ?? []).flatMap(({ url }) => legacyPath(url) ?? []);
}

/** The language an address is in, by its first segment; null for addresses outside the languages. */
function pathLocale(path: string): Locale | null {
  return parseLocale(path.split('/')[1]);
}

function formerPages(
  rows: readonly Row[],
  collection: string,
  before: StoredRecord | null,
  legacy: readonly string[],
): Map<string, Locale> {
  const wasPublic = before && (before._status === 'published' || before.publishedAt);
  const left = wasPublic ? [...recordPaths(collection, before).values()] : [];
  const known = rows.map(({ from }) => from).filter((from) => !legacy.includes(from));
  return new Map(
    [...known, ...left].flatMap((from) => {
      const locale = pathLocale(from);
      return locale ? [[from, locale] as const] : [];
    }),
  );
}

function toRow(from: string, rule: AddressRule, record: string) {
  return {
    from,
    record,
    type: rule.type,
    to: { type: 'custom', url: rule.type === '301' ? rule.to : null },
    ...(rule.type === '410' && rule.reason && { reason: rule.reason }),
  };
}

/** Puts one rule on file. A row somebody wrote by hand stays as it is. */
async function putRule(req: PayloadRequest, from: string, rule: AddressRule, record: string): Promise<void> {
  const [existing] = await listRows(req, { from: { equals: from } });
  if (existing && !existing.record) return;
  if (existing)
    await req.payload.db.deleteOne({ collection: 'redirects', req, where: { id: { equals: existing.id } } });
  await req.payload.db.create({ collection: 'redirects', req, data: toRow(from, rule, record) });
}

/** Whether anything that decides about addresses differs between two states of a record. */
function isSameForAddresses(a: StoredRecord | null, b: StoredRecord | null): boolean {
  const [left, right] = [a, b].map((record) =>
    JSON.stringify([
      toPublicState(record),
      record?.slug,
      record?.publicId,
      record?.withdrawal?.reason,
      record ? legacyPaths(record) : null,
    ]),
  );
  return left === right;
}

/**
 * Brings the redirects into line with a record after a change: an old slug leads to the new one, a
 * record that is withdrawn or in the trash answers 410, legacy addresses lead to it. `after` null
 * means deleted for ever: then what readers once had stays gone.
 * @returns the addresses whose answer may be another one now
 */
export async function syncAddresses(
  req: PayloadRequest,
  { collection, before, after }: RecordChange,
): Promise<string[]> {
  const record = after ?? before;
  if (!record || (after && isSameForAddresses(before, after))) return [];
  const key = `${collection}/${record.id}`;
  const wasSeen = toPublicState(before) !== 'absent';
  const state = after ? toPublicState(after) : wasSeen ? 'gone' : 'absent';
  const rows = before ? await listRows(req, { record: { equals: key } }) : [];
  const legacy = legacyPaths(record);
  const paths = recordPaths(collection, record);
  const plan = planAddresses({
    state,
    paths,
    legacy,
    former: formerPages(rows, collection, before, legacy),
    permanent: permanentPath(record),
    reason: readReason(record),
  });
  const stale: Where[] = [{ and: [{ record: { equals: key } }, { from: { not_in: [...plan.keys(), ''] } }] }];
  if (state === 'live' && paths.size > 0) {
    stale.push({ and: [{ from: { in: [...paths.values()] } }, { record: { exists: true } }] });
  }
  await req.payload.db.deleteMany({ collection: 'redirects', req, where: { or: stale } });
  for (const [from, rule] of plan) await putRule(req, from, rule, key);
  return [...new Set([...plan.keys(), ...rows.map(({ from }) => from)])];
}
