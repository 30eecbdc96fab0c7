import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_audit_log_operation" ADD VALUE 'revoke';
  CREATE TABLE "reviewer_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"expires_on" timestamp(3) with time zone NOT NULL,
  	"is_revoked" boolean DEFAULT false,
  	"openings" numeric,
  	"last_opened_at" timestamp(3) with time zone,
  	"created_by" varchar,
  	"revoked_at" timestamp(3) with time zone,
  	"token_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviewer_openings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"link_id" integer NOT NULL,
  	"address" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reviewer_links_id" integer;
  ALTER TABLE "reviewer_openings" ADD CONSTRAINT "reviewer_openings_link_id_reviewer_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."reviewer_links"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "reviewer_links_token_hash_idx" ON "reviewer_links" USING btree ("token_hash");
  CREATE INDEX "reviewer_links_updated_at_idx" ON "reviewer_links" USING btree ("updated_at");
  CREATE INDEX "reviewer_links_created_at_idx" ON "reviewer_links" USING btree ("created_at");
  CREATE INDEX "reviewer_openings_link_idx" ON "reviewer_openings" USING btree ("link_id");
  CREATE INDEX "reviewer_openings_updated_at_idx" ON "reviewer_openings" USING btree ("updated_at");
  CREATE INDEX "reviewer_openings_created_at_idx" ON "reviewer_openings" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reviewer_links_fk" FOREIGN KEY ("reviewer_links_id") REFERENCES "public"."reviewer_links"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_reviewer_links_id_idx" ON "payload_locked_documents_rels" USING btree ("reviewer_links_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reviewer_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviewer_openings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reviewer_links" CASCADE;
  DROP TABLE "reviewer_openings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reviewer_links_fk";
  
  ALTER TABLE "audit_log" ALTER COLUMN "operation" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_log_operation";
  CREATE TYPE "public"."enum_audit_log_operation" AS ENUM('create', 'save-draft', 'update', 'publish', 'unpublish', 'withdraw', 'reinstate', 'trash', 'restore', 'delete', 'login', 'logout', 'login-blocked', 'forgot-password', 'reset-password');
  ALTER TABLE "audit_log" ALTER COLUMN "operation" SET DATA TYPE "public"."enum_audit_log_operation" USING "operation"::"public"."enum_audit_log_operation";
  DROP INDEX "payload_locked_documents_rels_reviewer_links_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reviewer_links_id";`)
}
