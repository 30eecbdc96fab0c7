import { toIdPath } from '@/domain/routes';
import type { DocumentView } from '@/domain/view-models/common';
import { DateText } from '../ui/date-text';
import { DownloadLink } from '../ui/document-list';
import { InlineList } from '../ui/inline-list';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

type DocumentRowsProps = Words & { readonly documents: readonly DocumentView[] };

/** Documents as rows: date, what it is, how to get it. Each row is the target of its permanent address. */
export function DocumentRows({ documents, t, locale }: DocumentRowsProps) {
  return (
    <ul className="record-list">
      {documents.map((document) => (
        <li key={document.publicId} id={document.publicId} className="items-baseline">
          <div className="record-date">
            {document.date ? <DateText date={document.date} locale={locale} /> : <Unknown t={t} />}
          </div>
          <div className="record-main">
            <DownloadLink document={document} t={t} locale={locale} />
            <div className="record-meta">
              <InlineList>
                {t(`documents.kinds.${document.kind}`)}
                {document.reference}
                {document.version ? t('documents.version', { version: document.version }) : null}
                {document.language ? t('common.language', { code: document.language }) : null}
                {document.pages === null ? null : t('ui.pageCount', { count: document.pages })}
                {document.href ? null : t('ui.noFile')}
              </InlineList>
            </div>
          </div>
          <div className="record-figure">
            <a href={toIdPath(document.publicId)}>{document.publicId}</a>
          </div>
        </li>
      ))}
    </ul>
  );
}
