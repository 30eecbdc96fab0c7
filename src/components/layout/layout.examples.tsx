import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { SiteFrame } from '@/domain/view-models/site';
import type { Example } from '../ui/example';
import { Section } from '../ui/section';
import { ErrorPage } from './error-page';
import { Page } from './page';
import { ReviewNoticePage } from './review-notice-page';
import { SiteShell } from './site-shell';

const TEXTS = {
  en: {
    name: 'An Example Centre',
    trainings: 'Trainings',
    about: 'About',
    privacy: 'Privacy',
    title: 'A training',
  },
  zh: { name: '示例中心', trainings: '培训', about: '关于', privacy: '隐私', title: '一期培训' },
} as const satisfies Record<Locale, object>;

/** The frame of a fictional site. */
function exampleFrame(lang: Locale): SiteFrame {
  const texts = TEXTS[lang];
  return {
    name: { text: texts.name, lang },
    shortName: 'EXC',
    host: null,
    tagline: null,
    disclaimer: null,
    isDemonstration: true,
    contact: { address: null, email: 'office@example.org', phone: '+00 10 0000' },
    mainNavigation: [
      { label: { text: texts.about, lang }, route: routes.about() },
      { label: { text: texts.trainings, lang }, route: routes.trainings() },
    ],
    footerNavigation: [{ label: { text: texts.privacy, lang }, route: routes.privacy() }],
  };
}

export const layoutExamples: readonly Example[] = [
  {
    name: 'record page',
    draw: ({ t, locale }) => (
      <SiteShell
        t={t}
        locale={locale}
        frame={exampleFrame(locale)}
        route={routes.training('a')}
        query={{ page: '2' }}
      >
        <Page
          t={t}
          locale={locale}
          title={{ text: TEXTS[locale].title, lang: locale }}
          recordId="TRN-2012-01"
          trail={[{ label: TEXTS[locale].trainings, route: routes.trainings() }]}
          side={(level) => <Section level={level} title={t('ui.sources')} />}
        >
          {(level) => <Section level={level} title={TEXTS[locale].about} />}
        </Page>
      </SiteShell>
    ),
  },
  {
    name: 'withdrawn',
    draw: ({ t, locale }) => (
      <ErrorPage
        t={t}
        locale={locale}
        kind="withdrawn"
        reason={{ text: 'Published twice.', lang: 'en' }}
        navigation={exampleFrame(locale).mainNavigation}
      />
    ),
  },
  { name: 'not found', draw: (words) => <ErrorPage {...words} kind="not-found" /> },
  {
    name: 'page for reviewers',
    draw: ({ t, locale }) => (
      <SiteShell
        t={t}
        locale={locale}
        frame={exampleFrame(locale)}
        route={routes.about()}
        reviewers={{ endsOn: '2027-02-23' }}
      >
        <Page t={t} locale={locale} title={{ text: TEXTS[locale].about, lang: locale }}>
          {() => null}
        </Page>
      </SiteShell>
    ),
  },
  { name: 'link ended', draw: (words) => <ReviewNoticePage {...words} kind="ended" /> },
  { name: 'closed to readers', draw: (words) => <ReviewNoticePage {...words} kind="closed" /> },
  { name: 'failed', draw: (words) => <ErrorPage {...words} kind="failed" /> },
];
