import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';

const ROLES = ['organisers', 'coOrganisers', 'supporters', 'unescoEntities'] as const;

const toId = (link: unknown): unknown =>
  typeof link === 'object' && link !== null && 'id' in link ? link.id : link;

/** One list of everybody who took part, so that a partner's record and a filter need only one relation. */
const setInvolvedPartners: CollectionBeforeChangeHook = ({ data }) => {
  const ids = ROLES.flatMap((role) => (Array.isArray(data[role]) ? data[role] : [])).map(toId);
  return { ...data, involvedPartners: [...new Set(ids)] };
};

/** What activities and trainings compute before they are saved. */
export function eventHooks(): NonNullable<CollectionConfig['hooks']> {
  return { beforeChange: [setInvolvedPartners] };
}
