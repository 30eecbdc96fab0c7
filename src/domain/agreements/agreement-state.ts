/** With UNESCO, to found or to go on; or with the host institution. */
export type AgreementKind = 'establishment' | 'renewal' | 'host';

/** What staff have recorded about an agreement; `unknown` where no source says. */
export type AgreementState = 'in-force' | 'expired' | 'superseded' | 'unknown';
