import { describe, expect, it } from 'vitest';
import { isIssn } from './is-issn';

describe('isIssn', () => {
  it.each(['2049-3630', '0028-0836', '0378-5955', '2434-561X'])('should accept %s', (value) => {
    expect(isIssn(value)).toBe(true);
  });

  it.each(['2049-3631', '20493630', '2049-363', '2434-5610', '2434-561x', 'ISSN 2049-3630', ''])(
    'should refuse %j',
    (value) => {
      expect(isIssn(value)).toBe(false);
    },
  );
});
