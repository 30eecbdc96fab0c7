import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { LOCALE_CODES, type Locale, parseLocale } from '@/domain/locales';
import { nextTranslationState, type TranslationState } from '../../workflow/translation-state';

type Values = Readonly<Record<string, unknown>>;
type States = Partial<Record<Locale, TranslationState | null>>;

/** The text by which it is told whether a record exists in a language, and whether a record must have it. */
export type NameOfRecord = { readonly nameField: string; readonly isRequired: boolean };

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** The name in all languages as the newest draft has it, past the Local API, which would change the request. */
async function readNames(
  nameField: string,
  collection: CollectionSlug,
  id: number,
  req: PayloadRequest,
): Promise<Values> {
  const { docs } = await req.payload.db.queryDrafts<Values & { id: number }>({
    collection,
    limit: 1,
    locale: 'all',
    req,
    where: { parent: { equals: id } },
  });
  const names = docs[0]?.[nameField];
  return isValues(names) ? names : {};
}

/** Keeps what is said of the languages true. When a language is ready, staff say themselves. */
export function translationHook({ nameField, isRequired }: NameOfRecord): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const name: unknown = data[nameField];
    const before: States = operation === 'update' ? (originalDoc?.translation ?? {}) : {};
    const claimed: States = { ...before, ...data.translation };
    const written = parseLocale(req.locale ?? undefined);
    // The language of the request is at hand, the other one is looked up only where its state needs it.
    const needsStored = LOCALE_CODES.some(
      (code) => code !== written && claimed[code] === 'ready' && before[code] !== 'ready',
    );
    const isLookedUp = needsStored && !isValues(name) && operation === 'update';
    const stored = isLookedUp
      ? await readNames(nameField, collection.slug as CollectionSlug, originalDoc?.id as number, req)
      : null;
    const isNamed = (code: Locale): boolean | null => {
      if (isValues(name)) return isText(name[code]);
      if (code === written) return isText(name);
      if (operation === 'create') return false;
      return stored && isText(stored[code]);
    };
    const states = LOCALE_CODES.map((code) => {
      const known = isNamed(code);
      const save = { claimed: claimed[code] ?? 'missing', before: before[code] ?? 'missing' };
      return [code, nextTranslationState({ ...save, isNamed: known || isRequired ? known : null })] as const;
    });
    return { ...data, translation: { ...data.translation, ...Object.fromEntries(states) } };
  };
}
