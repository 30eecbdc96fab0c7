import type { ReactNode } from 'react';
import type { DocumentView } from '@/domain/view-models/common';
import { DateText } from './date-text';
import { EmptyState } from './empty-state';
import { formatBytes } from './format-bytes';
import { InlineList } from './inline-list';
import { LangSpan } from './lang-span';
import type { Words } from './words';

/** Short names of the formats that the site keeps; others are shown by the end of their type. */
const FORMATS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
};

function formatOf(mimeType: string): string {
  return FORMATS[mimeType] ?? mimeType.split('/').at(-1)?.toUpperCase() ?? mimeType;
}

type DownloadLinkProps = Words & { readonly document: DocumentView };

/** A link that says what happens: "Download the 2024 report, PDF, 1.2 MB". Plain words when there is no file. */
export function DownloadLink({ document, t, locale }: DownloadLinkProps) {
  const { title, href, isExternal, mimeType, bytes, language } = document;
  const name = <LangSpan text={title} locale={locale} />;
  if (!href) return name;
  const facts = [mimeType && formatOf(mimeType), bytes !== null && formatBytes(bytes, locale)].filter(
    Boolean,
  );
  const hrefLang = language === 'other' || language === null ? undefined : language;
  if (isExternal) {
    return (
      <>
        <a className="download" href={href} hrefLang={hrefLang}>
          {name}
        </a>{' '}
        <span className="quiet">({t('ui.externalLink')})</span>
      </>
    );
  }
  return (
    <a className="download" href={href} hrefLang={hrefLang}>
      <span>
        <DownloadWords t={t}>{name}</DownloadWords>
        {facts.length > 0 ? `${t('ui.listComma')}${facts.join(t('ui.listComma'))}` : null}
      </span>
    </a>
  );
}

const TITLE_PLACE = '\u0000';

/** The sentence around the title, which keeps its own language. */
function DownloadWords({ t, children }: Pick<Words, 't'> & { readonly children: ReactNode }) {
  const [before, after] = t('ui.download', { title: TITLE_PLACE }).split(TITLE_PLACE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

type DocumentListProps = Words & {
  readonly documents: readonly DocumentView[];
  /** The name of a kind of document, said first in the line of facts. */
  readonly kindText?: (kind: string) => string;
  /** Numbered and with the fingerprint of each file, for evidence. */
  readonly isEvidence?: boolean;
  readonly empty?: ReactNode;
};

/** Documents with date, language and size; each says when its text is not available. */
export function DocumentList({
  documents,
  kindText,
  isEvidence = false,
  empty,
  t,
  locale,
}: DocumentListProps) {
  if (documents.length === 0) return <EmptyState t={t}>{empty}</EmptyState>;
  const items = documents.map((document) => (
    <li key={document.publicId}>
      <DownloadLink document={document} t={t} locale={locale} />
      <div className="quiet">
        <InlineList>
          {kindText?.(document.kind)}
          {document.reference}
          {document.date ? <DateText date={document.date} locale={locale} /> : null}
          {document.language ? t('common.language', { code: document.language }) : null}
          {document.pages === null ? null : t('ui.pageCount', { count: document.pages })}
          {document.href ? null : t('ui.noFile')}
        </InlineList>
      </div>
      {isEvidence && document.sha256 ? (
        <div className="quiet">
          {t('ui.fingerprint')} <span className="sha">{document.sha256}</span>
        </div>
      ) : null}
    </li>
  ));
  return isEvidence ? (
    <ol className="document-list document-list-numbered">{items}</ol>
  ) : (
    <ul className="document-list">{items}</ul>
  );
}
