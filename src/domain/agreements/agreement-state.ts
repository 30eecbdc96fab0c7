export const AGREEMENT_KINDS = ['establishment', 'renewal', 'host'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** What staff have recorded about an agreement; `unknown` where no source says. */
export type AgreementState = 'in-force' | 'expired' | 'superseded' | 'unknown';
