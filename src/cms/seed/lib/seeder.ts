import {
  type CollectionSlug,
  createLocalReq,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from '@/domain/locales';
import { EVERYTHING } from '@/publishing/changes/change';
import { writeSiteChange } from '../../hooks/write-site-change';
import { SeedError } from './seed-error';
import { toWriteData, type WriteContext, withRowIds } from './to-write-data';

/** What a seeded record has at least; the rest is checked against the content model while writing. */
export type SeedRecord = { readonly publicId: string; readonly _status?: 'draft' };

type Status = 'draft' | 'published';

type Written = {
  readonly collection: CollectionSlug;
  readonly id: number | string;
  readonly _status: Status;
};

/** A link that waits until the record it leads to is written. */
type Waiting = { readonly publicId: string; readonly field: string; readonly value: unknown };

/** Tells the hooks that this is no act of a person: no audit log, and addresses only where old ones are given. */
const SEEDING = { isSeed: true, bulkLoad: true } as const;

/**
 * Payload's create accepts translated values as `{ en, zh }` under this locale and keeps them all, which its
 * type does not say. (Its update does not: there a localized upload is refused.) The integration test of the
 * seed reads both languages back.
 */
const ALL_LOCALES = 'all' as Locale;

/** Payload's list of wrong fields as one line. */
function toMessage(error: unknown): string {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * Writes seed records in both languages with one write each, and adds links to records that come later when
 * all are there. All of it happens in one transaction, so a seed that fails or is killed leaves the database
 * as it was.
 */
export class Seeder {
  readonly #payload: Payload;
  readonly #req: PayloadRequest;
  readonly #written = new Map<string, Written>();
  readonly #waiting: Waiting[] = [];

  private constructor(payload: Payload, req: PayloadRequest) {
    this.#payload = payload;
    this.#req = req;
  }

  /**
   * Runs `work` in one transaction, then adds the links that had to wait, and commits.
   * @throws SeedError that names the record; nothing is kept in that case
   */
  static async run(payload: Payload, work: (seeder: Seeder) => Promise<void>): Promise<void> {
    const req = await createLocalReq({ context: { ...SEEDING } }, payload);
    const transaction = await payload.db.beginTransaction();
    if (transaction !== null && transaction !== undefined) req.transactionID = transaction;
    try {
      const seeder = new Seeder(payload, req);
      await work(seeder);
      await seeder.#addWaitingLinks();
      await writeSiteChange(req, { tags: [EVERYTHING], addresses: [], isRemoval: false });
      if (transaction !== null && transaction !== undefined) await payload.db.commitTransaction(transaction);
    } catch (error) {
      if (transaction !== null && transaction !== undefined)
        await payload.db.rollbackTransaction(transaction);
      throw error;
    }
  }

  /** Writes records of one collection, in order, in all languages; published unless they say `_status: 'draft'`. */
  async create(collection: CollectionSlug, records: readonly SeedRecord[]): Promise<void> {
    for (const record of records) await this.#createOne(collection, record);
  }

  /** Writes a global in both languages. Records it links to must have been created before. */
  async global(slug: GlobalSlug, data: object): Promise<void> {
    const config = this.#payload.config.globals.find((entry) => entry.slug === slug);
    if (!config) throw new SeedError(`${slug}: the content model has no such global.`);
    const rows = withRowIds(config.flattenedFields, { ...data });
    for (const locale of LOCALE_CODES) {
      const context = this.#context(locale);
      await this.#guard(slug, () =>
        this.#payload.updateGlobal({
          slug,
          locale,
          data: toWriteData(config.flattenedFields, rows, context, slug) as never,
          depth: 0,
          overrideAccess: true,
          context: { ...SEEDING },
          req: this.#req,
        }),
      );
    }
  }

  async #createOne(collection: CollectionSlug, record: SeedRecord): Promise<void> {
    const { publicId, _status = 'published' } = record;
    if (this.#written.has(publicId)) {
      throw new SeedError(`${publicId}: two records have this id. Every id must be given once.`);
    }
    const data: Record<string, unknown> = { ...record };
    const later = new Set<string>();
    const context = { ...this.#context('all'), onLater: (field: string) => void later.add(field) };
    const { id } = await this.#guard(publicId, () =>
      this.#payload.create({
        collection,
        locale: ALL_LOCALES,
        data: { ...toWriteData(this.#fields(collection), data, context, publicId), _status } as never,
        depth: 0,
        overrideAccess: true,
        context: { ...SEEDING },
        req: this.#req,
      }),
    );
    this.#written.set(publicId, { collection, id, _status });
    for (const field of later) this.#waiting.push({ publicId, field, value: data[field] });
  }

  async #addWaitingLinks(): Promise<void> {
    const byRecord = new Map<string, Record<string, unknown>>();
    for (const { publicId, field, value } of this.#waiting.splice(0)) {
      byRecord.set(publicId, { ...byRecord.get(publicId), [field]: value });
    }
    for (const [publicId, data] of byRecord) {
      const target = this.#written.get(publicId);
      if (!target) continue;
      const { collection, id, _status } = target;
      const links = toWriteData(this.#fields(collection), data, this.#context(DEFAULT_LOCALE), publicId);
      await this.#guard(publicId, () =>
        this.#payload.update({
          collection,
          id,
          locale: DEFAULT_LOCALE,
          data: { ...links, _status } as never,
          depth: 0,
          overrideAccess: true,
          context: { ...SEEDING },
          req: this.#req,
        }),
      );
    }
  }

  #fields(collection: CollectionSlug) {
    const entry = this.#payload.collections[collection];
    if (!entry) throw new SeedError(`${collection}: the content model has no such collection.`);
    return entry.config.flattenedFields;
  }

  #context(locale: WriteContext['locale']): WriteContext {
    return { locale, resolve: (publicId) => this.#written.get(publicId) };
  }

  async #guard<Result>(label: string, write: () => Promise<Result>): Promise<Result> {
    try {
      return await write();
    } catch (error) {
      if (error instanceof SeedError) throw error;
      throw new SeedError(`${label} could not be written: ${toMessage(error)}`, { cause: error });
    }
  }
}
