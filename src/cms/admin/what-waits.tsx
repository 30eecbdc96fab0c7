import type { Payload, ServerProps, Where } from 'payload';
import { RECORD_COLLECTIONS, type RecordCollection } from '@/domain/public-ids/public-id-prefixes';
import { isStaffRequest } from '../access/request-role';
import type { Problem } from '../fields/validation';
import { say } from '../hooks/say';

/** A kind of work that waits: what finds it among the newest versions, and the same as a filter of the list. */
type Wait = { readonly title: Problem; readonly where: Where; readonly query: string };

const WAITS: readonly Wait[] = [
  {
    title: { en: 'To review', zh: '待审核' },
    where: { 'version.reviewState': { equals: 'ready-for-review' } },
    query: 'where[reviewState][equals]=ready-for-review',
  },
  {
    title: { en: 'To change after review', zh: '审核后待修改' },
    where: { 'version.reviewState': { equals: 'changes-asked' } },
    query: 'where[reviewState][equals]=changes-asked',
  },
  {
    title: { en: 'To finish in English', zh: '待完成英文' },
    where: { 'version.translation.en': { not_equals: 'ready' } },
    query: 'where[translation.en][not_equals]=ready',
  },
  {
    title: { en: 'To finish in Chinese', zh: '待完成中文' },
    where: { 'version.translation.zh': { not_equals: 'ready' } },
    query: 'where[translation.zh][not_equals]=ready',
  },
  {
    title: { en: 'To verify', zh: '待核实' },
    where: { 'version.verification': { equals: 'unverified' } },
    query: 'where[verification][equals]=unverified',
  },
];

const HEADING: Problem = { en: 'What waits', zh: '待办事项' };
const NOTHING: Problem = { en: 'Nothing waits.', zh: '暂无待办。' };

type Found = { readonly collection: RecordCollection; readonly count: number };

/** Counts with access off: with it on, Payload refuses to filter versions by a field of a group. */
async function countIn(collection: RecordCollection, { where }: Wait, payload: Payload): Promise<Found> {
  const { totalDocs } = await payload.countVersions({
    collection,
    overrideAccess: true,
    where: { and: [{ latest: { equals: true } }, { 'version.deletedAt': { exists: false } }, where] },
  });
  return { collection, count: totalDocs };
}

/** The first thing on the desk: what waits to be reviewed, changed, translated or verified, with the way there. */
export async function WhatWaits(props: ServerProps) {
  const { i18n, payload, user } = props;
  if (!isStaffRequest({ user: user ?? null })) return null;
  const waits = await Promise.all(
    WAITS.map(async (wait) => ({
      ...wait,
      found: (await Promise.all(RECORD_COLLECTIONS.map((slug) => countIn(slug, wait, payload)))).filter(
        ({ count }) => count > 0,
      ),
    })),
  );
  const open = waits.filter(({ found }) => found.length > 0);
  const words = (text: Problem) => say({ i18n } as never, text);
  return (
    <section className="desk-waits">
      <h2>{words(HEADING)}</h2>
      {open.length === 0 && <p>{words(NOTHING)}</p>}
      <dl>
        {open.map(({ title, query, found }) => (
          <div key={title.en}>
            <dt>{words(title)}</dt>
            {found.map(({ collection, count }) => {
              const { plural } = payload.collections[collection].config.labels;
              return (
                <dd key={collection}>
                  <a href={`${payload.config.routes.admin}/collections/${collection}?${query}`}>
                    {words(plural as Problem)} {count}
                  </a>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </section>
  );
}
