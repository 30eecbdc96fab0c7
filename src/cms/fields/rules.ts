import type { Check } from './validation';

/** The rules of the model as checks of single fields. What a rule means is decided in domain/. */

/** `endsOn` may not lie before `startsOn` beside it. */
export const checkEndsOn: Check = () => null;
export const checkUntil: Check = () => null;
export const checkWeights: Check = () => null;
export const checkSexesWithinTotal: Check = () => null;
export const checkPeoplePart: Check = () => null;
export const checkRowsWithinTotal: Check = () => null;
export const checkCountry: Check = () => null;
export const checkPublicId: Check = () => null;
export const checkSlug: Check = () => null;
export const checkUrl: Check = () => null;
export const checkDoi: Check = () => null;
export const checkOrcid: Check = () => null;
export const checkRor: Check = () => null;
export const checkIsbn: Check = () => null;
export const checkIssn: Check = () => null;
export const checkWikidata: Check = () => null;
export const checkYearEnd: Check = () => null;
export const checkPublicHasFile: Check = () => null;
export const checkValidUntil: Check = () => null;
export const checkWithdrawalReason: Check = () => null;
export const checkTo: Check = () => null;
export const checkExpiresOn: Check = () => null;
export const checkPeriodTo: Check = () => null;
export const checkVisitTo: Check = () => null;
export const checkSitePath: Check = () => null;
