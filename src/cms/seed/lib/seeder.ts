import {
  type CollectionSlug,
  createLocalReq,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from '@/domain/locales';
import { SeedError } from './seed-error';
import { toWriteData, type WriteContext, withRowIds } from './to-write-data';

/** What a seeded record has at least; the rest is checked against the content model while writing. */
export type SeedRecord = { readonly publicId: string };

type Written = {
  readonly collection: CollectionSlug;
  readonly id: number | string;
  readonly data: Record<string, unknown>;
};

const OTHER_LOCALES = LOCALE_CODES.filter((code) => code !== DEFAULT_LOCALE);

const PUBLISHED = { _status: 'published' } as const;

/** Payload's list of wrong fields as one line. */
function toMessage(error: unknown): string {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * Writes seed records in both languages with two writes each: everything once in the first language, then,
 * when all records exist, the second language together with the links that could not be set before.
 * All of it happens in one transaction, so a seed that fails or is killed leaves the database as it was.
 */
export class Seeder {
  readonly #payload: Payload;
  readonly #req: PayloadRequest;
  readonly #written = new Map<string, Written>();

  private constructor(payload: Payload, req: PayloadRequest) {
    this.#payload = payload;
    this.#req = req;
  }

  /**
   * Runs `work` in one transaction, then writes the second language and commits.
   * @throws SeedError that names the record; nothing is kept in that case
   */
  static async run(payload: Payload, work: (seeder: Seeder) => Promise<void>): Promise<void> {
    const req = await createLocalReq({ context: { isSeed: true } }, payload);
    const transaction = await payload.db.beginTransaction();
    if (transaction !== null && transaction !== undefined) req.transactionID = transaction;
    try {
      const seeder = new Seeder(payload, req);
      await work(seeder);
      await seeder.#translate();
      if (transaction !== null && transaction !== undefined) await payload.db.commitTransaction(transaction);
    } catch (error) {
      if (transaction !== null && transaction !== undefined)
        await payload.db.rollbackTransaction(transaction);
      throw error;
    }
  }

  /** How many records were written so far. */
  get count(): number {
    return this.#written.size;
  }

  /** Writes records of one collection, in order, published, in the first language. */
  async create(collection: CollectionSlug, records: readonly SeedRecord[]): Promise<void> {
    for (const record of records) await this.#createOne(collection, record);
  }

  /** Writes a global in both languages. Records it links to must have been created before. */
  async global(slug: GlobalSlug, data: object): Promise<void> {
    const config = this.#payload.config.globals.find((entry) => entry.slug === slug);
    if (!config) throw new SeedError(`${slug}: the content model has no such global.`);
    const rows = withRowIds(config.flattenedFields, { ...data });
    for (const locale of LOCALE_CODES) {
      const context = this.#context(locale, 'refuse');
      await this.#guard(slug, () =>
        this.#payload.updateGlobal({
          slug,
          locale,
          data: toWriteData(config.flattenedFields, rows, context, slug) as never,
          depth: 0,
          overrideAccess: true,
          context: { isSeed: true },
          req: this.#req,
        }),
      );
    }
  }

  async #createOne(collection: CollectionSlug, record: SeedRecord): Promise<void> {
    const { publicId } = record;
    if (this.#written.has(publicId)) {
      throw new SeedError(`${publicId}: two records have this id. Every id must be given once.`);
    }
    const fields = this.#fields(collection);
    const data = withRowIds(fields, { ...record });
    const context = this.#context(DEFAULT_LOCALE, 'later');
    const { id } = await this.#guard(publicId, () =>
      this.#payload.create({
        collection,
        locale: DEFAULT_LOCALE,
        data: { ...toWriteData(fields, data, context, publicId), ...PUBLISHED } as never,
        depth: 0,
        overrideAccess: true,
        context: { isSeed: true },
        req: this.#req,
      }),
    );
    this.#written.set(publicId, { collection, id, data });
  }

  async #translate(): Promise<void> {
    for (const [publicId, { collection, id, data }] of this.#written) {
      const fields = this.#fields(collection);
      for (const locale of OTHER_LOCALES) {
        const context = this.#context(locale, 'refuse');
        await this.#guard(publicId, () =>
          this.#payload.update({
            collection,
            id,
            locale,
            data: { ...toWriteData(fields, data, context, publicId), ...PUBLISHED } as never,
            depth: 0,
            overrideAccess: true,
            context: { isSeed: true },
            req: this.#req,
          }),
        );
      }
    }
  }

  #fields(collection: CollectionSlug) {
    const entry = this.#payload.collections[collection];
    if (!entry) throw new SeedError(`${collection}: the content model has no such collection.`);
    return entry.config.flattenedFields;
  }

  #context(locale: Locale, unknownLinks: WriteContext['unknownLinks']): WriteContext {
    return { locale, unknownLinks, resolve: (publicId) => this.#written.get(publicId) };
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
