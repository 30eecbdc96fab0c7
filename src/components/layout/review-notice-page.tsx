import { LOCALES, type Locale } from '@/domain/locales';
import { routes, toPath } from '@/domain/routes';
import { getTranslate } from '@/messages/translate';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { Page } from './page';

const TEXTS = {
  unknown: { title: 'review.notice.unknownTitle', text: 'review.notice.unknownText' },
  ended: { title: 'review.notice.endedTitle', text: 'review.notice.endedText' },
  closed: { title: 'review.notice.closedTitle', text: 'review.notice.closedText' },
  throttled: { title: 'review.notice.throttledTitle', text: 'review.notice.throttledText' },
} as const;

type ReviewNoticeKind = keyof typeof TEXTS;

/** Reads the name of a notice, as it stands in an address; null for any other. */
export function parseReviewNotice(name: string): ReviewNoticeKind | null {
  return name in TEXTS ? (name as ReviewNoticeKind) : null;
}

/** Signing in leads back to what reviewers may read. */
const toSignIn = (locale: Locale) =>
  `/admin/login?redirect=${encodeURIComponent(`/review${toPath(locale, routes.home())}`)}`;

function Ways({ kind, t, locale }: Words & { readonly kind: ReviewNoticeKind }) {
  return (
    <ul className="side-links">
      <li>
        <a href={toPath(locale, routes.contact())}>{t('review.notice.ask')}</a>
      </li>
      {kind === 'closed' ? (
        <li>
          <a href={toSignIn(locale)}>{t('review.notice.signIn')}</a>
        </li>
      ) : null}
    </ul>
  );
}

/**
 * What somebody is told who comes to what is for reviewers without the right to read it: in all languages, as a link
 * names none.
 */
export function ReviewNoticePage({ kind, t, locale }: Words & { readonly kind: ReviewNoticeKind }) {
  const { title, text } = TEXTS[kind];
  return (
    <Page t={t} locale={locale} title={t(title)} summary={t(text)}>
      {(level) => (
        <>
          <Ways kind={kind} t={t} locale={locale} />
          {LOCALES.filter(({ code }) => code !== locale).map(({ code, htmlLang }) => {
            const other = getTranslate(code);
            return (
              <div key={code} lang={htmlLang} className="mt-14">
                <Section level={level} title={other(title)} intro={other(text)}>
                  <Ways kind={kind} t={other} locale={code} />
                </Section>
              </div>
            );
          })}
        </>
      )}
    </Page>
  );
}
