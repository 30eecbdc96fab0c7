import type { PayloadRequest, Validate } from 'payload';
import type { Locale } from '@/domain/locales';
import { say } from '../hooks/say';

/** What is wrong with a value and what to do about it, in both languages of the desk. */
export type Problem = Readonly<Record<Locale, string>>;

/** What a check may look at besides the value itself. */
export type CheckContext = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly siblingData: Readonly<Record<string, unknown>>;
  readonly id: number | string | undefined;
  readonly req: PayloadRequest;
};

/** A rule of the model: null when the value is fine or absent. */
export type Check = (value: unknown, context: CheckContext) => Problem | null | Promise<Problem | null>;

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Puts a check of the model behind Payload's own validation of the field type, which it would
 * otherwise replace (required, minimum, options).
 */
export function withCheck(builtIn: Validate, check: Check | undefined, runsWhenEmpty = false): Validate {
  if (!check) return builtIn;
  return async (value, options) => {
    const basic = await builtIn(value, options);
    if (basic !== true || (isEmpty(value) && !runsWhenEmpty)) return basic;
    const problem = await check(value, {
      data: asRecord(options.data),
      siblingData: asRecord(options.siblingData),
      id: options.id,
      req: options.req,
    });
    return problem ? say(options.req, problem) : true;
  };
}
