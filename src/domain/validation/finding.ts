import type { Locale } from '../locales';
import { VALIDATION_MESSAGES, type ValidationMessageId } from './validation-messages';

/** The names in braces of a message text. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type ValuesOf<Id extends ValidationMessageId> = Readonly<
  Record<Names<(typeof VALIDATION_MESSAGES)[Id]['en']>, string | number>
>;

/** What a check found: the message and what it speaks of. */
export type Finding = {
  readonly id: ValidationMessageId;
  readonly values: Readonly<Record<string, string | number>>;
};

/** Makes a finding; the compiler asks for the values its message needs. */
export function toFinding<Id extends ValidationMessageId>(id: Id, values: ValuesOf<Id>): Finding {
  return { id, values };
}

/** The text of a finding in every language. */
export function formatFinding({ id, values }: Finding): Readonly<Record<Locale, string>> {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const message = VALIDATION_MESSAGES[id];
  return { en: fill(message.en), zh: fill(message.zh) };
}
