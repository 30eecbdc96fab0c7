import type { postgresAdapter } from '@payloadcms/db-postgres';

type SchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['beforeSchemaInit']>[number];

/** What every row of a translation has, whatever it translates. */
const KEYS = new Set(['id', '_locale', '_parentID']);

/**
 * A text that must be there is asked for in one language only, so the database must keep the other language
 * without it. Payload would make such columns NOT NULL wherever there are no drafts.
 */
export const allowMissingTranslations: SchemaHook = ({ adapter, schema }) => {
  for (const [name, { columns }] of Object.entries(adapter.rawTables)) {
    if (!name.endsWith(adapter.localesSuffix ?? '_locales')) continue;
    for (const [key, column] of Object.entries(columns)) if (!KEYS.has(key)) column.notNull = false;
  }
  return schema;
};
