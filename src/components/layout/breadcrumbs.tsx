import { routes, toPath } from '@/domain/routes';
import { LangSpan, type TextValue } from '../ui/lang-span';
import type { Words } from '../ui/words';

export type Crumb = {
  readonly label: TextValue /** Path of domain/routes without the language. */;
  readonly route: string;
};

type BreadcrumbsProps = Words & {
  /** The pages above this one, without the home page, which is added. */
  readonly trail: readonly Crumb[];
  /** The name of this page. */
  readonly current: TextValue;
};

/** The way from the home page to this one. */
export function Breadcrumbs({ trail, current, t, locale }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label={t('layout.breadcrumbs')}>
      <ol>
        {[{ label: t('layout.home'), route: routes.home() }, ...trail].map(({ label, route }) => (
          <li key={route}>
            <a href={toPath(locale, route)}>
              <LangSpan text={label} locale={locale} />
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">
            <LangSpan text={current} locale={locale} />
          </span>
        </li>
      </ol>
    </nav>
  );
}
