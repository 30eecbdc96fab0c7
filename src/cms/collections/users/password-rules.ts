import type { CollectionBeforeOperationHook } from 'payload';
import type { Words } from '../../fields/words';
import { refuse } from '../../hooks/refuse';
import {
  findPasswordProblem,
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
  type PasswordProblem,
} from './password-strength';

const MESSAGES: Record<PasswordProblem, Words> = {
  short: [
    `Choose a password of at least ${MIN_PASSWORD_LENGTH} characters, for example four unrelated words.`,
    `密码至少需要 ${MIN_PASSWORD_LENGTH} 个字符，例如四个互不相关的词。`,
  ],
  long: [
    `Choose a password of at most ${MAX_PASSWORD_LENGTH} characters.`,
    `密码最多 ${MAX_PASSWORD_LENGTH} 个字符。`,
  ],
  common: [
    'This password is easy to guess: it is common, repeats itself or is made of your own words. Choose four unrelated words, for example.',
    '此密码容易被猜中：属于常见密码、有重复规律或包含您的个人信息。请换一个，例如四个互不相关的词。',
  ],
};

type Credentials = { readonly password?: unknown; readonly email?: unknown; readonly name?: unknown };

const texts = (...values: unknown[]) => values.filter((value) => typeof value === 'string');

/**
 * Holds new passwords to the rules wherever one is set: a new user, a changed one, a reset. Payload's
 * own minimum is three characters and cannot be set.
 */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return;
  const { data, id } = args as { data?: Credentials; id?: number | string };
  const password = data?.password;
  if (password === undefined || password === null || password === '') {
    if (operation === 'update') return;
    throw refuse(req, MESSAGES.short, 400);
  }
  if (typeof password !== 'string') throw refuse(req, MESSAGES.short, 400);
  const stored: unknown =
    id === undefined
      ? null
      : await req.payload.db.findOne({ collection: 'users', req, where: { id: { equals: id } } });
  const person = stored as Credentials | null;
  const problem = findPasswordProblem(password, texts(data?.email, data?.name, person?.email, person?.name));
  if (problem) throw refuse(req, MESSAGES[problem], 400);
};
