import { toPath } from '@/domain/routes';
import type { EvidenceView } from '@/domain/view-models/category-2';
import { DateText } from '../ui/date-text';
import { DownloadLink } from '../ui/document-list';
import { EmptyState } from '../ui/empty-state';
import { InlineList } from '../ui/inline-list';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';

type EvidenceListProps = Words & { readonly evidence: readonly EvidenceView[] };

/** Evidence as a numbered list, so that a reviewer can point to "A1, evidence 3". */
export function EvidenceList({ evidence, t, locale }: EvidenceListProps) {
  if (evidence.length === 0) return <EmptyState t={t}>{t('category2.criteria.noEvidence')}</EmptyState>;
  return (
    <ol className="rows rows-numbered">
      {evidence.map((item, place) => (
        <li key={item.key} id={`evidence-${place + 1}`}>
          <span className="quiet">{place + 1}</span>
          <Evidence item={item} t={t} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function Evidence({ item, t, locale }: Words & { readonly item: EvidenceView }) {
  return (
    <div>
      {item.statement ? (
        <p className="max-w-(--measure)">
          <LangSpan text={item.statement} locale={locale} />
        </p>
      ) : null}
      <EvidenceRecord item={item} t={t} locale={locale} />
    </div>
  );
}

/** Shown, and not counted: nothing says where it comes from. */
function unsourcedText({ isSourced }: EvidenceView, t: Words['t']): string | null {
  return isSourced ? null : t('category2.criteria.unsourced');
}

function EvidenceRecord({ item, t, locale }: Words & { readonly item: EvidenceView }) {
  const date = item.date ? <DateText date={item.date} locale={locale} /> : null;
  if (item.kind === 'statement') return null;
  if (item.kind === 'record') {
    const { title, route, publicId } = item.record;
    const name = <LangSpan text={title} locale={locale} />;
    return (
      <>
        <div>{route ? <a href={toPath(locale, route)}>{name}</a> : name}</div>
        <div className="quiet small">
          <InlineList>
            {publicId}
            {date}
            {unsourcedText(item, t)}
          </InlineList>
        </div>
      </>
    );
  }
  const { document } = item;
  return (
    <>
      <DownloadLink document={document} t={t} locale={locale} />
      <div className="quiet small">
        <InlineList>
          {document.publicId}
          {t(`documents.kinds.${document.kind}`)}
          {document.reference}
          {date}
          {t('category2.criteria.access', { access: document.access })}
          {document.language ? t('common.language', { code: document.language }) : null}
          {document.pages === null ? null : t('ui.pageCount', { count: document.pages })}
          {document.href ? null : t('ui.noFile')}
          {unsourcedText(item, t)}
        </InlineList>
      </div>
      {document.sha256 ? (
        <div className="quiet small">
          {t('ui.fingerprint')}: <span className="sha">{document.sha256}</span>
        </div>
      ) : null}
    </>
  );
}
