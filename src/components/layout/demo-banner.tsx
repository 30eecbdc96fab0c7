import type { Translate } from '@/messages/translate';

/** Says on every page of the demonstration that nothing on it is real. */
export function DemoBanner({ t }: { readonly t: Translate }) {
  return (
    <aside className="demo-banner" aria-label={t('layout.demonstrationTitle')}>
      <div className="container">
        <p>
          <strong>{t('layout.demonstrationTitle')}</strong> {t('layout.demonstration')}
        </p>
      </div>
    </aside>
  );
}
