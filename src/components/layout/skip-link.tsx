import type { Translate } from '@/messages/translate';

/** The id of the one `<main>`, where the skip link leads. */
export const MAIN_ID = 'main';

/** The first thing the keyboard reaches. */
export function SkipLink({ t }: { readonly t: Translate }) {
  return (
    <a className="skip-link" href={`#${MAIN_ID}`}>
      {t('layout.skipToContent')}
    </a>
  );
}
