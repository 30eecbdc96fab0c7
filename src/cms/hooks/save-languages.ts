import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import { parseLocale } from '@/domain/locales';

/**
 * The answer to a save shows what is stored in its language and no other: the form takes the answer for its
 * contents, and would write the other language's text into this one with the next save.
 */
function answerWithoutFallback(req: PayloadRequest): void {
  if (req.payloadAPI !== 'local') req.fallbackLocale = null;
}

type SaveArgs = { readonly publishSpecificLocale?: string };

/**
 * A save brings the texts of one language, but a record is published whole. Payload can publish one language
 * of it; the other is then taken from the published state, where rows of lists are found by their position: a row
 * that has moved since would get the translation of another.
 */
export const saveLanguages: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return;
  answerWithoutFallback(req);
  const { publishSpecificLocale, ...rest } = args as SaveArgs;
  const locale = parseLocale(publishSpecificLocale);
  if (!locale) return;
  req.locale = locale;
  return rest as never;
};

/** The same for the site's globals, which are always saved whole. */
export const saveGlobalLanguages: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') answerWithoutFallback(req);
  return args;
};
