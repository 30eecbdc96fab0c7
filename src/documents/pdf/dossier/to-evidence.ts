import type { EvidenceView } from '@/domain/view-models/category-2';
import type { Block, Line } from '../blocks';
import { dates, quote, say, toPageAddress, type Writing } from '../parts/line';
import { toDocumentLines } from '../parts/to-document-lines';

function toRecordLines(item: EvidenceView & { readonly kind: 'record' }, writing: Writing): Line[] {
  const { publicId, title, route } = item.record;
  const date = item.date ? dates(item.date, null, writing) : [];
  const facts = [{ text: publicId }, ...(item.date ? [{ text: writing.t('ui.listComma') }] : []), ...date];
  return [
    quote(title, writing.locale, route ? { href: toPageAddress(route, writing) } : {}),
    facts.map((run) => ({ ...run, look: 'quiet' as const })),
  ];
}

function toLines(item: EvidenceView, writing: Writing): Line[] {
  const { t, locale } = writing;
  const shown: Line[] = [];
  if (item.kind === 'record') shown.push(...toRecordLines(item, writing));
  if (item.kind === 'document') shown.push(...toDocumentLines(item.document, writing));
  return [
    ...(item.statement ? [quote(item.statement, locale)] : []),
    ...shown,
    ...(item.isSourced ? [] : [say(t('category2.criteria.unsourced'), 'unknown')]),
  ];
}

/** Evidence as a numbered list, so that a reviewer can point to "A1, evidence 3". */
export function toEvidence(evidence: readonly EvidenceView[], writing: Writing): Block {
  if (evidence.length === 0) return { kind: 'empty', text: writing.t('category2.criteria.noEvidence') };
  return { kind: 'numbered', items: evidence.map((item) => toLines(item, writing)) };
}
