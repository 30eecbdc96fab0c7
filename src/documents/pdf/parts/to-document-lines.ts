import { formatBytes } from '@/components/ui/format-bytes';
import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { DocumentView } from '@/domain/view-models/common';
import type { Block, Line } from '../blocks';
import { join, quote, say, toAddress, type Writing } from './line';

/** Title, facts and fingerprint of a document, each a line. */
export function toDocumentLines(document: DocumentView, writing: Writing): Line[] {
  const { t, locale, siteUrl } = writing;
  const { title, kind, reference, date, language, version, href, bytes, pages, sha256, access } = document;
  const facts = [
    t(`documents.kinds.${kind}`),
    reference,
    access === 'public' ? null : t('category2.criteria.access', { access }),
    date && formatPartialDate(date, locale),
    language && t('common.language', { code: language }),
    version && t('documents.version', { version }),
    pages === null ? null : t('ui.pageCount', { count: pages }),
    bytes === null ? null : formatBytes(bytes, locale),
    href ? null : t('ui.noFile'),
  ].filter((fact) => fact !== null && fact !== '');
  return [
    quote(title, locale, href ? { href: toAddress(href, siteUrl) } : {}),
    say(facts.join(t('ui.listComma')), 'quiet'),
    ...(sha256
      ? [
          [
            { text: `${t('ui.fingerprint')} `, look: 'quiet' as const },
            { text: sha256, look: 'code' as const },
          ],
        ]
      : []),
  ];
}

/** Documents as a numbered list, each with its fingerprint. */
export function toDocumentList(documents: readonly DocumentView[], empty: string, writing: Writing): Block {
  if (documents.length === 0) return { kind: 'empty', text: empty };
  return { kind: 'numbered', items: documents.map((document) => toDocumentLines(document, writing)) };
}

/** The names of documents in a line, each leading to its text. */
export function toDocumentNames(documents: readonly DocumentView[], { locale, siteUrl, t }: Writing): Line {
  const names = documents.map(({ title, href }) =>
    quote(title, locale, href ? { href: toAddress(href, siteUrl) } : {}),
  );
  return join(names, t('ui.listComma'));
}
