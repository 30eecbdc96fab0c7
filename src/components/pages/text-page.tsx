import type { SiteReference } from '@/domain/view-models/site-reference';
import type { TextPageView } from '@/domain/view-models/text-page';
import type { Crumb } from '../layout/breadcrumbs';
import { Page } from '../layout/page';
import { RecordSide } from '../record/record-side';
import { RichTextPart } from '../record/rich-text-part';
import { EmptyState } from '../ui/empty-state';
import type { HeadingLevel } from '../ui/heading-level';
import { Paragraphs } from '../ui/paragraphs';
import type { Words } from '../ui/words';

type TextPageProps = Words & {
  /** Null: nobody has published the text yet. */
  readonly view: TextPageView | null;
  readonly site: SiteReference;
  /** The name of the page while it has no text of its own. */
  readonly fallbackTitle: string;
  readonly trail?: readonly Crumb[];
};

/** A page that is nothing but a text staff write. */
export function TextPage({ view, site, fallbackTitle, trail = [], t, locale }: TextPageProps) {
  const words = { t, locale };
  return (
    <Page
      {...words}
      title={view?.title ?? fallbackTitle}
      summary={view?.summary ?? null}
      trail={trail}
      side={view ? (level) => <RecordSide level={level} record={view} site={site} {...words} /> : null}
    >
      {(level) => <TextPageBody text={view} level={level} {...words} />}
    </Page>
  );
}

type TextPageBodyProps = Words & {
  readonly text: TextPageView | null;
  readonly level: HeadingLevel;
  /** Shows the summary before the text, where no page header does. */
  readonly hasSummary?: boolean;
};

/** The text of such a page, as a part of another one. */
export function TextPageBody({ text, level, hasSummary = false, t, locale }: TextPageBodyProps) {
  const summary = hasSummary ? (text?.summary ?? null) : null;
  if (!text?.body && !summary) return <EmptyState t={t}>{t('pages.notWritten')}</EmptyState>;
  return (
    <>
      {summary ? (
        <div className="mb-4">
          <Paragraphs text={summary} locale={locale} />
        </div>
      ) : null}
      {text?.body ? <RichTextPart text={text.body} level={level} t={t} locale={locale} /> : null}
    </>
  );
}
