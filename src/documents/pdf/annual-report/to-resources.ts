import type { MoneyLine, PeriodPage } from '@/domain/view-models/periods';
import type { Block } from '../blocks';
import { count, quoteOrUnknown, unknown, type Writing } from '../parts/line';
import { toDocumentNames } from '../parts/to-document-lines';

function toMoneyTable(
  caption: string,
  currency: string | null,
  lines: readonly MoneyLine[],
  writing: Writing,
): Block[] {
  if (lines.length === 0) return [];
  const { t } = writing;
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { label: t('years.heading'), share: 7 },
        {
          label: currency ? t('years.amount', { currency }) : t('years.amountPlain'),
          share: 3,
          isNumeric: true,
        },
      ],
      rows: lines.map(({ label, amount }) => [quoteOrUnknown(label, writing), count(amount, writing)]),
    },
  ];
}

/** Who worked for the centre in the period and with what money; both may be unknown, and say so. */
export function toResources({ staff, finance }: PeriodPage, writing: Writing): Block[] {
  const { t } = writing;
  const { currency, income, expenditure, inKind, audits } = finance;
  const hasMoney = income.length > 0 || expenditure.length > 0;
  return [
    {
      kind: 'facts',
      facts: [
        { term: t('years.staffTotal'), details: [count(staff.total, writing)] },
        { term: t('years.staffWomen'), details: [count(staff.female, writing)] },
        { term: t('years.staffMen'), details: [count(staff.male, writing)] },
        { term: t('years.staffInternational'), details: [count(staff.international, writing)] },
        { term: t('years.inKind'), details: [quoteOrUnknown(inKind, writing)] },
        {
          term: t('years.audit'),
          details: [audits.length > 0 ? toDocumentNames(audits, writing) : unknown(writing)],
        },
      ],
    },
    ...(hasMoney ? [] : [{ kind: 'empty' as const, text: t('years.financeNone') }]),
    ...toMoneyTable(t('years.income'), currency, income, writing),
    ...toMoneyTable(t('years.expenditure'), currency, expenditure, writing),
  ];
}
