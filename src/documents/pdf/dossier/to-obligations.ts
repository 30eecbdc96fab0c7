import { columnTitle } from '@/components/category-2/column-title';
import type { CommitmentView } from '@/domain/view-models/category-2';
import type { DossierView, FunctionCell, FunctionRow } from '@/domain/view-models/dossier';
import type { Block, Line } from '../blocks';
import { quote, quoteOrUnknown, say, type Writing } from '../parts/line';
import { paragraph } from '../parts/section';
import { sayStatus } from '../parts/status';
import { toDocumentNames } from '../parts/to-document-lines';

/** "3 + 1": trainings and activities; the caption says so. */
const toCell = ({ trainings, activities }: FunctionCell): Line =>
  say(`${trainings} + ${activities}`, trainings + activities === 0 ? 'quiet' : undefined);

function toName({ function: one }: FunctionRow, { t, locale }: Writing): Line {
  if (!one) return say(t('category2.functions.none'));
  return [{ text: `${one.code} `, look: 'strong' }, ...quote(one.text, locale)];
}

/** The functions of the agreement against what was done for them, period by period. */
export function toFunctions({ functions }: DossierView, writing: Writing): Block[] {
  const { t, locale } = writing;
  const { range, rows } = functions;
  if (rows.length === 0) return [{ kind: 'empty', text: t('category2.agreement.noFunctions') }];
  return [
    paragraph(t('category2.functions.intro')),
    {
      kind: 'table',
      isWide: true,
      caption: t('pdf.functionsTable'),
      columns: [
        { label: t('category2.functions.function'), share: 8 },
        { label: t('category2.criteria.allYears'), share: 3 },
        ...range.columns.map((column) => ({ label: columnTitle(column, locale), share: 2 })),
      ],
      rows: rows.map((row) => [
        toName(row, writing),
        toCell(row.total),
        ...range.columns.map((_, at) => toCell(row.cells[at] ?? { trainings: 0, activities: 0 })),
      ]),
    },
  ];
}

function toAsked({ article, title, requirement, origin }: CommitmentView, { t, locale }: Writing): Line {
  const number = article ? `${t('category2.agreement.article', { article })} ` : '';
  return [
    { text: number, look: 'strong' },
    ...quote(title, locale, { look: 'strong' }),
    ...(requirement ? [{ text: '\n' }, ...quote(requirement, locale)] : []),
    ...(origin ? [{ text: `\n${origin}`, look: 'quiet' as const }] : []),
  ];
}

function toHowMet({ explanation, evidence }: CommitmentView, writing: Writing): Line {
  const { t } = writing;
  return [
    ...(explanation
      ? quoteOrUnknown(explanation, writing)
      : say(t('category2.agreement.notExplained'), 'unknown')),
    ...(evidence.length > 0 ? [{ text: '\n' }, ...toDocumentNames(evidence, writing)] : []),
  ];
}

/** What the agreement and UNESCO's rules ask for, article by article, and how it is met. */
export function toCommitments({ agreement }: DossierView, writing: Writing): Block[] {
  const { t } = writing;
  const { commitments } = agreement;
  if (commitments.length === 0) return [{ kind: 'empty', text: t('category2.agreement.noCommitments') }];
  return [
    {
      kind: 'table',
      caption: t('category2.agreement.commitmentCount', { count: commitments.length }),
      columns: [
        { label: t('category2.agreement.commitment'), share: 7 },
        { label: t('category2.agreement.state'), share: 2 },
        { label: t('category2.agreement.howMet'), share: 6 },
      ],
      rows: commitments.map((commitment) => [
        toAsked(commitment, writing),
        sayStatus(commitment.state, writing),
        toHowMet(commitment, writing),
      ]),
    },
  ];
}
