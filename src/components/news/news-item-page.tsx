import { routes, toPath } from '@/domain/routes';
import type { NewsItemPageView } from '@/domain/view-models/news';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { Page } from '../layout/page';
import { RecordSide } from '../record/record-side';
import { RecordTranslationNote } from '../record/record-translation-note';
import { RichTextPart } from '../record/rich-text-part';
import { DateText } from '../ui/date-text';
import { DefinitionList } from '../ui/definition-list';
import { LangSpan } from '../ui/lang-span';
import { MediaFigure } from '../ui/media-figure';
import type { Words } from '../ui/words';

type NewsItemPageProps = Words & { readonly view: NewsItemPageView; readonly site: SiteReference };

/** One news item. */
export function NewsItemPage({ view, site, t, locale }: NewsItemPageProps) {
  const words = { t, locale };
  const { date, body, media, events } = view;
  const links = events.map(({ publicId, title, route }) => {
    const name = <LangSpan key={publicId} text={title} locale={locale} />;
    return route ? (
      <a key={publicId} href={toPath(locale, route)}>
        {name}
      </a>
    ) : (
      name
    );
  });
  return (
    <Page
      {...words}
      title={view.title}
      kicker={t('news.one')}
      recordId={view.publicId}
      notes={<RecordTranslationNote title={view.title} {...words} />}
      summary={view.summary}
      trail={[{ label: t('news.title'), route: routes.news() }]}
      side={(level) => <RecordSide level={level} record={view} site={site} {...words} />}
    >
      {(level) => (
        <>
          <DefinitionList
            t={t}
            items={[
              { term: t('news.date'), details: date ? <DateText date={date} locale={locale} /> : null },
              ...(links.length > 0 ? [{ term: t('news.events'), details: links }] : []),
            ]}
          />
          {body ? (
            <div className="mt-8">
              <RichTextPart text={body} level={level} {...words} />
            </div>
          ) : null}
          {media.map((picture) => (
            <MediaFigure key={picture.src} image={picture} {...words} />
          ))}
        </>
      )}
    </Page>
  );
}
