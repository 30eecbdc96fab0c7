import type { Validate } from 'payload';
import { formatFinding, toFinding } from '@/domain/validation/finding';
import { say } from '../hooks/say';

/**
 * Validates a text that the server gives where it is left empty. A form may leave it out as long as it likes; if it
 * is still empty when the record is saved, what it is made from is missing.
 */
export function givenBySave(builtIn: Validate): Validate {
  return async (value, context) => {
    const result = await builtIn(value, { ...context, required: false });
    if (result !== true || value || context.event === 'onChange') return result;
    return say(context.req, formatFinding(toFinding('nothing-to-make-it-from', {})));
  };
}
