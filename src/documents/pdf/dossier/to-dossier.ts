import { rangeText } from '@/components/category-2/range-form';
import { routes, toPath } from '@/domain/routes';
import type { RecordView } from '@/domain/view-models/common';
import type { DossierView } from '@/domain/view-models/dossier';
import { getTranslate } from '@/messages/translate';
import type { Block, DocumentData } from '../blocks';
import type { DocumentSite } from '../document-site';
import { drawMarkOf, drawQr } from '../parts/drawings';
import { count, day, quote, say, type Writing } from '../parts/line';
import { paragraph, points, section } from '../parts/section';
import { toFrame } from '../parts/to-frame';
import { toMethod } from '../parts/to-method';
import { toSourceList } from '../parts/to-source-list';
import { toAgreements } from './to-agreements';
import { toBoardRecord } from './to-board';
import { toCriteria } from './to-criteria';
import { toEvaluations } from './to-evaluations';
import { toMatrix } from './to-matrix';
import { toMissing } from './to-missing';
import { toCommitments, toFunctions } from './to-obligations';
import { toPlan } from './to-plan';

export type DossierInput = { readonly view: DossierView; readonly site: DocumentSite };

const HOW_TO_READ = ['order', 'numbers', 'evidence', 'gaps', 'fingerprints'] as const;

/** The figures of each reporting period that every page of the site begins with. */
function toPeriods({ periods }: DossierView, writing: Writing): Block[] {
  const { t, locale } = writing;
  if (periods.length === 0) return [{ kind: 'empty', text: t('years.empty') }];
  const shown = ['trainings', 'trainees', 'activities', 'participants', 'countries'] as const;
  return [
    {
      kind: 'table',
      caption: t('pdf.periodsTable'),
      columns: [
        { label: t('years.one'), share: 3 },
        ...shown.map((id) => ({ label: t(`years.figures.${id}`), share: 3, isNumeric: true })),
      ],
      rows: periods.map(({ title, figures }) => [
        quote(title, locale),
        ...shown.map((id) => count(figures[id].override?.value ?? figures[id].total.value, writing)),
      ]),
    },
  ];
}

type Sourced = Pick<RecordView, 'publicId' | 'title' | 'sources'>;

/** The sources of every record that is quoted as a whole, each numbered within its record. */
function toSources({ agreement, groups, renewal, meetings }: DossierView, writing: Writing): Block[] {
  const criteria = groups.flatMap((group) =>
    group.criteria.map(
      (one): Sourced => ({ ...one, title: { ...one.title, text: `${one.code} ${one.title.text}` } }),
    ),
  );
  const records: readonly Sourced[] = [
    ...agreement.agreements,
    ...criteria,
    ...renewal.evaluations,
    ...meetings,
  ];
  const named = records.filter(({ sources }) => sources.length > 0);
  if (named.length === 0) return [toSourceList([], writing)];
  return named.map(({ publicId, title, sources }) =>
    section(
      [...quote(title, writing.locale), { text: ` ${publicId}`, look: 'quiet' as const }],
      [toSourceList(sources, writing)],
    ),
  );
}

function toCover({ view, site }: DossierInput, title: string, writing: Writing): DocumentData['cover'] {
  const { t, locale, siteUrl } = writing;
  const { range, audience, dataDate, asOf, periods } = view;
  const { yearStart, yearEnd } = range.years;
  const query = { from: String(yearStart), to: String(yearEnd) };
  const address = `${siteUrl}${toPath(locale, routes.criteria(), query)}`;
  return {
    mark: drawMarkOf(
      periods.flatMap(({ events }) => events),
      title,
      t,
    ),
    qr: drawQr(address, t),
    summary: say(t('pdf.dossierSummary', { years: rangeText(range, locale) })),
    facts: [
      { term: t('pdf.years'), details: [say(rangeText(range, locale))] },
      { term: t('pdf.dataDate'), details: [say(day(dataDate, locale))] },
      ...(asOf ? [{ term: t('pdf.asOf'), details: [say(day(asOf, locale))] }] : []),
      { term: t('pdf.language'), details: [say(t('common.language', { code: locale }))] },
      { term: t('pdf.audience'), details: [say(t(`pdf.audiences.${audience}`))] },
      { term: t('pdf.livePage'), details: [[{ text: address, href: address }]] },
    ],
    notices: [
      ...(audience === 'reviewers' ? [say(t('pdf.reviewersNotice'))] : []),
      ...(site.isDemonstration ? [say(`${t('layout.demonstrationTitle')} ${t('pdf.demonstration')}`)] : []),
    ],
  };
}

/** All that a renewal review asks for, over the years of a range, as one document. */
export function toDossier(input: DossierInput): DocumentData {
  const { view, site } = input;
  const { locale } = site;
  const t = getTranslate(locale);
  const writing: Writing = { t, locale, siteUrl: site.url };
  const title = t('pdf.dossierOf', { years: rangeText(view.range, locale) });
  const banner = t('pdf.forWhom', { audience: t(`pdf.audiences.${view.audience}`) });
  return {
    ...toFrame({ site, title, kicker: t('pdf.dossier'), dataDate: view.dataDate, banner }),
    keywords: [site.name.text, t('pdf.dossier'), rangeText(view.range, locale)],
    cover: toCover(input, title, writing),
    blocks: [
      section(t('pdf.howToRead'), [
        points(HOW_TO_READ.map((rule) => say(t(`pdf.reading.${rule}`)))),
        ...toPeriods(view, writing),
      ]),
      section(t('pdf.agreementsAndRenewal'), toAgreements(view, writing)),
      section(t('category2.criteria.title'), toMatrix(view, writing)),
      ...toCriteria(view, writing),
      section(t('category2.functions.title'), toFunctions(view, writing)),
      section(t('category2.agreement.commitments'), toCommitments(view, writing)),
      section(t('governance.title'), toBoardRecord(view, writing)),
      section(t('category2.renewal.evaluations'), toEvaluations(view, writing)),
      section(t('category2.workPlan.title'), toPlan(view, writing)),
      section(t('category2.gaps.title'), toMissing(view, writing)),
      section(t('ui.sources'), toSources(view, writing)),
      section(t('pdf.how'), [toMethod(writing)]),
      section(t('ui.cite'), [
        paragraph(
          t('pdf.citeDossier', {
            publisher: site.name.text,
            title,
            date: day(view.dataDate, locale),
            address: site.url,
          }),
        ),
      ]),
    ],
  };
}
