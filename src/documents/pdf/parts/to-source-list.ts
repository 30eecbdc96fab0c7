import type { SourceView } from '@/domain/view-models/common';
import type { Block, Line } from '../blocks';
import { dates, day, join, quote, say, toAddress, type Writing } from './line';

function toTitle({ title, document, url }: SourceView, { t, locale, siteUrl }: Writing): Line {
  const text = title ?? document?.title ?? { text: url ?? t('ui.sourceUntitled'), lang: locale };
  const href = document?.href ?? url;
  return quote(text, locale, href ? { href: toAddress(href, siteUrl) } : {});
}

function toDetails(source: SourceView, writing: Writing): Line {
  const { t, locale } = writing;
  const { document, page, kind, retrievedOn } = source;
  const parts: (Line | null)[] = [
    document?.reference ? say(document.reference) : null,
    document?.date ? dates(document.date, null, writing) : null,
    page && quote(page, locale),
    document?.language ? say(t('common.language', { code: document.language })) : null,
    say(t('ui.sourceKind', { kind })),
    retrievedOn ? say(t('ui.readOn', { date: day(retrievedOn, locale) })) : null,
  ];
  const known = parts.filter((part) => part !== null);
  return join(known, t('ui.listComma')).map((run) => ({ ...run, look: 'quiet' as const }));
}

/** The whole address, so that it survives on paper, where the title does not say it. */
function toPrintedAddress({ title, document, url }: SourceView, { siteUrl }: Writing): Line[] {
  const href = document?.href ?? url;
  if (!href || (title ?? document?.title ?? null) === null) return [];
  const address = toAddress(href, siteUrl);
  return [[{ text: address, href: address, look: 'quiet' }]];
}

function toLines(source: SourceView, writing: Writing): Line[] {
  return [
    toTitle(source, writing),
    toDetails(source, writing),
    ...toPrintedAddress(source, writing),
    ...(source.note ? [quote(source.note, writing.locale)] : []),
  ];
}

/** Where the statements of a record come from, numbered, with all that is needed to find the place again. */
export function toSourceList(sources: readonly SourceView[], writing: Writing): Block {
  if (sources.length === 0) return { kind: 'empty', text: writing.t('ui.noSources') };
  return { kind: 'numbered', items: sources.map((source) => toLines(source, writing)) };
}
