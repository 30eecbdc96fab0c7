import { describe, expect, it } from 'vitest';
import { parseEnv, SettingsError } from './env';

const REQUIRED = {
  DATABASE_URI: 'postgres://site:secret@db.example.org:5432/site',
  PAYLOAD_SECRET: 'x'.repeat(32),
};

function problemsOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    parseEnv(source);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseEnv', () => {
  it('should fill in what is not set', () => {
    expect(parseEnv(REQUIRED)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      SITE_URL: 'http://localhost:3000',
      TRUST_PROXY: false,
      UPLOADS_DIR: '.data/uploads',
      MAIL_OUTBOX_DIR: '.data/outbox',
    });
  });

  it('should derive from the port and the data directory what follows from them', () => {
    expect(parseEnv({ ...REQUIRED, PORT: '8080', DATA_DIR: '/srv/site' })).toMatchObject({
      SITE_URL: 'http://localhost:8080',
      UPLOADS_DIR: '/srv/site/uploads',
      MAIL_OUTBOX_DIR: '/srv/site/outbox',
    });
  });

  it('should take the address of the site without a slash, as browsers send an origin', () => {
    expect(parseEnv({ ...REQUIRED, SITE_URL: 'https://www.example.org/' }).SITE_URL).toBe(
      'https://www.example.org',
    );
    expect(problemsOf({ ...REQUIRED, SITE_URL: 'https://www.example.org/en' })).toEqual([
      'SITE_URL must have no path after the host.',
    ]);
  });

  it('should count empty as missing', () => {
    const env = parseEnv({ ...REQUIRED, PORT: '', SMTP_URL: ' ' });
    expect([env.PORT, env.SMTP_URL]).toEqual([3000, undefined]);
    expect(problemsOf({ ...REQUIRED, PAYLOAD_SECRET: '' })).toEqual([
      'PAYLOAD_SECRET is missing: it must have at least 32 characters; make one with: openssl rand -base64 48.',
    ]);
  });

  it('should name everything that is wrong at once, never a value', () => {
    const wrong = {
      DATABASE_URI: 'mysql://root:hunter2@host/db',
      PAYLOAD_SECRET: 'hunter2',
      PORT: '99999',
      SITE_URL: 'www.example.org',
      TRUST_PROXY: 'yes',
      SMTP_URL: 'mail.example.org',
      MAIL_FROM: 'nobody',
    };
    const problems = problemsOf(wrong);
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'DATABASE_URI',
      'PAYLOAD_SECRET',
      'PORT',
      'SITE_URL',
      'TRUST_PROXY',
      'SMTP_URL',
      'MAIL_FROM',
    ]);
    expect(problems).toContain('PORT must be a whole number from 1 to 65535.');
    expect(problems.join()).not.toContain('hunter2');
  });
});
