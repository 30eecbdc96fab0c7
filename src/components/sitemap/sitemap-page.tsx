import type { LangText } from '@/domain/lang-text';
import { routes, toPath } from '@/domain/routes';
import type { MessageKey } from '@/messages/translate';
import { Page } from '../layout/page';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';

type Entry = { readonly route: string; readonly title: LangText | null };

/** The words for pages of the site itself; records bring their own. */
const TITLES: Readonly<Record<string, MessageKey>> = {
  [routes.home()]: 'layout.home',
  [routes.about()]: 'about.title',
  [routes.history()]: 'about.history.title',
  [routes.governance()]: 'governance.title',
  [routes.years()]: 'years.title',
  [routes.compareYears()]: 'years.compare',
  [routes.activities()]: 'activities.title',
  [routes.trainings()]: 'trainings.title',
  [routes.countries()]: 'countries.title',
  [routes.sdgs()]: 'sdgs.title',
  [routes.partners()]: 'partners.title',
  [routes.publications()]: 'publications.title',
  [routes.documents()]: 'documents.title',
  [routes.news()]: 'news.title',
  [routes.category2()]: 'category2.title',
  [routes.agreement()]: 'category2.agreement.title',
  [routes.renewal()]: 'category2.renewal.title',
  [routes.functions()]: 'category2.functions.title',
  [routes.workPlan()]: 'category2.workPlan.title',
  [routes.gaps()]: 'category2.gaps.title',
  [routes.package()]: 'category2.package.title',
  [routes.criteria()]: 'category2.criteria.title',
  [routes.contact()]: 'contact.title',
  [routes.accessibility()]: 'pages.accessibility.title',
  [routes.privacy()]: 'pages.privacy.title',
  [routes.sitemap()]: 'sitemap.title',
};

/** The longest address of another page that this one lies below; null for the top. */
function parentOf(route: string, all: ReadonlySet<string>): string | null {
  const parts = route.split('/');
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const parent = parts.slice(0, length).join('/');
    if (all.has(parent)) return parent;
  }
  return null;
}

type Tree = ReadonlyMap<string | null, readonly Entry[]>;

/** What lies below each page, found in one go: a site has thousands. */
function toTree(entries: readonly Entry[]): Tree {
  const all = new Set(entries.map(({ route }) => route));
  const tree = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const parent = parentOf(entry.route, all);
    const children = tree.get(parent) ?? [];
    children.push(entry);
    tree.set(parent, children);
  }
  return tree;
}

/** Beyond this many pages below one, a list of them helps nobody, and is heavy on a slow phone. */
const MOST_LISTED = 100;

type BranchProps = { readonly tree: Tree; readonly parent: string | null };

function Branch({ tree, parent, t, locale }: Words & BranchProps) {
  const children = tree.get(parent) ?? [];
  if (parent !== null && children.length > MOST_LISTED) {
    return <p className="quiet">{t('sitemap.listedThere', { count: children.length })}</p>;
  }
  return (
    <ul className="site-map">
      {children.map(({ route, title }) => {
        const key = TITLES[route];
        return (
          <li key={route}>
            <a href={toPath(locale, route)}>
              <LangSpan text={title ?? (key ? t(key) : route)} locale={locale} />
            </a>
            {tree.has(route) && <Branch tree={tree} parent={route} t={t} locale={locale} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The pages of the site, nested as the addresses are; of long lists how many there are. */
export function SitemapPage({ entries, t, locale }: Words & { readonly entries: readonly Entry[] }) {
  const tree = toTree(entries);
  return (
    <Page t={t} locale={locale} trail={[]} title={t('sitemap.title')} summary={t('sitemap.description')}>
      {() => <Branch tree={tree} parent={null} t={t} locale={locale} />}
    </Page>
  );
}
