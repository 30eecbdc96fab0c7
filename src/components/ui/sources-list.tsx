import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { SourceView } from '@/domain/view-models/common';
import { DateText } from './date-text';
import { EmptyState } from './empty-state';
import { InlineList } from './inline-list';
import { LangSpan, type TextValue } from './lang-span';
import type { Words } from './words';

type SourcesListProps = Words & { readonly sources: readonly SourceView[] };

/** Where the statements of a record come from, with everything needed to find the place again. */
export function SourcesList({ sources, t, locale }: SourcesListProps) {
  if (sources.length === 0) return <EmptyState t={t}>{t('ui.noSources')}</EmptyState>;
  return (
    <ol className="sources">
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a record may name one source twice; the order is its own
        <li key={index}>
          <Source source={source} t={t} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function Source({ source, t, locale }: Words & { readonly source: SourceView }) {
  const title: TextValue = source.title ?? source.document?.title ?? source.url ?? t('ui.sourceUntitled');
  const href = source.document?.href ?? source.url;
  const name = <LangSpan text={title} locale={locale} />;
  return (
    <>
      {href ? <a href={href}>{name}</a> : name}
      <div className="quiet">
        <SourceDetails source={source} t={t} locale={locale} />
      </div>
      {source.note ? (
        <div>
          <LangSpan text={source.note} locale={locale} />
        </div>
      ) : null}
    </>
  );
}

function SourceDetails({ source, t, locale }: Words & { readonly source: SourceView }) {
  const { document, page, kind, retrievedOn } = source;
  const readOn = retrievedOn && formatPartialDate({ date: retrievedOn, precision: 'day' }, locale);
  return (
    <InlineList>
      {document?.reference}
      {document?.date ? <DateText date={document.date} locale={locale} /> : null}
      {page ? <LangSpan text={page} locale={locale} /> : null}
      {document?.language ? t('common.language', { code: document.language }) : null}
      {t('ui.sourceKind', { kind })}
      {readOn ? t('ui.readOn', { date: readOn }) : null}
    </InlineList>
  );
}
