/** Kinds of partner: the UNESCO family first, then states, then science and society. */
export const PARTNER_KINDS = [
  'unesco',
  'un',
  'category-1',
  'category-2',
  'chair',
  'ministry',
  'national-commission',
  'academy',
  'university',
  'think-tank',
  'igo',
  'ngo',
  'enterprise',
  'network',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export type InstrumentKind = 'mou' | 'agreement' | 'letter';
