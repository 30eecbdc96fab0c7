import { routes, toPath } from '@/domain/routes';
import { ABOUT_PARTS, type AboutPageView } from '@/domain/view-models/about';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { FunctionList } from '../category-2/function-list';
import { Page } from '../layout/page';
import { TextPageBody } from '../pages/text-page';
import { RecordSide } from '../record/record-side';
import { JumpLinks } from '../ui/jump-links';
import { Section } from '../ui/section';
import { SourcesList } from '../ui/sources-list';
import type { Words } from '../ui/words';

type AboutPageProps = Words & { readonly view: AboutPageView; readonly site: SiteReference };

/** Who the centre is: background, mission, functions, host institution, independence. */
export function AboutPage({ view, site, t, locale }: AboutPageProps) {
  const words = { t, locale };
  const { introduction, parts } = view;
  const part = (name: (typeof ABOUT_PARTS)[number]) => ({ name, title: t(`about.parts.${name}`) });
  const links = [
    ...ABOUT_PARTS.slice(0, 2).map((name) => ({ id: name, label: part(name).title })),
    { id: 'functions', label: t('about.functions') },
    ...ABOUT_PARTS.slice(2).map((name) => ({ id: name, label: part(name).title })),
  ];
  return (
    <Page
      {...words}
      title={t('about.title')}
      summary={introduction?.summary ?? t('about.description')}
      trail={[]}
      side={(level) => (
        <>
          <JumpLinks t={t} links={links} />
          <Section level={level} title={t('about.more')}>
            <ul className="side-links">
              <li>
                <a href={toPath(locale, routes.history())}>
                  {t('about.history.link', { count: view.milestoneCount })}
                </a>
              </li>
              <li>
                <a href={toPath(locale, routes.governance())}>{t('governance.title')}</a>
              </li>
              <li>
                <a href={toPath(locale, routes.category2())}>{t('category2.title')}</a>
              </li>
            </ul>
          </Section>
          {introduction ? <RecordSide level={level} record={introduction} site={site} {...words} /> : null}
        </>
      )}
    >
      {(level) => (
        <>
          {introduction?.body ? <TextPageBody text={introduction} level={level} {...words} /> : null}
          {links.map(({ id, label }) => {
            const name = ABOUT_PARTS.find((known) => known === id);
            return name ? (
              <Section key={id} level={level} id={id} title={label}>
                {(inner) => (
                  <>
                    <TextPageBody text={parts[name]} level={inner} hasSummary {...words} />
                    <PartSources text={parts[name]} {...words} />
                  </>
                )}
              </Section>
            ) : (
              <Section key={id} level={level} id={id} title={label} intro={t('about.functionsIntro')}>
                <FunctionList functions={view.functions} {...words} />
              </Section>
            );
          })}
        </>
      )}
    </Page>
  );
}

/** Each part is a record of its own, with sources of its own. */
function PartSources({ text, t, locale }: Words & { readonly text: AboutPageView['introduction'] }) {
  if (!text || text.sources.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="small target">{t('ui.sources')}</summary>
      <SourcesList sources={text.sources} t={t} locale={locale} />
    </details>
  );
}
