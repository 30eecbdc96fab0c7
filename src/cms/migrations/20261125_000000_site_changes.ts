import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/**
 * The log of changes that published pages follow (src/publishing/changes). A row is written in the transaction of
 * its change: it is there if and only if the change is. Rows are told apart from those already followed by their
 * transaction, because ids are given out before transactions end and may become visible in another order.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "site_changes" (
      "id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      "transaction" xid8 NOT NULL DEFAULT pg_current_xact_id(),
      "made_at" timestamptz NOT NULL DEFAULT now(),
      "change" jsonb NOT NULL
    );
    CREATE INDEX "site_changes_transaction_idx" ON "site_changes" ("transaction");
    CREATE FUNCTION announce_site_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('site_changes', '');
      RETURN NULL;
    END $$;
    CREATE TRIGGER site_changes_announce AFTER INSERT ON "site_changes"
      FOR EACH STATEMENT EXECUTE FUNCTION announce_site_change();
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE "site_changes";
    DROP FUNCTION announce_site_change();
  `);
}
