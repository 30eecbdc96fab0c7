import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_indicator" AS ENUM('agreements-with-text', 'events-with-function', 'commitments-met', 'countries', 'sub-regions', 'events-with-output', 'events-with-goal', 'goals', 'countries-africa-unesco', 'countries-africa-m49', 'events-in-africa', 'events-for-africa', 'trainees-female', 'trainees-male', 'trainees-female-share', 'events-for-gender-equality', 'countries-ldc', 'countries-lldc', 'countries-sids', 'events-for-youth', 'plan-items-done', 'trainings', 'trainees', 'training-hours', 'certificates', 'satisfaction', 'outcomes', 'outcomes-with-evidence', 'trainings-followed-up', 'publications', 'policy-advice', 'joint-research', 'experts', 'partners-involved', 'events-with-unesco', 'events-with-national-commission', 'events-with-centres', 'meetings-with-unesco', 'partners-with-instrument', 'partner-countries', 'partner-kinds', 'seats-filled', 'board-meetings', 'years-with-meeting', 'meetings-with-quorum', 'decisions-done', 'adoptions', 'staff', 'staff-female-share', 'policies', 'income', 'expenditure', 'periods-with-host-contribution', 'events-with-outside-funds', 'periods-with-audit', 'strategies', 'years-with-report', 'reports-submitted', 'recommendations-done', 'authorisations', 'publications-with-doi', 'criteria-with-evidence');
  CREATE TABLE "criteria_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"indicator" "enum_indicator",
  	"baseline" numeric,
  	"baseline_year" numeric,
  	"target" numeric,
  	"target_year" numeric
  );
  
  CREATE TABLE "criteria_targets_locales" (
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_criteria_v_version_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"indicator" "enum_indicator",
  	"baseline" numeric,
  	"baseline_year" numeric,
  	"target" numeric,
  	"target_year" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_criteria_v_version_targets_locales" (
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "criteria_targets" ADD CONSTRAINT "criteria_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_targets_locales" ADD CONSTRAINT "criteria_targets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_targets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_targets" ADD CONSTRAINT "_criteria_v_version_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_targets_locales" ADD CONSTRAINT "_criteria_v_version_targets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v_version_targets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "criteria_targets_order_idx" ON "criteria_targets" USING btree ("_order");
  CREATE INDEX "criteria_targets_parent_id_idx" ON "criteria_targets" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "criteria_targets_locales_locale_parent_id_unique" ON "criteria_targets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_criteria_v_version_targets_order_idx" ON "_criteria_v_version_targets" USING btree ("_order");
  CREATE INDEX "_criteria_v_version_targets_parent_id_idx" ON "_criteria_v_version_targets" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_criteria_v_version_targets_locales_locale_parent_id_unique" ON "_criteria_v_version_targets_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "criteria_targets" CASCADE;
  DROP TABLE "criteria_targets_locales" CASCADE;
  DROP TABLE "_criteria_v_version_targets" CASCADE;
  DROP TABLE "_criteria_v_version_targets_locales" CASCADE;
  DROP TYPE "public"."enum_indicator";`)
}
