/**
 * The first letters of a record's permanent id, by collection. An id outlives slugs and titles, so a
 * prefix never changes once it has been published.
 */
export const PUBLIC_ID_PREFIXES = {
  years: 'YR',
  activities: 'ACT',
  trainings: 'TRN',
  partners: 'PRT',
  'governance-meetings': 'GOV',
  people: 'PPL',
  'board-terms': 'BRD',
  publications: 'PUB',
  documents: 'DOC',
  news: 'NWS',
  pages: 'PG',
  agreements: 'AGR',
  functions: 'FUN',
  commitments: 'CMT',
  criteria: 'CRI',
  evaluations: 'EVA',
  recommendations: 'REC',
  'work-plan-items': 'WPI',
  outcomes: 'OUT',
  milestones: 'MIL',
} as const;

/** The collections whose records have a permanent id. */
export type RecordCollection = keyof typeof PUBLIC_ID_PREFIXES;

export type PublicIdPrefix = (typeof PUBLIC_ID_PREFIXES)[RecordCollection];

export const RECORD_COLLECTIONS = Object.keys(PUBLIC_ID_PREFIXES) as readonly RecordCollection[];
