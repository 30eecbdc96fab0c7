import { routes, toPath } from '@/domain/routes';
import type { PackagePageView, PackageView } from '@/domain/view-models/package';
import { DateText } from '../ui/date-text';
import { formatBytes } from '../ui/format-bytes';
import type { HeadingLevel } from '../ui/heading-level';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { RangePage } from './range-page';

type PackageProps = Words & { readonly view: PackagePageView };

/** What a package holds, in the order of its folders. */
const CONTENTS = ['index', 'dossier', 'reports', 'data', 'evidence', 'manifest', 'sums'] as const;

/** Everything a reviewer needs as one file: what it holds, how it is checked, and the way to it. */
export function PackagePage({ view, t, locale }: PackageProps) {
  const words = { t, locale };
  return (
    <RangePage
      {...words}
      title={t('category2.package.title')}
      summary={t('category2.package.description')}
      route={routes.package()}
      range={view.range}
    >
      {(level) => (
        <>
          <Asked view={view} {...words} />
          <AskForm view={view} {...words} />
          <ForReviewers view={view} level={level} {...words} />
          <Section level={level} id="contents" title={t('category2.package.contents')}>
            <ul className="list-disc ps-5 max-w-(--measure)">
              {CONTENTS.map((part) => (
                <li key={part}>{t(`category2.package.holds.${part}`)}</li>
              ))}
            </ul>
          </Section>
          <Section level={level} id="check" title={t('category2.package.check')}>
            <p className="max-w-(--measure)">{t('category2.package.checkText')}</p>
            <pre className="small my-4">
              <code>sha256sum -c SHA256SUMS</code>
            </pre>
            <p className="max-w-(--measure)">{t('category2.package.sameText')}</p>
          </Section>
        </>
      )}
    </RangePage>
  );
}

/** Asks for the package of the years that the page looks at; works without a script. */
function AskForm({ view, t, locale }: PackageProps) {
  const { yearStart, yearEnd } = view.range.years;
  return (
    <form className="my-8" method="post" action="/api/packages/request">
      <input type="hidden" name="from" value={yearStart} />
      <input type="hidden" name="to" value={yearEnd} />
      <input type="hidden" name="lang" value={locale} />
      <p className="form-row">
        <button type="submit">{t('category2.package.make', { from: yearStart, to: yearEnd })}</button>
      </p>
      <p className="quiet small max-w-(--measure)">{t('category2.package.makeNote')}</p>
    </form>
  );
}

/** What became of the package that the address asks about. */
function Asked({ view, t, locale }: PackageProps) {
  if (view.problem) {
    return <Notice tone="attention">{t(`category2.package.problems.${view.problem}`)}</Notice>;
  }
  if (view.isMissing) return <Notice tone="attention">{t('category2.package.missing')}</Notice>;
  return view.package ? <Progress made={view.package} t={t} locale={locale} /> : null;
}

function Progress({ made, t, locale }: Words & { readonly made: PackageView }) {
  const { state, progress, step, from, to, id } = made;
  const again = toPath(locale, routes.package(), { from: String(from), to: String(to), id: String(id) });
  if (state === 'done') {
    return (
      <Notice title={t('category2.package.done')}>
        <Download made={made} t={t} locale={locale} />
      </Notice>
    );
  }
  if (state === 'failed' || state === 'cancelled') {
    return <Notice tone="attention">{t(`category2.package.${state}`)}</Notice>;
  }
  return (
    <Notice title={t('category2.package.underWay', { from, to })}>
      <p>
        <progress value={progress} max={100} aria-label={t('category2.package.progress')} />{' '}
        {t('category2.package.percent', { progress })}
        {step ? `, ${t(`category2.package.steps.${step}`)}` : null}
      </p>
      <p>
        <a href={again}>{t('category2.package.again')}</a>
      </p>
    </Notice>
  );
}

/** The way to the file, with what a reader wants to know before following it, and what it lacks. */
function Download({ made, t, locale }: Words & { readonly made: PackageView }) {
  const { href, name, bytes, sha256, problems, createdAt } = made;
  return (
    <>
      <p>
        <a href={href ?? ''}>
          {t('category2.package.download', {
            file: [name, bytes === null ? '' : formatBytes(bytes, locale)].filter(Boolean).join(', '),
          })}
        </a>
      </p>
      <p className="quiet small">
        {t('category2.package.madeOn')}{' '}
        <DateText date={{ date: createdAt.slice(0, 10), precision: 'day' }} locale={locale} />
      </p>
      {sha256 ? (
        <p className="quiet small">
          {t('ui.fingerprint')}: <span className="sha">{sha256}</span>
        </p>
      ) : null}
      {problems.length > 0 ? (
        <>
          <p>{t('category2.package.lacks')}</p>
          <ul className="list-disc ps-5">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** Packages that staff made for reviewers: shown to them alone. */
function ForReviewers({ view, level, t, locale }: PackageProps & { readonly level: HeadingLevel }) {
  if (view.forReviewers.length === 0) return null;
  return (
    <Section level={level} id="for-reviewers" title={t('category2.package.forReviewers')}>
      <ul className="rows">
        {view.forReviewers.map((made) => (
          <li key={made.id}>
            <Download made={made} t={t} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
