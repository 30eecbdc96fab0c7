import { describe, expect, it } from 'vitest';
import { givenBySave } from './given';

const validate = givenBySave(((value: unknown, { required }: { required?: boolean }) =>
  required && !value ? 'required' : value === 'long' ? 'too long' : true) as never);
const context = (event: string, language = 'en') =>
  ({ event, required: true, req: { i18n: { language } } }) as never;

describe('givenBySave', () => {
  it('should not ask a form for what the server gives', async () => {
    expect(await validate('', context('onChange'))).toBe(true);
  });

  it('should say what is missing when the server had nothing to give', async () => {
    expect(await validate('', context('submit'))).toMatch(/title/);
    expect(await validate(null, context('submit', 'zh'))).toMatch(/标题/);
  });

  it('should not displace what Payload itself validates', async () => {
    expect(await validate('long', context('submit'))).toBe('too long');
    expect(await validate('given', context('submit'))).toBe(true);
  });
});
