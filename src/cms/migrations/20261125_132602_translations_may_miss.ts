import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media_locales" ALTER COLUMN "alt" DROP NOT NULL;
  ALTER TABLE "site_locales" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "_site_v_locales" ALTER COLUMN "version_name" DROP NOT NULL;
  ALTER TABLE "navigation_main_locales" ALTER COLUMN "label" DROP NOT NULL;
  ALTER TABLE "navigation_footer_locales" ALTER COLUMN "label" DROP NOT NULL;
  ALTER TABLE "_navigation_v_version_main_locales" ALTER COLUMN "label" DROP NOT NULL;
  ALTER TABLE "_navigation_v_version_footer_locales" ALTER COLUMN "label" DROP NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media_locales" ALTER COLUMN "alt" SET NOT NULL;
  ALTER TABLE "site_locales" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "_site_v_locales" ALTER COLUMN "version_name" SET NOT NULL;
  ALTER TABLE "navigation_main_locales" ALTER COLUMN "label" SET NOT NULL;
  ALTER TABLE "navigation_footer_locales" ALTER COLUMN "label" SET NOT NULL;
  ALTER TABLE "_navigation_v_version_main_locales" ALTER COLUMN "label" SET NOT NULL;
  ALTER TABLE "_navigation_v_version_footer_locales" ALTER COLUMN "label" SET NOT NULL;`)
}
