import { validate as isDoi } from 'doi-utils';
import * as isbn from 'isbn3';
import * as orcidModule from 'orcid-utils';
import { type Finding, toFinding } from './finding';
import { isIssn } from './is-issn';
import { isRor } from './is-ror';

// The library is CommonJS in a wrapper: Node finds its functions under `default`, bundlers as named exports.
const orcid = (orcidModule as { readonly default?: typeof orcidModule }).default ?? orcidModule;

/** A DOI, bare or as its doi.org address; other sites' addresses that contain one are refused. */
export function checkDoi(value: string): Finding | null {
  return isDoi(value, { strict: true }) ? null : toFinding('malformed-doi', { value });
}

/** An ORCID iD with its check digit (ISO 7064 mod 11-2), with or without its address. */
export function checkOrcid(value: string): Finding | null {
  return orcid.isValid(value) ? null : toFinding('malformed-orcid', { value });
}

/** A ROR id with its check digits, with or without its address. */
export function checkRor(value: string): Finding | null {
  return isRor(value) ? null : toFinding('malformed-ror', { value });
}

/** An ISBN of 10 or 13 digits with its check digit, in a group and publisher range that exists. */
export function checkIsbn(value: string): Finding | null {
  return isbn.parse(value) ? null : toFinding('malformed-isbn', { value });
}

/** An ISSN with its check digit. */
export function checkIssn(value: string): Finding | null {
  return isIssn(value) ? null : toFinding('malformed-issn', { value });
}

/** The number of a Wikidata item, such as Q7809. */
export function checkWikidata(value: string): Finding | null {
  return /^Q[1-9]\d*$/.test(value) ? null : toFinding('malformed-wikidata', { value });
}
