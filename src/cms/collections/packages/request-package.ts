import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALE_CODES } from '@/domain/locales';
import { routes, toPath } from '@/domain/routes';
import { clientAddress } from '@/publishing/client-address';
import { readDataState } from './data-state';

/** Packages that may wait at one time; each takes a few seconds. */
const MOST_WAITING = 20;

/** How many packages one address may ask for in an hour. One that is there already costs nothing. */
const limiter = new RateLimiterMemory({ points: 12, duration: 60 * 60, keyPrefix: 'package' });

const year = z.coerce.number().int().min(1945).max(2100);

const Form = z
  .object({ from: year, to: year, lang: z.enum(LOCALE_CODES).default(DEFAULT_LOCALE) })
  .refine(({ from, to }) => from <= to);

type Asked = z.output<typeof Form>;

/** Where the page of the package is, in the language it was asked for. */
function pageOf({ from, to, lang }: Asked, more: Record<string, string>): string {
  return toPath(lang, routes.package(), { from: String(from), to: String(to), ...more });
}

const goTo = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

async function readForm(req: PayloadRequest): Promise<Asked | null> {
  const form = await req.formData?.().catch(() => null);
  const parsed = Form.safeParse(form ? Object.fromEntries(form.entries()) : null);
  return parsed.success ? parsed.data : null;
}

/** A public package of the same content that is there or under way. */
async function findSame(req: PayloadRequest, { from, to, lang }: Asked, dataState: string) {
  const { docs } = await req.payload.find({
    collection: 'packages',
    where: {
      and: [
        { from: { equals: from } },
        { to: { equals: to } },
        { language: { equals: lang } },
        { audience: { equals: 'public' } },
        { asOf: { exists: false } },
        { dataState: { equals: dataState } },
        { state: { in: ['queued', 'running', 'done'] } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    overrideAccess: true,
  });
  return docs[0];
}

async function mayAsk(req: PayloadRequest): Promise<boolean> {
  try {
    await limiter.consume(clientAddress(req.headers) ?? 'unknown');
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
  const { totalDocs } = await req.payload.count({
    collection: 'packages',
    where: { state: { in: ['queued', 'running'] } },
    overrideAccess: true,
  });
  return totalDocs < MOST_WAITING;
}

/**
 * Takes the form of the package page: anybody may have a package of what is public. The same package is made once
 * for all who ask while the data stays the same.
 */
const request: PayloadHandler = async (req) => {
  const asked = await readForm(req);
  if (!asked) return goTo(`${toPath(DEFAULT_LOCALE, routes.package())}?problem=form`);
  const dataState = await readDataState(req);
  const same = await findSame(req, asked, dataState);
  if (same) return goTo(pageOf(asked, { id: String(same.id) }));
  if (!(await mayAsk(req))) return goTo(pageOf(asked, { problem: 'busy' }));
  const { from, to, lang } = asked;
  const made = await req.payload.create({
    collection: 'packages',
    data: { from, to, language: lang, audience: 'public', state: 'queued', dataState },
    overrideAccess: true,
  });
  return goTo(pageOf(asked, { id: String(made.id) }));
};

export const requestPackage: Omit<Endpoint, 'root'> = { path: '/request', method: 'post', handler: request };
