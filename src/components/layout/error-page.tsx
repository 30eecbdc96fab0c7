import { routes, toPath } from '@/domain/routes';
import type { NavigationItem } from '@/domain/view-models/site';
import { DefinitionList, type Fact } from '../ui/definition-list';
import { LangSpan, type TextValue } from '../ui/lang-span';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { Page } from './page';

export type ErrorPageProps = Words &
  (
    | { readonly kind: 'not-found' | 'failed' }
    | {
        /** 410: published once, withdrawn since. */
        readonly kind: 'withdrawn';
        readonly reason: TextValue | null;
      }
  ) & {
    /** The main sections, so that nobody is stuck. */
    readonly navigation?: readonly NavigationItem[];
  };

const TEXTS = {
  'not-found': { title: 'layout.error.notFoundTitle', text: 'layout.error.notFoundText' },
  withdrawn: { title: 'layout.error.withdrawnTitle', text: 'layout.error.withdrawnText' },
  failed: { title: 'layout.error.failedTitle', text: 'layout.error.failedText' },
} as const;

/** 404, 410 and 500, in the site's own look: what happened, and where to go from here. */
export function ErrorPage(props: ErrorPageProps) {
  const { kind, t, locale, navigation = [] } = props;
  return (
    <Page t={t} locale={locale} title={t(TEXTS[kind].title)} summary={t(TEXTS[kind].text)}>
      {(level) => (
        <>
          {props.kind === 'withdrawn' ? <DefinitionList t={t} items={withdrawalFacts(props)} /> : null}
          <Section level={level} title={t('layout.error.onwards')}>
            <ul className="side-links">
              <li>
                <a href={toPath(locale, routes.home())}>{t('layout.home')}</a>
              </li>
              {navigation.map(({ route, label }) => (
                <li key={route}>
                  <a href={toPath(locale, route)}>
                    <LangSpan text={label} locale={locale} />
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  );
}

function withdrawalFacts(props: Extract<ErrorPageProps, { kind: 'withdrawn' }>): readonly Fact[] {
  const { t, locale, reason } = props;
  return [
    {
      term: t('layout.error.withdrawnReason'),
      details: reason ? <LangSpan text={reason} locale={locale} /> : null,
    },
  ];
}
