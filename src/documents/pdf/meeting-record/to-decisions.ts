import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { DecisionView } from '@/domain/view-models/governance';
import type { Block, Line } from '../blocks';
import { quote, quoteOrUnknown, say, type Writing } from '../parts/line';
import { toDocumentNames } from '../parts/to-document-lines';

/** A fact of a decision after its name: "Due: 3 May 2024". */
function toFact(name: string, line: Line, t: Writing['t']): Line {
  return [{ text: '\n' }, { text: t('pdf.label', { name }), look: 'quiet' }, ...line];
}

/** What was decided, then who answers for it and what came of it. */
function toText(
  { text, kind, responsible, dueOn, followUp, evidence }: DecisionView,
  writing: Writing,
): Line {
  const { t, locale } = writing;
  return [
    ...quoteOrUnknown(text, writing),
    ...(kind ? toFact(t('pdf.kindOf'), say(t(`governance.decisionKinds.${kind}`)), t) : []),
    ...(responsible ? toFact(t('governance.meeting.responsible'), quote(responsible, locale), t) : []),
    ...(dueOn ? toFact(t('governance.meeting.due'), say(formatPartialDate(dueOn, locale)), t) : []),
    ...(followUp ? toFact(t('governance.meeting.followUp'), quote(followUp, locale), t) : []),
    ...(evidence.length > 0 ? toFact(t('pdf.evidence'), toDocumentNames(evidence, writing), t) : []),
  ];
}

/** The decisions of a meeting, each with its state. */
export function toDecisions(decisions: readonly DecisionView[], writing: Writing): Block[] {
  const { t } = writing;
  if (decisions.length === 0) return [{ kind: 'empty', text: t('governance.meeting.noDecisions') }];
  return [
    {
      kind: 'table',
      caption: t('governance.decisionCount', { count: decisions.length }),
      columns: [
        { label: t('pdf.item'), share: 2 },
        { label: t('governance.meeting.decision'), share: 10 },
        { label: t('governance.state'), share: 3 },
      ],
      rows: decisions.map((decision, place) => [
        say(decision.number ?? String(place + 1)),
        toText(decision, writing),
        say(
          t(`governance.decisionStates.${decision.state}`),
          decision.state === 'unknown' ? 'unknown' : undefined,
        ),
      ]),
    },
  ];
}
