import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { en } from '@payloadcms/translations/languages/en';
import { zh } from '@payloadcms/translations/languages/zh';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { closeDefaults } from '@/cms/access/close-defaults';
import { jobsAccess } from '@/cms/access/jobs-access';
import { toMail } from '@/cms/admin/mail';
import { allowMissingTranslations } from '@/cms/admin/missing-translations';
import { PREVIEWED_COLLECTIONS, previewAddress } from '@/cms/admin/preview-address';
import { findVersionsAsOf } from '@/cms/as-of/find-versions-as-of';
import { Activities } from '@/cms/collections/activities';
import { Agreements } from '@/cms/collections/agreements';
import { AuditLog } from '@/cms/collections/audit-log/audit-log';
import { BoardTerms } from '@/cms/collections/board-terms';
import { Commitments } from '@/cms/collections/commitments';
import { Criteria } from '@/cms/collections/criteria';
import { Documents } from '@/cms/collections/documents';
import { Evaluations } from '@/cms/collections/evaluations';
import { Functions } from '@/cms/collections/functions';
import { GovernanceMeetings } from '@/cms/collections/governance-meetings';
import { Media } from '@/cms/collections/media';
import { Milestones } from '@/cms/collections/milestones';
import { News } from '@/cms/collections/news';
import { Outcomes } from '@/cms/collections/outcomes';
import { Packages } from '@/cms/collections/packages/packages';
import { Pages } from '@/cms/collections/pages';
import { Partners } from '@/cms/collections/partners';
import { People } from '@/cms/collections/people';
import { Publications } from '@/cms/collections/publications';
import { Recommendations } from '@/cms/collections/recommendations';
import { ReviewerLinks } from '@/cms/collections/reviewer-links/reviewer-links';
import { ReviewerOpenings } from '@/cms/collections/reviewer-links/reviewer-openings';
import { Trainings } from '@/cms/collections/trainings';
import { Users } from '@/cms/collections/users/users';
import { WorkPlanItems } from '@/cms/collections/work-plan-items';
import { Years } from '@/cms/collections/years';
import { editor } from '@/cms/fields/editor';
import { Home } from '@/cms/globals/home';
import { Navigation } from '@/cms/globals/navigation';
import { Site } from '@/cms/globals/site';
import { redirects } from '@/cms/plugins/redirects';
import { seo } from '@/cms/plugins/seo';
import { reportLostConnections } from '@/cms/report-lost-connections';
import { DEFAULT_LOCALE, LOCALES } from '@/domain/locales';
import { getEnv } from '@/env';

const root = path.dirname(fileURLToPath(import.meta.url));
const env = getEnv();

/** What Payload is made of. The rules behind each part are in src/cms. */
const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SITE_URL,
  csrf: [env.SITE_URL],
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },

  db: postgresAdapter({
    // The schema changes by committed migrations only, which the start script runs under a lock.
    push: false,
    migrationDir: path.join(root, 'src/cms/migrations'),
    beforeSchemaInit: [allowMissingTranslations],
    pool: {
      connectionString: env.DATABASE_URI,
      max: 10,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
    },
  }),
  editor,
  sharp,
  email: toMail({
    smtpUrl: env.SMTP_URL,
    from: env.MAIL_FROM,
    fromName: 'CISTRAT',
    outboxDirectory: env.MAIL_OUTBOX_DIR,
  }),

  localization: {
    locales: LOCALES.map(({ code, name }) => ({ code, label: name })),
    defaultLocale: DEFAULT_LOCALE,
    fallback: true,
    // A record is published whole. Of one language alone, Payload would pair the rows of a list by their position.
    defaultLocalePublishOption: 'all',
  },
  i18n: {
    supportedLanguages: { en, zh },
    fallbackLanguage: 'en',
    // Staff know the desk, not what it is made with.
    translations: {
      en: { general: { payloadSettings: 'Settings of the desk' } },
      zh: { general: { payloadSettings: '后台设置' } },
    },
  },

  collections: [
    Years,
    Activities,
    Trainings,
    Publications,
    Outcomes,
    WorkPlanItems,
    News,
    Partners,
    People,
    Agreements,
    BoardTerms,
    GovernanceMeetings,
    Functions,
    Commitments,
    Criteria,
    Evaluations,
    Recommendations,
    Milestones,
    ReviewerLinks,
    Pages,
    Documents,
    Media,
    Packages,
    Users,
    AuditLog,
    ReviewerOpenings,
  ],
  globals: [Site, Navigation, Home],
  // For documents as of a day in the past: reading versions is a matter of the content model.
  custom: { findVersionsAsOf },
  onInit: reportLostConnections,
  plugins: [seo(), redirects()],
  jobs: { access: jobsAccess, deleteJobOnComplete: true },
  // Largest file accepted: annual reports with pictures reach some tens of megabytes.
  upload: { limits: { fileSize: 48 * 1024 * 1024 }, abortOnLimit: true },

  admin: {
    user: Users.slug,
    livePreview: {
      collections: PREVIEWED_COLLECTIONS,
      url: previewAddress,
      breakpoints: [
        { name: 'phone', label: '360', width: 360, height: 720 },
        { name: 'tablet', label: '768', width: 768, height: 1024 },
      ],
    },
    components: {
      beforeDashboard: ['/src/cms/admin/what-waits#WhatWaits', '/src/app/(payload)/work-list#WorkList'],
      providers: ['/src/app/(payload)/open-field#OpenField'],
      graphics: {
        Icon: '/src/app/(payload)/desk-mark#DeskIcon',
        Logo: '/src/app/(payload)/desk-mark#DeskLogo',
      },
    },
    avatar: 'default',
    // Of moments, such as when a record was saved. Days have their own format.
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/import-map.ts') },
    meta: { titleSuffix: ' · CISTRAT', robots: 'noindex, nofollow' },
    timezones: {
      defaultTimezone: 'Asia/Shanghai',
      supportedTimezones: [
        { label: 'Beijing', value: 'Asia/Shanghai' },
        { label: 'Paris', value: 'Europe/Paris' },
        { label: 'Nairobi', value: 'Africa/Nairobi' },
        { label: 'UTC', value: 'UTC' },
      ],
    },
  },
  // Types are generated by `npm run generate` and proven current by a test, never in passing.
  typescript: { outputFile: path.join(root, 'src/cms/payload-types.ts'), autoGenerate: false },
});

export default config.then(closeDefaults);
