import { describe, expect, it } from 'vitest';
import type { DatePrecision } from '../dates/partial-date';
import { findAgreementInForce } from './find-agreement-in-force';

type Agreement = Parameters<typeof findAgreementInForce>[0][number];

const on = (date: string, precision: DatePrecision = 'day') => ({ date, precision });

const AGREEMENT: Agreement = {
  kind: 'renewal',
  state: 'in-force',
  signedOn: on('2020-05-01'),
  inForceOn: null,
  expiresOn: on('2026-05-01'),
};

describe('findAgreementInForce', () => {
  it('should find the one recorded as in force, on its last day too', () => {
    expect(findAgreementInForce([AGREEMENT], '2026-05-01')).toBe(AGREEMENT);
  });

  it('should not trust a record whose last day has passed', () => {
    expect(findAgreementInForce([AGREEMENT], '2026-05-02')).toBeNull();
  });

  it('should let a month or a year run to its end', () => {
    const inMay = { ...AGREEMENT, expiresOn: on('2026-05-01', 'month') };
    expect(findAgreementInForce([inMay], '2026-05-31')).toBe(inMay);
    expect(findAgreementInForce([inMay], '2026-06-01')).toBeNull();
  });

  it('should conclude nothing from dates alone', () => {
    expect(findAgreementInForce([{ ...AGREEMENT, state: 'unknown' }], '2021-01-01')).toBeNull();
    expect(findAgreementInForce([{ ...AGREEMENT, state: 'expired' }], '2021-01-01')).toBeNull();
  });

  it('should leave out host arrangements and what is not yet in force', () => {
    expect(findAgreementInForce([{ ...AGREEMENT, kind: 'host' }], '2021-01-01')).toBeNull();
    expect(findAgreementInForce([{ ...AGREEMENT, inForceOn: on('2021-02-01') }], '2021-01-01')).toBeNull();
  });

  it('should prefer the latest, whatever the order', () => {
    const later = { ...AGREEMENT, signedOn: on('2024-05-01'), expiresOn: null };
    expect(findAgreementInForce([AGREEMENT, later], '2025-01-01')).toBe(later);
    expect(findAgreementInForce([later, AGREEMENT], '2025-01-01')).toBe(later);
  });
});
