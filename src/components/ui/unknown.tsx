import type { Translate } from '@/messages/translate';

/** What nobody has recorded yet. Zero is a number and never shown this way. */
export function Unknown({ t }: { readonly t: Translate }) {
  return <span className="unknown">{t('common.notKnown')}</span>;
}
