import type { PartialDate } from '../dates/partial-date';
import { spanOf } from '../dates/span-of';
import type { AgreementKind, AgreementState } from './agreement-state';

type Agreement = {
  readonly kind: AgreementKind;
  readonly state: AgreementState;
  readonly signedOn: PartialDate | null;
  readonly inForceOn: PartialDate | null;
  readonly expiresOn: PartialDate | null;
};

/** Host arrangements do not make a centre a category 2 centre; only these two kinds do. */
const isWithUnesco = ({ kind }: Agreement) => kind !== 'host';

/**
 * The agreement with UNESCO that is in force on a day. It must be recorded as being in force: nothing is
 * concluded from dates alone, because an agreement may be extended or provisionally applied. One that is
 * recorded as in force but whose last day has passed is not returned: the record is out of date.
 * @param today calendar date, YYYY-MM-DD
 * @returns null when no agreement is known to be in force
 */
export function findAgreementInForce<A extends Agreement>(agreements: readonly A[], today: string): A | null {
  const inForce = agreements
    .filter((agreement) => isWithUnesco(agreement) && agreement.state === 'in-force')
    .filter(({ expiresOn }) => expiresOn === null || spanOf(expiresOn).to >= today)
    .filter(({ inForceOn }) => inForceOn === null || inForceOn.date <= today);
  const startOf = ({ inForceOn, signedOn }: A) => (inForceOn ?? signedOn)?.date ?? '';
  return inForce.sort((a, b) => startOf(b).localeCompare(startOf(a)))[0] ?? null;
}
