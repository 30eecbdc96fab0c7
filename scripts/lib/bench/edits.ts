import { readFileSync } from 'node:fs';
import { ask } from './ask';
import type { Desk } from './desk';
import { toPageFile } from './site';

/** What stands in the title of a record under measurement, and nowhere else. */
const MARK = /Measured edit (\d+)/g;

/** The versions that a page shows of the record under measurement. */
export const findVersions = (html: string): number[] => [
  ...new Set([...html.matchAll(MARK)].map(([, version]) => Number(version))),
];

type Listed = { docs: { id: number; slug: string; title: string }[] };

/** A published record whose title is changed again and again. */
export type EditedRecord = {
  readonly id: number;
  /** Its page in English. */
  readonly address: string;
  /** Publishes a version of it. @returns what the interface says of it */
  readonly publish: (version: number) => Promise<{ readonly updatedAt: string }>;
};

/**
 * The latest activities that are published. They lose their Chinese titles, so that pages in both languages show
 * the one that is changed.
 */
export async function pickRecords(desk: Desk, count: number): Promise<EditedRecord[]> {
  const path = `/activities?where[_status][equals]=published&sort=-startsOn&depth=0&limit=${count}&locale=en`;
  const { docs } = await desk.get<Listed>(path);
  const save = async (id: number, locale: string, title: string | null) => {
    const data = { title, _status: 'published' };
    const answer = await desk.write('PATCH', `/activities/${id}?locale=${locale}&depth=0`, data);
    return (answer as { doc: { updatedAt: string } }).doc;
  };
  for (const { id } of docs) await save(id, 'zh', null);
  return docs.map(({ id, slug }) => ({
    id,
    address: `/en/activities/${slug}`,
    publish: (version) => save(id, 'en', `Measured edit ${version}`),
  }));
}

/** The published pages that show the record under measurement, from their files. */
export function listDependents(pages: string, addresses: readonly string[]): string[] {
  return addresses.filter(
    (address) => findVersions(readFileSync(toPageFile(pages, address), 'utf8')).length > 0,
  );
}

/** The version that a page shows to a reader; null for none or more than one. */
export async function readVersion(url: string, address: string): Promise<number | null> {
  const { body } = await ask(url + address);
  const [version = null, ...others] = findVersions(body.toString());
  return others.length === 0 ? version : null;
}
