import { describe, expect, it } from 'vitest';
import { checkDoi, checkIsbn, checkIssn, checkOrcid, checkRor, checkWikidata } from './check-identifiers';
import type { Finding } from './finding';

type Case = [
  name: string,
  check: (value: string) => Finding | null,
  id: string,
  good: string[],
  bad: string[],
];

const CASES: Case[] = [
  [
    'checkDoi',
    checkDoi,
    'malformed-doi',
    ['10.1038/nature12373', 'https://doi.org/10.1038/nature12373', 'doi:10.1038/nature12373'],
    ['10.1038', 'nature12373', 'https://example.org/10.1038/nature12373', '10.1038/ nature'],
  ],
  [
    'checkOrcid',
    checkOrcid,
    'malformed-orcid',
    ['0000-0002-1825-0097', 'https://orcid.org/0000-0001-5109-3700', '0000-0002-1694-233X'],
    ['0000-0002-1825-0098', '0000-0002-1825', 'https://example.org/0000-0002-1825-0097'],
  ],
  ['checkRor', checkRor, 'malformed-ror', ['https://ror.org/03vek6s52'], ['https://ror.org/03vek6s53']],
  [
    'checkIsbn',
    checkIsbn,
    'malformed-isbn',
    ['978-92-3-100294-6', '9789231002946', '0-306-40615-2'],
    ['978-92-3-100294-7', '0-306-40615-3', '123', '978'],
  ],
  ['checkIssn', checkIssn, 'malformed-issn', ['2049-3630'], ['2049-3631']],
  [
    'checkWikidata',
    checkWikidata,
    'malformed-wikidata',
    ['Q7809'],
    ['7809', 'Q0', 'q7809', 'https://www.wikidata.org/wiki/Q7809'],
  ],
];

describe.each(CASES)('%s', (_name, check, id, good, bad) => {
  it.each(good)('should accept %s', (value) => {
    expect(check(value)).toBeNull();
  });

  it.each(bad)('should refuse %s and say so', (value) => {
    expect(check(value)).toEqual({ id, values: { value } });
  });
});
