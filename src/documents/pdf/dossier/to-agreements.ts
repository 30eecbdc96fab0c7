import { standingText } from '@/components/category-2/standing-text';
import type { PartialDate } from '@/domain/dates/partial-date';
import { spanOf } from '@/domain/dates/span-of';
import type { AgreementView } from '@/domain/view-models/category-2';
import type { DossierView } from '@/domain/view-models/dossier';
import type { Block, Line } from '../blocks';
import { dates, join, quote, quoteOrUnknown, say, unknown, type Writing } from '../parts/line';
import { section } from '../parts/section';
import { sayStatus } from '../parts/status';
import { toDocumentList } from '../parts/to-document-lines';
import { toRichBlocks } from '../parts/to-rich-blocks';

const date = (value: PartialDate | null, writing: Writing): Line =>
  value ? dates(value, null, writing) : unknown(writing);

function toAgreement(agreement: AgreementView, writing: Writing): Block {
  const { t, locale } = writing;
  const { kind, state, parties, signedOn, signedAt, signatories, inForceOn, termYears, expiresOn } =
    agreement;
  const { gcResolution, exbDecision, documents, note } = agreement;
  const text = (value: string | null) => (value ? say(value) : unknown(writing));
  const each = (lines: readonly Line[]) => (lines.length > 0 ? lines : [unknown(writing)]);
  return section(quote(agreement.title, locale), [
    {
      kind: 'facts',
      facts: [
        { term: t('category2.agreement.kind'), details: [say(t(`category2.agreement.kinds.${kind}`))] },
        { term: t('category2.agreement.state'), details: [sayStatus(state, writing)] },
        {
          term: t('category2.agreement.parties'),
          details: each(parties.map((party) => quote(party, locale))),
        },
        {
          term: t('category2.agreement.signed'),
          details: [
            join(
              [date(signedOn, writing), ...(signedAt ? [quote(signedAt, locale)] : [])],
              t('ui.listComma'),
            ),
          ],
        },
        {
          term: t('category2.agreement.signatories'),
          details: each(
            signatories.map(({ name, office }) =>
              join(
                [name, office].flatMap((part) => (part ? [quote(part, locale)] : [])),
                t('ui.listComma'),
              ),
            ),
          ),
        },
        { term: t('category2.agreement.inForce'), details: [date(inForceOn, writing)] },
        {
          term: t('category2.agreement.termYears'),
          details: [
            termYears === null ? unknown(writing) : say(t('category2.agreement.years', { count: termYears })),
          ],
        },
        { term: t('category2.agreement.expires'), details: [date(expiresOn, writing)] },
        { term: t('category2.agreement.gcResolution'), details: [text(gcResolution)] },
        { term: t('category2.agreement.exbDecision'), details: [text(exbDecision)] },
        ...(note ? [{ term: t('category2.agreement.note'), details: [quoteOrUnknown(note, writing)] }] : []),
      ],
    },
    toDocumentList(documents, t('ui.noFile'), writing),
  ]);
}

const yearOf = (day: string) => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;

/** The terms of the agreements over the same years. */
function toTimeline(agreements: readonly AgreementView[], writing: Writing): Block[] {
  const { t, locale } = writing;
  const spans = agreements.flatMap(({ title, inForceOn, signedOn, expiresOn }) => {
    const start = inForceOn ?? signedOn;
    if (!start && !expiresOn) return [];
    return [
      {
        label: title.text,
        from: start && yearOf(spanOf(start).from),
        until: expiresOn && yearOf(spanOf(expiresOn).to),
        value: dates(start, expiresOn, writing)
          .map(({ text }) => text)
          .join(''),
      },
    ];
  });
  const years = spans.flatMap(({ from, until }) => [from, until]).filter((year) => year !== null);
  if (years.length === 0) return [];
  const first = Math.floor(Math.min(...years));
  const last = Math.ceil(Math.max(...years));
  const words = spans.map(({ label, value }) => t('pdf.gap', { what: label, coverage: value }));
  return [
    {
      kind: 'timeline',
      title: t('category2.renewal.terms'),
      alt: [t('category2.renewal.terms'), ...words].join(locale === 'zh' ? '。' : '. '),
      years: Array.from({ length: last - first + 1 }, (_, place) => first + place),
      spans,
    },
  ];
}

/** The agreements with their terms, and where renewal stands. */
export function toAgreements({ agreement, renewal }: DossierView, writing: Writing): Block[] {
  const { t, locale } = writing;
  const { inForce } = renewal;
  return [
    { kind: 'notice', text: say(standingText(inForce, writing)) },
    {
      kind: 'facts',
      facts: [
        {
          term: t('category2.renewal.agreement'),
          details: [inForce ? quote(inForce.title, locale) : unknown(writing)],
        },
        { term: t('category2.renewal.expires'), details: [date(inForce?.expiresOn ?? null, writing)] },
        { term: t('category2.renewal.review'), details: [date(inForce?.reviewDueOn ?? null, writing)] },
        {
          term: t('category2.renewal.preparation'),
          details: [date(inForce?.preparationFrom ?? null, writing)],
        },
      ],
    },
    { kind: 'small', text: say(t('category2.status.reviewNote')) },
    ...toTimeline(renewal.agreements, writing),
    ...(agreement.agreements.length === 0
      ? [{ kind: 'empty' as const, text: t('category2.agreement.none') }]
      : agreement.agreements.map((one) => toAgreement(one, writing))),
    ...(renewal.text?.body
      ? [section(t('category2.renewal.how'), toRichBlocks(renewal.text.body, writing))]
      : []),
  ];
}
