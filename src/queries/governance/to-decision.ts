import type { GovernanceMeeting } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import type { DecisionView } from '@/domain/view-models/governance';
import { toDocuments } from '../map/to-record';
import { toText } from '../to-text';

type StoredDecision = NonNullable<GovernanceMeeting['decisions']>[number];

/** A decision of a meeting that was read with its documents. */
export function toDecision(decision: StoredDecision, locale: Locale): DecisionView {
  return {
    number: decision.number ?? null,
    text: toText(decision.text, locale),
    kind: decision.kind ?? null,
    responsible: toText(decision.responsible, locale),
    dueOn: toPartialDate(decision.dueOn, 'day'),
    state: decision.state ?? 'unknown',
    followUp: toText(decision.followUp, locale),
    evidence: toDocuments([decision.evidence], locale),
  };
}
