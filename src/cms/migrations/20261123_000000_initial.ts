import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_funding_kind" AS ENUM('host', 'government', 'unesco', 'partner', 'fees', 'in-kind', 'other');
  CREATE TYPE "public"."enum_period_figure" AS ENUM('trainings', 'trainees', 'trainees-female', 'trainees-male', 'countries', 'activities', 'participants', 'training-hours');
  CREATE TYPE "public"."enum_source_kind" AS ENUM('primary', 'secondary', 'computed');
  CREATE TYPE "public"."enum_period_kind" AS ENUM('reporting-period', 'agreement-term');
  CREATE TYPE "public"."enum_period_mode" AS ENUM('onsite', 'online', 'mixed');
  CREATE TYPE "public"."enum_currency" AS ENUM('CNY', 'USD', 'EUR');
  CREATE TYPE "public"."enum_translation_state" AS ENUM('missing', 'draft', 'ready');
  CREATE TYPE "public"."enum_review_state" AS ENUM('in-progress', 'ready-for-review', 'changes-asked', 'reviewed');
  CREATE TYPE "public"."enum_verification" AS ENUM('unverified', 'confirmed', 'adopted');
  CREATE TYPE "public"."enum_years_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__years_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__years_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_event_language" AS ENUM('en', 'zh', 'fr', 'es', 'ru', 'ar', 'pt');
  CREATE TYPE "public"."enum_country" AS ENUM('AFG', 'ALA', 'ALB', 'DZA', 'ASM', 'AND', 'AGO', 'AIA', 'ATA', 'ATG', 'ARG', 'ARM', 'ABW', 'AUS', 'AUT', 'AZE', 'BHS', 'BHR', 'BGD', 'BRB', 'BLR', 'BEL', 'BLZ', 'BEN', 'BMU', 'BTN', 'BOL', 'BES', 'BIH', 'BWA', 'BVT', 'BRA', 'IOT', 'VGB', 'BRN', 'BGR', 'BFA', 'BDI', 'CPV', 'KHM', 'CMR', 'CAN', 'CYM', 'CAF', 'TCD', 'CHL', 'CHN', 'HKG', 'MAC', 'CXR', 'CCK', 'COL', 'COM', 'COG', 'COK', 'CRI', 'CIV', 'HRV', 'CUB', 'CUW', 'CYP', 'CZE', 'PRK', 'COD', 'DNK', 'DJI', 'DMA', 'DOM', 'ECU', 'EGY', 'SLV', 'GNQ', 'ERI', 'EST', 'SWZ', 'ETH', 'FLK', 'FRO', 'FJI', 'FIN', 'FRA', 'GUF', 'PYF', 'ATF', 'GAB', 'GMB', 'GEO', 'DEU', 'GHA', 'GIB', 'GRC', 'GRL', 'GRD', 'GLP', 'GUM', 'GTM', 'GGY', 'GIN', 'GNB', 'GUY', 'HTI', 'HMD', 'VAT', 'HND', 'HUN', 'ISL', 'IND', 'IDN', 'IRN', 'IRQ', 'IRL', 'IMN', 'ISR', 'ITA', 'JAM', 'JPN', 'JEY', 'JOR', 'KAZ', 'KEN', 'KIR', 'KWT', 'KGZ', 'LAO', 'LVA', 'LBN', 'LSO', 'LBR', 'LBY', 'LIE', 'LTU', 'LUX', 'MDG', 'MWI', 'MYS', 'MDV', 'MLI', 'MLT', 'MHL', 'MTQ', 'MRT', 'MUS', 'MYT', 'MEX', 'FSM', 'MCO', 'MNG', 'MNE', 'MSR', 'MAR', 'MOZ', 'MMR', 'NAM', 'NRU', 'NPL', 'NLD', 'NCL', 'NZL', 'NIC', 'NER', 'NGA', 'NIU', 'NFK', 'MKD', 'MNP', 'NOR', 'OMN', 'PAK', 'PLW', 'PAN', 'PNG', 'PRY', 'PER', 'PHL', 'PCN', 'POL', 'PRT', 'PRI', 'QAT', 'KOR', 'MDA', 'REU', 'ROU', 'RUS', 'RWA', 'BLM', 'SHN', 'KNA', 'LCA', 'MAF', 'SPM', 'VCT', 'WSM', 'SMR', 'STP', 'SAU', 'SEN', 'SRB', 'SYC', 'SLE', 'SGP', 'SXM', 'SVK', 'SVN', 'SLB', 'SOM', 'ZAF', 'SGS', 'SSD', 'ESP', 'LKA', 'PSE', 'SDN', 'SUR', 'SJM', 'SWE', 'CHE', 'SYR', 'TJK', 'THA', 'TLS', 'TGO', 'TKL', 'TON', 'TTO', 'TUN', 'TUR', 'TKM', 'TCA', 'TUV', 'UGA', 'UKR', 'ARE', 'GBR', 'TZA', 'UMI', 'USA', 'VIR', 'URY', 'UZB', 'VUT', 'VEN', 'VNM', 'WLF', 'ESH', 'YEM', 'ZMB', 'ZWE');
  CREATE TYPE "public"."enum_sdg_goal" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17');
  CREATE TYPE "public"."enum_programme_output" AS ENUM('36c5-mla1', '37c5-mla1', '41c5-4sc4', '41c5-4sc5');
  CREATE TYPE "public"."enum_priority" AS ENUM('africa', 'gender-equality', 'youth', 'sids');
  CREATE TYPE "public"."enum_activity_kind" AS ENUM('forum', 'symposium', 'workshop', 'visit', 'mission', 'joint-research', 'policy-advice', 'coordination-meeting', 'outreach', 'other');
  CREATE TYPE "public"."enum_date_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_event_format" AS ENUM('onsite', 'online', 'hybrid');
  CREATE TYPE "public"."enum_activities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__activities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__activities_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_audience" AS ENUM('officials', 'researchers', 'managers', 'teachers', 'other');
  CREATE TYPE "public"."enum_affiliation" AS ENUM('government', 'university', 'research-institute', 'enterprise', 'ngo', 'igo');
  CREATE TYPE "public"."enum_age_band" AS ENUM('under-35', '35-50', 'over-50');
  CREATE TYPE "public"."enum_training_kind" AS ENUM('course', 'seminar', 'workshop', 'study-visit', 'online-course');
  CREATE TYPE "public"."enum_trainings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__trainings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__trainings_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_publication_kind" AS ENUM('book', 'chapter', 'article', 'report', 'policy-brief', 'proceedings', 'teaching-material', 'dataset', 'multimedia');
  CREATE TYPE "public"."enum_publications_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__publications_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__publications_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_outcome_kind" AS ENUM('policy', 'institution', 'practice', 'network', 'other');
  CREATE TYPE "public"."enum_outcomes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__outcomes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__outcomes_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_plan_state" AS ENUM('planned', 'done', 'partly', 'not-done', 'unknown');
  CREATE TYPE "public"."enum_work_plan_items_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__work_plan_items_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__work_plan_items_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_instrument_kind" AS ENUM('mou', 'agreement', 'letter');
  CREATE TYPE "public"."enum_partner_kind" AS ENUM('unesco', 'un', 'category-1', 'category-2', 'chair', 'ministry', 'national-commission', 'academy', 'university', 'think-tank', 'igo', 'ngo', 'enterprise', 'network');
  CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_gender" AS ENUM('female', 'male', 'other', 'undisclosed');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_agreement_kind" AS ENUM('establishment', 'renewal', 'host');
  CREATE TYPE "public"."enum_agreement_state" AS ENUM('in-force', 'expired', 'superseded', 'unknown');
  CREATE TYPE "public"."enum_agreements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agreements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agreements_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_board_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__board_terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__board_terms_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_attendee_capacity" AS ENUM('member', 'alternate', 'unesco', 'observer', 'non-voting', 'secretariat');
  CREATE TYPE "public"."enum_yes_no_unknown" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_decision_kind" AS ENUM('adoption', 'appointment', 'budget', 'programme', 'recommendation', 'other');
  CREATE TYPE "public"."enum_decision_state" AS ENUM('open', 'in-progress', 'done', 'dropped', 'unknown');
  CREATE TYPE "public"."enum_governing_body" AS ENUM('governing-board', 'executive-committee', 'advisory');
  CREATE TYPE "public"."enum_meeting_kind" AS ENUM('ordinary', 'extraordinary', 'inaugural');
  CREATE TYPE "public"."enum_governance_meetings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__governance_meetings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__governance_meetings_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_functions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__functions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__functions_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_commitment_state" AS ENUM('met', 'partly', 'not-met', 'unknown');
  CREATE TYPE "public"."enum_commitments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__commitments_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__commitments_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_criteria_group" AS ENUM('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
  CREATE TYPE "public"."enum_criteria_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__criteria_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__criteria_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_evaluations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__evaluations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__evaluations_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_recommendation_priority" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_recommendation_state" AS ENUM('open', 'in-progress', 'done', 'declined', 'unknown');
  CREATE TYPE "public"."enum_recommendations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__recommendations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__recommendations_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_milestones_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__milestones_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__milestones_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_document_kind" AS ENUM('charter', 'rules', 'strategy', 'work-plan', 'budget', 'audit', 'minutes', 'mou', 'authorisation', 'policy', 'annual-report', 'evaluation-report', 'agreement', 'terms-of-reference', 'template', 'presentation', 'other');
  CREATE TYPE "public"."enum_document_language" AS ENUM('en', 'zh', 'fr', 'other');
  CREATE TYPE "public"."enum_document_access" AS ENUM('public', 'reviewers', 'internal');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_published_locale" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_users_role" AS ENUM('reviewer', 'editor', 'publisher', 'administrator');
  CREATE TYPE "public"."enum_users_language" AS ENUM('en', 'zh');
  CREATE TYPE "public"."enum_audit_log_operation" AS ENUM('create', 'save-draft', 'update', 'publish', 'unpublish', 'withdraw', 'reinstate', 'trash', 'restore', 'delete', 'login', 'logout', 'login-blocked', 'forgot-password', 'reset-password');
  CREATE TYPE "public"."enum_redirects_type" AS ENUM('301', '410');
  CREATE TYPE "public"."enum_redirects_to_type" AS ENUM('custom');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "years_highlights" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "years_highlights_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "years_finance_income" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_funding_kind",
  	"amount" numeric
  );
  
  CREATE TABLE "years_finance_income_locales" (
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "years_finance_expenditure" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"amount" numeric
  );
  
  CREATE TABLE "years_finance_expenditure_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "years_figure_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"figure" "enum_period_figure",
  	"value" numeric,
  	"source" varchar
  );
  
  CREATE TABLE "years_figure_overrides_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "years_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "years_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "years_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "years_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "years" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_period_kind" DEFAULT 'reporting-period',
  	"year_start" numeric,
  	"year_end" numeric,
  	"mode" "enum_period_mode",
  	"staff_total" numeric,
  	"staff_female" numeric,
  	"staff_male" numeric,
  	"staff_international" numeric,
  	"finance_currency" "enum_currency",
  	"finance_audit_id" integer,
  	"submitted_to_unesco_on" timestamp(3) with time zone,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_years_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "years_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"narrative" jsonb,
  	"finance_in_kind" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "years_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "_years_v_version_highlights" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_years_v_version_highlights_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_years_v_version_finance_income" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_funding_kind",
  	"amount" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_years_v_version_finance_income_locales" (
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_years_v_version_finance_expenditure" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"amount" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_years_v_version_finance_expenditure_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_years_v_version_figure_overrides" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"figure" "enum_period_figure",
  	"value" numeric,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_years_v_version_figure_overrides_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_years_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_years_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_years_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_years_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_years_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum_period_kind" DEFAULT 'reporting-period',
  	"version_year_start" numeric,
  	"version_year_end" numeric,
  	"version_mode" "enum_period_mode",
  	"version_staff_total" numeric,
  	"version_staff_female" numeric,
  	"version_staff_male" numeric,
  	"version_staff_international" numeric,
  	"version_finance_currency" "enum_currency",
  	"version_finance_audit_id" integer,
  	"version_submitted_to_unesco_on" timestamp(3) with time zone,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__years_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__years_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_years_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_narrative" jsonb,
  	"version_finance_in_kind" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_years_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "activities_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_event_language",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "activities_people_by_country" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" "enum_country",
  	"total" numeric,
  	"female" numeric,
  	"male" numeric
  );
  
  CREATE TABLE "activities_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_funding_kind",
  	"amount" numeric,
  	"currency" "enum_currency"
  );
  
  CREATE TABLE "activities_funding_locales" (
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "activities_sdgs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"goal" "enum_sdg_goal",
  	"target" varchar,
  	"weight" numeric
  );
  
  CREATE TABLE "activities_programme_outputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"output" "enum_programme_output",
  	"weight" numeric
  );
  
  CREATE TABLE "activities_priorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"priority" "enum_priority",
  	"weight" numeric
  );
  
  CREATE TABLE "activities_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "activities_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "activities_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "activities_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "activities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_activity_kind",
  	"edition" numeric,
  	"starts_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"date_precision" "enum_date_precision" DEFAULT 'day',
  	"format" "enum_event_format",
  	"country" "enum_country",
  	"hours" numeric,
  	"people_total" numeric,
  	"people_female" numeric,
  	"people_male" numeric,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_activities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "activities_locales" (
  	"title" varchar,
  	"series" varchar,
  	"city" varchar,
  	"venue" varchar,
  	"summary" varchar,
  	"objectives" varchar,
  	"body" jsonb,
  	"results" varchar,
  	"people_note" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "activities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"partners_id" integer,
  	"functions_id" integer,
  	"criteria_id" integer,
  	"documents_id" integer,
  	"media_id" integer,
  	"activities_id" integer,
  	"trainings_id" integer
  );
  
  CREATE TABLE "_activities_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_event_language",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_activities_v_version_people_by_country" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"country" "enum_country",
  	"total" numeric,
  	"female" numeric,
  	"male" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v_version_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_funding_kind",
  	"amount" numeric,
  	"currency" "enum_currency",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v_version_funding_locales" (
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_activities_v_version_sdgs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"goal" "enum_sdg_goal",
  	"target" varchar,
  	"weight" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v_version_programme_outputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"output" "enum_programme_output",
  	"weight" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v_version_priorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"priority" "enum_priority",
  	"weight" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_activities_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_activities_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum_activity_kind",
  	"version_edition" numeric,
  	"version_starts_on" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_date_precision" "enum_date_precision" DEFAULT 'day',
  	"version_format" "enum_event_format",
  	"version_country" "enum_country",
  	"version_hours" numeric,
  	"version_people_total" numeric,
  	"version_people_female" numeric,
  	"version_people_male" numeric,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__activities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__activities_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_activities_v_locales" (
  	"version_title" varchar,
  	"version_series" varchar,
  	"version_city" varchar,
  	"version_venue" varchar,
  	"version_summary" varchar,
  	"version_objectives" varchar,
  	"version_body" jsonb,
  	"version_results" varchar,
  	"version_people_note" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_activities_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"partners_id" integer,
  	"functions_id" integer,
  	"criteria_id" integer,
  	"documents_id" integer,
  	"media_id" integer,
  	"activities_id" integer,
  	"trainings_id" integer
  );
  
  CREATE TABLE "trainings_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_event_language",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "trainings_audience" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_audience",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "trainings_people_by_country" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" "enum_country",
  	"total" numeric,
  	"female" numeric,
  	"male" numeric
  );
  
  CREATE TABLE "trainings_by_affiliation" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_affiliation",
  	"total" numeric
  );
  
  CREATE TABLE "trainings_by_age_band" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"band" "enum_age_band",
  	"total" numeric
  );
  
  CREATE TABLE "trainings_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_funding_kind",
  	"amount" numeric,
  	"currency" "enum_currency"
  );
  
  CREATE TABLE "trainings_funding_locales" (
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "trainings_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"lecturer" varchar,
  	"slides_id" integer
  );
  
  CREATE TABLE "trainings_sessions_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "trainings_field_visits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "trainings_field_visits_locales" (
  	"place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "trainings_follow_up" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"months" numeric,
  	"respondents" numeric
  );
  
  CREATE TABLE "trainings_follow_up_locales" (
  	"findings" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "trainings_sdgs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"goal" "enum_sdg_goal",
  	"target" varchar,
  	"weight" numeric
  );
  
  CREATE TABLE "trainings_programme_outputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"output" "enum_programme_output",
  	"weight" numeric
  );
  
  CREATE TABLE "trainings_priorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"priority" "enum_priority",
  	"weight" numeric
  );
  
  CREATE TABLE "trainings_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "trainings_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "trainings_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "trainings_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "trainings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_training_kind",
  	"edition" numeric,
  	"starts_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"date_precision" "enum_date_precision" DEFAULT 'day',
  	"format" "enum_event_format",
  	"country" "enum_country",
  	"hours" numeric,
  	"people_total" numeric,
  	"people_female" numeric,
  	"people_male" numeric,
  	"selection_applications" numeric,
  	"fellowships" numeric,
  	"certificates" numeric,
  	"satisfaction_respondents" numeric,
  	"satisfaction_score" numeric,
  	"satisfaction_scale" numeric,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_trainings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "trainings_locales" (
  	"title" varchar,
  	"series" varchar,
  	"city" varchar,
  	"venue" varchar,
  	"summary" varchar,
  	"objectives" varchar,
  	"body" jsonb,
  	"results" varchar,
  	"people_note" varchar,
  	"profile" varchar,
  	"selection_nominated_by" varchar,
  	"assessment" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "trainings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"partners_id" integer,
  	"functions_id" integer,
  	"criteria_id" integer,
  	"documents_id" integer,
  	"media_id" integer,
  	"activities_id" integer,
  	"trainings_id" integer
  );
  
  CREATE TABLE "_trainings_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_event_language",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_trainings_v_version_audience" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_audience",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_trainings_v_version_people_by_country" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"country" "enum_country",
  	"total" numeric,
  	"female" numeric,
  	"male" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_by_affiliation" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_affiliation",
  	"total" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_by_age_band" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"band" "enum_age_band",
  	"total" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_funding" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_funding_kind",
  	"amount" numeric,
  	"currency" "enum_currency",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_funding_locales" (
  	"source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_trainings_v_version_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"lecturer" varchar,
  	"slides_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_sessions_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_trainings_v_version_field_visits" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_field_visits_locales" (
  	"place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_trainings_v_version_follow_up" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"months" numeric,
  	"respondents" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_follow_up_locales" (
  	"findings" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_trainings_v_version_sdgs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"goal" "enum_sdg_goal",
  	"target" varchar,
  	"weight" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_programme_outputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"output" "enum_programme_output",
  	"weight" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_priorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"priority" "enum_priority",
  	"weight" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_trainings_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_trainings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum_training_kind",
  	"version_edition" numeric,
  	"version_starts_on" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_date_precision" "enum_date_precision" DEFAULT 'day',
  	"version_format" "enum_event_format",
  	"version_country" "enum_country",
  	"version_hours" numeric,
  	"version_people_total" numeric,
  	"version_people_female" numeric,
  	"version_people_male" numeric,
  	"version_selection_applications" numeric,
  	"version_fellowships" numeric,
  	"version_certificates" numeric,
  	"version_satisfaction_respondents" numeric,
  	"version_satisfaction_score" numeric,
  	"version_satisfaction_scale" numeric,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__trainings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__trainings_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_trainings_v_locales" (
  	"version_title" varchar,
  	"version_series" varchar,
  	"version_city" varchar,
  	"version_venue" varchar,
  	"version_summary" varchar,
  	"version_objectives" varchar,
  	"version_body" jsonb,
  	"version_results" varchar,
  	"version_people_note" varchar,
  	"version_profile" varchar,
  	"version_selection_nominated_by" varchar,
  	"version_assessment" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_trainings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"partners_id" integer,
  	"functions_id" integer,
  	"criteria_id" integer,
  	"documents_id" integer,
  	"media_id" integer,
  	"activities_id" integer,
  	"trainings_id" integer
  );
  
  CREATE TABLE "publications_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"name" varchar,
  	"affiliation" varchar,
  	"orcid" varchar,
  	"ror" varchar
  );
  
  CREATE TABLE "publications_sdgs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"goal" "enum_sdg_goal",
  	"target" varchar,
  	"weight" numeric
  );
  
  CREATE TABLE "publications_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "publications_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_publication_kind",
  	"year" numeric,
  	"language" "enum_event_language",
  	"doi" varchar,
  	"isbn" varchar,
  	"issn" varchar,
  	"url" varchar,
  	"licence" varchar,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_publications_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "publications_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"journal" varchar,
  	"abstract" varchar,
  	"funding" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "publications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer,
  	"functions_id" integer
  );
  
  CREATE TABLE "_publications_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"name" varchar,
  	"affiliation" varchar,
  	"orcid" varchar,
  	"ror" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v_version_sdgs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"goal" "enum_sdg_goal",
  	"target" varchar,
  	"weight" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_publications_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_publications_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum_publication_kind",
  	"version_year" numeric,
  	"version_language" "enum_event_language",
  	"version_doi" varchar,
  	"version_isbn" varchar,
  	"version_issn" varchar,
  	"version_url" varchar,
  	"version_licence" varchar,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__publications_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__publications_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_publications_v_locales" (
  	"version_title" varchar,
  	"version_publisher" varchar,
  	"version_journal" varchar,
  	"version_abstract" varchar,
  	"version_funding" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_publications_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer,
  	"functions_id" integer
  );
  
  CREATE TABLE "outcomes_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "outcomes_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "outcomes_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "outcomes_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "outcomes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_outcome_kind",
  	"country" "enum_country",
  	"date" timestamp(3) with time zone,
  	"date_precision" "enum_date_precision" DEFAULT 'day',
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_outcomes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "outcomes_locales" (
  	"title" varchar,
  	"description" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "outcomes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" integer,
  	"trainings_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "_outcomes_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_outcomes_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_outcomes_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_outcomes_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_outcomes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum_outcome_kind",
  	"version_country" "enum_country",
  	"version_date" timestamp(3) with time zone,
  	"version_date_precision" "enum_date_precision" DEFAULT 'day',
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__outcomes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__outcomes_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_outcomes_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_outcomes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" integer,
  	"trainings_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "work_plan_items_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "work_plan_items_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "work_plan_items_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "work_plan_items_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "work_plan_items" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"period_id" integer,
  	"reference" varchar,
  	"state" "enum_plan_state" DEFAULT 'unknown',
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_work_plan_items_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "work_plan_items_locales" (
  	"title" varchar,
  	"planned" varchar,
  	"result" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "work_plan_items_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" integer,
  	"trainings_id" integer
  );
  
  CREATE TABLE "_work_plan_items_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_work_plan_items_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_work_plan_items_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_work_plan_items_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_work_plan_items_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_period_id" integer,
  	"version_reference" varchar,
  	"version_state" "enum_plan_state" DEFAULT 'unknown',
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__work_plan_items_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__work_plan_items_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_work_plan_items_v_locales" (
  	"version_title" varchar,
  	"version_planned" varchar,
  	"version_result" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_work_plan_items_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" integer,
  	"trainings_id" integer
  );
  
  CREATE TABLE "news_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "news_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "news_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "news_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "news" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"media_id" integer,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" integer,
  	"trainings_id" integer,
  	"governance_meetings_id" integer
  );
  
  CREATE TABLE "_news_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_news_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_date" timestamp(3) with time zone,
  	"version_media_id" integer,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_news_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" integer,
  	"trainings_id" integer,
  	"governance_meetings_id" integer
  );
  
  CREATE TABLE "partners_instruments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_instrument_kind",
  	"signed_on" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"signatories" varchar,
  	"document_id" integer
  );
  
  CREATE TABLE "partners_contacts_internal" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "partners_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "partners_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "partners_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "partners_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "partners" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"acronym" varchar,
  	"kind" "enum_partner_kind",
  	"country" "enum_country",
  	"since" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"website" varchar,
  	"ror" varchar,
  	"wikidata" varchar,
  	"logo_id" integer,
  	"logo_permission_id" integer,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_partners_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "partners_locales" (
  	"name" varchar,
  	"city" varchar,
  	"description" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_partners_v_version_instruments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_instrument_kind",
  	"signed_on" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"signatories" varchar,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_contacts_internal" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_partners_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_acronym" varchar,
  	"version_kind" "enum_partner_kind",
  	"version_country" "enum_country",
  	"version_since" timestamp(3) with time zone,
  	"version_until" timestamp(3) with time zone,
  	"version_website" varchar,
  	"version_ror" varchar,
  	"version_wikidata" varchar,
  	"version_logo_id" integer,
  	"version_logo_permission_id" integer,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__partners_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_partners_v_locales" (
  	"version_name" varchar,
  	"version_city" varchar,
  	"version_description" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "people_roles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "people_roles_locales" (
  	"role" varchar,
  	"body" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "people_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "people_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "people_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "people_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"family_name_first" boolean DEFAULT false,
  	"affiliation_partner_id" integer,
  	"country" "enum_country",
  	"orcid" varchar,
  	"gender" "enum_gender",
  	"photo_id" integer,
  	"consent_given" boolean DEFAULT false,
  	"consent_on" timestamp(3) with time zone,
  	"consent_note" varchar,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_locales" (
  	"name" varchar,
  	"title" varchar,
  	"affiliation" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_people_v_version_roles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_roles_locales" (
  	"role" varchar,
  	"body" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_people_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_people_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_family_name_first" boolean DEFAULT false,
  	"version_affiliation_partner_id" integer,
  	"version_country" "enum_country",
  	"version_orcid" varchar,
  	"version_gender" "enum_gender",
  	"version_photo_id" integer,
  	"version_consent_given" boolean DEFAULT false,
  	"version_consent_on" timestamp(3) with time zone,
  	"version_consent_note" varchar,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__people_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_people_v_locales" (
  	"version_name" varchar,
  	"version_title" varchar,
  	"version_affiliation" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "agreements_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "agreements_parties_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agreements_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "agreements_signatories_locales" (
  	"name" varchar,
  	"office" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agreements_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "agreements_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agreements_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "agreements_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "agreements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_agreement_kind",
  	"state" "enum_agreement_state" DEFAULT 'unknown',
  	"signed_on" timestamp(3) with time zone,
  	"date_precision" "enum_date_precision" DEFAULT 'day',
  	"in_force_on" timestamp(3) with time zone,
  	"term_years" numeric,
  	"expires_on" timestamp(3) with time zone,
  	"gc_resolution" varchar,
  	"exb_decision" varchar,
  	"supersedes_id" integer,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_agreements_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "agreements_locales" (
  	"title" varchar,
  	"signed_at" varchar,
  	"note" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "agreements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "_agreements_v_version_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v_version_parties_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_agreements_v_version_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v_version_signatories_locales" (
  	"name" varchar,
  	"office" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_agreements_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_agreements_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agreements_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum_agreement_kind",
  	"version_state" "enum_agreement_state" DEFAULT 'unknown',
  	"version_signed_on" timestamp(3) with time zone,
  	"version_date_precision" "enum_date_precision" DEFAULT 'day',
  	"version_in_force_on" timestamp(3) with time zone,
  	"version_term_years" numeric,
  	"version_expires_on" timestamp(3) with time zone,
  	"version_gc_resolution" varchar,
  	"version_exb_decision" varchar,
  	"version_supersedes_id" integer,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__agreements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__agreements_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_agreements_v_locales" (
  	"version_title" varchar,
  	"version_signed_at" varchar,
  	"version_note" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_agreements_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "board_terms_seats" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"chair" boolean DEFAULT false,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone
  );
  
  CREATE TABLE "board_terms_seats_locales" (
  	"seat" varchar,
  	"constituency" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "board_terms_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "board_terms_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "board_terms_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "board_terms_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "board_terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"starts_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"date_precision" "enum_date_precision" DEFAULT 'day',
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_board_terms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "board_terms_locales" (
  	"title" varchar,
  	"note" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_board_terms_v_version_seats" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"chair" boolean DEFAULT false,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_board_terms_v_version_seats_locales" (
  	"seat" varchar,
  	"constituency" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_board_terms_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_board_terms_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_board_terms_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_board_terms_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_board_terms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_number" numeric,
  	"version_starts_on" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_date_precision" "enum_date_precision" DEFAULT 'day',
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__board_terms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__board_terms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_board_terms_v_locales" (
  	"version_title" varchar,
  	"version_note" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "governance_meetings_attendees" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"name" varchar,
  	"capacity" "enum_attendee_capacity",
  	"present" "enum_yes_no_unknown" DEFAULT 'unknown'
  );
  
  CREATE TABLE "governance_meetings_attendees_locales" (
  	"represents" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "governance_meetings_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"document_id" integer
  );
  
  CREATE TABLE "governance_meetings_agenda_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "governance_meetings_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum_decision_kind",
  	"state" "enum_decision_state" DEFAULT 'unknown',
  	"due_on" timestamp(3) with time zone,
  	"evidence_id" integer
  );
  
  CREATE TABLE "governance_meetings_decisions_locales" (
  	"text" varchar,
  	"responsible" varchar,
  	"follow_up" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "governance_meetings_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "governance_meetings_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "governance_meetings_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "governance_meetings_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "governance_meetings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"body" "enum_governing_body",
  	"kind" "enum_meeting_kind",
  	"session_number" numeric,
  	"term_id" integer,
  	"starts_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"date_precision" "enum_date_precision" DEFAULT 'day',
  	"format" "enum_event_format",
  	"country" "enum_country",
  	"chair_id" integer,
  	"quorum" "enum_yes_no_unknown" DEFAULT 'unknown',
  	"minutes_id" integer,
  	"minutes_approved_on" timestamp(3) with time zone,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_governance_meetings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "governance_meetings_locales" (
  	"title" varchar,
  	"city" varchar,
  	"venue" varchar,
  	"summary" varchar,
  	"account" jsonb,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "governance_meetings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_governance_meetings_v_version_attendees" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"name" varchar,
  	"capacity" "enum_attendee_capacity",
  	"present" "enum_yes_no_unknown" DEFAULT 'unknown',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governance_meetings_v_version_attendees_locales" (
  	"represents" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_governance_meetings_v_version_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governance_meetings_v_version_agenda_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_governance_meetings_v_version_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"kind" "enum_decision_kind",
  	"state" "enum_decision_state" DEFAULT 'unknown',
  	"due_on" timestamp(3) with time zone,
  	"evidence_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governance_meetings_v_version_decisions_locales" (
  	"text" varchar,
  	"responsible" varchar,
  	"follow_up" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_governance_meetings_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governance_meetings_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_governance_meetings_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governance_meetings_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_governance_meetings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_body" "enum_governing_body",
  	"version_kind" "enum_meeting_kind",
  	"version_session_number" numeric,
  	"version_term_id" integer,
  	"version_starts_on" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_date_precision" "enum_date_precision" DEFAULT 'day',
  	"version_format" "enum_event_format",
  	"version_country" "enum_country",
  	"version_chair_id" integer,
  	"version_quorum" "enum_yes_no_unknown" DEFAULT 'unknown',
  	"version_minutes_id" integer,
  	"version_minutes_approved_on" timestamp(3) with time zone,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__governance_meetings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__governance_meetings_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_governance_meetings_v_locales" (
  	"version_title" varchar,
  	"version_city" varchar,
  	"version_venue" varchar,
  	"version_summary" varchar,
  	"version_account" jsonb,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_governance_meetings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "functions_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "functions_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "functions_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "functions_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "functions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"agreement_id" integer,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_functions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "functions_locales" (
  	"text" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_functions_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_functions_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_functions_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_functions_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_functions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_agreement_id" integer,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__functions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__functions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_functions_v_locales" (
  	"version_text" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "commitments_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "commitments_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "commitments_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "commitments_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "commitments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" varchar,
  	"origin" varchar,
  	"status_now" "enum_commitment_state" DEFAULT 'unknown',
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_commitments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "commitments_locales" (
  	"title" varchar,
  	"requirement" varchar,
  	"explanation" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "commitments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "_commitments_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_commitments_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_commitments_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_commitments_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_commitments_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_article" varchar,
  	"version_origin" varchar,
  	"version_status_now" "enum_commitment_state" DEFAULT 'unknown',
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__commitments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__commitments_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_commitments_v_locales" (
  	"version_title" varchar,
  	"version_requirement" varchar,
  	"version_explanation" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_commitments_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "criteria_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "criteria_evidence_locales" (
  	"statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "criteria_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "criteria_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "criteria_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "criteria_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "criteria" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"group" "enum_criteria_group",
  	"basis" varchar,
  	"last_reviewed_on" timestamp(3) with time zone,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_criteria_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "criteria_locales" (
  	"question" varchar,
  	"evidence_asked" varchar,
  	"answer" jsonb,
  	"gap" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "criteria_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" integer,
  	"trainings_id" integer,
  	"governance_meetings_id" integer,
  	"documents_id" integer,
  	"publications_id" integer,
  	"agreements_id" integer,
  	"partners_id" integer,
  	"years_id" integer
  );
  
  CREATE TABLE "_criteria_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_criteria_v_version_evidence_locales" (
  	"statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_criteria_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_criteria_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_criteria_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_criteria_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_criteria_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_group" "enum_criteria_group",
  	"version_basis" varchar,
  	"version_last_reviewed_on" timestamp(3) with time zone,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__criteria_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__criteria_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_criteria_v_locales" (
  	"version_question" varchar,
  	"version_evidence_asked" varchar,
  	"version_answer" jsonb,
  	"version_gap" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_criteria_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"activities_id" integer,
  	"trainings_id" integer,
  	"governance_meetings_id" integer,
  	"documents_id" integer,
  	"publications_id" integer,
  	"agreements_id" integer,
  	"partners_id" integer,
  	"years_id" integer
  );
  
  CREATE TABLE "evaluations_evaluators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar
  );
  
  CREATE TABLE "evaluations_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "evaluations_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "evaluations_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "evaluations_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "evaluations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"visit_from" timestamp(3) with time zone,
  	"visit_to" timestamp(3) with time zone,
  	"terms_of_reference_id" integer,
  	"report_id" integer,
  	"exb_session" varchar,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_evaluations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "evaluations_locales" (
  	"title" varchar,
  	"commissioned_by" varchar,
  	"decision" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_evaluations_v_version_evaluators" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_evaluations_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_evaluations_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_evaluations_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_evaluations_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_evaluations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_visit_from" timestamp(3) with time zone,
  	"version_visit_to" timestamp(3) with time zone,
  	"version_terms_of_reference_id" integer,
  	"version_report_id" integer,
  	"version_exb_session" varchar,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__evaluations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__evaluations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_evaluations_v_locales" (
  	"version_title" varchar,
  	"version_commissioned_by" varchar,
  	"version_decision" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "recommendations_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "recommendations_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "recommendations_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "recommendations_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "recommendations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"evaluation_id" integer,
  	"number" varchar,
  	"priority" "enum_recommendation_priority",
  	"state" "enum_recommendation_state" DEFAULT 'unknown',
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_recommendations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "recommendations_locales" (
  	"text" varchar,
  	"addressee" varchar,
  	"response" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "recommendations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "_recommendations_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_recommendations_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_recommendations_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_recommendations_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_recommendations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_evaluation_id" integer,
  	"version_number" varchar,
  	"version_priority" "enum_recommendation_priority",
  	"version_state" "enum_recommendation_state" DEFAULT 'unknown',
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__recommendations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__recommendations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_recommendations_v_locales" (
  	"version_text" varchar,
  	"version_addressee" varchar,
  	"version_response" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_recommendations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "milestones_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "milestones_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "milestones_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "milestones_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "milestones" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"date_precision" "enum_date_precision" DEFAULT 'day',
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_milestones_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "milestones_locales" (
  	"title" varchar,
  	"text" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "milestones_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agreements_id" integer,
  	"governance_meetings_id" integer,
  	"activities_id" integer,
  	"trainings_id" integer
  );
  
  CREATE TABLE "_milestones_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_milestones_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_milestones_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_milestones_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_milestones_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_date" timestamp(3) with time zone,
  	"version_date_precision" "enum_date_precision" DEFAULT 'day',
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__milestones_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__milestones_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_milestones_v_locales" (
  	"version_title" varchar,
  	"version_text" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_milestones_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agreements_id" integer,
  	"governance_meetings_id" integer,
  	"activities_id" integer,
  	"trainings_id" integer
  );
  
  CREATE TABLE "pages_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "pages_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "pages_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"meta_title" varchar,
  	"meta_description" varchar,
  	"meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_meta_title" varchar,
  	"version_meta_description" varchar,
  	"version_meta_image_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "documents_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "documents_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "documents_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "documents_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_document_kind",
  	"reference" varchar,
  	"date" timestamp(3) with time zone,
  	"date_precision" "enum_date_precision" DEFAULT 'day',
  	"language" "enum_document_language",
  	"version" varchar,
  	"pages" numeric,
  	"external_url" varchar,
  	"supersedes_id" integer,
  	"licence" varchar,
  	"is_accessible" boolean DEFAULT false,
  	"internal_notes" varchar,
  	"withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"access" "enum_document_access" DEFAULT 'internal',
  	"sha256" varchar,
  	"public_id" varchar,
  	"slug" varchar,
  	"translation_en" "enum_translation_state" DEFAULT 'missing',
  	"translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"review_state" "enum_review_state" DEFAULT 'in-progress',
  	"verification" "enum_verification" DEFAULT 'unverified',
  	"visible_to_reviewers" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_documents_status" DEFAULT 'draft',
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar,
  	"note" varchar,
  	"verification_note" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_documents_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_source_kind",
  	"document_id" integer,
  	"url" varchar,
  	"page" varchar,
  	"retrieved_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v_version_sources_locales" (
  	"title" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_documents_v_version_review_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"note" varchar,
  	"by_id" integer,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v_version_legacy_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum_document_kind",
  	"version_reference" varchar,
  	"version_date" timestamp(3) with time zone,
  	"version_date_precision" "enum_date_precision" DEFAULT 'day',
  	"version_language" "enum_document_language",
  	"version_version" varchar,
  	"version_pages" numeric,
  	"version_external_url" varchar,
  	"version_supersedes_id" integer,
  	"version_licence" varchar,
  	"version_is_accessible" boolean DEFAULT false,
  	"version_internal_notes" varchar,
  	"version_withdrawal_withdrawn_on" timestamp(3) with time zone,
  	"version_access" "enum_document_access" DEFAULT 'internal',
  	"version_sha256" varchar,
  	"version_public_id" varchar,
  	"version_slug" varchar,
  	"version_translation_en" "enum_translation_state" DEFAULT 'missing',
  	"version_translation_zh" "enum_translation_state" DEFAULT 'missing',
  	"version_review_state" "enum_review_state" DEFAULT 'in-progress',
  	"version_verification" "enum_verification" DEFAULT 'unverified',
  	"version_visible_to_reviewers" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__documents_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_documents_v_locales" (
  	"version_title" varchar,
  	"version_note" varchar,
  	"version_verification_note" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"licence" varchar,
  	"taken_on" timestamp(3) with time zone,
  	"consent_note" varchar,
  	"is_public" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w480_url" varchar,
  	"sizes_w480_width" numeric,
  	"sizes_w480_height" numeric,
  	"sizes_w480_mime_type" varchar,
  	"sizes_w480_filesize" numeric,
  	"sizes_w480_filename" varchar,
  	"sizes_w960_url" varchar,
  	"sizes_w960_width" numeric,
  	"sizes_w960_height" numeric,
  	"sizes_w960_mime_type" varchar,
  	"sizes_w960_filesize" numeric,
  	"sizes_w960_filename" varchar,
  	"sizes_w1600_url" varchar,
  	"sizes_w1600_width" numeric,
  	"sizes_w1600_height" numeric,
  	"sizes_w1600_mime_type" varchar,
  	"sizes_w1600_filesize" numeric,
  	"sizes_w1600_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" NOT NULL,
  	"language" "enum_users_language" DEFAULT 'en',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "audit_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"operation" "enum_audit_log_operation" NOT NULL,
  	"entity" varchar,
  	"record_id" varchar,
  	"public_id" varchar,
  	"changed" varchar,
  	"actor_id" varchar,
  	"actor_name" varchar,
  	"actor_role" varchar,
  	"address_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"type" "enum_redirects_type" DEFAULT '301' NOT NULL,
  	"to_type" "enum_redirects_to_type" DEFAULT 'custom',
  	"to_url" varchar,
  	"record" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_locales" (
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"years_id" integer,
  	"activities_id" integer,
  	"trainings_id" integer,
  	"publications_id" integer,
  	"outcomes_id" integer,
  	"work_plan_items_id" integer,
  	"news_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"agreements_id" integer,
  	"board_terms_id" integer,
  	"governance_meetings_id" integer,
  	"functions_id" integer,
  	"commitments_id" integer,
  	"criteria_id" integer,
  	"evaluations_id" integer,
  	"recommendations_id" integer,
  	"milestones_id" integer,
  	"pages_id" integer,
  	"documents_id" integer,
  	"media_id" integer,
  	"users_id" integer,
  	"redirects_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"short_name" varchar NOT NULL,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"is_demonstration" boolean DEFAULT false,
  	"logo_authorisation_id" integer,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_locales" (
  	"name" varchar NOT NULL,
  	"host" varchar,
  	"tagline" varchar,
  	"contact_address" varchar,
  	"disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_site_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_short_name" varchar NOT NULL,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_is_demonstration" boolean DEFAULT false,
  	"version_logo_authorisation_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_host" varchar,
  	"version_tagline" varchar,
  	"version_contact_address" varchar,
  	"version_disclaimer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "navigation_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_main_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_navigation_v_version_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_main_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "home" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_locales" (
  	"intro" varchar,
  	"statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_home_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_home_v_locales" (
  	"version_intro" varchar,
  	"version_statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "years_highlights" ADD CONSTRAINT "years_highlights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_highlights_locales" ADD CONSTRAINT "years_highlights_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years_highlights"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_finance_income" ADD CONSTRAINT "years_finance_income_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_finance_income_locales" ADD CONSTRAINT "years_finance_income_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years_finance_income"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_finance_expenditure" ADD CONSTRAINT "years_finance_expenditure_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_finance_expenditure_locales" ADD CONSTRAINT "years_finance_expenditure_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years_finance_expenditure"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_figure_overrides" ADD CONSTRAINT "years_figure_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_figure_overrides_locales" ADD CONSTRAINT "years_figure_overrides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years_figure_overrides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_sources" ADD CONSTRAINT "years_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "years_sources" ADD CONSTRAINT "years_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_sources_locales" ADD CONSTRAINT "years_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_review_notes" ADD CONSTRAINT "years_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "years_review_notes" ADD CONSTRAINT "years_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_legacy_urls" ADD CONSTRAINT "years_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years" ADD CONSTRAINT "years_finance_audit_id_documents_id_fk" FOREIGN KEY ("finance_audit_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "years_locales" ADD CONSTRAINT "years_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "years_locales" ADD CONSTRAINT "years_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_rels" ADD CONSTRAINT "years_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "years_rels" ADD CONSTRAINT "years_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_highlights" ADD CONSTRAINT "_years_v_version_highlights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_highlights_locales" ADD CONSTRAINT "_years_v_version_highlights_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v_version_highlights"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_finance_income" ADD CONSTRAINT "_years_v_version_finance_income_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_finance_income_locales" ADD CONSTRAINT "_years_v_version_finance_income_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v_version_finance_income"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_finance_expenditure" ADD CONSTRAINT "_years_v_version_finance_expenditure_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_finance_expenditure_locales" ADD CONSTRAINT "_years_v_version_finance_expenditure_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v_version_finance_expenditure"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_figure_overrides" ADD CONSTRAINT "_years_v_version_figure_overrides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_figure_overrides_locales" ADD CONSTRAINT "_years_v_version_figure_overrides_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v_version_figure_overrides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_sources" ADD CONSTRAINT "_years_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_years_v_version_sources" ADD CONSTRAINT "_years_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_sources_locales" ADD CONSTRAINT "_years_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_review_notes" ADD CONSTRAINT "_years_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_years_v_version_review_notes" ADD CONSTRAINT "_years_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_version_legacy_urls" ADD CONSTRAINT "_years_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v" ADD CONSTRAINT "_years_v_parent_id_years_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."years"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_years_v" ADD CONSTRAINT "_years_v_version_finance_audit_id_documents_id_fk" FOREIGN KEY ("version_finance_audit_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_years_v_locales" ADD CONSTRAINT "_years_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_years_v_locales" ADD CONSTRAINT "_years_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_rels" ADD CONSTRAINT "_years_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_years_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_years_v_rels" ADD CONSTRAINT "_years_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_languages" ADD CONSTRAINT "activities_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_people_by_country" ADD CONSTRAINT "activities_people_by_country_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_funding" ADD CONSTRAINT "activities_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_funding_locales" ADD CONSTRAINT "activities_funding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_sdgs" ADD CONSTRAINT "activities_sdgs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_programme_outputs" ADD CONSTRAINT "activities_programme_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_priorities" ADD CONSTRAINT "activities_priorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_sources" ADD CONSTRAINT "activities_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities_sources" ADD CONSTRAINT "activities_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_sources_locales" ADD CONSTRAINT "activities_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_review_notes" ADD CONSTRAINT "activities_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities_review_notes" ADD CONSTRAINT "activities_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_legacy_urls" ADD CONSTRAINT "activities_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_locales" ADD CONSTRAINT "activities_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities_locales" ADD CONSTRAINT "activities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_criteria_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_languages" ADD CONSTRAINT "_activities_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_people_by_country" ADD CONSTRAINT "_activities_v_version_people_by_country_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_funding" ADD CONSTRAINT "_activities_v_version_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_funding_locales" ADD CONSTRAINT "_activities_v_version_funding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v_version_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_sdgs" ADD CONSTRAINT "_activities_v_version_sdgs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_programme_outputs" ADD CONSTRAINT "_activities_v_version_programme_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_priorities" ADD CONSTRAINT "_activities_v_version_priorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_sources" ADD CONSTRAINT "_activities_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v_version_sources" ADD CONSTRAINT "_activities_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_sources_locales" ADD CONSTRAINT "_activities_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_review_notes" ADD CONSTRAINT "_activities_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v_version_review_notes" ADD CONSTRAINT "_activities_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_version_legacy_urls" ADD CONSTRAINT "_activities_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v" ADD CONSTRAINT "_activities_v_parent_id_activities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v_locales" ADD CONSTRAINT "_activities_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_activities_v_locales" ADD CONSTRAINT "_activities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_activities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_criteria_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_activities_v_rels" ADD CONSTRAINT "_activities_v_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_languages" ADD CONSTRAINT "trainings_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_audience" ADD CONSTRAINT "trainings_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_people_by_country" ADD CONSTRAINT "trainings_people_by_country_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_by_affiliation" ADD CONSTRAINT "trainings_by_affiliation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_by_age_band" ADD CONSTRAINT "trainings_by_age_band_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_funding" ADD CONSTRAINT "trainings_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_funding_locales" ADD CONSTRAINT "trainings_funding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_sessions" ADD CONSTRAINT "trainings_sessions_slides_id_documents_id_fk" FOREIGN KEY ("slides_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "trainings_sessions" ADD CONSTRAINT "trainings_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_sessions_locales" ADD CONSTRAINT "trainings_sessions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_field_visits" ADD CONSTRAINT "trainings_field_visits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_field_visits_locales" ADD CONSTRAINT "trainings_field_visits_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings_field_visits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_follow_up" ADD CONSTRAINT "trainings_follow_up_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_follow_up_locales" ADD CONSTRAINT "trainings_follow_up_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings_follow_up"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_sdgs" ADD CONSTRAINT "trainings_sdgs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_programme_outputs" ADD CONSTRAINT "trainings_programme_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_priorities" ADD CONSTRAINT "trainings_priorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_sources" ADD CONSTRAINT "trainings_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "trainings_sources" ADD CONSTRAINT "trainings_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_sources_locales" ADD CONSTRAINT "trainings_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_review_notes" ADD CONSTRAINT "trainings_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "trainings_review_notes" ADD CONSTRAINT "trainings_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_legacy_urls" ADD CONSTRAINT "trainings_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_locales" ADD CONSTRAINT "trainings_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "trainings_locales" ADD CONSTRAINT "trainings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_criteria_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "trainings_rels" ADD CONSTRAINT "trainings_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_languages" ADD CONSTRAINT "_trainings_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_audience" ADD CONSTRAINT "_trainings_v_version_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_people_by_country" ADD CONSTRAINT "_trainings_v_version_people_by_country_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_by_affiliation" ADD CONSTRAINT "_trainings_v_version_by_affiliation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_by_age_band" ADD CONSTRAINT "_trainings_v_version_by_age_band_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_funding" ADD CONSTRAINT "_trainings_v_version_funding_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_funding_locales" ADD CONSTRAINT "_trainings_v_version_funding_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v_version_funding"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_sessions" ADD CONSTRAINT "_trainings_v_version_sessions_slides_id_documents_id_fk" FOREIGN KEY ("slides_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_sessions" ADD CONSTRAINT "_trainings_v_version_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_sessions_locales" ADD CONSTRAINT "_trainings_v_version_sessions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v_version_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_field_visits" ADD CONSTRAINT "_trainings_v_version_field_visits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_field_visits_locales" ADD CONSTRAINT "_trainings_v_version_field_visits_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v_version_field_visits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_follow_up" ADD CONSTRAINT "_trainings_v_version_follow_up_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_follow_up_locales" ADD CONSTRAINT "_trainings_v_version_follow_up_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v_version_follow_up"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_sdgs" ADD CONSTRAINT "_trainings_v_version_sdgs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_programme_outputs" ADD CONSTRAINT "_trainings_v_version_programme_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_priorities" ADD CONSTRAINT "_trainings_v_version_priorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_sources" ADD CONSTRAINT "_trainings_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_sources" ADD CONSTRAINT "_trainings_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_sources_locales" ADD CONSTRAINT "_trainings_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_review_notes" ADD CONSTRAINT "_trainings_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_review_notes" ADD CONSTRAINT "_trainings_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_version_legacy_urls" ADD CONSTRAINT "_trainings_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v" ADD CONSTRAINT "_trainings_v_parent_id_trainings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trainings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_trainings_v_locales" ADD CONSTRAINT "_trainings_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_trainings_v_locales" ADD CONSTRAINT "_trainings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_trainings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_criteria_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_trainings_v_rels" ADD CONSTRAINT "_trainings_v_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_authors" ADD CONSTRAINT "publications_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_authors" ADD CONSTRAINT "publications_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_sdgs" ADD CONSTRAINT "publications_sdgs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_sources" ADD CONSTRAINT "publications_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_sources" ADD CONSTRAINT "publications_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_sources_locales" ADD CONSTRAINT "publications_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_review_notes" ADD CONSTRAINT "publications_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_review_notes" ADD CONSTRAINT "publications_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_legacy_urls" ADD CONSTRAINT "publications_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_locales" ADD CONSTRAINT "publications_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_locales" ADD CONSTRAINT "publications_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_authors" ADD CONSTRAINT "_publications_v_version_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_version_authors" ADD CONSTRAINT "_publications_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_sdgs" ADD CONSTRAINT "_publications_v_version_sdgs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_sources" ADD CONSTRAINT "_publications_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_version_sources" ADD CONSTRAINT "_publications_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_sources_locales" ADD CONSTRAINT "_publications_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_review_notes" ADD CONSTRAINT "_publications_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_version_review_notes" ADD CONSTRAINT "_publications_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_version_legacy_urls" ADD CONSTRAINT "_publications_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_parent_id_publications_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_locales" ADD CONSTRAINT "_publications_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_locales" ADD CONSTRAINT "_publications_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_sources" ADD CONSTRAINT "outcomes_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outcomes_sources" ADD CONSTRAINT "outcomes_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_sources_locales" ADD CONSTRAINT "outcomes_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outcomes_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_review_notes" ADD CONSTRAINT "outcomes_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outcomes_review_notes" ADD CONSTRAINT "outcomes_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_legacy_urls" ADD CONSTRAINT "outcomes_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_locales" ADD CONSTRAINT "outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_rels" ADD CONSTRAINT "outcomes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_rels" ADD CONSTRAINT "outcomes_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_rels" ADD CONSTRAINT "outcomes_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_rels" ADD CONSTRAINT "outcomes_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_version_sources" ADD CONSTRAINT "_outcomes_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outcomes_v_version_sources" ADD CONSTRAINT "_outcomes_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outcomes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_version_sources_locales" ADD CONSTRAINT "_outcomes_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outcomes_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_version_review_notes" ADD CONSTRAINT "_outcomes_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outcomes_v_version_review_notes" ADD CONSTRAINT "_outcomes_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outcomes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_version_legacy_urls" ADD CONSTRAINT "_outcomes_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outcomes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v" ADD CONSTRAINT "_outcomes_v_parent_id_outcomes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."outcomes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outcomes_v_locales" ADD CONSTRAINT "_outcomes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outcomes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_rels" ADD CONSTRAINT "_outcomes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_outcomes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_rels" ADD CONSTRAINT "_outcomes_v_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_rels" ADD CONSTRAINT "_outcomes_v_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_rels" ADD CONSTRAINT "_outcomes_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_plan_items_sources" ADD CONSTRAINT "work_plan_items_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_plan_items_sources" ADD CONSTRAINT "work_plan_items_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_plan_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_plan_items_sources_locales" ADD CONSTRAINT "work_plan_items_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_plan_items_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_plan_items_review_notes" ADD CONSTRAINT "work_plan_items_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_plan_items_review_notes" ADD CONSTRAINT "work_plan_items_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_plan_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_plan_items_legacy_urls" ADD CONSTRAINT "work_plan_items_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_plan_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_plan_items" ADD CONSTRAINT "work_plan_items_period_id_years_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."years"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_plan_items_locales" ADD CONSTRAINT "work_plan_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_plan_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_plan_items_rels" ADD CONSTRAINT "work_plan_items_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."work_plan_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_plan_items_rels" ADD CONSTRAINT "work_plan_items_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_plan_items_rels" ADD CONSTRAINT "work_plan_items_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_version_sources" ADD CONSTRAINT "_work_plan_items_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_version_sources" ADD CONSTRAINT "_work_plan_items_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_work_plan_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_version_sources_locales" ADD CONSTRAINT "_work_plan_items_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_work_plan_items_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_version_review_notes" ADD CONSTRAINT "_work_plan_items_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_version_review_notes" ADD CONSTRAINT "_work_plan_items_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_work_plan_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_version_legacy_urls" ADD CONSTRAINT "_work_plan_items_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_work_plan_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v" ADD CONSTRAINT "_work_plan_items_v_parent_id_work_plan_items_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."work_plan_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v" ADD CONSTRAINT "_work_plan_items_v_version_period_id_years_id_fk" FOREIGN KEY ("version_period_id") REFERENCES "public"."years"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_locales" ADD CONSTRAINT "_work_plan_items_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_work_plan_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_rels" ADD CONSTRAINT "_work_plan_items_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_work_plan_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_rels" ADD CONSTRAINT "_work_plan_items_v_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_work_plan_items_v_rels" ADD CONSTRAINT "_work_plan_items_v_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_sources" ADD CONSTRAINT "news_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_sources" ADD CONSTRAINT "news_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_sources_locales" ADD CONSTRAINT "news_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_review_notes" ADD CONSTRAINT "news_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_review_notes" ADD CONSTRAINT "news_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_legacy_urls" ADD CONSTRAINT "news_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_locales" ADD CONSTRAINT "news_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_locales" ADD CONSTRAINT "news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_governance_meetings_fk" FOREIGN KEY ("governance_meetings_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_sources" ADD CONSTRAINT "_news_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_sources" ADD CONSTRAINT "_news_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_sources_locales" ADD CONSTRAINT "_news_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_review_notes" ADD CONSTRAINT "_news_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_version_review_notes" ADD CONSTRAINT "_news_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_legacy_urls" ADD CONSTRAINT "_news_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_media_id_media_id_fk" FOREIGN KEY ("version_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_locales" ADD CONSTRAINT "_news_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_locales" ADD CONSTRAINT "_news_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_governance_meetings_fk" FOREIGN KEY ("governance_meetings_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_instruments" ADD CONSTRAINT "partners_instruments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_instruments" ADD CONSTRAINT "partners_instruments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_contacts_internal" ADD CONSTRAINT "partners_contacts_internal_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_sources" ADD CONSTRAINT "partners_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_sources" ADD CONSTRAINT "partners_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_sources_locales" ADD CONSTRAINT "partners_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_review_notes" ADD CONSTRAINT "partners_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_review_notes" ADD CONSTRAINT "partners_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_legacy_urls" ADD CONSTRAINT "partners_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_permission_id_documents_id_fk" FOREIGN KEY ("logo_permission_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_locales" ADD CONSTRAINT "partners_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_locales" ADD CONSTRAINT "partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_instruments" ADD CONSTRAINT "_partners_v_version_instruments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_version_instruments" ADD CONSTRAINT "_partners_v_version_instruments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_contacts_internal" ADD CONSTRAINT "_partners_v_version_contacts_internal_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_sources" ADD CONSTRAINT "_partners_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_version_sources" ADD CONSTRAINT "_partners_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_sources_locales" ADD CONSTRAINT "_partners_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_review_notes" ADD CONSTRAINT "_partners_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_version_review_notes" ADD CONSTRAINT "_partners_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_legacy_urls" ADD CONSTRAINT "_partners_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_permission_id_documents_id_fk" FOREIGN KEY ("version_logo_permission_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_locales" ADD CONSTRAINT "_partners_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_locales" ADD CONSTRAINT "_partners_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_roles" ADD CONSTRAINT "people_roles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_roles_locales" ADD CONSTRAINT "people_roles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_sources" ADD CONSTRAINT "people_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_sources" ADD CONSTRAINT "people_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_sources_locales" ADD CONSTRAINT "people_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_review_notes" ADD CONSTRAINT "people_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_review_notes" ADD CONSTRAINT "people_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_legacy_urls" ADD CONSTRAINT "people_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_affiliation_partner_id_partners_id_fk" FOREIGN KEY ("affiliation_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_roles" ADD CONSTRAINT "_people_v_version_roles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_roles_locales" ADD CONSTRAINT "_people_v_version_roles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v_version_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_sources" ADD CONSTRAINT "_people_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_sources" ADD CONSTRAINT "_people_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_sources_locales" ADD CONSTRAINT "_people_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_review_notes" ADD CONSTRAINT "_people_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_review_notes" ADD CONSTRAINT "_people_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_legacy_urls" ADD CONSTRAINT "_people_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_affiliation_partner_id_partners_id_fk" FOREIGN KEY ("version_affiliation_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_parties" ADD CONSTRAINT "agreements_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_parties_locales" ADD CONSTRAINT "agreements_parties_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements_parties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_signatories" ADD CONSTRAINT "agreements_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_signatories_locales" ADD CONSTRAINT "agreements_signatories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements_signatories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_sources" ADD CONSTRAINT "agreements_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_sources" ADD CONSTRAINT "agreements_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_sources_locales" ADD CONSTRAINT "agreements_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_review_notes" ADD CONSTRAINT "agreements_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_review_notes" ADD CONSTRAINT "agreements_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_legacy_urls" ADD CONSTRAINT "agreements_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements" ADD CONSTRAINT "agreements_supersedes_id_agreements_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agreements_locales" ADD CONSTRAINT "agreements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agreements_rels" ADD CONSTRAINT "agreements_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_parties" ADD CONSTRAINT "_agreements_v_version_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_parties_locales" ADD CONSTRAINT "_agreements_v_version_parties_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v_version_parties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_signatories" ADD CONSTRAINT "_agreements_v_version_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_signatories_locales" ADD CONSTRAINT "_agreements_v_version_signatories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v_version_signatories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_sources" ADD CONSTRAINT "_agreements_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_sources" ADD CONSTRAINT "_agreements_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_sources_locales" ADD CONSTRAINT "_agreements_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_review_notes" ADD CONSTRAINT "_agreements_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_review_notes" ADD CONSTRAINT "_agreements_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_version_legacy_urls" ADD CONSTRAINT "_agreements_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v" ADD CONSTRAINT "_agreements_v_parent_id_agreements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v" ADD CONSTRAINT "_agreements_v_version_supersedes_id_agreements_id_fk" FOREIGN KEY ("version_supersedes_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agreements_v_locales" ADD CONSTRAINT "_agreements_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_rels" ADD CONSTRAINT "_agreements_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agreements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agreements_v_rels" ADD CONSTRAINT "_agreements_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "board_terms_seats" ADD CONSTRAINT "board_terms_seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "board_terms_seats" ADD CONSTRAINT "board_terms_seats_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."board_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "board_terms_seats_locales" ADD CONSTRAINT "board_terms_seats_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."board_terms_seats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "board_terms_sources" ADD CONSTRAINT "board_terms_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "board_terms_sources" ADD CONSTRAINT "board_terms_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."board_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "board_terms_sources_locales" ADD CONSTRAINT "board_terms_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."board_terms_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "board_terms_review_notes" ADD CONSTRAINT "board_terms_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "board_terms_review_notes" ADD CONSTRAINT "board_terms_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."board_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "board_terms_legacy_urls" ADD CONSTRAINT "board_terms_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."board_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "board_terms_locales" ADD CONSTRAINT "board_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."board_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_seats" ADD CONSTRAINT "_board_terms_v_version_seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_seats" ADD CONSTRAINT "_board_terms_v_version_seats_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_board_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_seats_locales" ADD CONSTRAINT "_board_terms_v_version_seats_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_board_terms_v_version_seats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_sources" ADD CONSTRAINT "_board_terms_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_sources" ADD CONSTRAINT "_board_terms_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_board_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_sources_locales" ADD CONSTRAINT "_board_terms_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_board_terms_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_review_notes" ADD CONSTRAINT "_board_terms_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_review_notes" ADD CONSTRAINT "_board_terms_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_board_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_board_terms_v_version_legacy_urls" ADD CONSTRAINT "_board_terms_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_board_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_board_terms_v" ADD CONSTRAINT "_board_terms_v_parent_id_board_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."board_terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_board_terms_v_locales" ADD CONSTRAINT "_board_terms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_board_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_attendees" ADD CONSTRAINT "governance_meetings_attendees_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings_attendees" ADD CONSTRAINT "governance_meetings_attendees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_attendees_locales" ADD CONSTRAINT "governance_meetings_attendees_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings_attendees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_agenda" ADD CONSTRAINT "governance_meetings_agenda_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings_agenda" ADD CONSTRAINT "governance_meetings_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_agenda_locales" ADD CONSTRAINT "governance_meetings_agenda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_decisions" ADD CONSTRAINT "governance_meetings_decisions_evidence_id_documents_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings_decisions" ADD CONSTRAINT "governance_meetings_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_decisions_locales" ADD CONSTRAINT "governance_meetings_decisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_sources" ADD CONSTRAINT "governance_meetings_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings_sources" ADD CONSTRAINT "governance_meetings_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_sources_locales" ADD CONSTRAINT "governance_meetings_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_review_notes" ADD CONSTRAINT "governance_meetings_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings_review_notes" ADD CONSTRAINT "governance_meetings_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_legacy_urls" ADD CONSTRAINT "governance_meetings_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings" ADD CONSTRAINT "governance_meetings_term_id_board_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."board_terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings" ADD CONSTRAINT "governance_meetings_chair_id_people_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings" ADD CONSTRAINT "governance_meetings_minutes_id_documents_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings_locales" ADD CONSTRAINT "governance_meetings_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "governance_meetings_locales" ADD CONSTRAINT "governance_meetings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_rels" ADD CONSTRAINT "governance_meetings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_rels" ADD CONSTRAINT "governance_meetings_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "governance_meetings_rels" ADD CONSTRAINT "governance_meetings_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_attendees" ADD CONSTRAINT "_governance_meetings_v_version_attendees_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_attendees" ADD CONSTRAINT "_governance_meetings_v_version_attendees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_attendees_locales" ADD CONSTRAINT "_governance_meetings_v_version_attendees_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v_version_attendees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_agenda" ADD CONSTRAINT "_governance_meetings_v_version_agenda_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_agenda" ADD CONSTRAINT "_governance_meetings_v_version_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_agenda_locales" ADD CONSTRAINT "_governance_meetings_v_version_agenda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v_version_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_decisions" ADD CONSTRAINT "_governance_meetings_v_version_decisions_evidence_id_documents_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_decisions" ADD CONSTRAINT "_governance_meetings_v_version_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_decisions_locales" ADD CONSTRAINT "_governance_meetings_v_version_decisions_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v_version_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_sources" ADD CONSTRAINT "_governance_meetings_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_sources" ADD CONSTRAINT "_governance_meetings_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_sources_locales" ADD CONSTRAINT "_governance_meetings_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_review_notes" ADD CONSTRAINT "_governance_meetings_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_review_notes" ADD CONSTRAINT "_governance_meetings_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_version_legacy_urls" ADD CONSTRAINT "_governance_meetings_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v" ADD CONSTRAINT "_governance_meetings_v_parent_id_governance_meetings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."governance_meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v" ADD CONSTRAINT "_governance_meetings_v_version_term_id_board_terms_id_fk" FOREIGN KEY ("version_term_id") REFERENCES "public"."board_terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v" ADD CONSTRAINT "_governance_meetings_v_version_chair_id_people_id_fk" FOREIGN KEY ("version_chair_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v" ADD CONSTRAINT "_governance_meetings_v_version_minutes_id_documents_id_fk" FOREIGN KEY ("version_minutes_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_locales" ADD CONSTRAINT "_governance_meetings_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_locales" ADD CONSTRAINT "_governance_meetings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_governance_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_rels" ADD CONSTRAINT "_governance_meetings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_governance_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_rels" ADD CONSTRAINT "_governance_meetings_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_governance_meetings_v_rels" ADD CONSTRAINT "_governance_meetings_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "functions_sources" ADD CONSTRAINT "functions_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "functions_sources" ADD CONSTRAINT "functions_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "functions_sources_locales" ADD CONSTRAINT "functions_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."functions_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "functions_review_notes" ADD CONSTRAINT "functions_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "functions_review_notes" ADD CONSTRAINT "functions_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "functions_legacy_urls" ADD CONSTRAINT "functions_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "functions" ADD CONSTRAINT "functions_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "functions_locales" ADD CONSTRAINT "functions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_functions_v_version_sources" ADD CONSTRAINT "_functions_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_functions_v_version_sources" ADD CONSTRAINT "_functions_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_functions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_functions_v_version_sources_locales" ADD CONSTRAINT "_functions_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_functions_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_functions_v_version_review_notes" ADD CONSTRAINT "_functions_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_functions_v_version_review_notes" ADD CONSTRAINT "_functions_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_functions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_functions_v_version_legacy_urls" ADD CONSTRAINT "_functions_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_functions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_functions_v" ADD CONSTRAINT "_functions_v_parent_id_functions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."functions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_functions_v" ADD CONSTRAINT "_functions_v_version_agreement_id_agreements_id_fk" FOREIGN KEY ("version_agreement_id") REFERENCES "public"."agreements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_functions_v_locales" ADD CONSTRAINT "_functions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_functions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitments_sources" ADD CONSTRAINT "commitments_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "commitments_sources" ADD CONSTRAINT "commitments_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitments_sources_locales" ADD CONSTRAINT "commitments_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."commitments_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitments_review_notes" ADD CONSTRAINT "commitments_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "commitments_review_notes" ADD CONSTRAINT "commitments_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitments_legacy_urls" ADD CONSTRAINT "commitments_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitments_locales" ADD CONSTRAINT "commitments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitments_rels" ADD CONSTRAINT "commitments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitments_rels" ADD CONSTRAINT "commitments_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitments_v_version_sources" ADD CONSTRAINT "_commitments_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_commitments_v_version_sources" ADD CONSTRAINT "_commitments_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_commitments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitments_v_version_sources_locales" ADD CONSTRAINT "_commitments_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_commitments_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitments_v_version_review_notes" ADD CONSTRAINT "_commitments_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_commitments_v_version_review_notes" ADD CONSTRAINT "_commitments_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_commitments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitments_v_version_legacy_urls" ADD CONSTRAINT "_commitments_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_commitments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitments_v" ADD CONSTRAINT "_commitments_v_parent_id_commitments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commitments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_commitments_v_locales" ADD CONSTRAINT "_commitments_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_commitments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitments_v_rels" ADD CONSTRAINT "_commitments_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_commitments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitments_v_rels" ADD CONSTRAINT "_commitments_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_evidence" ADD CONSTRAINT "criteria_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_evidence_locales" ADD CONSTRAINT "criteria_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sources" ADD CONSTRAINT "criteria_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "criteria_sources" ADD CONSTRAINT "criteria_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sources_locales" ADD CONSTRAINT "criteria_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_review_notes" ADD CONSTRAINT "criteria_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "criteria_review_notes" ADD CONSTRAINT "criteria_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_legacy_urls" ADD CONSTRAINT "criteria_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_locales" ADD CONSTRAINT "criteria_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "criteria_locales" ADD CONSTRAINT "criteria_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_governance_meetings_fk" FOREIGN KEY ("governance_meetings_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_rels" ADD CONSTRAINT "criteria_rels_years_fk" FOREIGN KEY ("years_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_evidence" ADD CONSTRAINT "_criteria_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_evidence_locales" ADD CONSTRAINT "_criteria_v_version_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v_version_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_sources" ADD CONSTRAINT "_criteria_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_sources" ADD CONSTRAINT "_criteria_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_sources_locales" ADD CONSTRAINT "_criteria_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_review_notes" ADD CONSTRAINT "_criteria_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_review_notes" ADD CONSTRAINT "_criteria_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_version_legacy_urls" ADD CONSTRAINT "_criteria_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v" ADD CONSTRAINT "_criteria_v_parent_id_criteria_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."criteria"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_v_locales" ADD CONSTRAINT "_criteria_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_v_locales" ADD CONSTRAINT "_criteria_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_criteria_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_governance_meetings_fk" FOREIGN KEY ("governance_meetings_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_v_rels" ADD CONSTRAINT "_criteria_v_rels_years_fk" FOREIGN KEY ("years_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations_evaluators" ADD CONSTRAINT "evaluations_evaluators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations_sources" ADD CONSTRAINT "evaluations_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations_sources" ADD CONSTRAINT "evaluations_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations_sources_locales" ADD CONSTRAINT "evaluations_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations_review_notes" ADD CONSTRAINT "evaluations_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations_review_notes" ADD CONSTRAINT "evaluations_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations_legacy_urls" ADD CONSTRAINT "evaluations_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_terms_of_reference_id_documents_id_fk" FOREIGN KEY ("terms_of_reference_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_report_id_documents_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations_locales" ADD CONSTRAINT "evaluations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evaluations_v_version_evaluators" ADD CONSTRAINT "_evaluations_v_version_evaluators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evaluations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evaluations_v_version_sources" ADD CONSTRAINT "_evaluations_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evaluations_v_version_sources" ADD CONSTRAINT "_evaluations_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evaluations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evaluations_v_version_sources_locales" ADD CONSTRAINT "_evaluations_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evaluations_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evaluations_v_version_review_notes" ADD CONSTRAINT "_evaluations_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evaluations_v_version_review_notes" ADD CONSTRAINT "_evaluations_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evaluations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evaluations_v_version_legacy_urls" ADD CONSTRAINT "_evaluations_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evaluations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_evaluations_v" ADD CONSTRAINT "_evaluations_v_parent_id_evaluations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evaluations_v" ADD CONSTRAINT "_evaluations_v_version_terms_of_reference_id_documents_id_fk" FOREIGN KEY ("version_terms_of_reference_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evaluations_v" ADD CONSTRAINT "_evaluations_v_version_report_id_documents_id_fk" FOREIGN KEY ("version_report_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_evaluations_v_locales" ADD CONSTRAINT "_evaluations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_evaluations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_sources" ADD CONSTRAINT "recommendations_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_sources" ADD CONSTRAINT "recommendations_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_sources_locales" ADD CONSTRAINT "recommendations_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_review_notes" ADD CONSTRAINT "recommendations_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_review_notes" ADD CONSTRAINT "recommendations_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_legacy_urls" ADD CONSTRAINT "recommendations_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_locales" ADD CONSTRAINT "recommendations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_sources" ADD CONSTRAINT "_recommendations_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_sources" ADD CONSTRAINT "_recommendations_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_sources_locales" ADD CONSTRAINT "_recommendations_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_review_notes" ADD CONSTRAINT "_recommendations_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_review_notes" ADD CONSTRAINT "_recommendations_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_legacy_urls" ADD CONSTRAINT "_recommendations_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_parent_id_recommendations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recommendations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_evaluation_id_evaluations_id_fk" FOREIGN KEY ("version_evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_locales" ADD CONSTRAINT "_recommendations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_sources" ADD CONSTRAINT "milestones_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones_sources" ADD CONSTRAINT "milestones_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_sources_locales" ADD CONSTRAINT "milestones_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_review_notes" ADD CONSTRAINT "milestones_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones_review_notes" ADD CONSTRAINT "milestones_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_legacy_urls" ADD CONSTRAINT "milestones_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_locales" ADD CONSTRAINT "milestones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_governance_meetings_fk" FOREIGN KEY ("governance_meetings_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_sources" ADD CONSTRAINT "_milestones_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_sources" ADD CONSTRAINT "_milestones_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_sources_locales" ADD CONSTRAINT "_milestones_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_milestones_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_review_notes" ADD CONSTRAINT "_milestones_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_review_notes" ADD CONSTRAINT "_milestones_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_legacy_urls" ADD CONSTRAINT "_milestones_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v" ADD CONSTRAINT "_milestones_v_parent_id_milestones_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."milestones"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_milestones_v_locales" ADD CONSTRAINT "_milestones_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_governance_meetings_fk" FOREIGN KEY ("governance_meetings_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_sources" ADD CONSTRAINT "pages_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_sources" ADD CONSTRAINT "pages_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_sources_locales" ADD CONSTRAINT "pages_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_review_notes" ADD CONSTRAINT "pages_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_review_notes" ADD CONSTRAINT "pages_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_legacy_urls" ADD CONSTRAINT "pages_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_sources" ADD CONSTRAINT "_pages_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_sources" ADD CONSTRAINT "_pages_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_sources_locales" ADD CONSTRAINT "_pages_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_review_notes" ADD CONSTRAINT "_pages_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_review_notes" ADD CONSTRAINT "_pages_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_legacy_urls" ADD CONSTRAINT "_pages_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_sources" ADD CONSTRAINT "documents_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_sources" ADD CONSTRAINT "documents_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_sources_locales" ADD CONSTRAINT "documents_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_review_notes" ADD CONSTRAINT "documents_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_review_notes" ADD CONSTRAINT "documents_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_legacy_urls" ADD CONSTRAINT "documents_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_supersedes_id_documents_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_sources" ADD CONSTRAINT "_documents_v_version_sources_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_sources" ADD CONSTRAINT "_documents_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_sources_locales" ADD CONSTRAINT "_documents_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_review_notes" ADD CONSTRAINT "_documents_v_version_review_notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_review_notes" ADD CONSTRAINT "_documents_v_version_review_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_legacy_urls" ADD CONSTRAINT "_documents_v_version_legacy_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_supersedes_id_documents_id_fk" FOREIGN KEY ("version_supersedes_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_locales" ADD CONSTRAINT "redirects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_years_fk" FOREIGN KEY ("years_id") REFERENCES "public"."years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_trainings_fk" FOREIGN KEY ("trainings_id") REFERENCES "public"."trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_work_plan_items_fk" FOREIGN KEY ("work_plan_items_id") REFERENCES "public"."work_plan_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agreements_fk" FOREIGN KEY ("agreements_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_board_terms_fk" FOREIGN KEY ("board_terms_id") REFERENCES "public"."board_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_governance_meetings_fk" FOREIGN KEY ("governance_meetings_id") REFERENCES "public"."governance_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_functions_fk" FOREIGN KEY ("functions_id") REFERENCES "public"."functions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_commitments_fk" FOREIGN KEY ("commitments_id") REFERENCES "public"."commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_criteria_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evaluations_fk" FOREIGN KEY ("evaluations_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site" ADD CONSTRAINT "site_logo_authorisation_id_documents_id_fk" FOREIGN KEY ("logo_authorisation_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_locales" ADD CONSTRAINT "site_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v" ADD CONSTRAINT "_site_v_version_logo_authorisation_id_documents_id_fk" FOREIGN KEY ("version_logo_authorisation_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_v_locales" ADD CONSTRAINT "_site_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main" ADD CONSTRAINT "navigation_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main_locales" ADD CONSTRAINT "navigation_main_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_main"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_locales" ADD CONSTRAINT "navigation_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main" ADD CONSTRAINT "_navigation_v_version_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main_locales" ADD CONSTRAINT "_navigation_v_version_main_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_main"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_locales" ADD CONSTRAINT "_navigation_v_version_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_locales" ADD CONSTRAINT "home_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_locales" ADD CONSTRAINT "_home_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "years_highlights_order_idx" ON "years_highlights" USING btree ("_order");
  CREATE INDEX "years_highlights_parent_id_idx" ON "years_highlights" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "years_highlights_locales_locale_parent_id_unique" ON "years_highlights_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "years_finance_income_order_idx" ON "years_finance_income" USING btree ("_order");
  CREATE INDEX "years_finance_income_parent_id_idx" ON "years_finance_income" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "years_finance_income_locales_locale_parent_id_unique" ON "years_finance_income_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "years_finance_expenditure_order_idx" ON "years_finance_expenditure" USING btree ("_order");
  CREATE INDEX "years_finance_expenditure_parent_id_idx" ON "years_finance_expenditure" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "years_finance_expenditure_locales_locale_parent_id_unique" ON "years_finance_expenditure_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "years_figure_overrides_order_idx" ON "years_figure_overrides" USING btree ("_order");
  CREATE INDEX "years_figure_overrides_parent_id_idx" ON "years_figure_overrides" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "years_figure_overrides_locales_locale_parent_id_unique" ON "years_figure_overrides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "years_sources_order_idx" ON "years_sources" USING btree ("_order");
  CREATE INDEX "years_sources_parent_id_idx" ON "years_sources" USING btree ("_parent_id");
  CREATE INDEX "years_sources_document_idx" ON "years_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "years_sources_locales_locale_parent_id_unique" ON "years_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "years_review_notes_order_idx" ON "years_review_notes" USING btree ("_order");
  CREATE INDEX "years_review_notes_parent_id_idx" ON "years_review_notes" USING btree ("_parent_id");
  CREATE INDEX "years_review_notes_by_idx" ON "years_review_notes" USING btree ("by_id");
  CREATE INDEX "years_legacy_urls_order_idx" ON "years_legacy_urls" USING btree ("_order");
  CREATE INDEX "years_legacy_urls_parent_id_idx" ON "years_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "years_kind_idx" ON "years" USING btree ("kind");
  CREATE INDEX "years_year_start_idx" ON "years" USING btree ("year_start");
  CREATE INDEX "years_year_end_idx" ON "years" USING btree ("year_end");
  CREATE INDEX "years_finance_finance_audit_idx" ON "years" USING btree ("finance_audit_id");
  CREATE INDEX "years_withdrawal_withdrawal_withdrawn_on_idx" ON "years" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "years_public_id_idx" ON "years" USING btree ("public_id");
  CREATE UNIQUE INDEX "years_slug_idx" ON "years" USING btree ("slug");
  CREATE INDEX "years_review_state_idx" ON "years" USING btree ("review_state");
  CREATE INDEX "years_verification_idx" ON "years" USING btree ("verification");
  CREATE INDEX "years_visible_to_reviewers_idx" ON "years" USING btree ("visible_to_reviewers");
  CREATE INDEX "years_published_at_idx" ON "years" USING btree ("published_at");
  CREATE INDEX "years_updated_at_idx" ON "years" USING btree ("updated_at");
  CREATE INDEX "years_created_at_idx" ON "years" USING btree ("created_at");
  CREATE INDEX "years_deleted_at_idx" ON "years" USING btree ("deleted_at");
  CREATE INDEX "years__status_idx" ON "years" USING btree ("_status");
  CREATE INDEX "years_meta_meta_image_idx" ON "years_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "years_locales_locale_parent_id_unique" ON "years_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "years_rels_order_idx" ON "years_rels" USING btree ("order");
  CREATE INDEX "years_rels_parent_idx" ON "years_rels" USING btree ("parent_id");
  CREATE INDEX "years_rels_path_idx" ON "years_rels" USING btree ("path");
  CREATE INDEX "years_rels_documents_id_idx" ON "years_rels" USING btree ("documents_id");
  CREATE INDEX "_years_v_version_highlights_order_idx" ON "_years_v_version_highlights" USING btree ("_order");
  CREATE INDEX "_years_v_version_highlights_parent_id_idx" ON "_years_v_version_highlights" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_years_v_version_highlights_locales_locale_parent_id_unique" ON "_years_v_version_highlights_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_years_v_version_finance_income_order_idx" ON "_years_v_version_finance_income" USING btree ("_order");
  CREATE INDEX "_years_v_version_finance_income_parent_id_idx" ON "_years_v_version_finance_income" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_years_v_version_finance_income_locales_locale_parent_id_uni" ON "_years_v_version_finance_income_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_years_v_version_finance_expenditure_order_idx" ON "_years_v_version_finance_expenditure" USING btree ("_order");
  CREATE INDEX "_years_v_version_finance_expenditure_parent_id_idx" ON "_years_v_version_finance_expenditure" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_years_v_version_finance_expenditure_locales_locale_parent_i" ON "_years_v_version_finance_expenditure_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_years_v_version_figure_overrides_order_idx" ON "_years_v_version_figure_overrides" USING btree ("_order");
  CREATE INDEX "_years_v_version_figure_overrides_parent_id_idx" ON "_years_v_version_figure_overrides" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_years_v_version_figure_overrides_locales_locale_parent_id_u" ON "_years_v_version_figure_overrides_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_years_v_version_sources_order_idx" ON "_years_v_version_sources" USING btree ("_order");
  CREATE INDEX "_years_v_version_sources_parent_id_idx" ON "_years_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_years_v_version_sources_document_idx" ON "_years_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_years_v_version_sources_locales_locale_parent_id_unique" ON "_years_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_years_v_version_review_notes_order_idx" ON "_years_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_years_v_version_review_notes_parent_id_idx" ON "_years_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_years_v_version_review_notes_by_idx" ON "_years_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_years_v_version_legacy_urls_order_idx" ON "_years_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_years_v_version_legacy_urls_parent_id_idx" ON "_years_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_years_v_parent_idx" ON "_years_v" USING btree ("parent_id");
  CREATE INDEX "_years_v_version_version_kind_idx" ON "_years_v" USING btree ("version_kind");
  CREATE INDEX "_years_v_version_version_year_start_idx" ON "_years_v" USING btree ("version_year_start");
  CREATE INDEX "_years_v_version_version_year_end_idx" ON "_years_v" USING btree ("version_year_end");
  CREATE INDEX "_years_v_version_finance_version_finance_audit_idx" ON "_years_v" USING btree ("version_finance_audit_id");
  CREATE INDEX "_years_v_version_withdrawal_version_withdrawal_withdrawn_idx" ON "_years_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_years_v_version_version_public_id_idx" ON "_years_v" USING btree ("version_public_id");
  CREATE INDEX "_years_v_version_version_slug_idx" ON "_years_v" USING btree ("version_slug");
  CREATE INDEX "_years_v_version_version_review_state_idx" ON "_years_v" USING btree ("version_review_state");
  CREATE INDEX "_years_v_version_version_verification_idx" ON "_years_v" USING btree ("version_verification");
  CREATE INDEX "_years_v_version_version_visible_to_reviewers_idx" ON "_years_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_years_v_version_version_published_at_idx" ON "_years_v" USING btree ("version_published_at");
  CREATE INDEX "_years_v_version_version_updated_at_idx" ON "_years_v" USING btree ("version_updated_at");
  CREATE INDEX "_years_v_version_version_created_at_idx" ON "_years_v" USING btree ("version_created_at");
  CREATE INDEX "_years_v_version_version_deleted_at_idx" ON "_years_v" USING btree ("version_deleted_at");
  CREATE INDEX "_years_v_version_version__status_idx" ON "_years_v" USING btree ("version__status");
  CREATE INDEX "_years_v_created_at_idx" ON "_years_v" USING btree ("created_at");
  CREATE INDEX "_years_v_updated_at_idx" ON "_years_v" USING btree ("updated_at");
  CREATE INDEX "_years_v_snapshot_idx" ON "_years_v" USING btree ("snapshot");
  CREATE INDEX "_years_v_published_locale_idx" ON "_years_v" USING btree ("published_locale");
  CREATE INDEX "_years_v_latest_idx" ON "_years_v" USING btree ("latest");
  CREATE INDEX "_years_v_version_meta_version_meta_image_idx" ON "_years_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_years_v_locales_locale_parent_id_unique" ON "_years_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_years_v_rels_order_idx" ON "_years_v_rels" USING btree ("order");
  CREATE INDEX "_years_v_rels_parent_idx" ON "_years_v_rels" USING btree ("parent_id");
  CREATE INDEX "_years_v_rels_path_idx" ON "_years_v_rels" USING btree ("path");
  CREATE INDEX "_years_v_rels_documents_id_idx" ON "_years_v_rels" USING btree ("documents_id");
  CREATE INDEX "activities_languages_order_idx" ON "activities_languages" USING btree ("order");
  CREATE INDEX "activities_languages_parent_idx" ON "activities_languages" USING btree ("parent_id");
  CREATE INDEX "activities_people_by_country_order_idx" ON "activities_people_by_country" USING btree ("_order");
  CREATE INDEX "activities_people_by_country_parent_id_idx" ON "activities_people_by_country" USING btree ("_parent_id");
  CREATE INDEX "activities_funding_order_idx" ON "activities_funding" USING btree ("_order");
  CREATE INDEX "activities_funding_parent_id_idx" ON "activities_funding" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "activities_funding_locales_locale_parent_id_unique" ON "activities_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "activities_sdgs_order_idx" ON "activities_sdgs" USING btree ("_order");
  CREATE INDEX "activities_sdgs_parent_id_idx" ON "activities_sdgs" USING btree ("_parent_id");
  CREATE INDEX "activities_sdgs_goal_idx" ON "activities_sdgs" USING btree ("goal");
  CREATE INDEX "activities_programme_outputs_order_idx" ON "activities_programme_outputs" USING btree ("_order");
  CREATE INDEX "activities_programme_outputs_parent_id_idx" ON "activities_programme_outputs" USING btree ("_parent_id");
  CREATE INDEX "activities_priorities_order_idx" ON "activities_priorities" USING btree ("_order");
  CREATE INDEX "activities_priorities_parent_id_idx" ON "activities_priorities" USING btree ("_parent_id");
  CREATE INDEX "activities_sources_order_idx" ON "activities_sources" USING btree ("_order");
  CREATE INDEX "activities_sources_parent_id_idx" ON "activities_sources" USING btree ("_parent_id");
  CREATE INDEX "activities_sources_document_idx" ON "activities_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "activities_sources_locales_locale_parent_id_unique" ON "activities_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "activities_review_notes_order_idx" ON "activities_review_notes" USING btree ("_order");
  CREATE INDEX "activities_review_notes_parent_id_idx" ON "activities_review_notes" USING btree ("_parent_id");
  CREATE INDEX "activities_review_notes_by_idx" ON "activities_review_notes" USING btree ("by_id");
  CREATE INDEX "activities_legacy_urls_order_idx" ON "activities_legacy_urls" USING btree ("_order");
  CREATE INDEX "activities_legacy_urls_parent_id_idx" ON "activities_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "activities_kind_idx" ON "activities" USING btree ("kind");
  CREATE INDEX "activities_starts_on_idx" ON "activities" USING btree ("starts_on");
  CREATE INDEX "activities_ends_on_idx" ON "activities" USING btree ("ends_on");
  CREATE INDEX "activities_format_idx" ON "activities" USING btree ("format");
  CREATE INDEX "activities_country_idx" ON "activities" USING btree ("country");
  CREATE INDEX "activities_people_people_total_idx" ON "activities" USING btree ("people_total");
  CREATE INDEX "activities_withdrawal_withdrawal_withdrawn_on_idx" ON "activities" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "activities_public_id_idx" ON "activities" USING btree ("public_id");
  CREATE UNIQUE INDEX "activities_slug_idx" ON "activities" USING btree ("slug");
  CREATE INDEX "activities_review_state_idx" ON "activities" USING btree ("review_state");
  CREATE INDEX "activities_verification_idx" ON "activities" USING btree ("verification");
  CREATE INDEX "activities_visible_to_reviewers_idx" ON "activities" USING btree ("visible_to_reviewers");
  CREATE INDEX "activities_published_at_idx" ON "activities" USING btree ("published_at");
  CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
  CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
  CREATE INDEX "activities_deleted_at_idx" ON "activities" USING btree ("deleted_at");
  CREATE INDEX "activities__status_idx" ON "activities" USING btree ("_status");
  CREATE INDEX "activities_meta_meta_image_idx" ON "activities_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "activities_locales_locale_parent_id_unique" ON "activities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "activities_rels_order_idx" ON "activities_rels" USING btree ("order");
  CREATE INDEX "activities_rels_parent_idx" ON "activities_rels" USING btree ("parent_id");
  CREATE INDEX "activities_rels_path_idx" ON "activities_rels" USING btree ("path");
  CREATE INDEX "activities_rels_people_id_idx" ON "activities_rels" USING btree ("people_id");
  CREATE INDEX "activities_rels_partners_id_idx" ON "activities_rels" USING btree ("partners_id");
  CREATE INDEX "activities_rels_functions_id_idx" ON "activities_rels" USING btree ("functions_id");
  CREATE INDEX "activities_rels_criteria_id_idx" ON "activities_rels" USING btree ("criteria_id");
  CREATE INDEX "activities_rels_documents_id_idx" ON "activities_rels" USING btree ("documents_id");
  CREATE INDEX "activities_rels_media_id_idx" ON "activities_rels" USING btree ("media_id");
  CREATE INDEX "activities_rels_activities_id_idx" ON "activities_rels" USING btree ("activities_id");
  CREATE INDEX "activities_rels_trainings_id_idx" ON "activities_rels" USING btree ("trainings_id");
  CREATE INDEX "_activities_v_version_languages_order_idx" ON "_activities_v_version_languages" USING btree ("order");
  CREATE INDEX "_activities_v_version_languages_parent_idx" ON "_activities_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_activities_v_version_people_by_country_order_idx" ON "_activities_v_version_people_by_country" USING btree ("_order");
  CREATE INDEX "_activities_v_version_people_by_country_parent_id_idx" ON "_activities_v_version_people_by_country" USING btree ("_parent_id");
  CREATE INDEX "_activities_v_version_funding_order_idx" ON "_activities_v_version_funding" USING btree ("_order");
  CREATE INDEX "_activities_v_version_funding_parent_id_idx" ON "_activities_v_version_funding" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_activities_v_version_funding_locales_locale_parent_id_uniqu" ON "_activities_v_version_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_activities_v_version_sdgs_order_idx" ON "_activities_v_version_sdgs" USING btree ("_order");
  CREATE INDEX "_activities_v_version_sdgs_parent_id_idx" ON "_activities_v_version_sdgs" USING btree ("_parent_id");
  CREATE INDEX "_activities_v_version_sdgs_goal_idx" ON "_activities_v_version_sdgs" USING btree ("goal");
  CREATE INDEX "_activities_v_version_programme_outputs_order_idx" ON "_activities_v_version_programme_outputs" USING btree ("_order");
  CREATE INDEX "_activities_v_version_programme_outputs_parent_id_idx" ON "_activities_v_version_programme_outputs" USING btree ("_parent_id");
  CREATE INDEX "_activities_v_version_priorities_order_idx" ON "_activities_v_version_priorities" USING btree ("_order");
  CREATE INDEX "_activities_v_version_priorities_parent_id_idx" ON "_activities_v_version_priorities" USING btree ("_parent_id");
  CREATE INDEX "_activities_v_version_sources_order_idx" ON "_activities_v_version_sources" USING btree ("_order");
  CREATE INDEX "_activities_v_version_sources_parent_id_idx" ON "_activities_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_activities_v_version_sources_document_idx" ON "_activities_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_activities_v_version_sources_locales_locale_parent_id_uniqu" ON "_activities_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_activities_v_version_review_notes_order_idx" ON "_activities_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_activities_v_version_review_notes_parent_id_idx" ON "_activities_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_activities_v_version_review_notes_by_idx" ON "_activities_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_activities_v_version_legacy_urls_order_idx" ON "_activities_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_activities_v_version_legacy_urls_parent_id_idx" ON "_activities_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_activities_v_parent_idx" ON "_activities_v" USING btree ("parent_id");
  CREATE INDEX "_activities_v_version_version_kind_idx" ON "_activities_v" USING btree ("version_kind");
  CREATE INDEX "_activities_v_version_version_starts_on_idx" ON "_activities_v" USING btree ("version_starts_on");
  CREATE INDEX "_activities_v_version_version_ends_on_idx" ON "_activities_v" USING btree ("version_ends_on");
  CREATE INDEX "_activities_v_version_version_format_idx" ON "_activities_v" USING btree ("version_format");
  CREATE INDEX "_activities_v_version_version_country_idx" ON "_activities_v" USING btree ("version_country");
  CREATE INDEX "_activities_v_version_people_version_people_total_idx" ON "_activities_v" USING btree ("version_people_total");
  CREATE INDEX "_activities_v_version_withdrawal_version_withdrawal_with_idx" ON "_activities_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_activities_v_version_version_public_id_idx" ON "_activities_v" USING btree ("version_public_id");
  CREATE INDEX "_activities_v_version_version_slug_idx" ON "_activities_v" USING btree ("version_slug");
  CREATE INDEX "_activities_v_version_version_review_state_idx" ON "_activities_v" USING btree ("version_review_state");
  CREATE INDEX "_activities_v_version_version_verification_idx" ON "_activities_v" USING btree ("version_verification");
  CREATE INDEX "_activities_v_version_version_visible_to_reviewers_idx" ON "_activities_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_activities_v_version_version_published_at_idx" ON "_activities_v" USING btree ("version_published_at");
  CREATE INDEX "_activities_v_version_version_updated_at_idx" ON "_activities_v" USING btree ("version_updated_at");
  CREATE INDEX "_activities_v_version_version_created_at_idx" ON "_activities_v" USING btree ("version_created_at");
  CREATE INDEX "_activities_v_version_version_deleted_at_idx" ON "_activities_v" USING btree ("version_deleted_at");
  CREATE INDEX "_activities_v_version_version__status_idx" ON "_activities_v" USING btree ("version__status");
  CREATE INDEX "_activities_v_created_at_idx" ON "_activities_v" USING btree ("created_at");
  CREATE INDEX "_activities_v_updated_at_idx" ON "_activities_v" USING btree ("updated_at");
  CREATE INDEX "_activities_v_snapshot_idx" ON "_activities_v" USING btree ("snapshot");
  CREATE INDEX "_activities_v_published_locale_idx" ON "_activities_v" USING btree ("published_locale");
  CREATE INDEX "_activities_v_latest_idx" ON "_activities_v" USING btree ("latest");
  CREATE INDEX "_activities_v_version_meta_version_meta_image_idx" ON "_activities_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_activities_v_locales_locale_parent_id_unique" ON "_activities_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_activities_v_rels_order_idx" ON "_activities_v_rels" USING btree ("order");
  CREATE INDEX "_activities_v_rels_parent_idx" ON "_activities_v_rels" USING btree ("parent_id");
  CREATE INDEX "_activities_v_rels_path_idx" ON "_activities_v_rels" USING btree ("path");
  CREATE INDEX "_activities_v_rels_people_id_idx" ON "_activities_v_rels" USING btree ("people_id");
  CREATE INDEX "_activities_v_rels_partners_id_idx" ON "_activities_v_rels" USING btree ("partners_id");
  CREATE INDEX "_activities_v_rels_functions_id_idx" ON "_activities_v_rels" USING btree ("functions_id");
  CREATE INDEX "_activities_v_rels_criteria_id_idx" ON "_activities_v_rels" USING btree ("criteria_id");
  CREATE INDEX "_activities_v_rels_documents_id_idx" ON "_activities_v_rels" USING btree ("documents_id");
  CREATE INDEX "_activities_v_rels_media_id_idx" ON "_activities_v_rels" USING btree ("media_id");
  CREATE INDEX "_activities_v_rels_activities_id_idx" ON "_activities_v_rels" USING btree ("activities_id");
  CREATE INDEX "_activities_v_rels_trainings_id_idx" ON "_activities_v_rels" USING btree ("trainings_id");
  CREATE INDEX "trainings_languages_order_idx" ON "trainings_languages" USING btree ("order");
  CREATE INDEX "trainings_languages_parent_idx" ON "trainings_languages" USING btree ("parent_id");
  CREATE INDEX "trainings_audience_order_idx" ON "trainings_audience" USING btree ("order");
  CREATE INDEX "trainings_audience_parent_idx" ON "trainings_audience" USING btree ("parent_id");
  CREATE INDEX "trainings_people_by_country_order_idx" ON "trainings_people_by_country" USING btree ("_order");
  CREATE INDEX "trainings_people_by_country_parent_id_idx" ON "trainings_people_by_country" USING btree ("_parent_id");
  CREATE INDEX "trainings_by_affiliation_order_idx" ON "trainings_by_affiliation" USING btree ("_order");
  CREATE INDEX "trainings_by_affiliation_parent_id_idx" ON "trainings_by_affiliation" USING btree ("_parent_id");
  CREATE INDEX "trainings_by_age_band_order_idx" ON "trainings_by_age_band" USING btree ("_order");
  CREATE INDEX "trainings_by_age_band_parent_id_idx" ON "trainings_by_age_band" USING btree ("_parent_id");
  CREATE INDEX "trainings_funding_order_idx" ON "trainings_funding" USING btree ("_order");
  CREATE INDEX "trainings_funding_parent_id_idx" ON "trainings_funding" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "trainings_funding_locales_locale_parent_id_unique" ON "trainings_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "trainings_sessions_order_idx" ON "trainings_sessions" USING btree ("_order");
  CREATE INDEX "trainings_sessions_parent_id_idx" ON "trainings_sessions" USING btree ("_parent_id");
  CREATE INDEX "trainings_sessions_slides_idx" ON "trainings_sessions" USING btree ("slides_id");
  CREATE UNIQUE INDEX "trainings_sessions_locales_locale_parent_id_unique" ON "trainings_sessions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "trainings_field_visits_order_idx" ON "trainings_field_visits" USING btree ("_order");
  CREATE INDEX "trainings_field_visits_parent_id_idx" ON "trainings_field_visits" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "trainings_field_visits_locales_locale_parent_id_unique" ON "trainings_field_visits_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "trainings_follow_up_order_idx" ON "trainings_follow_up" USING btree ("_order");
  CREATE INDEX "trainings_follow_up_parent_id_idx" ON "trainings_follow_up" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "trainings_follow_up_locales_locale_parent_id_unique" ON "trainings_follow_up_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "trainings_sdgs_order_idx" ON "trainings_sdgs" USING btree ("_order");
  CREATE INDEX "trainings_sdgs_parent_id_idx" ON "trainings_sdgs" USING btree ("_parent_id");
  CREATE INDEX "trainings_sdgs_goal_idx" ON "trainings_sdgs" USING btree ("goal");
  CREATE INDEX "trainings_programme_outputs_order_idx" ON "trainings_programme_outputs" USING btree ("_order");
  CREATE INDEX "trainings_programme_outputs_parent_id_idx" ON "trainings_programme_outputs" USING btree ("_parent_id");
  CREATE INDEX "trainings_priorities_order_idx" ON "trainings_priorities" USING btree ("_order");
  CREATE INDEX "trainings_priorities_parent_id_idx" ON "trainings_priorities" USING btree ("_parent_id");
  CREATE INDEX "trainings_sources_order_idx" ON "trainings_sources" USING btree ("_order");
  CREATE INDEX "trainings_sources_parent_id_idx" ON "trainings_sources" USING btree ("_parent_id");
  CREATE INDEX "trainings_sources_document_idx" ON "trainings_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "trainings_sources_locales_locale_parent_id_unique" ON "trainings_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "trainings_review_notes_order_idx" ON "trainings_review_notes" USING btree ("_order");
  CREATE INDEX "trainings_review_notes_parent_id_idx" ON "trainings_review_notes" USING btree ("_parent_id");
  CREATE INDEX "trainings_review_notes_by_idx" ON "trainings_review_notes" USING btree ("by_id");
  CREATE INDEX "trainings_legacy_urls_order_idx" ON "trainings_legacy_urls" USING btree ("_order");
  CREATE INDEX "trainings_legacy_urls_parent_id_idx" ON "trainings_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "trainings_kind_idx" ON "trainings" USING btree ("kind");
  CREATE INDEX "trainings_starts_on_idx" ON "trainings" USING btree ("starts_on");
  CREATE INDEX "trainings_ends_on_idx" ON "trainings" USING btree ("ends_on");
  CREATE INDEX "trainings_format_idx" ON "trainings" USING btree ("format");
  CREATE INDEX "trainings_country_idx" ON "trainings" USING btree ("country");
  CREATE INDEX "trainings_people_people_total_idx" ON "trainings" USING btree ("people_total");
  CREATE INDEX "trainings_withdrawal_withdrawal_withdrawn_on_idx" ON "trainings" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "trainings_public_id_idx" ON "trainings" USING btree ("public_id");
  CREATE UNIQUE INDEX "trainings_slug_idx" ON "trainings" USING btree ("slug");
  CREATE INDEX "trainings_review_state_idx" ON "trainings" USING btree ("review_state");
  CREATE INDEX "trainings_verification_idx" ON "trainings" USING btree ("verification");
  CREATE INDEX "trainings_visible_to_reviewers_idx" ON "trainings" USING btree ("visible_to_reviewers");
  CREATE INDEX "trainings_published_at_idx" ON "trainings" USING btree ("published_at");
  CREATE INDEX "trainings_updated_at_idx" ON "trainings" USING btree ("updated_at");
  CREATE INDEX "trainings_created_at_idx" ON "trainings" USING btree ("created_at");
  CREATE INDEX "trainings_deleted_at_idx" ON "trainings" USING btree ("deleted_at");
  CREATE INDEX "trainings__status_idx" ON "trainings" USING btree ("_status");
  CREATE INDEX "trainings_meta_meta_image_idx" ON "trainings_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "trainings_locales_locale_parent_id_unique" ON "trainings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "trainings_rels_order_idx" ON "trainings_rels" USING btree ("order");
  CREATE INDEX "trainings_rels_parent_idx" ON "trainings_rels" USING btree ("parent_id");
  CREATE INDEX "trainings_rels_path_idx" ON "trainings_rels" USING btree ("path");
  CREATE INDEX "trainings_rels_people_id_idx" ON "trainings_rels" USING btree ("people_id");
  CREATE INDEX "trainings_rels_partners_id_idx" ON "trainings_rels" USING btree ("partners_id");
  CREATE INDEX "trainings_rels_functions_id_idx" ON "trainings_rels" USING btree ("functions_id");
  CREATE INDEX "trainings_rels_criteria_id_idx" ON "trainings_rels" USING btree ("criteria_id");
  CREATE INDEX "trainings_rels_documents_id_idx" ON "trainings_rels" USING btree ("documents_id");
  CREATE INDEX "trainings_rels_media_id_idx" ON "trainings_rels" USING btree ("media_id");
  CREATE INDEX "trainings_rels_activities_id_idx" ON "trainings_rels" USING btree ("activities_id");
  CREATE INDEX "trainings_rels_trainings_id_idx" ON "trainings_rels" USING btree ("trainings_id");
  CREATE INDEX "_trainings_v_version_languages_order_idx" ON "_trainings_v_version_languages" USING btree ("order");
  CREATE INDEX "_trainings_v_version_languages_parent_idx" ON "_trainings_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_trainings_v_version_audience_order_idx" ON "_trainings_v_version_audience" USING btree ("order");
  CREATE INDEX "_trainings_v_version_audience_parent_idx" ON "_trainings_v_version_audience" USING btree ("parent_id");
  CREATE INDEX "_trainings_v_version_people_by_country_order_idx" ON "_trainings_v_version_people_by_country" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_people_by_country_parent_id_idx" ON "_trainings_v_version_people_by_country" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_by_affiliation_order_idx" ON "_trainings_v_version_by_affiliation" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_by_affiliation_parent_id_idx" ON "_trainings_v_version_by_affiliation" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_by_age_band_order_idx" ON "_trainings_v_version_by_age_band" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_by_age_band_parent_id_idx" ON "_trainings_v_version_by_age_band" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_funding_order_idx" ON "_trainings_v_version_funding" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_funding_parent_id_idx" ON "_trainings_v_version_funding" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_trainings_v_version_funding_locales_locale_parent_id_unique" ON "_trainings_v_version_funding_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_trainings_v_version_sessions_order_idx" ON "_trainings_v_version_sessions" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_sessions_parent_id_idx" ON "_trainings_v_version_sessions" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_sessions_slides_idx" ON "_trainings_v_version_sessions" USING btree ("slides_id");
  CREATE UNIQUE INDEX "_trainings_v_version_sessions_locales_locale_parent_id_uniqu" ON "_trainings_v_version_sessions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_trainings_v_version_field_visits_order_idx" ON "_trainings_v_version_field_visits" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_field_visits_parent_id_idx" ON "_trainings_v_version_field_visits" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_trainings_v_version_field_visits_locales_locale_parent_id_u" ON "_trainings_v_version_field_visits_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_trainings_v_version_follow_up_order_idx" ON "_trainings_v_version_follow_up" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_follow_up_parent_id_idx" ON "_trainings_v_version_follow_up" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_trainings_v_version_follow_up_locales_locale_parent_id_uniq" ON "_trainings_v_version_follow_up_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_trainings_v_version_sdgs_order_idx" ON "_trainings_v_version_sdgs" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_sdgs_parent_id_idx" ON "_trainings_v_version_sdgs" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_sdgs_goal_idx" ON "_trainings_v_version_sdgs" USING btree ("goal");
  CREATE INDEX "_trainings_v_version_programme_outputs_order_idx" ON "_trainings_v_version_programme_outputs" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_programme_outputs_parent_id_idx" ON "_trainings_v_version_programme_outputs" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_priorities_order_idx" ON "_trainings_v_version_priorities" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_priorities_parent_id_idx" ON "_trainings_v_version_priorities" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_sources_order_idx" ON "_trainings_v_version_sources" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_sources_parent_id_idx" ON "_trainings_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_sources_document_idx" ON "_trainings_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_trainings_v_version_sources_locales_locale_parent_id_unique" ON "_trainings_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_trainings_v_version_review_notes_order_idx" ON "_trainings_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_review_notes_parent_id_idx" ON "_trainings_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_version_review_notes_by_idx" ON "_trainings_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_trainings_v_version_legacy_urls_order_idx" ON "_trainings_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_trainings_v_version_legacy_urls_parent_id_idx" ON "_trainings_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_trainings_v_parent_idx" ON "_trainings_v" USING btree ("parent_id");
  CREATE INDEX "_trainings_v_version_version_kind_idx" ON "_trainings_v" USING btree ("version_kind");
  CREATE INDEX "_trainings_v_version_version_starts_on_idx" ON "_trainings_v" USING btree ("version_starts_on");
  CREATE INDEX "_trainings_v_version_version_ends_on_idx" ON "_trainings_v" USING btree ("version_ends_on");
  CREATE INDEX "_trainings_v_version_version_format_idx" ON "_trainings_v" USING btree ("version_format");
  CREATE INDEX "_trainings_v_version_version_country_idx" ON "_trainings_v" USING btree ("version_country");
  CREATE INDEX "_trainings_v_version_people_version_people_total_idx" ON "_trainings_v" USING btree ("version_people_total");
  CREATE INDEX "_trainings_v_version_withdrawal_version_withdrawal_withd_idx" ON "_trainings_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_trainings_v_version_version_public_id_idx" ON "_trainings_v" USING btree ("version_public_id");
  CREATE INDEX "_trainings_v_version_version_slug_idx" ON "_trainings_v" USING btree ("version_slug");
  CREATE INDEX "_trainings_v_version_version_review_state_idx" ON "_trainings_v" USING btree ("version_review_state");
  CREATE INDEX "_trainings_v_version_version_verification_idx" ON "_trainings_v" USING btree ("version_verification");
  CREATE INDEX "_trainings_v_version_version_visible_to_reviewers_idx" ON "_trainings_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_trainings_v_version_version_published_at_idx" ON "_trainings_v" USING btree ("version_published_at");
  CREATE INDEX "_trainings_v_version_version_updated_at_idx" ON "_trainings_v" USING btree ("version_updated_at");
  CREATE INDEX "_trainings_v_version_version_created_at_idx" ON "_trainings_v" USING btree ("version_created_at");
  CREATE INDEX "_trainings_v_version_version_deleted_at_idx" ON "_trainings_v" USING btree ("version_deleted_at");
  CREATE INDEX "_trainings_v_version_version__status_idx" ON "_trainings_v" USING btree ("version__status");
  CREATE INDEX "_trainings_v_created_at_idx" ON "_trainings_v" USING btree ("created_at");
  CREATE INDEX "_trainings_v_updated_at_idx" ON "_trainings_v" USING btree ("updated_at");
  CREATE INDEX "_trainings_v_snapshot_idx" ON "_trainings_v" USING btree ("snapshot");
  CREATE INDEX "_trainings_v_published_locale_idx" ON "_trainings_v" USING btree ("published_locale");
  CREATE INDEX "_trainings_v_latest_idx" ON "_trainings_v" USING btree ("latest");
  CREATE INDEX "_trainings_v_version_meta_version_meta_image_idx" ON "_trainings_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_trainings_v_locales_locale_parent_id_unique" ON "_trainings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_trainings_v_rels_order_idx" ON "_trainings_v_rels" USING btree ("order");
  CREATE INDEX "_trainings_v_rels_parent_idx" ON "_trainings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_trainings_v_rels_path_idx" ON "_trainings_v_rels" USING btree ("path");
  CREATE INDEX "_trainings_v_rels_people_id_idx" ON "_trainings_v_rels" USING btree ("people_id");
  CREATE INDEX "_trainings_v_rels_partners_id_idx" ON "_trainings_v_rels" USING btree ("partners_id");
  CREATE INDEX "_trainings_v_rels_functions_id_idx" ON "_trainings_v_rels" USING btree ("functions_id");
  CREATE INDEX "_trainings_v_rels_criteria_id_idx" ON "_trainings_v_rels" USING btree ("criteria_id");
  CREATE INDEX "_trainings_v_rels_documents_id_idx" ON "_trainings_v_rels" USING btree ("documents_id");
  CREATE INDEX "_trainings_v_rels_media_id_idx" ON "_trainings_v_rels" USING btree ("media_id");
  CREATE INDEX "_trainings_v_rels_activities_id_idx" ON "_trainings_v_rels" USING btree ("activities_id");
  CREATE INDEX "_trainings_v_rels_trainings_id_idx" ON "_trainings_v_rels" USING btree ("trainings_id");
  CREATE INDEX "publications_authors_order_idx" ON "publications_authors" USING btree ("_order");
  CREATE INDEX "publications_authors_parent_id_idx" ON "publications_authors" USING btree ("_parent_id");
  CREATE INDEX "publications_authors_person_idx" ON "publications_authors" USING btree ("person_id");
  CREATE INDEX "publications_sdgs_order_idx" ON "publications_sdgs" USING btree ("_order");
  CREATE INDEX "publications_sdgs_parent_id_idx" ON "publications_sdgs" USING btree ("_parent_id");
  CREATE INDEX "publications_sdgs_goal_idx" ON "publications_sdgs" USING btree ("goal");
  CREATE INDEX "publications_sources_order_idx" ON "publications_sources" USING btree ("_order");
  CREATE INDEX "publications_sources_parent_id_idx" ON "publications_sources" USING btree ("_parent_id");
  CREATE INDEX "publications_sources_document_idx" ON "publications_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "publications_sources_locales_locale_parent_id_unique" ON "publications_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_review_notes_order_idx" ON "publications_review_notes" USING btree ("_order");
  CREATE INDEX "publications_review_notes_parent_id_idx" ON "publications_review_notes" USING btree ("_parent_id");
  CREATE INDEX "publications_review_notes_by_idx" ON "publications_review_notes" USING btree ("by_id");
  CREATE INDEX "publications_legacy_urls_order_idx" ON "publications_legacy_urls" USING btree ("_order");
  CREATE INDEX "publications_legacy_urls_parent_id_idx" ON "publications_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "publications_kind_idx" ON "publications" USING btree ("kind");
  CREATE INDEX "publications_year_idx" ON "publications" USING btree ("year");
  CREATE INDEX "publications_language_idx" ON "publications" USING btree ("language");
  CREATE INDEX "publications_withdrawal_withdrawal_withdrawn_on_idx" ON "publications" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "publications_public_id_idx" ON "publications" USING btree ("public_id");
  CREATE UNIQUE INDEX "publications_slug_idx" ON "publications" USING btree ("slug");
  CREATE INDEX "publications_review_state_idx" ON "publications" USING btree ("review_state");
  CREATE INDEX "publications_verification_idx" ON "publications" USING btree ("verification");
  CREATE INDEX "publications_visible_to_reviewers_idx" ON "publications" USING btree ("visible_to_reviewers");
  CREATE INDEX "publications_published_at_idx" ON "publications" USING btree ("published_at");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "publications_deleted_at_idx" ON "publications" USING btree ("deleted_at");
  CREATE INDEX "publications__status_idx" ON "publications" USING btree ("_status");
  CREATE INDEX "publications_meta_meta_image_idx" ON "publications_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "publications_locales_locale_parent_id_unique" ON "publications_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_rels_order_idx" ON "publications_rels" USING btree ("order");
  CREATE INDEX "publications_rels_parent_idx" ON "publications_rels" USING btree ("parent_id");
  CREATE INDEX "publications_rels_path_idx" ON "publications_rels" USING btree ("path");
  CREATE INDEX "publications_rels_documents_id_idx" ON "publications_rels" USING btree ("documents_id");
  CREATE INDEX "publications_rels_functions_id_idx" ON "publications_rels" USING btree ("functions_id");
  CREATE INDEX "_publications_v_version_authors_order_idx" ON "_publications_v_version_authors" USING btree ("_order");
  CREATE INDEX "_publications_v_version_authors_parent_id_idx" ON "_publications_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_publications_v_version_authors_person_idx" ON "_publications_v_version_authors" USING btree ("person_id");
  CREATE INDEX "_publications_v_version_sdgs_order_idx" ON "_publications_v_version_sdgs" USING btree ("_order");
  CREATE INDEX "_publications_v_version_sdgs_parent_id_idx" ON "_publications_v_version_sdgs" USING btree ("_parent_id");
  CREATE INDEX "_publications_v_version_sdgs_goal_idx" ON "_publications_v_version_sdgs" USING btree ("goal");
  CREATE INDEX "_publications_v_version_sources_order_idx" ON "_publications_v_version_sources" USING btree ("_order");
  CREATE INDEX "_publications_v_version_sources_parent_id_idx" ON "_publications_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_publications_v_version_sources_document_idx" ON "_publications_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_publications_v_version_sources_locales_locale_parent_id_uni" ON "_publications_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_publications_v_version_review_notes_order_idx" ON "_publications_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_publications_v_version_review_notes_parent_id_idx" ON "_publications_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_publications_v_version_review_notes_by_idx" ON "_publications_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_publications_v_version_legacy_urls_order_idx" ON "_publications_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_publications_v_version_legacy_urls_parent_id_idx" ON "_publications_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_publications_v_parent_idx" ON "_publications_v" USING btree ("parent_id");
  CREATE INDEX "_publications_v_version_version_kind_idx" ON "_publications_v" USING btree ("version_kind");
  CREATE INDEX "_publications_v_version_version_year_idx" ON "_publications_v" USING btree ("version_year");
  CREATE INDEX "_publications_v_version_version_language_idx" ON "_publications_v" USING btree ("version_language");
  CREATE INDEX "_publications_v_version_withdrawal_version_withdrawal_wi_idx" ON "_publications_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_publications_v_version_version_public_id_idx" ON "_publications_v" USING btree ("version_public_id");
  CREATE INDEX "_publications_v_version_version_slug_idx" ON "_publications_v" USING btree ("version_slug");
  CREATE INDEX "_publications_v_version_version_review_state_idx" ON "_publications_v" USING btree ("version_review_state");
  CREATE INDEX "_publications_v_version_version_verification_idx" ON "_publications_v" USING btree ("version_verification");
  CREATE INDEX "_publications_v_version_version_visible_to_reviewers_idx" ON "_publications_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_publications_v_version_version_published_at_idx" ON "_publications_v" USING btree ("version_published_at");
  CREATE INDEX "_publications_v_version_version_updated_at_idx" ON "_publications_v" USING btree ("version_updated_at");
  CREATE INDEX "_publications_v_version_version_created_at_idx" ON "_publications_v" USING btree ("version_created_at");
  CREATE INDEX "_publications_v_version_version_deleted_at_idx" ON "_publications_v" USING btree ("version_deleted_at");
  CREATE INDEX "_publications_v_version_version__status_idx" ON "_publications_v" USING btree ("version__status");
  CREATE INDEX "_publications_v_created_at_idx" ON "_publications_v" USING btree ("created_at");
  CREATE INDEX "_publications_v_updated_at_idx" ON "_publications_v" USING btree ("updated_at");
  CREATE INDEX "_publications_v_snapshot_idx" ON "_publications_v" USING btree ("snapshot");
  CREATE INDEX "_publications_v_published_locale_idx" ON "_publications_v" USING btree ("published_locale");
  CREATE INDEX "_publications_v_latest_idx" ON "_publications_v" USING btree ("latest");
  CREATE INDEX "_publications_v_version_meta_version_meta_image_idx" ON "_publications_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_publications_v_locales_locale_parent_id_unique" ON "_publications_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_publications_v_rels_order_idx" ON "_publications_v_rels" USING btree ("order");
  CREATE INDEX "_publications_v_rels_parent_idx" ON "_publications_v_rels" USING btree ("parent_id");
  CREATE INDEX "_publications_v_rels_path_idx" ON "_publications_v_rels" USING btree ("path");
  CREATE INDEX "_publications_v_rels_documents_id_idx" ON "_publications_v_rels" USING btree ("documents_id");
  CREATE INDEX "_publications_v_rels_functions_id_idx" ON "_publications_v_rels" USING btree ("functions_id");
  CREATE INDEX "outcomes_sources_order_idx" ON "outcomes_sources" USING btree ("_order");
  CREATE INDEX "outcomes_sources_parent_id_idx" ON "outcomes_sources" USING btree ("_parent_id");
  CREATE INDEX "outcomes_sources_document_idx" ON "outcomes_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "outcomes_sources_locales_locale_parent_id_unique" ON "outcomes_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "outcomes_review_notes_order_idx" ON "outcomes_review_notes" USING btree ("_order");
  CREATE INDEX "outcomes_review_notes_parent_id_idx" ON "outcomes_review_notes" USING btree ("_parent_id");
  CREATE INDEX "outcomes_review_notes_by_idx" ON "outcomes_review_notes" USING btree ("by_id");
  CREATE INDEX "outcomes_legacy_urls_order_idx" ON "outcomes_legacy_urls" USING btree ("_order");
  CREATE INDEX "outcomes_legacy_urls_parent_id_idx" ON "outcomes_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "outcomes_kind_idx" ON "outcomes" USING btree ("kind");
  CREATE INDEX "outcomes_country_idx" ON "outcomes" USING btree ("country");
  CREATE INDEX "outcomes_date_idx" ON "outcomes" USING btree ("date");
  CREATE INDEX "outcomes_withdrawal_withdrawal_withdrawn_on_idx" ON "outcomes" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "outcomes_public_id_idx" ON "outcomes" USING btree ("public_id");
  CREATE UNIQUE INDEX "outcomes_slug_idx" ON "outcomes" USING btree ("slug");
  CREATE INDEX "outcomes_review_state_idx" ON "outcomes" USING btree ("review_state");
  CREATE INDEX "outcomes_verification_idx" ON "outcomes" USING btree ("verification");
  CREATE INDEX "outcomes_visible_to_reviewers_idx" ON "outcomes" USING btree ("visible_to_reviewers");
  CREATE INDEX "outcomes_published_at_idx" ON "outcomes" USING btree ("published_at");
  CREATE INDEX "outcomes_updated_at_idx" ON "outcomes" USING btree ("updated_at");
  CREATE INDEX "outcomes_created_at_idx" ON "outcomes" USING btree ("created_at");
  CREATE INDEX "outcomes_deleted_at_idx" ON "outcomes" USING btree ("deleted_at");
  CREATE INDEX "outcomes__status_idx" ON "outcomes" USING btree ("_status");
  CREATE UNIQUE INDEX "outcomes_locales_locale_parent_id_unique" ON "outcomes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "outcomes_rels_order_idx" ON "outcomes_rels" USING btree ("order");
  CREATE INDEX "outcomes_rels_parent_idx" ON "outcomes_rels" USING btree ("parent_id");
  CREATE INDEX "outcomes_rels_path_idx" ON "outcomes_rels" USING btree ("path");
  CREATE INDEX "outcomes_rels_activities_id_idx" ON "outcomes_rels" USING btree ("activities_id");
  CREATE INDEX "outcomes_rels_trainings_id_idx" ON "outcomes_rels" USING btree ("trainings_id");
  CREATE INDEX "outcomes_rels_documents_id_idx" ON "outcomes_rels" USING btree ("documents_id");
  CREATE INDEX "_outcomes_v_version_sources_order_idx" ON "_outcomes_v_version_sources" USING btree ("_order");
  CREATE INDEX "_outcomes_v_version_sources_parent_id_idx" ON "_outcomes_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_outcomes_v_version_sources_document_idx" ON "_outcomes_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_outcomes_v_version_sources_locales_locale_parent_id_unique" ON "_outcomes_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_outcomes_v_version_review_notes_order_idx" ON "_outcomes_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_outcomes_v_version_review_notes_parent_id_idx" ON "_outcomes_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_outcomes_v_version_review_notes_by_idx" ON "_outcomes_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_outcomes_v_version_legacy_urls_order_idx" ON "_outcomes_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_outcomes_v_version_legacy_urls_parent_id_idx" ON "_outcomes_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_outcomes_v_parent_idx" ON "_outcomes_v" USING btree ("parent_id");
  CREATE INDEX "_outcomes_v_version_version_kind_idx" ON "_outcomes_v" USING btree ("version_kind");
  CREATE INDEX "_outcomes_v_version_version_country_idx" ON "_outcomes_v" USING btree ("version_country");
  CREATE INDEX "_outcomes_v_version_version_date_idx" ON "_outcomes_v" USING btree ("version_date");
  CREATE INDEX "_outcomes_v_version_withdrawal_version_withdrawal_withdr_idx" ON "_outcomes_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_outcomes_v_version_version_public_id_idx" ON "_outcomes_v" USING btree ("version_public_id");
  CREATE INDEX "_outcomes_v_version_version_slug_idx" ON "_outcomes_v" USING btree ("version_slug");
  CREATE INDEX "_outcomes_v_version_version_review_state_idx" ON "_outcomes_v" USING btree ("version_review_state");
  CREATE INDEX "_outcomes_v_version_version_verification_idx" ON "_outcomes_v" USING btree ("version_verification");
  CREATE INDEX "_outcomes_v_version_version_visible_to_reviewers_idx" ON "_outcomes_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_outcomes_v_version_version_published_at_idx" ON "_outcomes_v" USING btree ("version_published_at");
  CREATE INDEX "_outcomes_v_version_version_updated_at_idx" ON "_outcomes_v" USING btree ("version_updated_at");
  CREATE INDEX "_outcomes_v_version_version_created_at_idx" ON "_outcomes_v" USING btree ("version_created_at");
  CREATE INDEX "_outcomes_v_version_version_deleted_at_idx" ON "_outcomes_v" USING btree ("version_deleted_at");
  CREATE INDEX "_outcomes_v_version_version__status_idx" ON "_outcomes_v" USING btree ("version__status");
  CREATE INDEX "_outcomes_v_created_at_idx" ON "_outcomes_v" USING btree ("created_at");
  CREATE INDEX "_outcomes_v_updated_at_idx" ON "_outcomes_v" USING btree ("updated_at");
  CREATE INDEX "_outcomes_v_snapshot_idx" ON "_outcomes_v" USING btree ("snapshot");
  CREATE INDEX "_outcomes_v_published_locale_idx" ON "_outcomes_v" USING btree ("published_locale");
  CREATE INDEX "_outcomes_v_latest_idx" ON "_outcomes_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_outcomes_v_locales_locale_parent_id_unique" ON "_outcomes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_outcomes_v_rels_order_idx" ON "_outcomes_v_rels" USING btree ("order");
  CREATE INDEX "_outcomes_v_rels_parent_idx" ON "_outcomes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_outcomes_v_rels_path_idx" ON "_outcomes_v_rels" USING btree ("path");
  CREATE INDEX "_outcomes_v_rels_activities_id_idx" ON "_outcomes_v_rels" USING btree ("activities_id");
  CREATE INDEX "_outcomes_v_rels_trainings_id_idx" ON "_outcomes_v_rels" USING btree ("trainings_id");
  CREATE INDEX "_outcomes_v_rels_documents_id_idx" ON "_outcomes_v_rels" USING btree ("documents_id");
  CREATE INDEX "work_plan_items_sources_order_idx" ON "work_plan_items_sources" USING btree ("_order");
  CREATE INDEX "work_plan_items_sources_parent_id_idx" ON "work_plan_items_sources" USING btree ("_parent_id");
  CREATE INDEX "work_plan_items_sources_document_idx" ON "work_plan_items_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "work_plan_items_sources_locales_locale_parent_id_unique" ON "work_plan_items_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "work_plan_items_review_notes_order_idx" ON "work_plan_items_review_notes" USING btree ("_order");
  CREATE INDEX "work_plan_items_review_notes_parent_id_idx" ON "work_plan_items_review_notes" USING btree ("_parent_id");
  CREATE INDEX "work_plan_items_review_notes_by_idx" ON "work_plan_items_review_notes" USING btree ("by_id");
  CREATE INDEX "work_plan_items_legacy_urls_order_idx" ON "work_plan_items_legacy_urls" USING btree ("_order");
  CREATE INDEX "work_plan_items_legacy_urls_parent_id_idx" ON "work_plan_items_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "work_plan_items_period_idx" ON "work_plan_items" USING btree ("period_id");
  CREATE INDEX "work_plan_items_reference_idx" ON "work_plan_items" USING btree ("reference");
  CREATE INDEX "work_plan_items_state_idx" ON "work_plan_items" USING btree ("state");
  CREATE INDEX "work_plan_items_withdrawal_withdrawal_withdrawn_on_idx" ON "work_plan_items" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "work_plan_items_public_id_idx" ON "work_plan_items" USING btree ("public_id");
  CREATE UNIQUE INDEX "work_plan_items_slug_idx" ON "work_plan_items" USING btree ("slug");
  CREATE INDEX "work_plan_items_review_state_idx" ON "work_plan_items" USING btree ("review_state");
  CREATE INDEX "work_plan_items_verification_idx" ON "work_plan_items" USING btree ("verification");
  CREATE INDEX "work_plan_items_visible_to_reviewers_idx" ON "work_plan_items" USING btree ("visible_to_reviewers");
  CREATE INDEX "work_plan_items_published_at_idx" ON "work_plan_items" USING btree ("published_at");
  CREATE INDEX "work_plan_items_updated_at_idx" ON "work_plan_items" USING btree ("updated_at");
  CREATE INDEX "work_plan_items_created_at_idx" ON "work_plan_items" USING btree ("created_at");
  CREATE INDEX "work_plan_items_deleted_at_idx" ON "work_plan_items" USING btree ("deleted_at");
  CREATE INDEX "work_plan_items__status_idx" ON "work_plan_items" USING btree ("_status");
  CREATE UNIQUE INDEX "work_plan_items_locales_locale_parent_id_unique" ON "work_plan_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "work_plan_items_rels_order_idx" ON "work_plan_items_rels" USING btree ("order");
  CREATE INDEX "work_plan_items_rels_parent_idx" ON "work_plan_items_rels" USING btree ("parent_id");
  CREATE INDEX "work_plan_items_rels_path_idx" ON "work_plan_items_rels" USING btree ("path");
  CREATE INDEX "work_plan_items_rels_activities_id_idx" ON "work_plan_items_rels" USING btree ("activities_id");
  CREATE INDEX "work_plan_items_rels_trainings_id_idx" ON "work_plan_items_rels" USING btree ("trainings_id");
  CREATE INDEX "_work_plan_items_v_version_sources_order_idx" ON "_work_plan_items_v_version_sources" USING btree ("_order");
  CREATE INDEX "_work_plan_items_v_version_sources_parent_id_idx" ON "_work_plan_items_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_work_plan_items_v_version_sources_document_idx" ON "_work_plan_items_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_work_plan_items_v_version_sources_locales_locale_parent_id_" ON "_work_plan_items_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_work_plan_items_v_version_review_notes_order_idx" ON "_work_plan_items_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_work_plan_items_v_version_review_notes_parent_id_idx" ON "_work_plan_items_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_work_plan_items_v_version_review_notes_by_idx" ON "_work_plan_items_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_work_plan_items_v_version_legacy_urls_order_idx" ON "_work_plan_items_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_work_plan_items_v_version_legacy_urls_parent_id_idx" ON "_work_plan_items_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_work_plan_items_v_parent_idx" ON "_work_plan_items_v" USING btree ("parent_id");
  CREATE INDEX "_work_plan_items_v_version_version_period_idx" ON "_work_plan_items_v" USING btree ("version_period_id");
  CREATE INDEX "_work_plan_items_v_version_version_reference_idx" ON "_work_plan_items_v" USING btree ("version_reference");
  CREATE INDEX "_work_plan_items_v_version_version_state_idx" ON "_work_plan_items_v" USING btree ("version_state");
  CREATE INDEX "_work_plan_items_v_version_withdrawal_version_withdrawal_idx" ON "_work_plan_items_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_work_plan_items_v_version_version_public_id_idx" ON "_work_plan_items_v" USING btree ("version_public_id");
  CREATE INDEX "_work_plan_items_v_version_version_slug_idx" ON "_work_plan_items_v" USING btree ("version_slug");
  CREATE INDEX "_work_plan_items_v_version_version_review_state_idx" ON "_work_plan_items_v" USING btree ("version_review_state");
  CREATE INDEX "_work_plan_items_v_version_version_verification_idx" ON "_work_plan_items_v" USING btree ("version_verification");
  CREATE INDEX "_work_plan_items_v_version_version_visible_to_reviewers_idx" ON "_work_plan_items_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_work_plan_items_v_version_version_published_at_idx" ON "_work_plan_items_v" USING btree ("version_published_at");
  CREATE INDEX "_work_plan_items_v_version_version_updated_at_idx" ON "_work_plan_items_v" USING btree ("version_updated_at");
  CREATE INDEX "_work_plan_items_v_version_version_created_at_idx" ON "_work_plan_items_v" USING btree ("version_created_at");
  CREATE INDEX "_work_plan_items_v_version_version_deleted_at_idx" ON "_work_plan_items_v" USING btree ("version_deleted_at");
  CREATE INDEX "_work_plan_items_v_version_version__status_idx" ON "_work_plan_items_v" USING btree ("version__status");
  CREATE INDEX "_work_plan_items_v_created_at_idx" ON "_work_plan_items_v" USING btree ("created_at");
  CREATE INDEX "_work_plan_items_v_updated_at_idx" ON "_work_plan_items_v" USING btree ("updated_at");
  CREATE INDEX "_work_plan_items_v_snapshot_idx" ON "_work_plan_items_v" USING btree ("snapshot");
  CREATE INDEX "_work_plan_items_v_published_locale_idx" ON "_work_plan_items_v" USING btree ("published_locale");
  CREATE INDEX "_work_plan_items_v_latest_idx" ON "_work_plan_items_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_work_plan_items_v_locales_locale_parent_id_unique" ON "_work_plan_items_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_work_plan_items_v_rels_order_idx" ON "_work_plan_items_v_rels" USING btree ("order");
  CREATE INDEX "_work_plan_items_v_rels_parent_idx" ON "_work_plan_items_v_rels" USING btree ("parent_id");
  CREATE INDEX "_work_plan_items_v_rels_path_idx" ON "_work_plan_items_v_rels" USING btree ("path");
  CREATE INDEX "_work_plan_items_v_rels_activities_id_idx" ON "_work_plan_items_v_rels" USING btree ("activities_id");
  CREATE INDEX "_work_plan_items_v_rels_trainings_id_idx" ON "_work_plan_items_v_rels" USING btree ("trainings_id");
  CREATE INDEX "news_sources_order_idx" ON "news_sources" USING btree ("_order");
  CREATE INDEX "news_sources_parent_id_idx" ON "news_sources" USING btree ("_parent_id");
  CREATE INDEX "news_sources_document_idx" ON "news_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "news_sources_locales_locale_parent_id_unique" ON "news_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "news_review_notes_order_idx" ON "news_review_notes" USING btree ("_order");
  CREATE INDEX "news_review_notes_parent_id_idx" ON "news_review_notes" USING btree ("_parent_id");
  CREATE INDEX "news_review_notes_by_idx" ON "news_review_notes" USING btree ("by_id");
  CREATE INDEX "news_legacy_urls_order_idx" ON "news_legacy_urls" USING btree ("_order");
  CREATE INDEX "news_legacy_urls_parent_id_idx" ON "news_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "news_date_idx" ON "news" USING btree ("date");
  CREATE INDEX "news_media_idx" ON "news" USING btree ("media_id");
  CREATE INDEX "news_withdrawal_withdrawal_withdrawn_on_idx" ON "news" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "news_public_id_idx" ON "news" USING btree ("public_id");
  CREATE UNIQUE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_review_state_idx" ON "news" USING btree ("review_state");
  CREATE INDEX "news_verification_idx" ON "news" USING btree ("verification");
  CREATE INDEX "news_visible_to_reviewers_idx" ON "news" USING btree ("visible_to_reviewers");
  CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news_deleted_at_idx" ON "news" USING btree ("deleted_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE INDEX "news_meta_meta_image_idx" ON "news_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "news_locales_locale_parent_id_unique" ON "news_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_activities_id_idx" ON "news_rels" USING btree ("activities_id");
  CREATE INDEX "news_rels_trainings_id_idx" ON "news_rels" USING btree ("trainings_id");
  CREATE INDEX "news_rels_governance_meetings_id_idx" ON "news_rels" USING btree ("governance_meetings_id");
  CREATE INDEX "_news_v_version_sources_order_idx" ON "_news_v_version_sources" USING btree ("_order");
  CREATE INDEX "_news_v_version_sources_parent_id_idx" ON "_news_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_sources_document_idx" ON "_news_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_news_v_version_sources_locales_locale_parent_id_unique" ON "_news_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_news_v_version_review_notes_order_idx" ON "_news_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_news_v_version_review_notes_parent_id_idx" ON "_news_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_news_v_version_review_notes_by_idx" ON "_news_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_news_v_version_legacy_urls_order_idx" ON "_news_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_news_v_version_legacy_urls_parent_id_idx" ON "_news_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_date_idx" ON "_news_v" USING btree ("version_date");
  CREATE INDEX "_news_v_version_version_media_idx" ON "_news_v" USING btree ("version_media_id");
  CREATE INDEX "_news_v_version_withdrawal_version_withdrawal_withdrawn__idx" ON "_news_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_news_v_version_version_public_id_idx" ON "_news_v" USING btree ("version_public_id");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_review_state_idx" ON "_news_v" USING btree ("version_review_state");
  CREATE INDEX "_news_v_version_version_verification_idx" ON "_news_v" USING btree ("version_verification");
  CREATE INDEX "_news_v_version_version_visible_to_reviewers_idx" ON "_news_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version_deleted_at_idx" ON "_news_v" USING btree ("version_deleted_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_version_meta_version_meta_image_idx" ON "_news_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_news_v_locales_locale_parent_id_unique" ON "_news_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_activities_id_idx" ON "_news_v_rels" USING btree ("activities_id");
  CREATE INDEX "_news_v_rels_trainings_id_idx" ON "_news_v_rels" USING btree ("trainings_id");
  CREATE INDEX "_news_v_rels_governance_meetings_id_idx" ON "_news_v_rels" USING btree ("governance_meetings_id");
  CREATE INDEX "partners_instruments_order_idx" ON "partners_instruments" USING btree ("_order");
  CREATE INDEX "partners_instruments_parent_id_idx" ON "partners_instruments" USING btree ("_parent_id");
  CREATE INDEX "partners_instruments_document_idx" ON "partners_instruments" USING btree ("document_id");
  CREATE INDEX "partners_contacts_internal_order_idx" ON "partners_contacts_internal" USING btree ("_order");
  CREATE INDEX "partners_contacts_internal_parent_id_idx" ON "partners_contacts_internal" USING btree ("_parent_id");
  CREATE INDEX "partners_sources_order_idx" ON "partners_sources" USING btree ("_order");
  CREATE INDEX "partners_sources_parent_id_idx" ON "partners_sources" USING btree ("_parent_id");
  CREATE INDEX "partners_sources_document_idx" ON "partners_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "partners_sources_locales_locale_parent_id_unique" ON "partners_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "partners_review_notes_order_idx" ON "partners_review_notes" USING btree ("_order");
  CREATE INDEX "partners_review_notes_parent_id_idx" ON "partners_review_notes" USING btree ("_parent_id");
  CREATE INDEX "partners_review_notes_by_idx" ON "partners_review_notes" USING btree ("by_id");
  CREATE INDEX "partners_legacy_urls_order_idx" ON "partners_legacy_urls" USING btree ("_order");
  CREATE INDEX "partners_legacy_urls_parent_id_idx" ON "partners_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "partners_kind_idx" ON "partners" USING btree ("kind");
  CREATE INDEX "partners_country_idx" ON "partners" USING btree ("country");
  CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
  CREATE INDEX "partners_logo_permission_idx" ON "partners" USING btree ("logo_permission_id");
  CREATE INDEX "partners_withdrawal_withdrawal_withdrawn_on_idx" ON "partners" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "partners_public_id_idx" ON "partners" USING btree ("public_id");
  CREATE UNIQUE INDEX "partners_slug_idx" ON "partners" USING btree ("slug");
  CREATE INDEX "partners_review_state_idx" ON "partners" USING btree ("review_state");
  CREATE INDEX "partners_verification_idx" ON "partners" USING btree ("verification");
  CREATE INDEX "partners_visible_to_reviewers_idx" ON "partners" USING btree ("visible_to_reviewers");
  CREATE INDEX "partners_published_at_idx" ON "partners" USING btree ("published_at");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
  CREATE INDEX "partners__status_idx" ON "partners" USING btree ("_status");
  CREATE INDEX "partners_meta_meta_image_idx" ON "partners_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "partners_locales_locale_parent_id_unique" ON "partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_partners_v_version_instruments_order_idx" ON "_partners_v_version_instruments" USING btree ("_order");
  CREATE INDEX "_partners_v_version_instruments_parent_id_idx" ON "_partners_v_version_instruments" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_instruments_document_idx" ON "_partners_v_version_instruments" USING btree ("document_id");
  CREATE INDEX "_partners_v_version_contacts_internal_order_idx" ON "_partners_v_version_contacts_internal" USING btree ("_order");
  CREATE INDEX "_partners_v_version_contacts_internal_parent_id_idx" ON "_partners_v_version_contacts_internal" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_sources_order_idx" ON "_partners_v_version_sources" USING btree ("_order");
  CREATE INDEX "_partners_v_version_sources_parent_id_idx" ON "_partners_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_sources_document_idx" ON "_partners_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_partners_v_version_sources_locales_locale_parent_id_unique" ON "_partners_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_partners_v_version_review_notes_order_idx" ON "_partners_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_partners_v_version_review_notes_parent_id_idx" ON "_partners_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_review_notes_by_idx" ON "_partners_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_partners_v_version_legacy_urls_order_idx" ON "_partners_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_partners_v_version_legacy_urls_parent_id_idx" ON "_partners_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_version_kind_idx" ON "_partners_v" USING btree ("version_kind");
  CREATE INDEX "_partners_v_version_version_country_idx" ON "_partners_v" USING btree ("version_country");
  CREATE INDEX "_partners_v_version_version_logo_idx" ON "_partners_v" USING btree ("version_logo_id");
  CREATE INDEX "_partners_v_version_version_logo_permission_idx" ON "_partners_v" USING btree ("version_logo_permission_id");
  CREATE INDEX "_partners_v_version_withdrawal_version_withdrawal_withdr_idx" ON "_partners_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_partners_v_version_version_public_id_idx" ON "_partners_v" USING btree ("version_public_id");
  CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v" USING btree ("version_slug");
  CREATE INDEX "_partners_v_version_version_review_state_idx" ON "_partners_v" USING btree ("version_review_state");
  CREATE INDEX "_partners_v_version_version_verification_idx" ON "_partners_v" USING btree ("version_verification");
  CREATE INDEX "_partners_v_version_version_visible_to_reviewers_idx" ON "_partners_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_partners_v_version_version_published_at_idx" ON "_partners_v" USING btree ("version_published_at");
  CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
  CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
  CREATE INDEX "_partners_v_version_version_deleted_at_idx" ON "_partners_v" USING btree ("version_deleted_at");
  CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v" USING btree ("version__status");
  CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
  CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
  CREATE INDEX "_partners_v_snapshot_idx" ON "_partners_v" USING btree ("snapshot");
  CREATE INDEX "_partners_v_published_locale_idx" ON "_partners_v" USING btree ("published_locale");
  CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
  CREATE INDEX "_partners_v_version_meta_version_meta_image_idx" ON "_partners_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_partners_v_locales_locale_parent_id_unique" ON "_partners_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_roles_order_idx" ON "people_roles" USING btree ("_order");
  CREATE INDEX "people_roles_parent_id_idx" ON "people_roles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "people_roles_locales_locale_parent_id_unique" ON "people_roles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_sources_order_idx" ON "people_sources" USING btree ("_order");
  CREATE INDEX "people_sources_parent_id_idx" ON "people_sources" USING btree ("_parent_id");
  CREATE INDEX "people_sources_document_idx" ON "people_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "people_sources_locales_locale_parent_id_unique" ON "people_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "people_review_notes_order_idx" ON "people_review_notes" USING btree ("_order");
  CREATE INDEX "people_review_notes_parent_id_idx" ON "people_review_notes" USING btree ("_parent_id");
  CREATE INDEX "people_review_notes_by_idx" ON "people_review_notes" USING btree ("by_id");
  CREATE INDEX "people_legacy_urls_order_idx" ON "people_legacy_urls" USING btree ("_order");
  CREATE INDEX "people_legacy_urls_parent_id_idx" ON "people_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "people_affiliation_partner_idx" ON "people" USING btree ("affiliation_partner_id");
  CREATE INDEX "people_country_idx" ON "people" USING btree ("country");
  CREATE INDEX "people_photo_idx" ON "people" USING btree ("photo_id");
  CREATE INDEX "people_withdrawal_withdrawal_withdrawn_on_idx" ON "people" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "people_public_id_idx" ON "people" USING btree ("public_id");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_review_state_idx" ON "people" USING btree ("review_state");
  CREATE INDEX "people_verification_idx" ON "people" USING btree ("verification");
  CREATE INDEX "people_visible_to_reviewers_idx" ON "people" USING btree ("visible_to_reviewers");
  CREATE INDEX "people_published_at_idx" ON "people" USING btree ("published_at");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_version_roles_order_idx" ON "_people_v_version_roles" USING btree ("_order");
  CREATE INDEX "_people_v_version_roles_parent_id_idx" ON "_people_v_version_roles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_people_v_version_roles_locales_locale_parent_id_unique" ON "_people_v_version_roles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_version_sources_order_idx" ON "_people_v_version_sources" USING btree ("_order");
  CREATE INDEX "_people_v_version_sources_parent_id_idx" ON "_people_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_sources_document_idx" ON "_people_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_people_v_version_sources_locales_locale_parent_id_unique" ON "_people_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_version_review_notes_order_idx" ON "_people_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_people_v_version_review_notes_parent_id_idx" ON "_people_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_review_notes_by_idx" ON "_people_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_people_v_version_legacy_urls_order_idx" ON "_people_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_people_v_version_legacy_urls_parent_id_idx" ON "_people_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_affiliation_partner_idx" ON "_people_v" USING btree ("version_affiliation_partner_id");
  CREATE INDEX "_people_v_version_version_country_idx" ON "_people_v" USING btree ("version_country");
  CREATE INDEX "_people_v_version_version_photo_idx" ON "_people_v" USING btree ("version_photo_id");
  CREATE INDEX "_people_v_version_withdrawal_version_withdrawal_withdraw_idx" ON "_people_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_people_v_version_version_public_id_idx" ON "_people_v" USING btree ("version_public_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_review_state_idx" ON "_people_v" USING btree ("version_review_state");
  CREATE INDEX "_people_v_version_version_verification_idx" ON "_people_v" USING btree ("version_verification");
  CREATE INDEX "_people_v_version_version_visible_to_reviewers_idx" ON "_people_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_people_v_version_version_published_at_idx" ON "_people_v" USING btree ("version_published_at");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_snapshot_idx" ON "_people_v" USING btree ("snapshot");
  CREATE INDEX "_people_v_published_locale_idx" ON "_people_v" USING btree ("published_locale");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_people_v_locales_locale_parent_id_unique" ON "_people_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_parties_order_idx" ON "agreements_parties" USING btree ("_order");
  CREATE INDEX "agreements_parties_parent_id_idx" ON "agreements_parties" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "agreements_parties_locales_locale_parent_id_unique" ON "agreements_parties_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_signatories_order_idx" ON "agreements_signatories" USING btree ("_order");
  CREATE INDEX "agreements_signatories_parent_id_idx" ON "agreements_signatories" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "agreements_signatories_locales_locale_parent_id_unique" ON "agreements_signatories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_sources_order_idx" ON "agreements_sources" USING btree ("_order");
  CREATE INDEX "agreements_sources_parent_id_idx" ON "agreements_sources" USING btree ("_parent_id");
  CREATE INDEX "agreements_sources_document_idx" ON "agreements_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "agreements_sources_locales_locale_parent_id_unique" ON "agreements_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_review_notes_order_idx" ON "agreements_review_notes" USING btree ("_order");
  CREATE INDEX "agreements_review_notes_parent_id_idx" ON "agreements_review_notes" USING btree ("_parent_id");
  CREATE INDEX "agreements_review_notes_by_idx" ON "agreements_review_notes" USING btree ("by_id");
  CREATE INDEX "agreements_legacy_urls_order_idx" ON "agreements_legacy_urls" USING btree ("_order");
  CREATE INDEX "agreements_legacy_urls_parent_id_idx" ON "agreements_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "agreements_kind_idx" ON "agreements" USING btree ("kind");
  CREATE INDEX "agreements_state_idx" ON "agreements" USING btree ("state");
  CREATE INDEX "agreements_signed_on_idx" ON "agreements" USING btree ("signed_on");
  CREATE INDEX "agreements_in_force_on_idx" ON "agreements" USING btree ("in_force_on");
  CREATE INDEX "agreements_expires_on_idx" ON "agreements" USING btree ("expires_on");
  CREATE INDEX "agreements_supersedes_idx" ON "agreements" USING btree ("supersedes_id");
  CREATE INDEX "agreements_withdrawal_withdrawal_withdrawn_on_idx" ON "agreements" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "agreements_public_id_idx" ON "agreements" USING btree ("public_id");
  CREATE UNIQUE INDEX "agreements_slug_idx" ON "agreements" USING btree ("slug");
  CREATE INDEX "agreements_review_state_idx" ON "agreements" USING btree ("review_state");
  CREATE INDEX "agreements_verification_idx" ON "agreements" USING btree ("verification");
  CREATE INDEX "agreements_visible_to_reviewers_idx" ON "agreements" USING btree ("visible_to_reviewers");
  CREATE INDEX "agreements_published_at_idx" ON "agreements" USING btree ("published_at");
  CREATE INDEX "agreements_updated_at_idx" ON "agreements" USING btree ("updated_at");
  CREATE INDEX "agreements_created_at_idx" ON "agreements" USING btree ("created_at");
  CREATE INDEX "agreements_deleted_at_idx" ON "agreements" USING btree ("deleted_at");
  CREATE INDEX "agreements__status_idx" ON "agreements" USING btree ("_status");
  CREATE UNIQUE INDEX "agreements_locales_locale_parent_id_unique" ON "agreements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agreements_rels_order_idx" ON "agreements_rels" USING btree ("order");
  CREATE INDEX "agreements_rels_parent_idx" ON "agreements_rels" USING btree ("parent_id");
  CREATE INDEX "agreements_rels_path_idx" ON "agreements_rels" USING btree ("path");
  CREATE INDEX "agreements_rels_documents_id_idx" ON "agreements_rels" USING btree ("documents_id");
  CREATE INDEX "_agreements_v_version_parties_order_idx" ON "_agreements_v_version_parties" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_parties_parent_id_idx" ON "_agreements_v_version_parties" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_agreements_v_version_parties_locales_locale_parent_id_uniqu" ON "_agreements_v_version_parties_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agreements_v_version_signatories_order_idx" ON "_agreements_v_version_signatories" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_signatories_parent_id_idx" ON "_agreements_v_version_signatories" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_agreements_v_version_signatories_locales_locale_parent_id_u" ON "_agreements_v_version_signatories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agreements_v_version_sources_order_idx" ON "_agreements_v_version_sources" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_sources_parent_id_idx" ON "_agreements_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_agreements_v_version_sources_document_idx" ON "_agreements_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_agreements_v_version_sources_locales_locale_parent_id_uniqu" ON "_agreements_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agreements_v_version_review_notes_order_idx" ON "_agreements_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_review_notes_parent_id_idx" ON "_agreements_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_agreements_v_version_review_notes_by_idx" ON "_agreements_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_agreements_v_version_legacy_urls_order_idx" ON "_agreements_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_agreements_v_version_legacy_urls_parent_id_idx" ON "_agreements_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_agreements_v_parent_idx" ON "_agreements_v" USING btree ("parent_id");
  CREATE INDEX "_agreements_v_version_version_kind_idx" ON "_agreements_v" USING btree ("version_kind");
  CREATE INDEX "_agreements_v_version_version_state_idx" ON "_agreements_v" USING btree ("version_state");
  CREATE INDEX "_agreements_v_version_version_signed_on_idx" ON "_agreements_v" USING btree ("version_signed_on");
  CREATE INDEX "_agreements_v_version_version_in_force_on_idx" ON "_agreements_v" USING btree ("version_in_force_on");
  CREATE INDEX "_agreements_v_version_version_expires_on_idx" ON "_agreements_v" USING btree ("version_expires_on");
  CREATE INDEX "_agreements_v_version_version_supersedes_idx" ON "_agreements_v" USING btree ("version_supersedes_id");
  CREATE INDEX "_agreements_v_version_withdrawal_version_withdrawal_with_idx" ON "_agreements_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_agreements_v_version_version_public_id_idx" ON "_agreements_v" USING btree ("version_public_id");
  CREATE INDEX "_agreements_v_version_version_slug_idx" ON "_agreements_v" USING btree ("version_slug");
  CREATE INDEX "_agreements_v_version_version_review_state_idx" ON "_agreements_v" USING btree ("version_review_state");
  CREATE INDEX "_agreements_v_version_version_verification_idx" ON "_agreements_v" USING btree ("version_verification");
  CREATE INDEX "_agreements_v_version_version_visible_to_reviewers_idx" ON "_agreements_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_agreements_v_version_version_published_at_idx" ON "_agreements_v" USING btree ("version_published_at");
  CREATE INDEX "_agreements_v_version_version_updated_at_idx" ON "_agreements_v" USING btree ("version_updated_at");
  CREATE INDEX "_agreements_v_version_version_created_at_idx" ON "_agreements_v" USING btree ("version_created_at");
  CREATE INDEX "_agreements_v_version_version_deleted_at_idx" ON "_agreements_v" USING btree ("version_deleted_at");
  CREATE INDEX "_agreements_v_version_version__status_idx" ON "_agreements_v" USING btree ("version__status");
  CREATE INDEX "_agreements_v_created_at_idx" ON "_agreements_v" USING btree ("created_at");
  CREATE INDEX "_agreements_v_updated_at_idx" ON "_agreements_v" USING btree ("updated_at");
  CREATE INDEX "_agreements_v_snapshot_idx" ON "_agreements_v" USING btree ("snapshot");
  CREATE INDEX "_agreements_v_published_locale_idx" ON "_agreements_v" USING btree ("published_locale");
  CREATE INDEX "_agreements_v_latest_idx" ON "_agreements_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_agreements_v_locales_locale_parent_id_unique" ON "_agreements_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agreements_v_rels_order_idx" ON "_agreements_v_rels" USING btree ("order");
  CREATE INDEX "_agreements_v_rels_parent_idx" ON "_agreements_v_rels" USING btree ("parent_id");
  CREATE INDEX "_agreements_v_rels_path_idx" ON "_agreements_v_rels" USING btree ("path");
  CREATE INDEX "_agreements_v_rels_documents_id_idx" ON "_agreements_v_rels" USING btree ("documents_id");
  CREATE INDEX "board_terms_seats_order_idx" ON "board_terms_seats" USING btree ("_order");
  CREATE INDEX "board_terms_seats_parent_id_idx" ON "board_terms_seats" USING btree ("_parent_id");
  CREATE INDEX "board_terms_seats_person_idx" ON "board_terms_seats" USING btree ("person_id");
  CREATE UNIQUE INDEX "board_terms_seats_locales_locale_parent_id_unique" ON "board_terms_seats_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "board_terms_sources_order_idx" ON "board_terms_sources" USING btree ("_order");
  CREATE INDEX "board_terms_sources_parent_id_idx" ON "board_terms_sources" USING btree ("_parent_id");
  CREATE INDEX "board_terms_sources_document_idx" ON "board_terms_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "board_terms_sources_locales_locale_parent_id_unique" ON "board_terms_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "board_terms_review_notes_order_idx" ON "board_terms_review_notes" USING btree ("_order");
  CREATE INDEX "board_terms_review_notes_parent_id_idx" ON "board_terms_review_notes" USING btree ("_parent_id");
  CREATE INDEX "board_terms_review_notes_by_idx" ON "board_terms_review_notes" USING btree ("by_id");
  CREATE INDEX "board_terms_legacy_urls_order_idx" ON "board_terms_legacy_urls" USING btree ("_order");
  CREATE INDEX "board_terms_legacy_urls_parent_id_idx" ON "board_terms_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "board_terms_starts_on_idx" ON "board_terms" USING btree ("starts_on");
  CREATE INDEX "board_terms_ends_on_idx" ON "board_terms" USING btree ("ends_on");
  CREATE INDEX "board_terms_withdrawal_withdrawal_withdrawn_on_idx" ON "board_terms" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "board_terms_public_id_idx" ON "board_terms" USING btree ("public_id");
  CREATE UNIQUE INDEX "board_terms_slug_idx" ON "board_terms" USING btree ("slug");
  CREATE INDEX "board_terms_review_state_idx" ON "board_terms" USING btree ("review_state");
  CREATE INDEX "board_terms_verification_idx" ON "board_terms" USING btree ("verification");
  CREATE INDEX "board_terms_visible_to_reviewers_idx" ON "board_terms" USING btree ("visible_to_reviewers");
  CREATE INDEX "board_terms_published_at_idx" ON "board_terms" USING btree ("published_at");
  CREATE INDEX "board_terms_updated_at_idx" ON "board_terms" USING btree ("updated_at");
  CREATE INDEX "board_terms_created_at_idx" ON "board_terms" USING btree ("created_at");
  CREATE INDEX "board_terms_deleted_at_idx" ON "board_terms" USING btree ("deleted_at");
  CREATE INDEX "board_terms__status_idx" ON "board_terms" USING btree ("_status");
  CREATE UNIQUE INDEX "board_terms_locales_locale_parent_id_unique" ON "board_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_board_terms_v_version_seats_order_idx" ON "_board_terms_v_version_seats" USING btree ("_order");
  CREATE INDEX "_board_terms_v_version_seats_parent_id_idx" ON "_board_terms_v_version_seats" USING btree ("_parent_id");
  CREATE INDEX "_board_terms_v_version_seats_person_idx" ON "_board_terms_v_version_seats" USING btree ("person_id");
  CREATE UNIQUE INDEX "_board_terms_v_version_seats_locales_locale_parent_id_unique" ON "_board_terms_v_version_seats_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_board_terms_v_version_sources_order_idx" ON "_board_terms_v_version_sources" USING btree ("_order");
  CREATE INDEX "_board_terms_v_version_sources_parent_id_idx" ON "_board_terms_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_board_terms_v_version_sources_document_idx" ON "_board_terms_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_board_terms_v_version_sources_locales_locale_parent_id_uniq" ON "_board_terms_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_board_terms_v_version_review_notes_order_idx" ON "_board_terms_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_board_terms_v_version_review_notes_parent_id_idx" ON "_board_terms_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_board_terms_v_version_review_notes_by_idx" ON "_board_terms_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_board_terms_v_version_legacy_urls_order_idx" ON "_board_terms_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_board_terms_v_version_legacy_urls_parent_id_idx" ON "_board_terms_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_board_terms_v_parent_idx" ON "_board_terms_v" USING btree ("parent_id");
  CREATE INDEX "_board_terms_v_version_version_starts_on_idx" ON "_board_terms_v" USING btree ("version_starts_on");
  CREATE INDEX "_board_terms_v_version_version_ends_on_idx" ON "_board_terms_v" USING btree ("version_ends_on");
  CREATE INDEX "_board_terms_v_version_withdrawal_version_withdrawal_wit_idx" ON "_board_terms_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_board_terms_v_version_version_public_id_idx" ON "_board_terms_v" USING btree ("version_public_id");
  CREATE INDEX "_board_terms_v_version_version_slug_idx" ON "_board_terms_v" USING btree ("version_slug");
  CREATE INDEX "_board_terms_v_version_version_review_state_idx" ON "_board_terms_v" USING btree ("version_review_state");
  CREATE INDEX "_board_terms_v_version_version_verification_idx" ON "_board_terms_v" USING btree ("version_verification");
  CREATE INDEX "_board_terms_v_version_version_visible_to_reviewers_idx" ON "_board_terms_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_board_terms_v_version_version_published_at_idx" ON "_board_terms_v" USING btree ("version_published_at");
  CREATE INDEX "_board_terms_v_version_version_updated_at_idx" ON "_board_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_board_terms_v_version_version_created_at_idx" ON "_board_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_board_terms_v_version_version_deleted_at_idx" ON "_board_terms_v" USING btree ("version_deleted_at");
  CREATE INDEX "_board_terms_v_version_version__status_idx" ON "_board_terms_v" USING btree ("version__status");
  CREATE INDEX "_board_terms_v_created_at_idx" ON "_board_terms_v" USING btree ("created_at");
  CREATE INDEX "_board_terms_v_updated_at_idx" ON "_board_terms_v" USING btree ("updated_at");
  CREATE INDEX "_board_terms_v_snapshot_idx" ON "_board_terms_v" USING btree ("snapshot");
  CREATE INDEX "_board_terms_v_published_locale_idx" ON "_board_terms_v" USING btree ("published_locale");
  CREATE INDEX "_board_terms_v_latest_idx" ON "_board_terms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_board_terms_v_locales_locale_parent_id_unique" ON "_board_terms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "governance_meetings_attendees_order_idx" ON "governance_meetings_attendees" USING btree ("_order");
  CREATE INDEX "governance_meetings_attendees_parent_id_idx" ON "governance_meetings_attendees" USING btree ("_parent_id");
  CREATE INDEX "governance_meetings_attendees_person_idx" ON "governance_meetings_attendees" USING btree ("person_id");
  CREATE UNIQUE INDEX "governance_meetings_attendees_locales_locale_parent_id_uniqu" ON "governance_meetings_attendees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "governance_meetings_agenda_order_idx" ON "governance_meetings_agenda" USING btree ("_order");
  CREATE INDEX "governance_meetings_agenda_parent_id_idx" ON "governance_meetings_agenda" USING btree ("_parent_id");
  CREATE INDEX "governance_meetings_agenda_document_idx" ON "governance_meetings_agenda" USING btree ("document_id");
  CREATE UNIQUE INDEX "governance_meetings_agenda_locales_locale_parent_id_unique" ON "governance_meetings_agenda_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "governance_meetings_decisions_order_idx" ON "governance_meetings_decisions" USING btree ("_order");
  CREATE INDEX "governance_meetings_decisions_parent_id_idx" ON "governance_meetings_decisions" USING btree ("_parent_id");
  CREATE INDEX "governance_meetings_decisions_evidence_idx" ON "governance_meetings_decisions" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "governance_meetings_decisions_locales_locale_parent_id_uniqu" ON "governance_meetings_decisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "governance_meetings_sources_order_idx" ON "governance_meetings_sources" USING btree ("_order");
  CREATE INDEX "governance_meetings_sources_parent_id_idx" ON "governance_meetings_sources" USING btree ("_parent_id");
  CREATE INDEX "governance_meetings_sources_document_idx" ON "governance_meetings_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "governance_meetings_sources_locales_locale_parent_id_unique" ON "governance_meetings_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "governance_meetings_review_notes_order_idx" ON "governance_meetings_review_notes" USING btree ("_order");
  CREATE INDEX "governance_meetings_review_notes_parent_id_idx" ON "governance_meetings_review_notes" USING btree ("_parent_id");
  CREATE INDEX "governance_meetings_review_notes_by_idx" ON "governance_meetings_review_notes" USING btree ("by_id");
  CREATE INDEX "governance_meetings_legacy_urls_order_idx" ON "governance_meetings_legacy_urls" USING btree ("_order");
  CREATE INDEX "governance_meetings_legacy_urls_parent_id_idx" ON "governance_meetings_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "governance_meetings_body_idx" ON "governance_meetings" USING btree ("body");
  CREATE INDEX "governance_meetings_term_idx" ON "governance_meetings" USING btree ("term_id");
  CREATE INDEX "governance_meetings_starts_on_idx" ON "governance_meetings" USING btree ("starts_on");
  CREATE INDEX "governance_meetings_ends_on_idx" ON "governance_meetings" USING btree ("ends_on");
  CREATE INDEX "governance_meetings_format_idx" ON "governance_meetings" USING btree ("format");
  CREATE INDEX "governance_meetings_country_idx" ON "governance_meetings" USING btree ("country");
  CREATE INDEX "governance_meetings_chair_idx" ON "governance_meetings" USING btree ("chair_id");
  CREATE INDEX "governance_meetings_minutes_idx" ON "governance_meetings" USING btree ("minutes_id");
  CREATE INDEX "governance_meetings_withdrawal_withdrawal_withdrawn_on_idx" ON "governance_meetings" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "governance_meetings_public_id_idx" ON "governance_meetings" USING btree ("public_id");
  CREATE UNIQUE INDEX "governance_meetings_slug_idx" ON "governance_meetings" USING btree ("slug");
  CREATE INDEX "governance_meetings_review_state_idx" ON "governance_meetings" USING btree ("review_state");
  CREATE INDEX "governance_meetings_verification_idx" ON "governance_meetings" USING btree ("verification");
  CREATE INDEX "governance_meetings_visible_to_reviewers_idx" ON "governance_meetings" USING btree ("visible_to_reviewers");
  CREATE INDEX "governance_meetings_published_at_idx" ON "governance_meetings" USING btree ("published_at");
  CREATE INDEX "governance_meetings_updated_at_idx" ON "governance_meetings" USING btree ("updated_at");
  CREATE INDEX "governance_meetings_created_at_idx" ON "governance_meetings" USING btree ("created_at");
  CREATE INDEX "governance_meetings_deleted_at_idx" ON "governance_meetings" USING btree ("deleted_at");
  CREATE INDEX "governance_meetings__status_idx" ON "governance_meetings" USING btree ("_status");
  CREATE INDEX "governance_meetings_meta_meta_image_idx" ON "governance_meetings_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "governance_meetings_locales_locale_parent_id_unique" ON "governance_meetings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "governance_meetings_rels_order_idx" ON "governance_meetings_rels" USING btree ("order");
  CREATE INDEX "governance_meetings_rels_parent_idx" ON "governance_meetings_rels" USING btree ("parent_id");
  CREATE INDEX "governance_meetings_rels_path_idx" ON "governance_meetings_rels" USING btree ("path");
  CREATE INDEX "governance_meetings_rels_documents_id_idx" ON "governance_meetings_rels" USING btree ("documents_id");
  CREATE INDEX "governance_meetings_rels_media_id_idx" ON "governance_meetings_rels" USING btree ("media_id");
  CREATE INDEX "_governance_meetings_v_version_attendees_order_idx" ON "_governance_meetings_v_version_attendees" USING btree ("_order");
  CREATE INDEX "_governance_meetings_v_version_attendees_parent_id_idx" ON "_governance_meetings_v_version_attendees" USING btree ("_parent_id");
  CREATE INDEX "_governance_meetings_v_version_attendees_person_idx" ON "_governance_meetings_v_version_attendees" USING btree ("person_id");
  CREATE UNIQUE INDEX "_governance_meetings_v_version_attendees_locales_locale_pare" ON "_governance_meetings_v_version_attendees_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_governance_meetings_v_version_agenda_order_idx" ON "_governance_meetings_v_version_agenda" USING btree ("_order");
  CREATE INDEX "_governance_meetings_v_version_agenda_parent_id_idx" ON "_governance_meetings_v_version_agenda" USING btree ("_parent_id");
  CREATE INDEX "_governance_meetings_v_version_agenda_document_idx" ON "_governance_meetings_v_version_agenda" USING btree ("document_id");
  CREATE UNIQUE INDEX "_governance_meetings_v_version_agenda_locales_locale_parent_" ON "_governance_meetings_v_version_agenda_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_governance_meetings_v_version_decisions_order_idx" ON "_governance_meetings_v_version_decisions" USING btree ("_order");
  CREATE INDEX "_governance_meetings_v_version_decisions_parent_id_idx" ON "_governance_meetings_v_version_decisions" USING btree ("_parent_id");
  CREATE INDEX "_governance_meetings_v_version_decisions_evidence_idx" ON "_governance_meetings_v_version_decisions" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "_governance_meetings_v_version_decisions_locales_locale_pare" ON "_governance_meetings_v_version_decisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_governance_meetings_v_version_sources_order_idx" ON "_governance_meetings_v_version_sources" USING btree ("_order");
  CREATE INDEX "_governance_meetings_v_version_sources_parent_id_idx" ON "_governance_meetings_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_governance_meetings_v_version_sources_document_idx" ON "_governance_meetings_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_governance_meetings_v_version_sources_locales_locale_parent" ON "_governance_meetings_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_governance_meetings_v_version_review_notes_order_idx" ON "_governance_meetings_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_governance_meetings_v_version_review_notes_parent_id_idx" ON "_governance_meetings_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_governance_meetings_v_version_review_notes_by_idx" ON "_governance_meetings_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_governance_meetings_v_version_legacy_urls_order_idx" ON "_governance_meetings_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_governance_meetings_v_version_legacy_urls_parent_id_idx" ON "_governance_meetings_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_governance_meetings_v_parent_idx" ON "_governance_meetings_v" USING btree ("parent_id");
  CREATE INDEX "_governance_meetings_v_version_version_body_idx" ON "_governance_meetings_v" USING btree ("version_body");
  CREATE INDEX "_governance_meetings_v_version_version_term_idx" ON "_governance_meetings_v" USING btree ("version_term_id");
  CREATE INDEX "_governance_meetings_v_version_version_starts_on_idx" ON "_governance_meetings_v" USING btree ("version_starts_on");
  CREATE INDEX "_governance_meetings_v_version_version_ends_on_idx" ON "_governance_meetings_v" USING btree ("version_ends_on");
  CREATE INDEX "_governance_meetings_v_version_version_format_idx" ON "_governance_meetings_v" USING btree ("version_format");
  CREATE INDEX "_governance_meetings_v_version_version_country_idx" ON "_governance_meetings_v" USING btree ("version_country");
  CREATE INDEX "_governance_meetings_v_version_version_chair_idx" ON "_governance_meetings_v" USING btree ("version_chair_id");
  CREATE INDEX "_governance_meetings_v_version_version_minutes_idx" ON "_governance_meetings_v" USING btree ("version_minutes_id");
  CREATE INDEX "_governance_meetings_v_version_withdrawal_version_withdr_idx" ON "_governance_meetings_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_governance_meetings_v_version_version_public_id_idx" ON "_governance_meetings_v" USING btree ("version_public_id");
  CREATE INDEX "_governance_meetings_v_version_version_slug_idx" ON "_governance_meetings_v" USING btree ("version_slug");
  CREATE INDEX "_governance_meetings_v_version_version_review_state_idx" ON "_governance_meetings_v" USING btree ("version_review_state");
  CREATE INDEX "_governance_meetings_v_version_version_verification_idx" ON "_governance_meetings_v" USING btree ("version_verification");
  CREATE INDEX "_governance_meetings_v_version_version_visible_to_review_idx" ON "_governance_meetings_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_governance_meetings_v_version_version_published_at_idx" ON "_governance_meetings_v" USING btree ("version_published_at");
  CREATE INDEX "_governance_meetings_v_version_version_updated_at_idx" ON "_governance_meetings_v" USING btree ("version_updated_at");
  CREATE INDEX "_governance_meetings_v_version_version_created_at_idx" ON "_governance_meetings_v" USING btree ("version_created_at");
  CREATE INDEX "_governance_meetings_v_version_version_deleted_at_idx" ON "_governance_meetings_v" USING btree ("version_deleted_at");
  CREATE INDEX "_governance_meetings_v_version_version__status_idx" ON "_governance_meetings_v" USING btree ("version__status");
  CREATE INDEX "_governance_meetings_v_created_at_idx" ON "_governance_meetings_v" USING btree ("created_at");
  CREATE INDEX "_governance_meetings_v_updated_at_idx" ON "_governance_meetings_v" USING btree ("updated_at");
  CREATE INDEX "_governance_meetings_v_snapshot_idx" ON "_governance_meetings_v" USING btree ("snapshot");
  CREATE INDEX "_governance_meetings_v_published_locale_idx" ON "_governance_meetings_v" USING btree ("published_locale");
  CREATE INDEX "_governance_meetings_v_latest_idx" ON "_governance_meetings_v" USING btree ("latest");
  CREATE INDEX "_governance_meetings_v_version_meta_version_meta_image_idx" ON "_governance_meetings_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_governance_meetings_v_locales_locale_parent_id_unique" ON "_governance_meetings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_governance_meetings_v_rels_order_idx" ON "_governance_meetings_v_rels" USING btree ("order");
  CREATE INDEX "_governance_meetings_v_rels_parent_idx" ON "_governance_meetings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_governance_meetings_v_rels_path_idx" ON "_governance_meetings_v_rels" USING btree ("path");
  CREATE INDEX "_governance_meetings_v_rels_documents_id_idx" ON "_governance_meetings_v_rels" USING btree ("documents_id");
  CREATE INDEX "_governance_meetings_v_rels_media_id_idx" ON "_governance_meetings_v_rels" USING btree ("media_id");
  CREATE INDEX "functions_sources_order_idx" ON "functions_sources" USING btree ("_order");
  CREATE INDEX "functions_sources_parent_id_idx" ON "functions_sources" USING btree ("_parent_id");
  CREATE INDEX "functions_sources_document_idx" ON "functions_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "functions_sources_locales_locale_parent_id_unique" ON "functions_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "functions_review_notes_order_idx" ON "functions_review_notes" USING btree ("_order");
  CREATE INDEX "functions_review_notes_parent_id_idx" ON "functions_review_notes" USING btree ("_parent_id");
  CREATE INDEX "functions_review_notes_by_idx" ON "functions_review_notes" USING btree ("by_id");
  CREATE INDEX "functions_legacy_urls_order_idx" ON "functions_legacy_urls" USING btree ("_order");
  CREATE INDEX "functions_legacy_urls_parent_id_idx" ON "functions_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "functions_code_idx" ON "functions" USING btree ("code");
  CREATE INDEX "functions_agreement_idx" ON "functions" USING btree ("agreement_id");
  CREATE INDEX "functions_withdrawal_withdrawal_withdrawn_on_idx" ON "functions" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "functions_public_id_idx" ON "functions" USING btree ("public_id");
  CREATE UNIQUE INDEX "functions_slug_idx" ON "functions" USING btree ("slug");
  CREATE INDEX "functions_review_state_idx" ON "functions" USING btree ("review_state");
  CREATE INDEX "functions_verification_idx" ON "functions" USING btree ("verification");
  CREATE INDEX "functions_visible_to_reviewers_idx" ON "functions" USING btree ("visible_to_reviewers");
  CREATE INDEX "functions_published_at_idx" ON "functions" USING btree ("published_at");
  CREATE INDEX "functions_updated_at_idx" ON "functions" USING btree ("updated_at");
  CREATE INDEX "functions_created_at_idx" ON "functions" USING btree ("created_at");
  CREATE INDEX "functions_deleted_at_idx" ON "functions" USING btree ("deleted_at");
  CREATE INDEX "functions__status_idx" ON "functions" USING btree ("_status");
  CREATE UNIQUE INDEX "functions_locales_locale_parent_id_unique" ON "functions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_functions_v_version_sources_order_idx" ON "_functions_v_version_sources" USING btree ("_order");
  CREATE INDEX "_functions_v_version_sources_parent_id_idx" ON "_functions_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_functions_v_version_sources_document_idx" ON "_functions_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_functions_v_version_sources_locales_locale_parent_id_unique" ON "_functions_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_functions_v_version_review_notes_order_idx" ON "_functions_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_functions_v_version_review_notes_parent_id_idx" ON "_functions_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_functions_v_version_review_notes_by_idx" ON "_functions_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_functions_v_version_legacy_urls_order_idx" ON "_functions_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_functions_v_version_legacy_urls_parent_id_idx" ON "_functions_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_functions_v_parent_idx" ON "_functions_v" USING btree ("parent_id");
  CREATE INDEX "_functions_v_version_version_code_idx" ON "_functions_v" USING btree ("version_code");
  CREATE INDEX "_functions_v_version_version_agreement_idx" ON "_functions_v" USING btree ("version_agreement_id");
  CREATE INDEX "_functions_v_version_withdrawal_version_withdrawal_withd_idx" ON "_functions_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_functions_v_version_version_public_id_idx" ON "_functions_v" USING btree ("version_public_id");
  CREATE INDEX "_functions_v_version_version_slug_idx" ON "_functions_v" USING btree ("version_slug");
  CREATE INDEX "_functions_v_version_version_review_state_idx" ON "_functions_v" USING btree ("version_review_state");
  CREATE INDEX "_functions_v_version_version_verification_idx" ON "_functions_v" USING btree ("version_verification");
  CREATE INDEX "_functions_v_version_version_visible_to_reviewers_idx" ON "_functions_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_functions_v_version_version_published_at_idx" ON "_functions_v" USING btree ("version_published_at");
  CREATE INDEX "_functions_v_version_version_updated_at_idx" ON "_functions_v" USING btree ("version_updated_at");
  CREATE INDEX "_functions_v_version_version_created_at_idx" ON "_functions_v" USING btree ("version_created_at");
  CREATE INDEX "_functions_v_version_version_deleted_at_idx" ON "_functions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_functions_v_version_version__status_idx" ON "_functions_v" USING btree ("version__status");
  CREATE INDEX "_functions_v_created_at_idx" ON "_functions_v" USING btree ("created_at");
  CREATE INDEX "_functions_v_updated_at_idx" ON "_functions_v" USING btree ("updated_at");
  CREATE INDEX "_functions_v_snapshot_idx" ON "_functions_v" USING btree ("snapshot");
  CREATE INDEX "_functions_v_published_locale_idx" ON "_functions_v" USING btree ("published_locale");
  CREATE INDEX "_functions_v_latest_idx" ON "_functions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_functions_v_locales_locale_parent_id_unique" ON "_functions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "commitments_sources_order_idx" ON "commitments_sources" USING btree ("_order");
  CREATE INDEX "commitments_sources_parent_id_idx" ON "commitments_sources" USING btree ("_parent_id");
  CREATE INDEX "commitments_sources_document_idx" ON "commitments_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "commitments_sources_locales_locale_parent_id_unique" ON "commitments_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "commitments_review_notes_order_idx" ON "commitments_review_notes" USING btree ("_order");
  CREATE INDEX "commitments_review_notes_parent_id_idx" ON "commitments_review_notes" USING btree ("_parent_id");
  CREATE INDEX "commitments_review_notes_by_idx" ON "commitments_review_notes" USING btree ("by_id");
  CREATE INDEX "commitments_legacy_urls_order_idx" ON "commitments_legacy_urls" USING btree ("_order");
  CREATE INDEX "commitments_legacy_urls_parent_id_idx" ON "commitments_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "commitments_article_idx" ON "commitments" USING btree ("article");
  CREATE INDEX "commitments_status_now_idx" ON "commitments" USING btree ("status_now");
  CREATE INDEX "commitments_withdrawal_withdrawal_withdrawn_on_idx" ON "commitments" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "commitments_public_id_idx" ON "commitments" USING btree ("public_id");
  CREATE UNIQUE INDEX "commitments_slug_idx" ON "commitments" USING btree ("slug");
  CREATE INDEX "commitments_review_state_idx" ON "commitments" USING btree ("review_state");
  CREATE INDEX "commitments_verification_idx" ON "commitments" USING btree ("verification");
  CREATE INDEX "commitments_visible_to_reviewers_idx" ON "commitments" USING btree ("visible_to_reviewers");
  CREATE INDEX "commitments_published_at_idx" ON "commitments" USING btree ("published_at");
  CREATE INDEX "commitments_updated_at_idx" ON "commitments" USING btree ("updated_at");
  CREATE INDEX "commitments_created_at_idx" ON "commitments" USING btree ("created_at");
  CREATE INDEX "commitments_deleted_at_idx" ON "commitments" USING btree ("deleted_at");
  CREATE INDEX "commitments__status_idx" ON "commitments" USING btree ("_status");
  CREATE UNIQUE INDEX "commitments_locales_locale_parent_id_unique" ON "commitments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "commitments_rels_order_idx" ON "commitments_rels" USING btree ("order");
  CREATE INDEX "commitments_rels_parent_idx" ON "commitments_rels" USING btree ("parent_id");
  CREATE INDEX "commitments_rels_path_idx" ON "commitments_rels" USING btree ("path");
  CREATE INDEX "commitments_rels_documents_id_idx" ON "commitments_rels" USING btree ("documents_id");
  CREATE INDEX "_commitments_v_version_sources_order_idx" ON "_commitments_v_version_sources" USING btree ("_order");
  CREATE INDEX "_commitments_v_version_sources_parent_id_idx" ON "_commitments_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_commitments_v_version_sources_document_idx" ON "_commitments_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_commitments_v_version_sources_locales_locale_parent_id_uniq" ON "_commitments_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_commitments_v_version_review_notes_order_idx" ON "_commitments_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_commitments_v_version_review_notes_parent_id_idx" ON "_commitments_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_commitments_v_version_review_notes_by_idx" ON "_commitments_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_commitments_v_version_legacy_urls_order_idx" ON "_commitments_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_commitments_v_version_legacy_urls_parent_id_idx" ON "_commitments_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_commitments_v_parent_idx" ON "_commitments_v" USING btree ("parent_id");
  CREATE INDEX "_commitments_v_version_version_article_idx" ON "_commitments_v" USING btree ("version_article");
  CREATE INDEX "_commitments_v_version_version_status_now_idx" ON "_commitments_v" USING btree ("version_status_now");
  CREATE INDEX "_commitments_v_version_withdrawal_version_withdrawal_wit_idx" ON "_commitments_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_commitments_v_version_version_public_id_idx" ON "_commitments_v" USING btree ("version_public_id");
  CREATE INDEX "_commitments_v_version_version_slug_idx" ON "_commitments_v" USING btree ("version_slug");
  CREATE INDEX "_commitments_v_version_version_review_state_idx" ON "_commitments_v" USING btree ("version_review_state");
  CREATE INDEX "_commitments_v_version_version_verification_idx" ON "_commitments_v" USING btree ("version_verification");
  CREATE INDEX "_commitments_v_version_version_visible_to_reviewers_idx" ON "_commitments_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_commitments_v_version_version_published_at_idx" ON "_commitments_v" USING btree ("version_published_at");
  CREATE INDEX "_commitments_v_version_version_updated_at_idx" ON "_commitments_v" USING btree ("version_updated_at");
  CREATE INDEX "_commitments_v_version_version_created_at_idx" ON "_commitments_v" USING btree ("version_created_at");
  CREATE INDEX "_commitments_v_version_version_deleted_at_idx" ON "_commitments_v" USING btree ("version_deleted_at");
  CREATE INDEX "_commitments_v_version_version__status_idx" ON "_commitments_v" USING btree ("version__status");
  CREATE INDEX "_commitments_v_created_at_idx" ON "_commitments_v" USING btree ("created_at");
  CREATE INDEX "_commitments_v_updated_at_idx" ON "_commitments_v" USING btree ("updated_at");
  CREATE INDEX "_commitments_v_snapshot_idx" ON "_commitments_v" USING btree ("snapshot");
  CREATE INDEX "_commitments_v_published_locale_idx" ON "_commitments_v" USING btree ("published_locale");
  CREATE INDEX "_commitments_v_latest_idx" ON "_commitments_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_commitments_v_locales_locale_parent_id_unique" ON "_commitments_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_commitments_v_rels_order_idx" ON "_commitments_v_rels" USING btree ("order");
  CREATE INDEX "_commitments_v_rels_parent_idx" ON "_commitments_v_rels" USING btree ("parent_id");
  CREATE INDEX "_commitments_v_rels_path_idx" ON "_commitments_v_rels" USING btree ("path");
  CREATE INDEX "_commitments_v_rels_documents_id_idx" ON "_commitments_v_rels" USING btree ("documents_id");
  CREATE INDEX "criteria_evidence_order_idx" ON "criteria_evidence" USING btree ("_order");
  CREATE INDEX "criteria_evidence_parent_id_idx" ON "criteria_evidence" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "criteria_evidence_locales_locale_parent_id_unique" ON "criteria_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "criteria_sources_order_idx" ON "criteria_sources" USING btree ("_order");
  CREATE INDEX "criteria_sources_parent_id_idx" ON "criteria_sources" USING btree ("_parent_id");
  CREATE INDEX "criteria_sources_document_idx" ON "criteria_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "criteria_sources_locales_locale_parent_id_unique" ON "criteria_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "criteria_review_notes_order_idx" ON "criteria_review_notes" USING btree ("_order");
  CREATE INDEX "criteria_review_notes_parent_id_idx" ON "criteria_review_notes" USING btree ("_parent_id");
  CREATE INDEX "criteria_review_notes_by_idx" ON "criteria_review_notes" USING btree ("by_id");
  CREATE INDEX "criteria_legacy_urls_order_idx" ON "criteria_legacy_urls" USING btree ("_order");
  CREATE INDEX "criteria_legacy_urls_parent_id_idx" ON "criteria_legacy_urls" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "criteria_code_idx" ON "criteria" USING btree ("code");
  CREATE INDEX "criteria_group_idx" ON "criteria" USING btree ("group");
  CREATE INDEX "criteria_last_reviewed_on_idx" ON "criteria" USING btree ("last_reviewed_on");
  CREATE INDEX "criteria_withdrawal_withdrawal_withdrawn_on_idx" ON "criteria" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "criteria_public_id_idx" ON "criteria" USING btree ("public_id");
  CREATE UNIQUE INDEX "criteria_slug_idx" ON "criteria" USING btree ("slug");
  CREATE INDEX "criteria_review_state_idx" ON "criteria" USING btree ("review_state");
  CREATE INDEX "criteria_verification_idx" ON "criteria" USING btree ("verification");
  CREATE INDEX "criteria_visible_to_reviewers_idx" ON "criteria" USING btree ("visible_to_reviewers");
  CREATE INDEX "criteria_published_at_idx" ON "criteria" USING btree ("published_at");
  CREATE INDEX "criteria_updated_at_idx" ON "criteria" USING btree ("updated_at");
  CREATE INDEX "criteria_created_at_idx" ON "criteria" USING btree ("created_at");
  CREATE INDEX "criteria_deleted_at_idx" ON "criteria" USING btree ("deleted_at");
  CREATE INDEX "criteria__status_idx" ON "criteria" USING btree ("_status");
  CREATE INDEX "criteria_meta_meta_image_idx" ON "criteria_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "criteria_locales_locale_parent_id_unique" ON "criteria_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "criteria_rels_order_idx" ON "criteria_rels" USING btree ("order");
  CREATE INDEX "criteria_rels_parent_idx" ON "criteria_rels" USING btree ("parent_id");
  CREATE INDEX "criteria_rels_path_idx" ON "criteria_rels" USING btree ("path");
  CREATE INDEX "criteria_rels_activities_id_idx" ON "criteria_rels" USING btree ("activities_id");
  CREATE INDEX "criteria_rels_trainings_id_idx" ON "criteria_rels" USING btree ("trainings_id");
  CREATE INDEX "criteria_rels_governance_meetings_id_idx" ON "criteria_rels" USING btree ("governance_meetings_id");
  CREATE INDEX "criteria_rels_documents_id_idx" ON "criteria_rels" USING btree ("documents_id");
  CREATE INDEX "criteria_rels_publications_id_idx" ON "criteria_rels" USING btree ("publications_id");
  CREATE INDEX "criteria_rels_agreements_id_idx" ON "criteria_rels" USING btree ("agreements_id");
  CREATE INDEX "criteria_rels_partners_id_idx" ON "criteria_rels" USING btree ("partners_id");
  CREATE INDEX "criteria_rels_years_id_idx" ON "criteria_rels" USING btree ("years_id");
  CREATE INDEX "_criteria_v_version_evidence_order_idx" ON "_criteria_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_criteria_v_version_evidence_parent_id_idx" ON "_criteria_v_version_evidence" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_criteria_v_version_evidence_locales_locale_parent_id_unique" ON "_criteria_v_version_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_criteria_v_version_sources_order_idx" ON "_criteria_v_version_sources" USING btree ("_order");
  CREATE INDEX "_criteria_v_version_sources_parent_id_idx" ON "_criteria_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_criteria_v_version_sources_document_idx" ON "_criteria_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_criteria_v_version_sources_locales_locale_parent_id_unique" ON "_criteria_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_criteria_v_version_review_notes_order_idx" ON "_criteria_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_criteria_v_version_review_notes_parent_id_idx" ON "_criteria_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_criteria_v_version_review_notes_by_idx" ON "_criteria_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_criteria_v_version_legacy_urls_order_idx" ON "_criteria_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_criteria_v_version_legacy_urls_parent_id_idx" ON "_criteria_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_criteria_v_parent_idx" ON "_criteria_v" USING btree ("parent_id");
  CREATE INDEX "_criteria_v_version_version_code_idx" ON "_criteria_v" USING btree ("version_code");
  CREATE INDEX "_criteria_v_version_version_group_idx" ON "_criteria_v" USING btree ("version_group");
  CREATE INDEX "_criteria_v_version_version_last_reviewed_on_idx" ON "_criteria_v" USING btree ("version_last_reviewed_on");
  CREATE INDEX "_criteria_v_version_withdrawal_version_withdrawal_withdr_idx" ON "_criteria_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_criteria_v_version_version_public_id_idx" ON "_criteria_v" USING btree ("version_public_id");
  CREATE INDEX "_criteria_v_version_version_slug_idx" ON "_criteria_v" USING btree ("version_slug");
  CREATE INDEX "_criteria_v_version_version_review_state_idx" ON "_criteria_v" USING btree ("version_review_state");
  CREATE INDEX "_criteria_v_version_version_verification_idx" ON "_criteria_v" USING btree ("version_verification");
  CREATE INDEX "_criteria_v_version_version_visible_to_reviewers_idx" ON "_criteria_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_criteria_v_version_version_published_at_idx" ON "_criteria_v" USING btree ("version_published_at");
  CREATE INDEX "_criteria_v_version_version_updated_at_idx" ON "_criteria_v" USING btree ("version_updated_at");
  CREATE INDEX "_criteria_v_version_version_created_at_idx" ON "_criteria_v" USING btree ("version_created_at");
  CREATE INDEX "_criteria_v_version_version_deleted_at_idx" ON "_criteria_v" USING btree ("version_deleted_at");
  CREATE INDEX "_criteria_v_version_version__status_idx" ON "_criteria_v" USING btree ("version__status");
  CREATE INDEX "_criteria_v_created_at_idx" ON "_criteria_v" USING btree ("created_at");
  CREATE INDEX "_criteria_v_updated_at_idx" ON "_criteria_v" USING btree ("updated_at");
  CREATE INDEX "_criteria_v_snapshot_idx" ON "_criteria_v" USING btree ("snapshot");
  CREATE INDEX "_criteria_v_published_locale_idx" ON "_criteria_v" USING btree ("published_locale");
  CREATE INDEX "_criteria_v_latest_idx" ON "_criteria_v" USING btree ("latest");
  CREATE INDEX "_criteria_v_version_meta_version_meta_image_idx" ON "_criteria_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_criteria_v_locales_locale_parent_id_unique" ON "_criteria_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_criteria_v_rels_order_idx" ON "_criteria_v_rels" USING btree ("order");
  CREATE INDEX "_criteria_v_rels_parent_idx" ON "_criteria_v_rels" USING btree ("parent_id");
  CREATE INDEX "_criteria_v_rels_path_idx" ON "_criteria_v_rels" USING btree ("path");
  CREATE INDEX "_criteria_v_rels_activities_id_idx" ON "_criteria_v_rels" USING btree ("activities_id");
  CREATE INDEX "_criteria_v_rels_trainings_id_idx" ON "_criteria_v_rels" USING btree ("trainings_id");
  CREATE INDEX "_criteria_v_rels_governance_meetings_id_idx" ON "_criteria_v_rels" USING btree ("governance_meetings_id");
  CREATE INDEX "_criteria_v_rels_documents_id_idx" ON "_criteria_v_rels" USING btree ("documents_id");
  CREATE INDEX "_criteria_v_rels_publications_id_idx" ON "_criteria_v_rels" USING btree ("publications_id");
  CREATE INDEX "_criteria_v_rels_agreements_id_idx" ON "_criteria_v_rels" USING btree ("agreements_id");
  CREATE INDEX "_criteria_v_rels_partners_id_idx" ON "_criteria_v_rels" USING btree ("partners_id");
  CREATE INDEX "_criteria_v_rels_years_id_idx" ON "_criteria_v_rels" USING btree ("years_id");
  CREATE INDEX "evaluations_evaluators_order_idx" ON "evaluations_evaluators" USING btree ("_order");
  CREATE INDEX "evaluations_evaluators_parent_id_idx" ON "evaluations_evaluators" USING btree ("_parent_id");
  CREATE INDEX "evaluations_sources_order_idx" ON "evaluations_sources" USING btree ("_order");
  CREATE INDEX "evaluations_sources_parent_id_idx" ON "evaluations_sources" USING btree ("_parent_id");
  CREATE INDEX "evaluations_sources_document_idx" ON "evaluations_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "evaluations_sources_locales_locale_parent_id_unique" ON "evaluations_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "evaluations_review_notes_order_idx" ON "evaluations_review_notes" USING btree ("_order");
  CREATE INDEX "evaluations_review_notes_parent_id_idx" ON "evaluations_review_notes" USING btree ("_parent_id");
  CREATE INDEX "evaluations_review_notes_by_idx" ON "evaluations_review_notes" USING btree ("by_id");
  CREATE INDEX "evaluations_legacy_urls_order_idx" ON "evaluations_legacy_urls" USING btree ("_order");
  CREATE INDEX "evaluations_legacy_urls_parent_id_idx" ON "evaluations_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "evaluations_period_to_idx" ON "evaluations" USING btree ("period_to");
  CREATE INDEX "evaluations_terms_of_reference_idx" ON "evaluations" USING btree ("terms_of_reference_id");
  CREATE INDEX "evaluations_report_idx" ON "evaluations" USING btree ("report_id");
  CREATE INDEX "evaluations_withdrawal_withdrawal_withdrawn_on_idx" ON "evaluations" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "evaluations_public_id_idx" ON "evaluations" USING btree ("public_id");
  CREATE UNIQUE INDEX "evaluations_slug_idx" ON "evaluations" USING btree ("slug");
  CREATE INDEX "evaluations_review_state_idx" ON "evaluations" USING btree ("review_state");
  CREATE INDEX "evaluations_verification_idx" ON "evaluations" USING btree ("verification");
  CREATE INDEX "evaluations_visible_to_reviewers_idx" ON "evaluations" USING btree ("visible_to_reviewers");
  CREATE INDEX "evaluations_published_at_idx" ON "evaluations" USING btree ("published_at");
  CREATE INDEX "evaluations_updated_at_idx" ON "evaluations" USING btree ("updated_at");
  CREATE INDEX "evaluations_created_at_idx" ON "evaluations" USING btree ("created_at");
  CREATE INDEX "evaluations_deleted_at_idx" ON "evaluations" USING btree ("deleted_at");
  CREATE INDEX "evaluations__status_idx" ON "evaluations" USING btree ("_status");
  CREATE UNIQUE INDEX "evaluations_locales_locale_parent_id_unique" ON "evaluations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_evaluations_v_version_evaluators_order_idx" ON "_evaluations_v_version_evaluators" USING btree ("_order");
  CREATE INDEX "_evaluations_v_version_evaluators_parent_id_idx" ON "_evaluations_v_version_evaluators" USING btree ("_parent_id");
  CREATE INDEX "_evaluations_v_version_sources_order_idx" ON "_evaluations_v_version_sources" USING btree ("_order");
  CREATE INDEX "_evaluations_v_version_sources_parent_id_idx" ON "_evaluations_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_evaluations_v_version_sources_document_idx" ON "_evaluations_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_evaluations_v_version_sources_locales_locale_parent_id_uniq" ON "_evaluations_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_evaluations_v_version_review_notes_order_idx" ON "_evaluations_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_evaluations_v_version_review_notes_parent_id_idx" ON "_evaluations_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_evaluations_v_version_review_notes_by_idx" ON "_evaluations_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_evaluations_v_version_legacy_urls_order_idx" ON "_evaluations_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_evaluations_v_version_legacy_urls_parent_id_idx" ON "_evaluations_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_evaluations_v_parent_idx" ON "_evaluations_v" USING btree ("parent_id");
  CREATE INDEX "_evaluations_v_version_version_period_to_idx" ON "_evaluations_v" USING btree ("version_period_to");
  CREATE INDEX "_evaluations_v_version_version_terms_of_reference_idx" ON "_evaluations_v" USING btree ("version_terms_of_reference_id");
  CREATE INDEX "_evaluations_v_version_version_report_idx" ON "_evaluations_v" USING btree ("version_report_id");
  CREATE INDEX "_evaluations_v_version_withdrawal_version_withdrawal_wit_idx" ON "_evaluations_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_evaluations_v_version_version_public_id_idx" ON "_evaluations_v" USING btree ("version_public_id");
  CREATE INDEX "_evaluations_v_version_version_slug_idx" ON "_evaluations_v" USING btree ("version_slug");
  CREATE INDEX "_evaluations_v_version_version_review_state_idx" ON "_evaluations_v" USING btree ("version_review_state");
  CREATE INDEX "_evaluations_v_version_version_verification_idx" ON "_evaluations_v" USING btree ("version_verification");
  CREATE INDEX "_evaluations_v_version_version_visible_to_reviewers_idx" ON "_evaluations_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_evaluations_v_version_version_published_at_idx" ON "_evaluations_v" USING btree ("version_published_at");
  CREATE INDEX "_evaluations_v_version_version_updated_at_idx" ON "_evaluations_v" USING btree ("version_updated_at");
  CREATE INDEX "_evaluations_v_version_version_created_at_idx" ON "_evaluations_v" USING btree ("version_created_at");
  CREATE INDEX "_evaluations_v_version_version_deleted_at_idx" ON "_evaluations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_evaluations_v_version_version__status_idx" ON "_evaluations_v" USING btree ("version__status");
  CREATE INDEX "_evaluations_v_created_at_idx" ON "_evaluations_v" USING btree ("created_at");
  CREATE INDEX "_evaluations_v_updated_at_idx" ON "_evaluations_v" USING btree ("updated_at");
  CREATE INDEX "_evaluations_v_snapshot_idx" ON "_evaluations_v" USING btree ("snapshot");
  CREATE INDEX "_evaluations_v_published_locale_idx" ON "_evaluations_v" USING btree ("published_locale");
  CREATE INDEX "_evaluations_v_latest_idx" ON "_evaluations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_evaluations_v_locales_locale_parent_id_unique" ON "_evaluations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "recommendations_sources_order_idx" ON "recommendations_sources" USING btree ("_order");
  CREATE INDEX "recommendations_sources_parent_id_idx" ON "recommendations_sources" USING btree ("_parent_id");
  CREATE INDEX "recommendations_sources_document_idx" ON "recommendations_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "recommendations_sources_locales_locale_parent_id_unique" ON "recommendations_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "recommendations_review_notes_order_idx" ON "recommendations_review_notes" USING btree ("_order");
  CREATE INDEX "recommendations_review_notes_parent_id_idx" ON "recommendations_review_notes" USING btree ("_parent_id");
  CREATE INDEX "recommendations_review_notes_by_idx" ON "recommendations_review_notes" USING btree ("by_id");
  CREATE INDEX "recommendations_legacy_urls_order_idx" ON "recommendations_legacy_urls" USING btree ("_order");
  CREATE INDEX "recommendations_legacy_urls_parent_id_idx" ON "recommendations_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "recommendations_evaluation_idx" ON "recommendations" USING btree ("evaluation_id");
  CREATE INDEX "recommendations_number_idx" ON "recommendations" USING btree ("number");
  CREATE INDEX "recommendations_state_idx" ON "recommendations" USING btree ("state");
  CREATE INDEX "recommendations_withdrawal_withdrawal_withdrawn_on_idx" ON "recommendations" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "recommendations_public_id_idx" ON "recommendations" USING btree ("public_id");
  CREATE UNIQUE INDEX "recommendations_slug_idx" ON "recommendations" USING btree ("slug");
  CREATE INDEX "recommendations_review_state_idx" ON "recommendations" USING btree ("review_state");
  CREATE INDEX "recommendations_verification_idx" ON "recommendations" USING btree ("verification");
  CREATE INDEX "recommendations_visible_to_reviewers_idx" ON "recommendations" USING btree ("visible_to_reviewers");
  CREATE INDEX "recommendations_published_at_idx" ON "recommendations" USING btree ("published_at");
  CREATE INDEX "recommendations_updated_at_idx" ON "recommendations" USING btree ("updated_at");
  CREATE INDEX "recommendations_created_at_idx" ON "recommendations" USING btree ("created_at");
  CREATE INDEX "recommendations_deleted_at_idx" ON "recommendations" USING btree ("deleted_at");
  CREATE INDEX "recommendations__status_idx" ON "recommendations" USING btree ("_status");
  CREATE UNIQUE INDEX "recommendations_locales_locale_parent_id_unique" ON "recommendations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "recommendations_rels_order_idx" ON "recommendations_rels" USING btree ("order");
  CREATE INDEX "recommendations_rels_parent_idx" ON "recommendations_rels" USING btree ("parent_id");
  CREATE INDEX "recommendations_rels_path_idx" ON "recommendations_rels" USING btree ("path");
  CREATE INDEX "recommendations_rels_documents_id_idx" ON "recommendations_rels" USING btree ("documents_id");
  CREATE INDEX "_recommendations_v_version_sources_order_idx" ON "_recommendations_v_version_sources" USING btree ("_order");
  CREATE INDEX "_recommendations_v_version_sources_parent_id_idx" ON "_recommendations_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_recommendations_v_version_sources_document_idx" ON "_recommendations_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_recommendations_v_version_sources_locales_locale_parent_id_" ON "_recommendations_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_recommendations_v_version_review_notes_order_idx" ON "_recommendations_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_recommendations_v_version_review_notes_parent_id_idx" ON "_recommendations_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_recommendations_v_version_review_notes_by_idx" ON "_recommendations_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_recommendations_v_version_legacy_urls_order_idx" ON "_recommendations_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_recommendations_v_version_legacy_urls_parent_id_idx" ON "_recommendations_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_recommendations_v_parent_idx" ON "_recommendations_v" USING btree ("parent_id");
  CREATE INDEX "_recommendations_v_version_version_evaluation_idx" ON "_recommendations_v" USING btree ("version_evaluation_id");
  CREATE INDEX "_recommendations_v_version_version_number_idx" ON "_recommendations_v" USING btree ("version_number");
  CREATE INDEX "_recommendations_v_version_version_state_idx" ON "_recommendations_v" USING btree ("version_state");
  CREATE INDEX "_recommendations_v_version_withdrawal_version_withdrawal_idx" ON "_recommendations_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_recommendations_v_version_version_public_id_idx" ON "_recommendations_v" USING btree ("version_public_id");
  CREATE INDEX "_recommendations_v_version_version_slug_idx" ON "_recommendations_v" USING btree ("version_slug");
  CREATE INDEX "_recommendations_v_version_version_review_state_idx" ON "_recommendations_v" USING btree ("version_review_state");
  CREATE INDEX "_recommendations_v_version_version_verification_idx" ON "_recommendations_v" USING btree ("version_verification");
  CREATE INDEX "_recommendations_v_version_version_visible_to_reviewers_idx" ON "_recommendations_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_recommendations_v_version_version_published_at_idx" ON "_recommendations_v" USING btree ("version_published_at");
  CREATE INDEX "_recommendations_v_version_version_updated_at_idx" ON "_recommendations_v" USING btree ("version_updated_at");
  CREATE INDEX "_recommendations_v_version_version_created_at_idx" ON "_recommendations_v" USING btree ("version_created_at");
  CREATE INDEX "_recommendations_v_version_version_deleted_at_idx" ON "_recommendations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_recommendations_v_version_version__status_idx" ON "_recommendations_v" USING btree ("version__status");
  CREATE INDEX "_recommendations_v_created_at_idx" ON "_recommendations_v" USING btree ("created_at");
  CREATE INDEX "_recommendations_v_updated_at_idx" ON "_recommendations_v" USING btree ("updated_at");
  CREATE INDEX "_recommendations_v_snapshot_idx" ON "_recommendations_v" USING btree ("snapshot");
  CREATE INDEX "_recommendations_v_published_locale_idx" ON "_recommendations_v" USING btree ("published_locale");
  CREATE INDEX "_recommendations_v_latest_idx" ON "_recommendations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_recommendations_v_locales_locale_parent_id_unique" ON "_recommendations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_recommendations_v_rels_order_idx" ON "_recommendations_v_rels" USING btree ("order");
  CREATE INDEX "_recommendations_v_rels_parent_idx" ON "_recommendations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_recommendations_v_rels_path_idx" ON "_recommendations_v_rels" USING btree ("path");
  CREATE INDEX "_recommendations_v_rels_documents_id_idx" ON "_recommendations_v_rels" USING btree ("documents_id");
  CREATE INDEX "milestones_sources_order_idx" ON "milestones_sources" USING btree ("_order");
  CREATE INDEX "milestones_sources_parent_id_idx" ON "milestones_sources" USING btree ("_parent_id");
  CREATE INDEX "milestones_sources_document_idx" ON "milestones_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "milestones_sources_locales_locale_parent_id_unique" ON "milestones_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "milestones_review_notes_order_idx" ON "milestones_review_notes" USING btree ("_order");
  CREATE INDEX "milestones_review_notes_parent_id_idx" ON "milestones_review_notes" USING btree ("_parent_id");
  CREATE INDEX "milestones_review_notes_by_idx" ON "milestones_review_notes" USING btree ("by_id");
  CREATE INDEX "milestones_legacy_urls_order_idx" ON "milestones_legacy_urls" USING btree ("_order");
  CREATE INDEX "milestones_legacy_urls_parent_id_idx" ON "milestones_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "milestones_date_idx" ON "milestones" USING btree ("date");
  CREATE INDEX "milestones_withdrawal_withdrawal_withdrawn_on_idx" ON "milestones" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "milestones_public_id_idx" ON "milestones" USING btree ("public_id");
  CREATE UNIQUE INDEX "milestones_slug_idx" ON "milestones" USING btree ("slug");
  CREATE INDEX "milestones_review_state_idx" ON "milestones" USING btree ("review_state");
  CREATE INDEX "milestones_verification_idx" ON "milestones" USING btree ("verification");
  CREATE INDEX "milestones_visible_to_reviewers_idx" ON "milestones" USING btree ("visible_to_reviewers");
  CREATE INDEX "milestones_published_at_idx" ON "milestones" USING btree ("published_at");
  CREATE INDEX "milestones_updated_at_idx" ON "milestones" USING btree ("updated_at");
  CREATE INDEX "milestones_created_at_idx" ON "milestones" USING btree ("created_at");
  CREATE INDEX "milestones_deleted_at_idx" ON "milestones" USING btree ("deleted_at");
  CREATE INDEX "milestones__status_idx" ON "milestones" USING btree ("_status");
  CREATE UNIQUE INDEX "milestones_locales_locale_parent_id_unique" ON "milestones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "milestones_rels_order_idx" ON "milestones_rels" USING btree ("order");
  CREATE INDEX "milestones_rels_parent_idx" ON "milestones_rels" USING btree ("parent_id");
  CREATE INDEX "milestones_rels_path_idx" ON "milestones_rels" USING btree ("path");
  CREATE INDEX "milestones_rels_agreements_id_idx" ON "milestones_rels" USING btree ("agreements_id");
  CREATE INDEX "milestones_rels_governance_meetings_id_idx" ON "milestones_rels" USING btree ("governance_meetings_id");
  CREATE INDEX "milestones_rels_activities_id_idx" ON "milestones_rels" USING btree ("activities_id");
  CREATE INDEX "milestones_rels_trainings_id_idx" ON "milestones_rels" USING btree ("trainings_id");
  CREATE INDEX "_milestones_v_version_sources_order_idx" ON "_milestones_v_version_sources" USING btree ("_order");
  CREATE INDEX "_milestones_v_version_sources_parent_id_idx" ON "_milestones_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_milestones_v_version_sources_document_idx" ON "_milestones_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_milestones_v_version_sources_locales_locale_parent_id_uniqu" ON "_milestones_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_milestones_v_version_review_notes_order_idx" ON "_milestones_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_milestones_v_version_review_notes_parent_id_idx" ON "_milestones_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_milestones_v_version_review_notes_by_idx" ON "_milestones_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_milestones_v_version_legacy_urls_order_idx" ON "_milestones_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_milestones_v_version_legacy_urls_parent_id_idx" ON "_milestones_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_milestones_v_parent_idx" ON "_milestones_v" USING btree ("parent_id");
  CREATE INDEX "_milestones_v_version_version_date_idx" ON "_milestones_v" USING btree ("version_date");
  CREATE INDEX "_milestones_v_version_withdrawal_version_withdrawal_with_idx" ON "_milestones_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_milestones_v_version_version_public_id_idx" ON "_milestones_v" USING btree ("version_public_id");
  CREATE INDEX "_milestones_v_version_version_slug_idx" ON "_milestones_v" USING btree ("version_slug");
  CREATE INDEX "_milestones_v_version_version_review_state_idx" ON "_milestones_v" USING btree ("version_review_state");
  CREATE INDEX "_milestones_v_version_version_verification_idx" ON "_milestones_v" USING btree ("version_verification");
  CREATE INDEX "_milestones_v_version_version_visible_to_reviewers_idx" ON "_milestones_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_milestones_v_version_version_published_at_idx" ON "_milestones_v" USING btree ("version_published_at");
  CREATE INDEX "_milestones_v_version_version_updated_at_idx" ON "_milestones_v" USING btree ("version_updated_at");
  CREATE INDEX "_milestones_v_version_version_created_at_idx" ON "_milestones_v" USING btree ("version_created_at");
  CREATE INDEX "_milestones_v_version_version_deleted_at_idx" ON "_milestones_v" USING btree ("version_deleted_at");
  CREATE INDEX "_milestones_v_version_version__status_idx" ON "_milestones_v" USING btree ("version__status");
  CREATE INDEX "_milestones_v_created_at_idx" ON "_milestones_v" USING btree ("created_at");
  CREATE INDEX "_milestones_v_updated_at_idx" ON "_milestones_v" USING btree ("updated_at");
  CREATE INDEX "_milestones_v_snapshot_idx" ON "_milestones_v" USING btree ("snapshot");
  CREATE INDEX "_milestones_v_published_locale_idx" ON "_milestones_v" USING btree ("published_locale");
  CREATE INDEX "_milestones_v_latest_idx" ON "_milestones_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_milestones_v_locales_locale_parent_id_unique" ON "_milestones_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_milestones_v_rels_order_idx" ON "_milestones_v_rels" USING btree ("order");
  CREATE INDEX "_milestones_v_rels_parent_idx" ON "_milestones_v_rels" USING btree ("parent_id");
  CREATE INDEX "_milestones_v_rels_path_idx" ON "_milestones_v_rels" USING btree ("path");
  CREATE INDEX "_milestones_v_rels_agreements_id_idx" ON "_milestones_v_rels" USING btree ("agreements_id");
  CREATE INDEX "_milestones_v_rels_governance_meetings_id_idx" ON "_milestones_v_rels" USING btree ("governance_meetings_id");
  CREATE INDEX "_milestones_v_rels_activities_id_idx" ON "_milestones_v_rels" USING btree ("activities_id");
  CREATE INDEX "_milestones_v_rels_trainings_id_idx" ON "_milestones_v_rels" USING btree ("trainings_id");
  CREATE INDEX "pages_sources_order_idx" ON "pages_sources" USING btree ("_order");
  CREATE INDEX "pages_sources_parent_id_idx" ON "pages_sources" USING btree ("_parent_id");
  CREATE INDEX "pages_sources_document_idx" ON "pages_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "pages_sources_locales_locale_parent_id_unique" ON "pages_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_review_notes_order_idx" ON "pages_review_notes" USING btree ("_order");
  CREATE INDEX "pages_review_notes_parent_id_idx" ON "pages_review_notes" USING btree ("_parent_id");
  CREATE INDEX "pages_review_notes_by_idx" ON "pages_review_notes" USING btree ("by_id");
  CREATE INDEX "pages_legacy_urls_order_idx" ON "pages_legacy_urls" USING btree ("_order");
  CREATE INDEX "pages_legacy_urls_parent_id_idx" ON "pages_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "pages_withdrawal_withdrawal_withdrawn_on_idx" ON "pages" USING btree ("withdrawal_withdrawn_on");
  CREATE UNIQUE INDEX "pages_public_id_idx" ON "pages" USING btree ("public_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_review_state_idx" ON "pages" USING btree ("review_state");
  CREATE INDEX "pages_verification_idx" ON "pages" USING btree ("verification");
  CREATE INDEX "pages_visible_to_reviewers_idx" ON "pages" USING btree ("visible_to_reviewers");
  CREATE INDEX "pages_published_at_idx" ON "pages" USING btree ("published_at");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "pages_meta_meta_image_idx" ON "pages_locales" USING btree ("meta_image_id","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_sources_order_idx" ON "_pages_v_version_sources" USING btree ("_order");
  CREATE INDEX "_pages_v_version_sources_parent_id_idx" ON "_pages_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_sources_document_idx" ON "_pages_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_pages_v_version_sources_locales_locale_parent_id_unique" ON "_pages_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_review_notes_order_idx" ON "_pages_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_pages_v_version_review_notes_parent_id_idx" ON "_pages_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_review_notes_by_idx" ON "_pages_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_pages_v_version_legacy_urls_order_idx" ON "_pages_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_pages_v_version_legacy_urls_parent_id_idx" ON "_pages_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_withdrawal_version_withdrawal_withdrawn_idx" ON "_pages_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_pages_v_version_version_public_id_idx" ON "_pages_v" USING btree ("version_public_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_review_state_idx" ON "_pages_v" USING btree ("version_review_state");
  CREATE INDEX "_pages_v_version_version_verification_idx" ON "_pages_v" USING btree ("version_verification");
  CREATE INDEX "_pages_v_version_version_visible_to_reviewers_idx" ON "_pages_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "_pages_v" USING btree ("version_published_at");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_version_meta_version_meta_image_idx" ON "_pages_v_locales" USING btree ("version_meta_image_id","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_sources_order_idx" ON "documents_sources" USING btree ("_order");
  CREATE INDEX "documents_sources_parent_id_idx" ON "documents_sources" USING btree ("_parent_id");
  CREATE INDEX "documents_sources_document_idx" ON "documents_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "documents_sources_locales_locale_parent_id_unique" ON "documents_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_review_notes_order_idx" ON "documents_review_notes" USING btree ("_order");
  CREATE INDEX "documents_review_notes_parent_id_idx" ON "documents_review_notes" USING btree ("_parent_id");
  CREATE INDEX "documents_review_notes_by_idx" ON "documents_review_notes" USING btree ("by_id");
  CREATE INDEX "documents_legacy_urls_order_idx" ON "documents_legacy_urls" USING btree ("_order");
  CREATE INDEX "documents_legacy_urls_parent_id_idx" ON "documents_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "documents_kind_idx" ON "documents" USING btree ("kind");
  CREATE INDEX "documents_date_idx" ON "documents" USING btree ("date");
  CREATE INDEX "documents_language_idx" ON "documents" USING btree ("language");
  CREATE INDEX "documents_supersedes_idx" ON "documents" USING btree ("supersedes_id");
  CREATE INDEX "documents_withdrawal_withdrawal_withdrawn_on_idx" ON "documents" USING btree ("withdrawal_withdrawn_on");
  CREATE INDEX "documents_access_idx" ON "documents" USING btree ("access");
  CREATE UNIQUE INDEX "documents_public_id_idx" ON "documents" USING btree ("public_id");
  CREATE UNIQUE INDEX "documents_slug_idx" ON "documents" USING btree ("slug");
  CREATE INDEX "documents_review_state_idx" ON "documents" USING btree ("review_state");
  CREATE INDEX "documents_verification_idx" ON "documents" USING btree ("verification");
  CREATE INDEX "documents_visible_to_reviewers_idx" ON "documents" USING btree ("visible_to_reviewers");
  CREATE INDEX "documents_published_at_idx" ON "documents" USING btree ("published_at");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_version_sources_order_idx" ON "_documents_v_version_sources" USING btree ("_order");
  CREATE INDEX "_documents_v_version_sources_parent_id_idx" ON "_documents_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_sources_document_idx" ON "_documents_v_version_sources" USING btree ("document_id");
  CREATE UNIQUE INDEX "_documents_v_version_sources_locales_locale_parent_id_unique" ON "_documents_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_version_review_notes_order_idx" ON "_documents_v_version_review_notes" USING btree ("_order");
  CREATE INDEX "_documents_v_version_review_notes_parent_id_idx" ON "_documents_v_version_review_notes" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_review_notes_by_idx" ON "_documents_v_version_review_notes" USING btree ("by_id");
  CREATE INDEX "_documents_v_version_legacy_urls_order_idx" ON "_documents_v_version_legacy_urls" USING btree ("_order");
  CREATE INDEX "_documents_v_version_legacy_urls_parent_id_idx" ON "_documents_v_version_legacy_urls" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_kind_idx" ON "_documents_v" USING btree ("version_kind");
  CREATE INDEX "_documents_v_version_version_date_idx" ON "_documents_v" USING btree ("version_date");
  CREATE INDEX "_documents_v_version_version_language_idx" ON "_documents_v" USING btree ("version_language");
  CREATE INDEX "_documents_v_version_version_supersedes_idx" ON "_documents_v" USING btree ("version_supersedes_id");
  CREATE INDEX "_documents_v_version_withdrawal_version_withdrawal_withd_idx" ON "_documents_v" USING btree ("version_withdrawal_withdrawn_on");
  CREATE INDEX "_documents_v_version_version_access_idx" ON "_documents_v" USING btree ("version_access");
  CREATE INDEX "_documents_v_version_version_public_id_idx" ON "_documents_v" USING btree ("version_public_id");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v" USING btree ("version_slug");
  CREATE INDEX "_documents_v_version_version_review_state_idx" ON "_documents_v" USING btree ("version_review_state");
  CREATE INDEX "_documents_v_version_version_verification_idx" ON "_documents_v" USING btree ("version_verification");
  CREATE INDEX "_documents_v_version_version_visible_to_reviewers_idx" ON "_documents_v" USING btree ("version_visible_to_reviewers");
  CREATE INDEX "_documents_v_version_version_published_at_idx" ON "_documents_v" USING btree ("version_published_at");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_version_version_filename_idx" ON "_documents_v" USING btree ("version_filename");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_snapshot_idx" ON "_documents_v" USING btree ("snapshot");
  CREATE INDEX "_documents_v_published_locale_idx" ON "_documents_v" USING btree ("published_locale");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "_documents_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_is_public_idx" ON "media" USING btree ("is_public");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w480_sizes_w480_filename_idx" ON "media" USING btree ("sizes_w480_filename");
  CREATE INDEX "media_sizes_w960_sizes_w960_filename_idx" ON "media" USING btree ("sizes_w960_filename");
  CREATE INDEX "media_sizes_w1600_sizes_w1600_filename_idx" ON "media" USING btree ("sizes_w1600_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "audit_log_operation_idx" ON "audit_log" USING btree ("operation");
  CREATE INDEX "audit_log_entity_idx" ON "audit_log" USING btree ("entity");
  CREATE INDEX "audit_log_record_id_idx" ON "audit_log" USING btree ("record_id");
  CREATE INDEX "audit_log_public_id_idx" ON "audit_log" USING btree ("public_id");
  CREATE INDEX "audit_log_changed_idx" ON "audit_log" USING btree ("changed");
  CREATE INDEX "audit_log_actor_id_idx" ON "audit_log" USING btree ("actor_id");
  CREATE INDEX "audit_log_actor_name_idx" ON "audit_log" USING btree ("actor_name");
  CREATE INDEX "audit_log_actor_role_idx" ON "audit_log" USING btree ("actor_role");
  CREATE INDEX "audit_log_address_hash_idx" ON "audit_log" USING btree ("address_hash");
  CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" USING btree ("updated_at");
  CREATE INDEX "audit_log_created_at_idx" ON "audit_log" USING btree ("created_at");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_record_idx" ON "redirects" USING btree ("record");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "redirects_locales_locale_parent_id_unique" ON "redirects_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_years_id_idx" ON "payload_locked_documents_rels" USING btree ("years_id");
  CREATE INDEX "payload_locked_documents_rels_activities_id_idx" ON "payload_locked_documents_rels" USING btree ("activities_id");
  CREATE INDEX "payload_locked_documents_rels_trainings_id_idx" ON "payload_locked_documents_rels" USING btree ("trainings_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_outcomes_id_idx" ON "payload_locked_documents_rels" USING btree ("outcomes_id");
  CREATE INDEX "payload_locked_documents_rels_work_plan_items_id_idx" ON "payload_locked_documents_rels" USING btree ("work_plan_items_id");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_agreements_id_idx" ON "payload_locked_documents_rels" USING btree ("agreements_id");
  CREATE INDEX "payload_locked_documents_rels_board_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("board_terms_id");
  CREATE INDEX "payload_locked_documents_rels_governance_meetings_id_idx" ON "payload_locked_documents_rels" USING btree ("governance_meetings_id");
  CREATE INDEX "payload_locked_documents_rels_functions_id_idx" ON "payload_locked_documents_rels" USING btree ("functions_id");
  CREATE INDEX "payload_locked_documents_rels_commitments_id_idx" ON "payload_locked_documents_rels" USING btree ("commitments_id");
  CREATE INDEX "payload_locked_documents_rels_criteria_id_idx" ON "payload_locked_documents_rels" USING btree ("criteria_id");
  CREATE INDEX "payload_locked_documents_rels_evaluations_id_idx" ON "payload_locked_documents_rels" USING btree ("evaluations_id");
  CREATE INDEX "payload_locked_documents_rels_recommendations_id_idx" ON "payload_locked_documents_rels" USING btree ("recommendations_id");
  CREATE INDEX "payload_locked_documents_rels_milestones_id_idx" ON "payload_locked_documents_rels" USING btree ("milestones_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_logo_authorisation_idx" ON "site" USING btree ("logo_authorisation_id");
  CREATE UNIQUE INDEX "site_locales_locale_parent_id_unique" ON "site_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_v_version_version_logo_authorisation_idx" ON "_site_v" USING btree ("version_logo_authorisation_id");
  CREATE INDEX "_site_v_created_at_idx" ON "_site_v" USING btree ("created_at");
  CREATE INDEX "_site_v_updated_at_idx" ON "_site_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_v_locales_locale_parent_id_unique" ON "_site_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_main_order_idx" ON "navigation_main" USING btree ("_order");
  CREATE INDEX "navigation_main_parent_id_idx" ON "navigation_main" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_main_locales_locale_parent_id_unique" ON "navigation_main_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_locales_locale_parent_id_unique" ON "navigation_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_main_order_idx" ON "_navigation_v_version_main" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_main_parent_id_idx" ON "_navigation_v_version_main" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_main_locales_locale_parent_id_unique" ON "_navigation_v_version_main_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_footer_order_idx" ON "_navigation_v_version_footer" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_parent_id_idx" ON "_navigation_v_version_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_locales_locale_parent_id_unique" ON "_navigation_v_version_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "home_locales_locale_parent_id_unique" ON "home_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_created_at_idx" ON "_home_v" USING btree ("created_at");
  CREATE INDEX "_home_v_updated_at_idx" ON "_home_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_home_v_locales_locale_parent_id_unique" ON "_home_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "years_highlights" CASCADE;
  DROP TABLE "years_highlights_locales" CASCADE;
  DROP TABLE "years_finance_income" CASCADE;
  DROP TABLE "years_finance_income_locales" CASCADE;
  DROP TABLE "years_finance_expenditure" CASCADE;
  DROP TABLE "years_finance_expenditure_locales" CASCADE;
  DROP TABLE "years_figure_overrides" CASCADE;
  DROP TABLE "years_figure_overrides_locales" CASCADE;
  DROP TABLE "years_sources" CASCADE;
  DROP TABLE "years_sources_locales" CASCADE;
  DROP TABLE "years_review_notes" CASCADE;
  DROP TABLE "years_legacy_urls" CASCADE;
  DROP TABLE "years" CASCADE;
  DROP TABLE "years_locales" CASCADE;
  DROP TABLE "years_rels" CASCADE;
  DROP TABLE "_years_v_version_highlights" CASCADE;
  DROP TABLE "_years_v_version_highlights_locales" CASCADE;
  DROP TABLE "_years_v_version_finance_income" CASCADE;
  DROP TABLE "_years_v_version_finance_income_locales" CASCADE;
  DROP TABLE "_years_v_version_finance_expenditure" CASCADE;
  DROP TABLE "_years_v_version_finance_expenditure_locales" CASCADE;
  DROP TABLE "_years_v_version_figure_overrides" CASCADE;
  DROP TABLE "_years_v_version_figure_overrides_locales" CASCADE;
  DROP TABLE "_years_v_version_sources" CASCADE;
  DROP TABLE "_years_v_version_sources_locales" CASCADE;
  DROP TABLE "_years_v_version_review_notes" CASCADE;
  DROP TABLE "_years_v_version_legacy_urls" CASCADE;
  DROP TABLE "_years_v" CASCADE;
  DROP TABLE "_years_v_locales" CASCADE;
  DROP TABLE "_years_v_rels" CASCADE;
  DROP TABLE "activities_languages" CASCADE;
  DROP TABLE "activities_people_by_country" CASCADE;
  DROP TABLE "activities_funding" CASCADE;
  DROP TABLE "activities_funding_locales" CASCADE;
  DROP TABLE "activities_sdgs" CASCADE;
  DROP TABLE "activities_programme_outputs" CASCADE;
  DROP TABLE "activities_priorities" CASCADE;
  DROP TABLE "activities_sources" CASCADE;
  DROP TABLE "activities_sources_locales" CASCADE;
  DROP TABLE "activities_review_notes" CASCADE;
  DROP TABLE "activities_legacy_urls" CASCADE;
  DROP TABLE "activities" CASCADE;
  DROP TABLE "activities_locales" CASCADE;
  DROP TABLE "activities_rels" CASCADE;
  DROP TABLE "_activities_v_version_languages" CASCADE;
  DROP TABLE "_activities_v_version_people_by_country" CASCADE;
  DROP TABLE "_activities_v_version_funding" CASCADE;
  DROP TABLE "_activities_v_version_funding_locales" CASCADE;
  DROP TABLE "_activities_v_version_sdgs" CASCADE;
  DROP TABLE "_activities_v_version_programme_outputs" CASCADE;
  DROP TABLE "_activities_v_version_priorities" CASCADE;
  DROP TABLE "_activities_v_version_sources" CASCADE;
  DROP TABLE "_activities_v_version_sources_locales" CASCADE;
  DROP TABLE "_activities_v_version_review_notes" CASCADE;
  DROP TABLE "_activities_v_version_legacy_urls" CASCADE;
  DROP TABLE "_activities_v" CASCADE;
  DROP TABLE "_activities_v_locales" CASCADE;
  DROP TABLE "_activities_v_rels" CASCADE;
  DROP TABLE "trainings_languages" CASCADE;
  DROP TABLE "trainings_audience" CASCADE;
  DROP TABLE "trainings_people_by_country" CASCADE;
  DROP TABLE "trainings_by_affiliation" CASCADE;
  DROP TABLE "trainings_by_age_band" CASCADE;
  DROP TABLE "trainings_funding" CASCADE;
  DROP TABLE "trainings_funding_locales" CASCADE;
  DROP TABLE "trainings_sessions" CASCADE;
  DROP TABLE "trainings_sessions_locales" CASCADE;
  DROP TABLE "trainings_field_visits" CASCADE;
  DROP TABLE "trainings_field_visits_locales" CASCADE;
  DROP TABLE "trainings_follow_up" CASCADE;
  DROP TABLE "trainings_follow_up_locales" CASCADE;
  DROP TABLE "trainings_sdgs" CASCADE;
  DROP TABLE "trainings_programme_outputs" CASCADE;
  DROP TABLE "trainings_priorities" CASCADE;
  DROP TABLE "trainings_sources" CASCADE;
  DROP TABLE "trainings_sources_locales" CASCADE;
  DROP TABLE "trainings_review_notes" CASCADE;
  DROP TABLE "trainings_legacy_urls" CASCADE;
  DROP TABLE "trainings" CASCADE;
  DROP TABLE "trainings_locales" CASCADE;
  DROP TABLE "trainings_rels" CASCADE;
  DROP TABLE "_trainings_v_version_languages" CASCADE;
  DROP TABLE "_trainings_v_version_audience" CASCADE;
  DROP TABLE "_trainings_v_version_people_by_country" CASCADE;
  DROP TABLE "_trainings_v_version_by_affiliation" CASCADE;
  DROP TABLE "_trainings_v_version_by_age_band" CASCADE;
  DROP TABLE "_trainings_v_version_funding" CASCADE;
  DROP TABLE "_trainings_v_version_funding_locales" CASCADE;
  DROP TABLE "_trainings_v_version_sessions" CASCADE;
  DROP TABLE "_trainings_v_version_sessions_locales" CASCADE;
  DROP TABLE "_trainings_v_version_field_visits" CASCADE;
  DROP TABLE "_trainings_v_version_field_visits_locales" CASCADE;
  DROP TABLE "_trainings_v_version_follow_up" CASCADE;
  DROP TABLE "_trainings_v_version_follow_up_locales" CASCADE;
  DROP TABLE "_trainings_v_version_sdgs" CASCADE;
  DROP TABLE "_trainings_v_version_programme_outputs" CASCADE;
  DROP TABLE "_trainings_v_version_priorities" CASCADE;
  DROP TABLE "_trainings_v_version_sources" CASCADE;
  DROP TABLE "_trainings_v_version_sources_locales" CASCADE;
  DROP TABLE "_trainings_v_version_review_notes" CASCADE;
  DROP TABLE "_trainings_v_version_legacy_urls" CASCADE;
  DROP TABLE "_trainings_v" CASCADE;
  DROP TABLE "_trainings_v_locales" CASCADE;
  DROP TABLE "_trainings_v_rels" CASCADE;
  DROP TABLE "publications_authors" CASCADE;
  DROP TABLE "publications_sdgs" CASCADE;
  DROP TABLE "publications_sources" CASCADE;
  DROP TABLE "publications_sources_locales" CASCADE;
  DROP TABLE "publications_review_notes" CASCADE;
  DROP TABLE "publications_legacy_urls" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publications_locales" CASCADE;
  DROP TABLE "publications_rels" CASCADE;
  DROP TABLE "_publications_v_version_authors" CASCADE;
  DROP TABLE "_publications_v_version_sdgs" CASCADE;
  DROP TABLE "_publications_v_version_sources" CASCADE;
  DROP TABLE "_publications_v_version_sources_locales" CASCADE;
  DROP TABLE "_publications_v_version_review_notes" CASCADE;
  DROP TABLE "_publications_v_version_legacy_urls" CASCADE;
  DROP TABLE "_publications_v" CASCADE;
  DROP TABLE "_publications_v_locales" CASCADE;
  DROP TABLE "_publications_v_rels" CASCADE;
  DROP TABLE "outcomes_sources" CASCADE;
  DROP TABLE "outcomes_sources_locales" CASCADE;
  DROP TABLE "outcomes_review_notes" CASCADE;
  DROP TABLE "outcomes_legacy_urls" CASCADE;
  DROP TABLE "outcomes" CASCADE;
  DROP TABLE "outcomes_locales" CASCADE;
  DROP TABLE "outcomes_rels" CASCADE;
  DROP TABLE "_outcomes_v_version_sources" CASCADE;
  DROP TABLE "_outcomes_v_version_sources_locales" CASCADE;
  DROP TABLE "_outcomes_v_version_review_notes" CASCADE;
  DROP TABLE "_outcomes_v_version_legacy_urls" CASCADE;
  DROP TABLE "_outcomes_v" CASCADE;
  DROP TABLE "_outcomes_v_locales" CASCADE;
  DROP TABLE "_outcomes_v_rels" CASCADE;
  DROP TABLE "work_plan_items_sources" CASCADE;
  DROP TABLE "work_plan_items_sources_locales" CASCADE;
  DROP TABLE "work_plan_items_review_notes" CASCADE;
  DROP TABLE "work_plan_items_legacy_urls" CASCADE;
  DROP TABLE "work_plan_items" CASCADE;
  DROP TABLE "work_plan_items_locales" CASCADE;
  DROP TABLE "work_plan_items_rels" CASCADE;
  DROP TABLE "_work_plan_items_v_version_sources" CASCADE;
  DROP TABLE "_work_plan_items_v_version_sources_locales" CASCADE;
  DROP TABLE "_work_plan_items_v_version_review_notes" CASCADE;
  DROP TABLE "_work_plan_items_v_version_legacy_urls" CASCADE;
  DROP TABLE "_work_plan_items_v" CASCADE;
  DROP TABLE "_work_plan_items_v_locales" CASCADE;
  DROP TABLE "_work_plan_items_v_rels" CASCADE;
  DROP TABLE "news_sources" CASCADE;
  DROP TABLE "news_sources_locales" CASCADE;
  DROP TABLE "news_review_notes" CASCADE;
  DROP TABLE "news_legacy_urls" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "news_locales" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v_version_sources" CASCADE;
  DROP TABLE "_news_v_version_sources_locales" CASCADE;
  DROP TABLE "_news_v_version_review_notes" CASCADE;
  DROP TABLE "_news_v_version_legacy_urls" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_locales" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "partners_instruments" CASCADE;
  DROP TABLE "partners_contacts_internal" CASCADE;
  DROP TABLE "partners_sources" CASCADE;
  DROP TABLE "partners_sources_locales" CASCADE;
  DROP TABLE "partners_review_notes" CASCADE;
  DROP TABLE "partners_legacy_urls" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_locales" CASCADE;
  DROP TABLE "_partners_v_version_instruments" CASCADE;
  DROP TABLE "_partners_v_version_contacts_internal" CASCADE;
  DROP TABLE "_partners_v_version_sources" CASCADE;
  DROP TABLE "_partners_v_version_sources_locales" CASCADE;
  DROP TABLE "_partners_v_version_review_notes" CASCADE;
  DROP TABLE "_partners_v_version_legacy_urls" CASCADE;
  DROP TABLE "_partners_v" CASCADE;
  DROP TABLE "_partners_v_locales" CASCADE;
  DROP TABLE "people_roles" CASCADE;
  DROP TABLE "people_roles_locales" CASCADE;
  DROP TABLE "people_sources" CASCADE;
  DROP TABLE "people_sources_locales" CASCADE;
  DROP TABLE "people_review_notes" CASCADE;
  DROP TABLE "people_legacy_urls" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "_people_v_version_roles" CASCADE;
  DROP TABLE "_people_v_version_roles_locales" CASCADE;
  DROP TABLE "_people_v_version_sources" CASCADE;
  DROP TABLE "_people_v_version_sources_locales" CASCADE;
  DROP TABLE "_people_v_version_review_notes" CASCADE;
  DROP TABLE "_people_v_version_legacy_urls" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "agreements_parties" CASCADE;
  DROP TABLE "agreements_parties_locales" CASCADE;
  DROP TABLE "agreements_signatories" CASCADE;
  DROP TABLE "agreements_signatories_locales" CASCADE;
  DROP TABLE "agreements_sources" CASCADE;
  DROP TABLE "agreements_sources_locales" CASCADE;
  DROP TABLE "agreements_review_notes" CASCADE;
  DROP TABLE "agreements_legacy_urls" CASCADE;
  DROP TABLE "agreements" CASCADE;
  DROP TABLE "agreements_locales" CASCADE;
  DROP TABLE "agreements_rels" CASCADE;
  DROP TABLE "_agreements_v_version_parties" CASCADE;
  DROP TABLE "_agreements_v_version_parties_locales" CASCADE;
  DROP TABLE "_agreements_v_version_signatories" CASCADE;
  DROP TABLE "_agreements_v_version_signatories_locales" CASCADE;
  DROP TABLE "_agreements_v_version_sources" CASCADE;
  DROP TABLE "_agreements_v_version_sources_locales" CASCADE;
  DROP TABLE "_agreements_v_version_review_notes" CASCADE;
  DROP TABLE "_agreements_v_version_legacy_urls" CASCADE;
  DROP TABLE "_agreements_v" CASCADE;
  DROP TABLE "_agreements_v_locales" CASCADE;
  DROP TABLE "_agreements_v_rels" CASCADE;
  DROP TABLE "board_terms_seats" CASCADE;
  DROP TABLE "board_terms_seats_locales" CASCADE;
  DROP TABLE "board_terms_sources" CASCADE;
  DROP TABLE "board_terms_sources_locales" CASCADE;
  DROP TABLE "board_terms_review_notes" CASCADE;
  DROP TABLE "board_terms_legacy_urls" CASCADE;
  DROP TABLE "board_terms" CASCADE;
  DROP TABLE "board_terms_locales" CASCADE;
  DROP TABLE "_board_terms_v_version_seats" CASCADE;
  DROP TABLE "_board_terms_v_version_seats_locales" CASCADE;
  DROP TABLE "_board_terms_v_version_sources" CASCADE;
  DROP TABLE "_board_terms_v_version_sources_locales" CASCADE;
  DROP TABLE "_board_terms_v_version_review_notes" CASCADE;
  DROP TABLE "_board_terms_v_version_legacy_urls" CASCADE;
  DROP TABLE "_board_terms_v" CASCADE;
  DROP TABLE "_board_terms_v_locales" CASCADE;
  DROP TABLE "governance_meetings_attendees" CASCADE;
  DROP TABLE "governance_meetings_attendees_locales" CASCADE;
  DROP TABLE "governance_meetings_agenda" CASCADE;
  DROP TABLE "governance_meetings_agenda_locales" CASCADE;
  DROP TABLE "governance_meetings_decisions" CASCADE;
  DROP TABLE "governance_meetings_decisions_locales" CASCADE;
  DROP TABLE "governance_meetings_sources" CASCADE;
  DROP TABLE "governance_meetings_sources_locales" CASCADE;
  DROP TABLE "governance_meetings_review_notes" CASCADE;
  DROP TABLE "governance_meetings_legacy_urls" CASCADE;
  DROP TABLE "governance_meetings" CASCADE;
  DROP TABLE "governance_meetings_locales" CASCADE;
  DROP TABLE "governance_meetings_rels" CASCADE;
  DROP TABLE "_governance_meetings_v_version_attendees" CASCADE;
  DROP TABLE "_governance_meetings_v_version_attendees_locales" CASCADE;
  DROP TABLE "_governance_meetings_v_version_agenda" CASCADE;
  DROP TABLE "_governance_meetings_v_version_agenda_locales" CASCADE;
  DROP TABLE "_governance_meetings_v_version_decisions" CASCADE;
  DROP TABLE "_governance_meetings_v_version_decisions_locales" CASCADE;
  DROP TABLE "_governance_meetings_v_version_sources" CASCADE;
  DROP TABLE "_governance_meetings_v_version_sources_locales" CASCADE;
  DROP TABLE "_governance_meetings_v_version_review_notes" CASCADE;
  DROP TABLE "_governance_meetings_v_version_legacy_urls" CASCADE;
  DROP TABLE "_governance_meetings_v" CASCADE;
  DROP TABLE "_governance_meetings_v_locales" CASCADE;
  DROP TABLE "_governance_meetings_v_rels" CASCADE;
  DROP TABLE "functions_sources" CASCADE;
  DROP TABLE "functions_sources_locales" CASCADE;
  DROP TABLE "functions_review_notes" CASCADE;
  DROP TABLE "functions_legacy_urls" CASCADE;
  DROP TABLE "functions" CASCADE;
  DROP TABLE "functions_locales" CASCADE;
  DROP TABLE "_functions_v_version_sources" CASCADE;
  DROP TABLE "_functions_v_version_sources_locales" CASCADE;
  DROP TABLE "_functions_v_version_review_notes" CASCADE;
  DROP TABLE "_functions_v_version_legacy_urls" CASCADE;
  DROP TABLE "_functions_v" CASCADE;
  DROP TABLE "_functions_v_locales" CASCADE;
  DROP TABLE "commitments_sources" CASCADE;
  DROP TABLE "commitments_sources_locales" CASCADE;
  DROP TABLE "commitments_review_notes" CASCADE;
  DROP TABLE "commitments_legacy_urls" CASCADE;
  DROP TABLE "commitments" CASCADE;
  DROP TABLE "commitments_locales" CASCADE;
  DROP TABLE "commitments_rels" CASCADE;
  DROP TABLE "_commitments_v_version_sources" CASCADE;
  DROP TABLE "_commitments_v_version_sources_locales" CASCADE;
  DROP TABLE "_commitments_v_version_review_notes" CASCADE;
  DROP TABLE "_commitments_v_version_legacy_urls" CASCADE;
  DROP TABLE "_commitments_v" CASCADE;
  DROP TABLE "_commitments_v_locales" CASCADE;
  DROP TABLE "_commitments_v_rels" CASCADE;
  DROP TABLE "criteria_evidence" CASCADE;
  DROP TABLE "criteria_evidence_locales" CASCADE;
  DROP TABLE "criteria_sources" CASCADE;
  DROP TABLE "criteria_sources_locales" CASCADE;
  DROP TABLE "criteria_review_notes" CASCADE;
  DROP TABLE "criteria_legacy_urls" CASCADE;
  DROP TABLE "criteria" CASCADE;
  DROP TABLE "criteria_locales" CASCADE;
  DROP TABLE "criteria_rels" CASCADE;
  DROP TABLE "_criteria_v_version_evidence" CASCADE;
  DROP TABLE "_criteria_v_version_evidence_locales" CASCADE;
  DROP TABLE "_criteria_v_version_sources" CASCADE;
  DROP TABLE "_criteria_v_version_sources_locales" CASCADE;
  DROP TABLE "_criteria_v_version_review_notes" CASCADE;
  DROP TABLE "_criteria_v_version_legacy_urls" CASCADE;
  DROP TABLE "_criteria_v" CASCADE;
  DROP TABLE "_criteria_v_locales" CASCADE;
  DROP TABLE "_criteria_v_rels" CASCADE;
  DROP TABLE "evaluations_evaluators" CASCADE;
  DROP TABLE "evaluations_sources" CASCADE;
  DROP TABLE "evaluations_sources_locales" CASCADE;
  DROP TABLE "evaluations_review_notes" CASCADE;
  DROP TABLE "evaluations_legacy_urls" CASCADE;
  DROP TABLE "evaluations" CASCADE;
  DROP TABLE "evaluations_locales" CASCADE;
  DROP TABLE "_evaluations_v_version_evaluators" CASCADE;
  DROP TABLE "_evaluations_v_version_sources" CASCADE;
  DROP TABLE "_evaluations_v_version_sources_locales" CASCADE;
  DROP TABLE "_evaluations_v_version_review_notes" CASCADE;
  DROP TABLE "_evaluations_v_version_legacy_urls" CASCADE;
  DROP TABLE "_evaluations_v" CASCADE;
  DROP TABLE "_evaluations_v_locales" CASCADE;
  DROP TABLE "recommendations_sources" CASCADE;
  DROP TABLE "recommendations_sources_locales" CASCADE;
  DROP TABLE "recommendations_review_notes" CASCADE;
  DROP TABLE "recommendations_legacy_urls" CASCADE;
  DROP TABLE "recommendations" CASCADE;
  DROP TABLE "recommendations_locales" CASCADE;
  DROP TABLE "recommendations_rels" CASCADE;
  DROP TABLE "_recommendations_v_version_sources" CASCADE;
  DROP TABLE "_recommendations_v_version_sources_locales" CASCADE;
  DROP TABLE "_recommendations_v_version_review_notes" CASCADE;
  DROP TABLE "_recommendations_v_version_legacy_urls" CASCADE;
  DROP TABLE "_recommendations_v" CASCADE;
  DROP TABLE "_recommendations_v_locales" CASCADE;
  DROP TABLE "_recommendations_v_rels" CASCADE;
  DROP TABLE "milestones_sources" CASCADE;
  DROP TABLE "milestones_sources_locales" CASCADE;
  DROP TABLE "milestones_review_notes" CASCADE;
  DROP TABLE "milestones_legacy_urls" CASCADE;
  DROP TABLE "milestones" CASCADE;
  DROP TABLE "milestones_locales" CASCADE;
  DROP TABLE "milestones_rels" CASCADE;
  DROP TABLE "_milestones_v_version_sources" CASCADE;
  DROP TABLE "_milestones_v_version_sources_locales" CASCADE;
  DROP TABLE "_milestones_v_version_review_notes" CASCADE;
  DROP TABLE "_milestones_v_version_legacy_urls" CASCADE;
  DROP TABLE "_milestones_v" CASCADE;
  DROP TABLE "_milestones_v_locales" CASCADE;
  DROP TABLE "_milestones_v_rels" CASCADE;
  DROP TABLE "pages_sources" CASCADE;
  DROP TABLE "pages_sources_locales" CASCADE;
  DROP TABLE "pages_review_notes" CASCADE;
  DROP TABLE "pages_legacy_urls" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v_version_sources" CASCADE;
  DROP TABLE "_pages_v_version_sources_locales" CASCADE;
  DROP TABLE "_pages_v_version_review_notes" CASCADE;
  DROP TABLE "_pages_v_version_legacy_urls" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "documents_sources" CASCADE;
  DROP TABLE "documents_sources_locales" CASCADE;
  DROP TABLE "documents_review_notes" CASCADE;
  DROP TABLE "documents_legacy_urls" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_locales" CASCADE;
  DROP TABLE "_documents_v_version_sources" CASCADE;
  DROP TABLE "_documents_v_version_sources_locales" CASCADE;
  DROP TABLE "_documents_v_version_review_notes" CASCADE;
  DROP TABLE "_documents_v_version_legacy_urls" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_locales" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TABLE "site_locales" CASCADE;
  DROP TABLE "_site_v" CASCADE;
  DROP TABLE "_site_v_locales" CASCADE;
  DROP TABLE "navigation_main" CASCADE;
  DROP TABLE "navigation_main_locales" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation_footer_locales" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "_navigation_v_version_main" CASCADE;
  DROP TABLE "_navigation_v_version_main_locales" CASCADE;
  DROP TABLE "_navigation_v_version_footer" CASCADE;
  DROP TABLE "_navigation_v_version_footer_locales" CASCADE;
  DROP TABLE "_navigation_v" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_locales" CASCADE;
  DROP TABLE "_home_v" CASCADE;
  DROP TABLE "_home_v_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_funding_kind";
  DROP TYPE "public"."enum_period_figure";
  DROP TYPE "public"."enum_source_kind";
  DROP TYPE "public"."enum_period_kind";
  DROP TYPE "public"."enum_period_mode";
  DROP TYPE "public"."enum_currency";
  DROP TYPE "public"."enum_translation_state";
  DROP TYPE "public"."enum_review_state";
  DROP TYPE "public"."enum_verification";
  DROP TYPE "public"."enum_years_status";
  DROP TYPE "public"."enum__years_v_version_status";
  DROP TYPE "public"."enum__years_v_published_locale";
  DROP TYPE "public"."enum_event_language";
  DROP TYPE "public"."enum_country";
  DROP TYPE "public"."enum_sdg_goal";
  DROP TYPE "public"."enum_programme_output";
  DROP TYPE "public"."enum_priority";
  DROP TYPE "public"."enum_activity_kind";
  DROP TYPE "public"."enum_date_precision";
  DROP TYPE "public"."enum_event_format";
  DROP TYPE "public"."enum_activities_status";
  DROP TYPE "public"."enum__activities_v_version_status";
  DROP TYPE "public"."enum__activities_v_published_locale";
  DROP TYPE "public"."enum_audience";
  DROP TYPE "public"."enum_affiliation";
  DROP TYPE "public"."enum_age_band";
  DROP TYPE "public"."enum_training_kind";
  DROP TYPE "public"."enum_trainings_status";
  DROP TYPE "public"."enum__trainings_v_version_status";
  DROP TYPE "public"."enum__trainings_v_published_locale";
  DROP TYPE "public"."enum_publication_kind";
  DROP TYPE "public"."enum_publications_status";
  DROP TYPE "public"."enum__publications_v_version_status";
  DROP TYPE "public"."enum__publications_v_published_locale";
  DROP TYPE "public"."enum_outcome_kind";
  DROP TYPE "public"."enum_outcomes_status";
  DROP TYPE "public"."enum__outcomes_v_version_status";
  DROP TYPE "public"."enum__outcomes_v_published_locale";
  DROP TYPE "public"."enum_plan_state";
  DROP TYPE "public"."enum_work_plan_items_status";
  DROP TYPE "public"."enum__work_plan_items_v_version_status";
  DROP TYPE "public"."enum__work_plan_items_v_published_locale";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_instrument_kind";
  DROP TYPE "public"."enum_partner_kind";
  DROP TYPE "public"."enum_partners_status";
  DROP TYPE "public"."enum__partners_v_version_status";
  DROP TYPE "public"."enum__partners_v_published_locale";
  DROP TYPE "public"."enum_gender";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."enum_agreement_kind";
  DROP TYPE "public"."enum_agreement_state";
  DROP TYPE "public"."enum_agreements_status";
  DROP TYPE "public"."enum__agreements_v_version_status";
  DROP TYPE "public"."enum__agreements_v_published_locale";
  DROP TYPE "public"."enum_board_terms_status";
  DROP TYPE "public"."enum__board_terms_v_version_status";
  DROP TYPE "public"."enum__board_terms_v_published_locale";
  DROP TYPE "public"."enum_attendee_capacity";
  DROP TYPE "public"."enum_yes_no_unknown";
  DROP TYPE "public"."enum_decision_kind";
  DROP TYPE "public"."enum_decision_state";
  DROP TYPE "public"."enum_governing_body";
  DROP TYPE "public"."enum_meeting_kind";
  DROP TYPE "public"."enum_governance_meetings_status";
  DROP TYPE "public"."enum__governance_meetings_v_version_status";
  DROP TYPE "public"."enum__governance_meetings_v_published_locale";
  DROP TYPE "public"."enum_functions_status";
  DROP TYPE "public"."enum__functions_v_version_status";
  DROP TYPE "public"."enum__functions_v_published_locale";
  DROP TYPE "public"."enum_commitment_state";
  DROP TYPE "public"."enum_commitments_status";
  DROP TYPE "public"."enum__commitments_v_version_status";
  DROP TYPE "public"."enum__commitments_v_published_locale";
  DROP TYPE "public"."enum_criteria_group";
  DROP TYPE "public"."enum_criteria_status";
  DROP TYPE "public"."enum__criteria_v_version_status";
  DROP TYPE "public"."enum__criteria_v_published_locale";
  DROP TYPE "public"."enum_evaluations_status";
  DROP TYPE "public"."enum__evaluations_v_version_status";
  DROP TYPE "public"."enum__evaluations_v_published_locale";
  DROP TYPE "public"."enum_recommendation_priority";
  DROP TYPE "public"."enum_recommendation_state";
  DROP TYPE "public"."enum_recommendations_status";
  DROP TYPE "public"."enum__recommendations_v_version_status";
  DROP TYPE "public"."enum__recommendations_v_published_locale";
  DROP TYPE "public"."enum_milestones_status";
  DROP TYPE "public"."enum__milestones_v_version_status";
  DROP TYPE "public"."enum__milestones_v_published_locale";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_document_kind";
  DROP TYPE "public"."enum_document_language";
  DROP TYPE "public"."enum_document_access";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum__documents_v_published_locale";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_audit_log_operation";
  DROP TYPE "public"."enum_redirects_type";
  DROP TYPE "public"."enum_redirects_to_type";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
