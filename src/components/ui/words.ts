import type { Locale } from '@/domain/locales';
import type { Translate } from '@/messages/translate';

/** What a component needs to speak: the interface texts and the language of the page. */
export type Words = { readonly t: Translate; readonly locale: Locale };
