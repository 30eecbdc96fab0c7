import type { Locale } from '@/domain/locales';

/** A label or help text of the desk in its two languages, English first. */
export type Words = readonly [en: string, zh: string];

/** The shape Payload wants: one text per admin language. */
export function toLabel([en, zh]: Words): Record<Locale, string> {
  return { en, zh };
}

/** The labels of a collection or of the rows of an array. */
export function toLabels(singular: Words, plural: Words = singular) {
  return { singular: toLabel(singular), plural: toLabel(plural) };
}
