import { describe, expect, it } from 'vitest';
import {
  checkCountryCode,
  checkPeriodOverlap,
  checkPublicDocument,
  checkWithdrawal,
  checkWritten,
} from './check-record';

describe('checkCountryCode', () => {
  it('should know codes of the table only', () => {
    expect(checkCountryCode('EGY')).toBeNull();
    for (const value of ['egy', 'EG', 'Egypt', 'XXX', ''])
      expect(checkCountryCode(value)?.id).toBe('unknown-country');
  });
});

describe('checkPeriodOverlap', () => {
  const period = (
    yearStart: number,
    yearEnd: number,
    kind: 'reporting-period' | 'agreement-term' = 'reporting-period',
  ) => ({
    kind,
    yearStart,
    yearEnd,
  });

  it('should name the period that is in the way', () => {
    expect(checkPeriodOverlap(period(2022, 2022), [period(2012, 2012), period(2021, 2022)])).toEqual({
      id: 'period-overlap',
      values: { other: '2021–2022' },
    });
  });

  it('should let periods stand beside those of another kind', () => {
    expect(
      checkPeriodOverlap(period(2022, 2022), [period(2018, 2026, 'agreement-term'), period(2023, 2023)]),
    ).toBeNull();
  });
});

describe('checkPublicDocument', () => {
  it('should want a file or an address from what is public', () => {
    expect(checkPublicDocument({ access: 'public', hasFile: false, externalUrl: ' ' })?.id).toBe(
      'public-document-without-file',
    );
    expect(checkPublicDocument({ access: 'public', hasFile: true, externalUrl: null })).toBeNull();
    expect(
      checkPublicDocument({ access: 'public', hasFile: false, externalUrl: 'https://x.org/a.pdf' }),
    ).toBeNull();
    expect(checkPublicDocument({ access: 'internal', hasFile: false, externalUrl: null })).toBeNull();
  });
});

describe('checkWithdrawal', () => {
  it('should want a reason in one language', () => {
    expect(checkWithdrawal({ withdrawnOn: '2024-01-01', reason: {} })?.id).toBe('withdrawal-without-reason');
    expect(checkWithdrawal({ withdrawnOn: '2024-01-01', reason: { en: ' ', zh: null } })).not.toBeNull();
    expect(checkWithdrawal({ withdrawnOn: '2024-01-01', reason: { zh: '重复' } })).toBeNull();
    expect(checkWithdrawal({ withdrawnOn: null, reason: {} })).toBeNull();
  });
});

describe('checkWritten', () => {
  it('should be content with any one language', () => {
    expect(checkWritten({ en: 'Course' })).toBeNull();
    expect(checkWritten({ en: '', zh: '培训' })).toBeNull();
  });

  it('should find fault with no language, blanks included', () => {
    const nothing = { id: 'written-in-no-language', values: {} };
    expect(checkWritten({})).toEqual(nothing);
    expect(checkWritten({ en: null, zh: '  ' })).toEqual(nothing);
  });
});
