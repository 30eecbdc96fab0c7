import { DECISION_STATES } from '@/domain/governance/meeting-kinds';
import type { Table } from '@/domain/tables/table';
import type { DecisionView, MeetingDecision, MeetingRow } from '@/domain/view-models/governance';
import { addressColumn, dayColumns, idColumn, placeColumns, titleColumns } from './columns';
import { addressOf, type ColumnOf, dateOf, listOf, type TableWords, textOf, toTable } from './define-table';

/** Meetings of all bodies, latest first; all of them, or those of a period. */
export function toMeetingsTable(meetings: readonly MeetingRow[], words: TableWords, period?: string): Table {
  const { t } = words;
  const columns: ColumnOf<MeetingRow>[] = [
    idColumn<MeetingRow>(words),
    ...titleColumns<MeetingRow>(t('tables.columns.title'), ({ title }) => title, words),
    {
      key: 'body',
      label: t('governance.meeting.body'),
      type: 'text',
      cell: ({ body }) => t(`governance.bodies.${body}`),
    },
    {
      key: 'kind',
      label: t('tables.columns.kind'),
      type: 'text',
      cell: ({ kind }) => kind && t(`governance.kinds.${kind}`),
    },
    {
      key: 'session',
      label: t('governance.meeting.session'),
      type: 'integer',
      cell: ({ sessionNumber }) => sessionNumber,
    },
    ...dayColumns<MeetingRow>(words),
    ...placeColumns<MeetingRow>(words),
    {
      key: 'format',
      label: t('governance.meeting.format'),
      type: 'text',
      cell: ({ format }) => format && t(`governance.formats.${format}`),
    },
    {
      key: 'decisions',
      label: t('governance.decisions'),
      type: 'integer',
      cell: ({ decisions }) => DECISION_STATES.reduce((sum, state) => sum + decisions[state], 0),
    },
    ...DECISION_STATES.map(
      (state): ColumnOf<MeetingRow> => ({
        key: `decisions-${state}`,
        label: t('tables.columns.decisionsIn', { state: t(`governance.decisionStates.${state}`) }),
        type: 'integer',
        cell: ({ decisions }) => decisions[state],
      }),
    ),
    addressColumn<MeetingRow>(words),
  ];
  const head = {
    id: 'meetings',
    title: t('governance.meetings'),
    description: period ? t('tables.about.meetingsOfPeriod', { period }) : t('tables.about.meetings'),
  };
  return toTable(head, columns, meetings, words);
}

const stateOf = ({ state }: DecisionView, { t }: TableWords): string | null =>
  state === 'unknown' ? null : t(`governance.decisionStates.${state}`);

/** The decisions of all meetings, those of the latest first. */
export function toDecisionsTable(decisions: readonly MeetingDecision[], words: TableWords): Table {
  const { t } = words;
  const columns: ColumnOf<MeetingDecision>[] = [
    {
      key: 'meeting',
      label: t('tables.columns.meetingRecord'),
      type: 'code',
      cell: ({ meeting }) => meeting.publicId,
    },
    {
      key: 'meeting-title',
      label: t('governance.meeting.one'),
      type: 'text',
      cell: ({ meeting }) => textOf(meeting.title),
    },
    {
      key: 'date',
      label: t('governance.meeting.date'),
      type: 'date',
      cell: ({ meeting }) => dateOf(meeting.startsOn),
    },
    { key: 'number', label: t('governance.number'), type: 'code', cell: ({ decision }) => decision.number },
    ...titleColumns<MeetingDecision>(
      t('governance.meeting.decision'),
      ({ decision }) => decision.text,
      words,
    ),
    {
      key: 'kind',
      label: t('tables.columns.kind'),
      type: 'text',
      cell: ({ decision }) => decision.kind && t(`governance.decisionKinds.${decision.kind}`),
    },
    {
      key: 'responsible',
      label: t('governance.meeting.responsible'),
      type: 'text',
      cell: ({ decision }) => textOf(decision.responsible),
    },
    {
      key: 'due-on',
      label: t('governance.meeting.due'),
      type: 'date',
      cell: ({ decision }) => dateOf(decision.dueOn),
    },
    {
      key: 'state',
      label: t('governance.state'),
      type: 'text',
      cell: ({ decision }) => stateOf(decision, words),
    },
    {
      key: 'follow-up',
      label: t('governance.meeting.followUp'),
      type: 'text',
      cell: ({ decision }) => textOf(decision.followUp),
    },
    {
      key: 'evidence',
      label: t('category2.agreement.evidence'),
      type: 'code',
      note: t('tables.notes.evidence'),
      cell: ({ decision }) =>
        listOf(
          decision.evidence.map(({ publicId }) => publicId),
          words,
        ),
    },
    {
      key: 'address',
      label: t('tables.columns.address'),
      type: 'url',
      cell: ({ meeting }) => addressOf(meeting.route, words),
    },
  ];
  const head = {
    id: 'decisions',
    title: t('governance.decisions'),
    description: t('tables.about.decisions'),
  };
  return toTable(head, columns, decisions, words);
}
