import type { PayloadRequest, Validate } from 'payload';
import type { Locale } from '@/domain/locales';
import { say } from '../hooks/say';

/** What is wrong with a value and what to do about it, in both languages of the desk. */
export type Problem = Readonly<Record<Locale, string>>;

/** What a check may look at besides the value itself. */
export type CheckContext = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly siblingData: Readonly<Record<string, unknown>>;
  readonly collection: string | undefined;
  readonly id: number | string | undefined;
  readonly req: PayloadRequest;
};

/** A rule of the model: null when the value is fine or absent. */
export type Check = (value: unknown, context: CheckContext) => Problem | null | Promise<Problem | null>;

type CheckOptions = {
  /** Asks the check before Payload's own validation, whose message it would otherwise never get past. */
  isFirst?: boolean;
  /** Asks the check for empty values too, where being empty may be what is wrong. */
  runsWhenEmpty?: boolean;
};

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Puts a check of the model beside Payload's own validation of the field type, which it would
 * otherwise replace (required, minimum, options).
 */
export function withCheck(builtIn: Validate, check: Check | undefined, options: CheckOptions = {}): Validate {
  if (!check) return builtIn;
  const ask: Validate = async (value, { collectionSlug, data, id, req, siblingData }) => {
    if (isEmpty(value) && !options.runsWhenEmpty) return true;
    const problem = await check(value, {
      data: asRecord(data),
      siblingData: asRecord(siblingData),
      collection: collectionSlug,
      id,
      req,
    });
    return problem ? say(req, problem) : true;
  };
  const [first, second] = options.isFirst ? [ask, builtIn] : [builtIn, ask];
  return async (value, context) => {
    const result = await first(value, context);
    return result === true ? second(value, context) : result;
  };
}
