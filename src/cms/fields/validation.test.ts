import { describe, expect, it } from 'vitest';
import { type Check, withCheck } from './validation';

const problem = { en: 'Too much.', zh: '太多。' };
const check: Check = (value) => (value === 'bad' ? problem : null);
const builtIn = (value: unknown) => (value === 'long' ? 'too long' : true);
const context = (language: string) => ({ data: {}, siblingData: {}, req: { i18n: { language } } }) as never;

describe('withCheck', () => {
  it('should answer in the language of the desk', async () => {
    const validate = withCheck(builtIn, check);
    expect(await validate('bad', context('en'))).toBe(problem.en);
    expect(await validate('bad', context('zh'))).toBe(problem.zh);
    expect(await validate('good', context('zh'))).toBe(true);
  });

  it('should not displace what Payload itself validates', async () => {
    expect(await withCheck(builtIn, check)('long', context('en'))).toBe('too long');
    expect(await withCheck(builtIn, check, { isFirst: true })('long', context('en'))).toBe('too long');
  });

  it('should look at empty values only where asked', async () => {
    const always: Check = () => problem;
    expect(await withCheck(builtIn, always)('', context('en'))).toBe(true);
    expect(await withCheck(builtIn, always, { runsWhenEmpty: true })('', context('en'))).toBe(problem.en);
  });
});
