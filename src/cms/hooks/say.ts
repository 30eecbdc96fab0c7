import type { PayloadRequest } from 'payload';
import { type Locale, parseLocale } from '@/domain/locales';
import { toLabel, type Words } from '../fields/words';

/** A message as a pair of words or by language. */
type Message = Words | Readonly<Record<Locale, string>>;

/**
 * Chooses the words of a message by the language of the person at the desk, English for scripts. The
 * language of the content being edited is another matter and plays no part.
 */
export function say(req: Pick<PayloadRequest, 'i18n'> | undefined, message: Message): string {
  const locale = parseLocale(req?.i18n?.language?.slice(0, 2)) ?? 'en';
  return ('en' in message ? message : toLabel(message))[locale];
}
