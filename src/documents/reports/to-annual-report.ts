import { getCountryName } from '@/domain/countries/country-table';
import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { LangText } from '@/domain/lang-text';
import { toIdPath, toPath } from '@/domain/routes';
import type { PeriodTableId } from '@/domain/tables/data-files';
import type { DocumentView, SourceView } from '@/domain/view-models/common';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { MessageKey } from '@/messages/translate';
import type { Block, Run, TextDocument } from '../docx/block';
import type { TableWords } from '../tables/define-table';
import { toPeriodTable } from '../tables/to-period-table';
import { toTableBlock, toTextBlocks } from './to-blocks';

/** What a report says of itself beside its period. */
export type ReportHead = {
  readonly publisher: LangText;
  /** The day on which the records were read, YYYY-MM-DD. */
  readonly dataDate: string;
  /** Whether the centre and its figures are invented. */
  readonly isDemonstration: boolean;
};

/** The columns of each table that fit on paper. */
const COLUMNS: { readonly [Id in PeriodTableId]: readonly string[] } = {
  figures: ['name', 'value', 'known', 'of'],
  events: ['title', 'kind', 'starts-on', 'ends-on', 'city', 'country', 'people'],
  countries: ['country', 'region'],
  regions: ['name', 'countries', 'people'],
  'unesco-groups': ['name', 'countries', 'people'],
  sdgs: ['name', 'events', 'weight'],
  'programme-outputs': ['output', 'events', 'weight'],
  priorities: ['priority', 'events', 'weight'],
  partners: ['title', 'events'],
  meetings: ['title', 'body', 'starts-on', 'ends-on', 'decisions'],
  publications: ['title', 'authors', 'kind', 'year'],
  staff: ['name', 'people'],
  finance: ['side', 'title', 'amount', 'currency'],
};

const toDay = (date: string) => ({ date, precision: 'day' as const });

/** Makes the parts of a report on one period. */
class Report {
  readonly #view: PeriodPage;
  readonly #words: TableWords;

  constructor(view: PeriodPage, words: TableWords) {
    this.#view = view;
    this.#words = words;
  }

  text(text: string): Run {
    return { text, lang: this.#words.locale };
  }

  say(text: string): Block {
    return { kind: 'paragraph', runs: [this.text(text)] };
  }

  heading(title: MessageKey): Block {
    const { t, locale } = this.#words;
    return { kind: 'heading', depth: 1, text: { text: t(title), lang: locale } };
  }

  /** The tables that have rows; where none has, what the page says instead. */
  section(title: MessageKey, empty: MessageKey, ids: readonly PeriodTableId[]): Block[] {
    const tables = ids
      .map((id) => ({ id, table: toPeriodTable(id, this.#view, this.#words) }))
      .filter(({ table }) => table.rows.length > 0)
      .map(({ id, table }) => toTableBlock(table, { keys: COLUMNS[id] }, this.#words));
    return [this.heading(title), ...(tables.length > 0 ? tables : [this.say(this.#words.t(empty))])];
  }

  /** The figures as the page gives them; of those given by hand why, as a note. */
  figures(): Block[] {
    const { t, locale } = this.#words;
    const table = toPeriodTable('figures', this.#view, this.#words);
    const reasonOf = this.#view.figures;
    const note = {
      key: 'value',
      of: (row: Readonly<Record<string, unknown>>): readonly Run[] => {
        const override = reasonOf[row.figure as keyof typeof reasonOf]?.override;
        if (!override) return [];
        const reason = override.reason?.text ?? t('years.overrideNoReason');
        const source = override.source ?? t('years.noSource');
        return [{ text: t('years.overrideNote', { reason, source }), lang: override.reason?.lang ?? locale }];
      },
    };
    return [
      this.heading('years.keyFigures'),
      toTableBlock(table, { keys: COLUMNS.figures, note }, this.#words),
    ];
  }

  #sourceNote({ title, document, url, page, note, retrievedOn }: SourceView): Run[] {
    const { t, locale, siteUrl } = this.#words;
    const name = title ?? document?.title ?? this.text(url ?? t('ui.sourceUntitled'));
    const href = document?.href ?? url;
    const whole = href?.startsWith('/') ? siteUrl + href : href;
    const details = [
      document?.reference,
      page?.text,
      retrievedOn && t('ui.readOn', { date: formatPartialDate(toDay(retrievedOn), locale) }),
      note?.text,
    ].filter(Boolean);
    return [
      { ...name, ...(whole && { href: whole }) },
      ...details.map((detail) => this.text(`${t('tables.listSeparator')}${detail}`)),
    ];
  }

  /** The summary, with the sources of the record as notes. */
  summary(): Block[] {
    const { t } = this.#words;
    const { summary, sources, verification } = this.#view;
    const words = summary ?? this.text(t('years.summaryFor', { title: this.#view.title.text }));
    const notes = sources.map((source): Run => ({ ...this.text(' '), note: this.#sourceNote(source) }));
    return [
      { kind: 'paragraph', runs: [words, ...notes] },
      this.say(t('ui.verification', { state: verification })),
      ...(sources.length > 0 ? [] : [this.say(t('ui.noSources'))]),
    ];
  }

  narrative(): Block[] {
    const { highlights, narrative } = this.#view;
    if (highlights.length === 0 && narrative === null) return [];
    return [
      this.heading('years.narrative'),
      ...highlights.map((text): Block => ({ kind: 'item', runs: [text] })),
      ...(narrative ? toTextBlocks(narrative, this.#words.siteUrl) : []),
    ];
  }

  countries(): Block[] {
    const { t, locale } = this.#words;
    const { countries } = this.#view;
    const [heading, ...tables] = this.section('years.countries', 'years.countriesNone', [
      'regions',
      'unesco-groups',
    ]);
    if (!heading || countries.length === 0)
      return [heading ?? this.heading('years.countries'), this.say(t('years.countriesNone'))];
    const names = countries.map((country) => getCountryName(country, locale)).join(t('ui.listComma'));
    return [
      heading,
      this.say(
        `${t('years.countriesTitle', { count: countries.length })}. ${t('tables.report.names', { names })}`,
      ),
      ...tables,
    ];
  }

  documents(): Block[] {
    const { t, siteUrl } = this.#words;
    const { annualReports, workPlans, documents } = this.#view;
    const all = [...annualReports, ...workPlans, ...documents];
    const toItem = ({ title, href }: DocumentView): Block => {
      const whole = href?.startsWith('/') ? siteUrl + href : href;
      return { kind: 'item', runs: [{ ...title, ...(whole && { href: whole }) }] };
    };
    return [
      this.heading('years.documents'),
      ...(all.length > 0 ? all.map(toItem) : [this.say(t('years.documentsNone'))]),
    ];
  }

  cite({ publisher }: ReportHead): Block[] {
    const { t, locale, siteUrl } = this.#words;
    const { title, publicId, updatedAt } = this.#view;
    const date = formatPartialDate(toDay(updatedAt.slice(0, 10)), locale);
    const citation = t('pages.cite', { publisher: publisher.text, title: title.text, id: publicId, date });
    const href = siteUrl + toIdPath(publicId);
    return [
      this.heading('ui.cite'),
      { kind: 'paragraph', runs: [this.text(`${citation} `), { ...this.text(href), href }] },
    ];
  }
}

/** The report on a period as a text to work on: what its page says, in the same order and with the same numbers. */
export function toAnnualReport(view: PeriodPage, head: ReportHead, words: TableWords): TextDocument {
  const { t, locale, siteUrl } = words;
  const report = new Report(view, words);
  const period = view.title.text;
  const address = siteUrl + toPath(locale, view.route);
  const date = formatPartialDate(toDay(head.dataDate), locale);
  return {
    title: { text: t('tables.report.title', { period }), lang: locale },
    publisher: head.publisher.text,
    description: t('tables.report.description', { period }),
    locale,
    blocks: [
      ...(head.isDemonstration ? [report.say(t('layout.demonstration'))] : []),
      report.say(t('tables.report.address', { address, date })),
      ...report.summary(),
      ...report.figures(),
      ...report.narrative(),
      ...report.section('years.done', 'years.doneNone', ['events']),
      ...report.countries(),
      ...report.section('years.sdgs', 'years.sdgsNone', ['sdgs', 'programme-outputs', 'priorities']),
      ...report.section('years.partners', 'years.partnersNone', ['partners']),
      ...report.section('years.board', 'years.boardNone', ['meetings']),
      ...report.section('years.publications', 'years.publicationsNone', ['publications']),
      ...report.section('years.resources', 'years.financeNone', ['staff', 'finance']),
      ...report.documents(),
      ...report.cite(head),
    ],
  };
}
