import { routes } from '@/domain/routes';
import type { NavigationItem, SiteFrame } from '@/domain/view-models/site';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';
import { NavigationLink } from './navigation-link';

type SiteFooterProps = Words & {
  readonly frame: SiteFrame;
  /** Path of the page shown, without the language. */
  readonly route: string;
};

/** Who answers for the site, its independence, how to reach it, and every section. */
export function SiteFooter({ frame, route, t, locale }: SiteFooterProps) {
  const items = toFooterItems(frame, t, locale);
  return (
    <footer className="site-footer">
      <div className="container site-footer-grid">
        <div>
          <p className="site-footer-name serif">
            <LangSpan text={frame.name} locale={locale} />
          </p>
          {frame.host ? (
            <p>
              <LangSpan text={frame.host} locale={locale} />
            </p>
          ) : null}
          <FooterContact contact={frame.contact} locale={locale} />
          {frame.disclaimer ? (
            <p className="site-footer-last">
              <LangSpan text={frame.disclaimer} locale={locale} />
            </p>
          ) : null}
        </div>
        <nav aria-label={t('layout.footerNavigation')}>
          <ul className="site-footer-nav">
            {items.map((item) => (
              <li key={item.route}>
                <NavigationLink item={item} route={route} locale={locale} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

/** Every section once, and the site map even where staff have not listed it. */
function toFooterItems(frame: SiteFrame, t: Words['t'], lang: Words['locale']): readonly NavigationItem[] {
  const siteMap = { label: { text: t('layout.siteMap'), lang }, route: routes.sitemap() };
  const items = [...frame.mainNavigation, ...frame.footerNavigation, siteMap];
  return items.filter((item, place) => items.findIndex(({ route }) => route === item.route) === place);
}

function FooterContact({ contact, locale }: { contact: SiteFrame['contact']; locale: Words['locale'] }) {
  const { address, email, phone } = contact;
  if (!address && !email && !phone) return null;
  return (
    <div className="site-footer-contact">
      {address ? (
        <p>
          <LangSpan text={address} locale={locale} />
        </p>
      ) : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
      {phone ? (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      ) : null}
    </div>
  );
}
