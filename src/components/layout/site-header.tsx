import { LOCALES } from '@/domain/locales';
import { type Query, routes, toPath } from '@/domain/routes';
import type { SiteFrame } from '@/domain/view-models/site';
import { SiteMark } from '../marks/site-mark';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';
import { NavigationLink } from './navigation-link';

type SiteHeaderProps = Words & {
  readonly frame: SiteFrame;
  /** Path of the page shown, without the language: marks the current place and leads to its other languages. */
  readonly route: string;
  /** The query of the page shown, kept when the language changes. */
  readonly query?: Query;
};

/** Who speaks, the main navigation, and the same page in the other languages. */
export function SiteHeader({ frame, route, query, t, locale }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="container site-header-grid">
        <a className="site-name" href={toPath(locale, routes.home())}>
          <SiteMark />
          <span>
            <span className="site-name-short serif">{frame.shortName}</span>{' '}
            <span className="site-name-full">
              <LangSpan text={frame.name} locale={locale} />
            </span>
          </span>
        </a>
        <LanguageSwitch route={route} query={query} t={t} locale={locale} />
        <MainNavigation frame={frame} route={route} t={t} locale={locale} />
      </div>
    </header>
  );
}

type LanguageSwitchProps = Words & { readonly route: string; readonly query: Query | undefined };

/** Each language is named in itself. */
function LanguageSwitch({ route, query, t, locale }: LanguageSwitchProps) {
  return (
    <nav className="site-languages" aria-label={t('layout.languages')}>
      <ul className="language-switch">
        {LOCALES.map(({ code, htmlLang, name }) => (
          <li key={code}>
            {code === locale ? (
              <span aria-current="true">{name}</span>
            ) : (
              <a href={toPath(code, route, query)} hrefLang={htmlLang} lang={htmlLang}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The list stands twice, once for phones behind a `<details>` and once for wider screens; CSS shows one.
 * A closed `<details>` cannot be opened by width alone in every browser, and no script runs here.
 */
function MainNavigation({ frame, route, t, locale }: Words & Pick<SiteHeaderProps, 'frame' | 'route'>) {
  const items = frame.mainNavigation.map((item) => (
    <li key={item.route}>
      <NavigationLink item={item} route={route} locale={locale} />
    </li>
  ));
  return (
    <nav className="main-nav" aria-label={t('layout.mainNavigation')}>
      <details>
        <summary>{t('layout.menu')}</summary>
        <ul className="main-nav-list-compact">{items}</ul>
      </details>
      <ul className="main-nav-list">{items}</ul>
    </nav>
  );
}
