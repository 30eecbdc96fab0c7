import { z } from 'zod';

/** Minimal settings; the full list with its messages takes this file's place. */
const Settings = z.object({
  DATABASE_URL: z.string().min(1),
  PAYLOAD_SECRET: z.string().min(1),
  SITE_URL: z.string().default('http://localhost:3000'),
  UPLOADS_DIR: z.string().default('.data/uploads'),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('noreply@localhost'),
  MAIL_OUTBOX_DIR: z.string().default('.data/outbox'),
});

/** The settings of the site, read once from the environment. */
export function getEnv(): z.infer<typeof Settings> {
  return Settings.parse(process.env);
}
