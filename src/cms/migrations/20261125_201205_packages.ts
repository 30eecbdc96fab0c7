import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_package_language" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_package_audience" AS ENUM('public', 'reviewers');
  CREATE TYPE "public"."enum_package_state" AS ENUM('queued', 'running', 'done', 'failed', 'cancelled');
  CREATE TABLE "packages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" numeric NOT NULL,
  	"to" numeric NOT NULL,
  	"language" "enum_package_language" DEFAULT 'en' NOT NULL,
  	"audience" "enum_package_audience" DEFAULT 'reviewers' NOT NULL,
  	"as_of" timestamp(3) with time zone,
  	"state" "enum_package_state" DEFAULT 'queued',
  	"progress" numeric,
  	"step" varchar,
  	"is_cancelled" boolean DEFAULT false,
  	"problem" varchar,
  	"name" varchar,
  	"bytes" numeric,
  	"sha256" varchar,
  	"requested_by" varchar,
  	"data_state" varchar,
  	"beat_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "packages_id" integer;
  CREATE INDEX "packages_audience_idx" ON "packages" USING btree ("audience");
  CREATE INDEX "packages_state_idx" ON "packages" USING btree ("state");
  CREATE INDEX "packages_data_state_idx" ON "packages" USING btree ("data_state");
  CREATE INDEX "packages_updated_at_idx" ON "packages" USING btree ("updated_at");
  CREATE INDEX "packages_created_at_idx" ON "packages" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_packages_fk" FOREIGN KEY ("packages_id") REFERENCES "public"."packages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_packages_id_idx" ON "payload_locked_documents_rels" USING btree ("packages_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "packages" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "packages" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_packages_fk";
  
  DROP INDEX "payload_locked_documents_rels_packages_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "packages_id";
  DROP TYPE "public"."enum_package_language";
  DROP TYPE "public"."enum_package_audience";
  DROP TYPE "public"."enum_package_state";`)
}
