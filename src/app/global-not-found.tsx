import './styles/site.css';
import type { Metadata } from 'next';
import { LOCALES } from '@/domain/locales';
import { routes, toPath } from '@/domain/routes';
import { getTranslate } from '@/messages/translate';

export const metadata: Metadata = { title: '404', robots: { index: false, follow: false } };

/**
 * The last resort for an address that names no language of the site; each language says it once.
 * It reads no record, so that it also works without a database.
 */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main id="main" className="container">
          {LOCALES.map(({ code, htmlLang }, index) => {
            const t = getTranslate(code);
            const Title = index === 0 ? 'h1' : 'h2';
            return (
              <section key={code} lang={htmlLang}>
                <Title>{t('layout.error.notFoundTitle')}</Title>
                <p>{t('layout.error.notFoundText')}</p>
                <p>
                  <a href={toPath(code, routes.home())}>{t('layout.home')}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
