/** How far one language of a record is. */
export type TranslationState = 'missing' | 'draft' | 'ready';

type Save = {
  /** What the save says of the language. */
  readonly claimed: TranslationState;
  /** What was said of it before; missing for a new record. */
  readonly before: TranslationState;
  /** Whether the record has its name in the language after the save; null where that tells nothing. */
  readonly isNamed: boolean | null;
};

/**
 * The state a language ends in, so that what readers and the list of what waits are told is true: a language
 * in which the name has been written is no longer missing, and one without a name is not ready, whoever says so.
 */
export function nextTranslationState({ claimed, before, isNamed }: Save): TranslationState {
  if (isNamed === true && claimed === 'missing') return 'draft';
  if (isNamed === false && claimed === 'ready') return before === 'missing' ? 'missing' : 'draft';
  return claimed;
}
