import { routes, toPath } from '@/domain/routes';
import type { Category2PageView } from '@/domain/view-models/category-2';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { Page } from '../layout/page';
import { TextPageBody } from '../pages/text-page';
import { RecordSide } from '../record/record-side';
import { Notice } from '../ui/notice';
import { RecordList } from '../ui/record-list';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { standingText } from './standing-text';

type Category2PageProps = Words & { readonly view: Category2PageView; readonly site: SiteReference };

/** What a category 2 centre is, how it stays independent, and what follows. */
export function Category2Page({ view, site, t, locale }: Category2PageProps) {
  const words = { t, locale };
  const { text, independence } = view;
  return (
    <Page
      {...words}
      title={t('category2.title')}
      summary={text?.summary ?? t('category2.description')}
      trail={[]}
      side={text ? (level) => <RecordSide level={level} record={text} site={site} {...words} /> : null}
    >
      {(level) => (
        <>
          <Section level={level} id="standing" title={t('category2.standing')}>
            <Notice tone="attention">
              <p>{standingText(view.inForce, words)}</p>
              <p>
                <a href={toPath(locale, routes.renewal())}>{t('category2.links.renewal')}</a>
              </p>
            </Notice>
          </Section>
          <Section level={level} id="what" title={t('category2.what')}>
            {(inner) => <TextPageBody text={text} level={inner} {...words} />}
          </Section>
          <Section level={level} id="independence" title={t('category2.independence')}>
            {(inner) => <TextPageBody text={independence} level={inner} hasSummary {...words} />}
          </Section>
          <Section level={level} id="follows" title={t('category2.follows')}>
            <Links view={view} {...words} />
          </Section>
        </>
      )}
    </Page>
  );
}

/** The pages under this one, each with how much it holds. */
function Links({ view, t, locale }: Words & Pick<Category2PageProps, 'view'>) {
  const { functions, commitments, recommendations, criteria } = view.counts;
  const rows = [
    {
      key: 'agreement',
      title: t('category2.links.agreement'),
      route: routes.agreement(),
      figure: t('category2.links.agreementText', { functions, commitments }),
    },
    {
      key: 'renewal',
      title: t('category2.links.renewal'),
      route: routes.renewal(),
      figure: t('category2.links.renewalText', { recommendations }),
    },
    {
      key: 'criteria',
      title: t('category2.links.criteria'),
      route: routes.criteria(),
      figure: t('category2.links.criteriaText', { criteria }),
    },
    { key: 'functions', title: t('category2.links.functions'), route: routes.functions(), figure: null },
    { key: 'work-plan', title: t('category2.links.workPlan'), route: routes.workPlan(), figure: null },
    { key: 'gaps', title: t('category2.links.gaps'), route: routes.gaps(), figure: null },
    { key: 'package', title: t('category2.links.package'), route: routes.package(), figure: null },
    { key: 'governance', title: t('category2.links.governance'), route: routes.governance(), figure: null },
  ];
  return (
    <RecordList
      isUndated
      t={t}
      locale={locale}
      rows={rows.map(({ route, ...row }) => ({ ...row, href: toPath(locale, route) }))}
    />
  );
}
