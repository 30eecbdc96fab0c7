import type { PayloadRequest } from 'payload';
import { messageLocale } from '../fields/validation';
import { toLabel, type Words } from '../fields/words';

/** Chooses the words of a message by the language of the person at the desk; English for scripts. */
export function say(req: Pick<PayloadRequest, 'i18n'>, words: Words): string {
  return toLabel(words)[messageLocale(req)];
}
