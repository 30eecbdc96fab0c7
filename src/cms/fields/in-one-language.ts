import type { FieldHook, PayloadRequest, Validate } from 'payload';
import { parseLocale } from '@/domain/locales';
import { checkWritten, type Texts } from '@/domain/validation/check-record';
import { formatFinding } from '@/domain/validation/finding';
import { say } from '../hooks/say';

/** What the record being saved says in all its languages, by the path of the field. */
const stored = new WeakMap<PayloadRequest, Map<string, Texts>>();

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps for the validation that follows what Payload shows to the hooks of a field only: the other languages. */
export const noteAllLanguages: FieldHook = ({ field, path, req, siblingDocWithLocales }) => {
  const texts: unknown = field.name && siblingDocWithLocales?.[field.name];
  const notes = stored.get(req) ?? new Map<string, Texts>();
  stored.set(req, notes.set(path.join('.'), isTexts(texts) ? texts : {}));
};

/** The text in all languages, the one being written with its new value. */
function toTexts(value: unknown, path: readonly (number | string)[], req: PayloadRequest): Texts {
  // A write in all languages at once brings every language along.
  if (isTexts(value)) return value;
  const written = parseLocale(req.locale ?? undefined);
  return {
    ...stored.get(req)?.get(path.join('.')),
    ...(written && { [written]: typeof value === 'string' ? value : null }),
  };
}

/**
 * Validates a translated text that must be there: one language is enough, whichever the form is set to. Payload's
 * own rule asks that language alone, so it is told that the field is optional. The field needs `noteAllLanguages`
 * as a hook.
 */
export function inOneLanguage(builtIn: Validate): Validate {
  return async (value, context) => {
    const result = await builtIn(value, { ...context, required: false });
    // While a form is filled in only a new record is known to have no other language; saving knows the rest.
    const isKnown = context.event !== 'onChange' || context.operation === 'create';
    if (result !== true || !isKnown) return result;
    const finding = checkWritten(toTexts(value, context.path ?? [], context.req));
    return finding ? say(context.req, formatFinding(finding)) : true;
  };
}
