import { toPath } from '@/domain/routes';
import type { NavigationItem } from '@/domain/view-models/site';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';

/** Whether a navigation item is this page, holds this page, or neither. */
export function currentPlace(itemRoute: string, route: string): 'page' | 'true' | undefined {
  if (itemRoute === route) return 'page';
  return itemRoute !== '/' && route.startsWith(`${itemRoute}/`) ? 'true' : undefined;
}

type NavigationLinkProps = Pick<Words, 'locale'> & {
  readonly item: NavigationItem;
  /** Path of the page shown, without the language. */
  readonly route: string;
};

/** One item of a navigation; the current place is marked for everyone. */
export function NavigationLink({ item, route, locale }: NavigationLinkProps) {
  return (
    <a href={toPath(locale, item.route)} aria-current={currentPlace(item.route, route)}>
      <LangSpan text={item.label} locale={locale} />
    </a>
  );
}
