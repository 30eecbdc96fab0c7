import { CRITERIA_GROUPS } from '@/domain/criteria-groups';
import type { LangText } from '@/domain/lang-text';
import { formatPeriod } from '@/domain/periods/format-period';
import type { Standing } from '@/domain/review/standing';
import { toIdPath } from '@/domain/routes';
import type { Table } from '@/domain/tables/table';
import type {
  AgreementView,
  CommitmentView,
  CriteriaPageView,
  EvaluationView,
  FunctionView,
  RecommendationView,
} from '@/domain/view-models/category-2';
import type { DocumentView } from '@/domain/view-models/common';
import { addressColumn, idColumn, titleColumns } from './columns';
import { type ColumnOf, dateOf, listOf, statusOf, type TableWords, textOf, toTable } from './define-table';

/** These records are parts of pages: their permanent address leads to the part. */
function partColumn<Row extends { readonly publicId: string }>({ t, siteUrl }: TableWords): ColumnOf<Row> {
  const label = t('tables.columns.address');
  return { key: 'address', label, type: 'url', cell: ({ publicId }) => siteUrl + toIdPath(publicId) };
}

const textsOf = (texts: readonly LangText[], words: TableWords) =>
  listOf(
    texts.map(({ text }) => text),
    words,
  );

const idsOf = (documents: readonly DocumentView[], words: TableWords) =>
  listOf(
    documents.map(({ publicId }) => publicId),
    words,
  );

function evidenceColumn<Row extends { readonly evidence: readonly DocumentView[] }>(
  words: TableWords,
): ColumnOf<Row> {
  return {
    key: 'evidence',
    label: words.t('category2.agreement.evidence'),
    type: 'code',
    note: words.t('tables.notes.evidence'),
    cell: ({ evidence }) => idsOf(evidence, words),
  };
}

/** The agreements, latest first. */
export function toAgreementsTable(agreements: readonly AgreementView[], words: TableWords): Table {
  const { t } = words;
  const columns: ColumnOf<AgreementView>[] = [
    idColumn<AgreementView>(words),
    ...titleColumns<AgreementView>(t('tables.columns.title'), ({ title }) => title, words),
    {
      key: 'kind',
      label: t('category2.agreement.kind'),
      type: 'text',
      cell: ({ kind }) => t(`category2.agreement.kinds.${kind}`),
    },
    {
      key: 'state',
      label: t('category2.agreement.state'),
      type: 'text',
      cell: ({ state }) => statusOf(state, words),
    },
    {
      key: 'parties',
      label: t('category2.agreement.parties'),
      type: 'text',
      cell: ({ parties }) => textsOf(parties, words),
    },
    {
      key: 'signed-on',
      label: t('category2.agreement.signed'),
      type: 'date',
      cell: ({ signedOn }) => dateOf(signedOn),
    },
    {
      key: 'in-force-on',
      label: t('category2.agreement.inForce'),
      type: 'date',
      cell: ({ inForceOn }) => dateOf(inForceOn),
    },
    {
      key: 'term',
      label: t('category2.agreement.termYears'),
      type: 'integer',
      unit: t('tables.years'),
      cell: ({ termYears }) => termYears,
    },
    {
      key: 'expires-on',
      label: t('category2.agreement.expires'),
      type: 'date',
      cell: ({ expiresOn }) => dateOf(expiresOn),
    },
    {
      key: 'gc-resolution',
      label: t('category2.agreement.gcResolution'),
      type: 'text',
      cell: ({ gcResolution }) => gcResolution,
    },
    {
      key: 'exb-decision',
      label: t('category2.agreement.exbDecision'),
      type: 'text',
      cell: ({ exbDecision }) => exbDecision,
    },
    {
      key: 'supersedes',
      label: t('category2.agreement.supersedes'),
      type: 'code',
      cell: ({ supersedes }) => supersedes?.publicId ?? null,
    },
    {
      key: 'documents',
      label: t('category2.agreement.documents'),
      type: 'code',
      note: t('tables.notes.evidence'),
      cell: ({ documents }) => idsOf(documents, words),
    },
    partColumn<AgreementView>(words),
  ];
  const head = {
    id: 'agreements',
    title: t('category2.agreement.agreements'),
    description: t('tables.about.agreements'),
  };
  return toTable(head, columns, agreements, words);
}

/** The functions that the agreements give the centre. */
export function toFunctionsTable(functions: readonly FunctionView[], words: TableWords): Table {
  const { t } = words;
  const columns: ColumnOf<FunctionView>[] = [
    idColumn<FunctionView>(words),
    { key: 'code', label: t('tables.columns.code'), type: 'code', cell: ({ code }) => code },
    ...titleColumns<FunctionView>(t('tables.columns.function'), ({ text }) => text, words),
    {
      key: 'agreement',
      label: t('tables.columns.agreement'),
      type: 'code',
      cell: ({ agreement }) => agreement?.publicId ?? null,
    },
    partColumn<FunctionView>(words),
  ];
  const head = {
    id: 'functions',
    title: t('category2.agreement.functions'),
    description: t('tables.about.functions'),
  };
  return toTable(head, columns, functions, words);
}

/** What the agreement asks for, article by article, and how it is met. */
export function toCommitmentsTable(commitments: readonly CommitmentView[], words: TableWords): Table {
  const { t } = words;
  const columns: ColumnOf<CommitmentView>[] = [
    idColumn<CommitmentView>(words),
    { key: 'article', label: t('tables.columns.article'), type: 'code', cell: ({ article }) => article },
    ...titleColumns<CommitmentView>(t('category2.agreement.commitment'), ({ title }) => title, words),
    {
      key: 'requirement',
      label: t('tables.columns.requirement'),
      type: 'text',
      cell: ({ requirement }) => textOf(requirement),
    },
    { key: 'origin', label: t('tables.columns.origin'), type: 'text', cell: ({ origin }) => origin },
    {
      key: 'state',
      label: t('category2.agreement.state'),
      type: 'text',
      cell: ({ state }) => statusOf(state, words),
    },
    {
      key: 'how-met',
      label: t('category2.agreement.howMet'),
      type: 'text',
      cell: ({ explanation }) => textOf(explanation),
    },
    evidenceColumn<CommitmentView>(words),
    partColumn<CommitmentView>(words),
  ];
  const head = {
    id: 'commitments',
    title: t('category2.agreement.commitments'),
    description: t('tables.about.commitments'),
  };
  return toTable(head, columns, commitments, words);
}

/** The evaluations of the centre, latest first. */
export function toEvaluationsTable(evaluations: readonly EvaluationView[], words: TableWords): Table {
  const { t } = words;
  const columns: ColumnOf<EvaluationView>[] = [
    idColumn<EvaluationView>(words),
    ...titleColumns<EvaluationView>(t('tables.columns.title'), ({ title }) => title, words),
    {
      key: 'period-from',
      label: t('tables.columns.periodFrom'),
      type: 'date',
      cell: ({ periodFrom }) => dateOf(periodFrom),
    },
    {
      key: 'period-to',
      label: t('tables.columns.periodTo'),
      type: 'date',
      cell: ({ periodTo }) => dateOf(periodTo),
    },
    {
      key: 'evaluators',
      label: t('category2.renewal.evaluators'),
      type: 'text',
      cell: ({ evaluators }) => listOf(evaluators, words),
    },
    {
      key: 'commissioned-by',
      label: t('category2.renewal.commissionedBy'),
      type: 'text',
      cell: ({ commissionedBy }) => textOf(commissionedBy),
    },
    {
      key: 'visit-from',
      label: t('tables.columns.visitFrom'),
      type: 'date',
      cell: ({ visitFrom }) => dateOf(visitFrom),
    },
    {
      key: 'visit-to',
      label: t('tables.columns.visitTo'),
      type: 'date',
      cell: ({ visitTo }) => dateOf(visitTo),
    },
    {
      key: 'report',
      label: t('category2.renewal.report'),
      type: 'code',
      note: t('tables.notes.evidence'),
      cell: ({ report }) => report?.publicId ?? null,
    },
    {
      key: 'exb-session',
      label: t('category2.renewal.exbSession'),
      type: 'text',
      cell: ({ exbSession }) => exbSession,
    },
    {
      key: 'decision',
      label: t('category2.renewal.decision'),
      type: 'text',
      cell: ({ decision }) => textOf(decision),
    },
    partColumn<EvaluationView>(words),
  ];
  const head = {
    id: 'evaluations',
    title: t('category2.renewal.evaluations'),
    description: t('tables.about.evaluations'),
  };
  return toTable(head, columns, evaluations, words);
}

/** What evaluators recommended, and what became of it. */
export function toRecommendationsTable(
  recommendations: readonly RecommendationView[],
  words: TableWords,
): Table {
  const { t } = words;
  const columns: ColumnOf<RecommendationView>[] = [
    idColumn<RecommendationView>(words),
    {
      key: 'evaluation',
      label: t('tables.columns.evaluation'),
      type: 'code',
      cell: ({ evaluation }) => evaluation?.publicId ?? null,
    },
    { key: 'number', label: t('tables.columns.number'), type: 'code', cell: ({ number }) => number },
    ...titleColumns<RecommendationView>(t('category2.renewal.recommendation'), ({ text }) => text, words),
    {
      key: 'addressee',
      label: t('category2.renewal.addressee'),
      type: 'text',
      cell: ({ addressee }) => textOf(addressee),
    },
    {
      key: 'priority',
      label: t('category2.renewal.priority'),
      type: 'text',
      cell: ({ priority }) => priority && t(`category2.renewal.priorities.${priority}`),
    },
    {
      key: 'response',
      label: t('category2.renewal.response'),
      type: 'text',
      cell: ({ response }) => textOf(response),
    },
    {
      key: 'state',
      label: t('category2.agreement.state'),
      type: 'text',
      cell: ({ state }) => statusOf(state, words),
    },
    evidenceColumn<RecommendationView>(words),
    partColumn<RecommendationView>(words),
  ];
  const head = {
    id: 'recommendations',
    title: t('category2.renewal.recommendations'),
    description: t('tables.about.recommendations'),
  };
  return toTable(head, columns, recommendations, words);
}

const standingOf = (standing: Standing, { t }: TableWords): string | null =>
  standing === 'unknown' ? null : t('category2.criteria.standing', { standing });

type Criterion = CriteriaPageView['groups'][number]['criteria'][number];

/** The reviewer's questions, each with how it stands, how much evidence there is and what is missing. */
export function toCriteriaTable({ groups, range }: CriteriaPageView, words: TableWords): Table {
  const { t, locale } = words;
  const groupOf = ({ code }: Criterion) =>
    CRITERIA_GROUPS.find((group) => code.startsWith(group.code))?.title[locale] ?? null;
  const columns: ColumnOf<Criterion>[] = [
    idColumn<Criterion>(words),
    { key: 'code', label: t('tables.columns.code'), type: 'code', cell: ({ code }) => code },
    { key: 'group', label: t('category2.criteria.groupLabel'), type: 'text', cell: groupOf },
    ...titleColumns<Criterion>(t('category2.criteria.question'), ({ question }) => question, words),
    {
      key: 'evidence',
      label: t('category2.criteria.evidence'),
      type: 'integer',
      note: t('tables.notes.evidenceCount'),
      cell: ({ evidenceCount }) => evidenceCount,
    },
    {
      key: 'answered',
      label: t('tables.columns.answered'),
      type: 'text',
      cell: ({ hasAnswer }) => t(hasAnswer ? 'tables.yes' : 'tables.no'),
    },
    {
      key: 'standing',
      label: t('tables.columns.standingOver', { years: formatPeriod(range.years, locale) }),
      type: 'text',
      note: t('category2.criteria.computedNote'),
      cell: ({ standing }) => standingOf(standing, words),
    },
    ...range.columns.map(
      (column, at): ColumnOf<Criterion> => ({
        key: `standing-${column.yearStart}`,
        label: t('tables.columns.standing', {
          years: column.period?.title.text ?? formatPeriod(column, locale),
        }),
        type: 'text',
        cell: ({ standings }) => standingOf(standings[at] ?? 'unknown', words),
      }),
    ),
    { key: 'gap', label: t('category2.criteria.gap'), type: 'text', cell: ({ gap }) => textOf(gap) },
    addressColumn<Criterion>(words),
  ];
  const head = {
    id: 'criteria',
    title: t('category2.criteria.title'),
    description: t('tables.about.criteria'),
  };
  return toTable(
    head,
    columns,
    groups.flatMap(({ criteria }) => criteria),
    words,
  );
}
