import { z } from 'zod';

/** What may be set, each with what it must look like. Empty counts as missing. `.env.example` says what each is for. */
const PORT_RULE = 'must be a whole number from 1 to 65535';
const port = z.coerce
  .number({ error: PORT_RULE })
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 65_535, { error: PORT_RULE });

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://www.example.org', abort: true })
  .refine((value) => new URL(value).pathname === '/', { error: 'must have no path after the host' })
  .transform((value) => new URL(value).origin);

const SECRET_RULE = 'must have at least 32 characters; make one with: openssl rand -base64 48';

const MEMORY_RULE = 'must be a whole number of megabytes from 1 to 65536';

const Settings = z
  .object({
    DATABASE_URI: z.url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address such as postgres://user:password@host:5432/name',
    }),
    PAYLOAD_SECRET: z.string({ error: SECRET_RULE }).min(32, { error: SECRET_RULE }),
    HOST: z.string().default('127.0.0.1'),
    PORT: port.default(3000),
    SITE_URL: origin.optional(),
    TRUST_PROXY: z.enum(['true', 'false'], { error: 'must be true or false' }).default('false'),
    DATA_DIR: z.string().default('.data'),
    UPLOADS_DIR: z.string().optional(),
    PAGES_DIR: z.string().optional(),
    PAGES_MEMORY_MB: z.coerce
      .number({ error: MEMORY_RULE })
      .refine((value) => Number.isInteger(value) && value >= 1 && value <= 65_536, { error: MEMORY_RULE })
      .default(64),
    MAIL_OUTBOX_DIR: z.string().optional(),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://user:password@host:587' })
      .optional(),
    MAIL_FROM: z.email({ error: 'must be an e-mail address' }).default('noreply@cistrat.invalid'),
    ADMIN_EMAIL: z.email({ error: 'must be an e-mail address' }).default('admin@cistrat.invalid'),
  })
  .transform((settings) => ({
    ...settings,
    TRUST_PROXY: settings.TRUST_PROXY === 'true',
    SITE_URL: settings.SITE_URL ?? `http://localhost:${settings.PORT}`,
    UPLOADS_DIR: settings.UPLOADS_DIR ?? `${settings.DATA_DIR}/uploads`,
    PAGES_DIR: settings.PAGES_DIR ?? `${settings.DATA_DIR}/pages`,
    MAIL_OUTBOX_DIR: settings.MAIL_OUTBOX_DIR ?? `${settings.DATA_DIR}/outbox`,
  }));

export type Env = z.output<typeof Settings>;

type Source = Readonly<Record<string, string | undefined>>;

/** Settings are missing or wrong. The message lists all of them, one line each. */
export class SettingsError extends Error {
  override name = 'SettingsError';

  constructor(readonly problems: readonly string[]) {
    super(
      `Settings to correct in the environment or in .env:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  }
}

/**
 * Reads the settings from `source`.
 * @throws SettingsError with everything that is missing or wrong
 */
export function parseEnv(source: Source): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = Settings.safeParse(given);
  if (result.success) return result.data;
  throw new SettingsError(
    result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return name in given ? `${name} ${message}.` : `${name} is missing: it ${message}.`;
    }),
  );
}

/** The build compiles pages without rendering any: it needs no database and no secret, so it gets none. */
const BUILD_STAND_INS = {
  DATABASE_URI: 'postgres://no-database-during-the-build.invalid/none',
  PAYLOAD_SECRET: 'no-secret-is-needed-during-the-build',
};

let env: Env | undefined;

/**
 * The settings of the site, read once from the environment.
 * @throws SettingsError with everything that is missing or wrong
 */
export function getEnv(): Env {
  const isBuild = process.env.NEXT_PHASE === 'phase-production-build';
  env ??= parseEnv(isBuild ? { ...process.env, ...BUILD_STAND_INS } : process.env);
  return env;
}
