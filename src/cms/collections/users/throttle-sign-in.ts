import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { clientAddress } from '@/publishing/client-address';
import type { Words } from '../../fields/words';
import { refuse } from '../../hooks/refuse';
import { writeAudit } from '../../hooks/write-audit';
import { type Attempt, createThrottle } from './login-throttle';

/** One for the process: Next may load this module more than once. */
const KEY = Symbol.for('site.sign-in-throttle');
const shared = globalThis as { [KEY]?: ReturnType<typeof createThrottle> };
shared[KEY] ??= createThrottle();
const throttle = shared[KEY];

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  login: 'login',
  forgotPassword: 'forgot-password',
  resetPassword: 'reset-password',
};

function tooMany(seconds: number): Words {
  const minutes = Math.ceil(seconds / 60);
  return [
    `Too many attempts. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again.`,
    `尝试次数过多，请等待 ${minutes} 分钟后再试。`,
  ];
}

function originOf(req: PayloadRequest, data: Readonly<Record<string, unknown>> | undefined) {
  const account = data?.email ?? data?.token;
  return { address: clientAddress(req.headers), account: typeof account === 'string' ? account : null };
}

/** Counts sign-ins, requests for a new password and resets, by address and account, and holds back too many. */
export const throttleSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const attempt = ATTEMPTS[operation];
  if (!attempt) return;
  const origin = originOf(req, (args as { data?: Record<string, unknown> }).data);
  const wait = await throttle.consume(attempt, origin);
  if (wait === null) return;
  await logOnce(req, attempt, origin);
  throw refuse(req, tooMany(wait), 429);
};

/** A flood must not flood the log: one row per origin and hour. */
const logged = new Map<string, number>();
const LOG_INTERVAL_MS = 60 * 60 * 1000;

async function logOnce(
  req: PayloadRequest,
  attempt: Attempt,
  origin: { address: string | null; account: string | null },
) {
  const key = `${attempt}|${origin.address}|${origin.account}`;
  const now = Date.now();
  for (const [entry, at] of logged) if (now - at > LOG_INTERVAL_MS) logged.delete(entry);
  if (logged.has(key)) return;
  logged.set(key, now);
  await writeAudit(req, { operation: 'login-blocked', entity: 'users' });
}

/** A success forgives the slips before it. */
export const forgiveSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await throttle.forgive('login', originOf(req, { email: (user as { email?: unknown }).email }));
};
