import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { Config } from 'payload';

type MailSettings = {
  /** smtp://user:password@host:port, or smtps:// for TLS from the first byte; undefined writes files. */
  smtpUrl: string | undefined;
  from: string;
  fromName: string;
  /** Where mails go as .eml files when there is no SMTP server. */
  outboxDirectory: string;
};

type MailAdapter = Awaited<ReturnType<typeof nodemailerAdapter>>;

/** How Payload sends mail: by SMTP where one is set, else into files that a person or a test can open. */
export function toMail(settings: MailSettings): NonNullable<Config['email']> {
  const { smtpUrl, from, fromName } = settings;
  const sender = { defaultFromAddress: from, defaultFromName: fromName, skipVerify: true };
  return smtpUrl
    ? nodemailerAdapter({ ...sender, transportOptions: toSmtpOptions(smtpUrl) })
    : toOutbox(nodemailerAdapter({ ...sender, transportOptions: STREAM }), settings.outboxDirectory);
}

/** nodemailer's stream transport: the finished mail comes back as bytes instead of being sent. */
const STREAM = { streamTransport: true, buffer: true, newline: 'unix' } as const;

function toSmtpOptions(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  };
}

async function toOutbox(stream: Promise<MailAdapter>, directory: string): Promise<MailAdapter> {
  const adapter = await stream;
  return (args) => {
    const inner = adapter(args);
    return {
      ...inner,
      name: 'outbox',
      sendEmail: async (message) => {
        const sent = (await inner.sendEmail(message)) as { message: Buffer };
        const file = path.join(directory, `${new Date().toISOString().replace(/[:.]/g, '-')}.eml`);
        await mkdir(directory, { recursive: true });
        await writeFile(file, sent.message, { mode: 0o600 });
        args.payload.logger.info({ msg: 'Mail written to the outbox: no SMTP server is set.', file });
        return sent;
      },
    };
  };
}
