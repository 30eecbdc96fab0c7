import type { Activity, Training } from '@/cms/payload-types';
import type { PartnerKind } from '@/domain/partners/partner-kinds';
import type { EventFact } from '@/domain/review/review-facts';
import { deriveOnce } from '../derive-once';
import type { EventGroup } from '../events/index-events';
import { toId } from '../map/to-record';
import { shareEqual, shareLists } from '../share-equal';

/** What a review asks of an event beyond what lists and totals read. */
const COMMON_FIELDS = ['id', 'publicId', 'functions', 'experts', 'funding', 'sources'] as const;

export const REVIEWED_OF_ACTIVITIES = COMMON_FIELDS;
export const REVIEWED_OF_TRAININGS = [...COMMON_FIELDS, 'certificates', 'satisfaction', 'followUp'] as const;

export type ReviewedActivity = Pick<Activity, (typeof REVIEWED_OF_ACTIVITIES)[number]>;
export type ReviewedTraining = Pick<Training, (typeof REVIEWED_OF_TRAININGS)[number]>;

type Reviewed = ReviewedActivity & Partial<ReviewedTraining>;

/** Public id by the database id of each function that a visitor may see. */
export type FunctionIds = ReadonlyMap<number, string>;

export type PartnerKinds = ReadonlyMap<number, PartnerKind>;

function toSatisfaction({ satisfaction }: Reviewed): number | null {
  const { score, scale } = satisfaction ?? {};
  return score === null || score === undefined || !scale ? null : score / scale;
}

function toExtras(row: Reviewed | undefined, functions: FunctionIds) {
  return {
    isSourced: (row?.sources ?? []).length > 0,
    functions: (row?.functions ?? []).flatMap((link) => functions.get(toId(link)) ?? []),
    experts: (row?.experts ?? []).map(toId),
    certificates: row?.certificates ?? null,
    satisfaction: row ? toSatisfaction(row) : null,
    followUps: (row?.followUp ?? []).length,
    fundingKinds: (row?.funding ?? []).flatMap(({ kind }) => kind ?? []),
  };
}

const shareFact = shareEqual(({ facts }: EventFact) => `${facts.family} ${facts.id}`);

/** Of thousands of events only those are looked at again that changed. */
const toEventFact = deriveOnce(
  (
    { row, facts }: EventGroup[number],
    reviewed: Reviewed | undefined,
    functions: FunctionIds,
    kinds: PartnerKinds,
  ): EventFact => {
    const unesco = (row.unescoEntities ?? []).map(toId);
    const partners = [row.organisers, row.coOrganisers, row.supporters].flatMap((list) =>
      (list ?? []).map(toId),
    );
    return shareFact({
      ...toExtras(reviewed, functions),
      id: facts.id,
      facts,
      hasUnescoEntity: unesco.some((id) => kinds.has(id)),
      partners: [...new Set([...partners, ...unesco])].flatMap((id) => {
        const kind = kinds.get(id);
        return kind ? [{ id, kind }] : [];
      }),
    });
  },
);

const shareFactLists = shareLists<EventFact>();

/**
 * Events as a review counts them. The same list for as long as nothing that counts has changed.
 * @param reviewed the further fields of the same events
 */
export function toEventFactsForReview(
  events: EventGroup,
  reviewed: readonly Reviewed[],
  functions: FunctionIds,
  kinds: PartnerKinds,
): readonly EventFact[] {
  const rows = new Map(reviewed.map((row) => [row.publicId, row]));
  return shareFactLists(
    events.map((event) => toEventFact(event, rows.get(event.facts.id), functions, kinds)),
  );
}
