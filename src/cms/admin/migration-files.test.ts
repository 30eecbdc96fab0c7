import { describe, expect, it } from 'vitest';
import { tidyMigration } from './migration-files';

const WRITTEN = `import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {}
export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {}
`;

describe('tidyMigration', () => {
  it('should import types as types and take only what is used', () => {
    const tidy = tidyMigration(WRITTEN);
    expect(tidy).toContain('import { type MigrateDownArgs, type MigrateUpArgs, sql }');
    expect(tidy).toContain('up({ db }: MigrateUpArgs)');
    expect(tidy).toContain('down({ db }: MigrateDownArgs)');
  });
});
