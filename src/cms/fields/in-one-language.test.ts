import { describe, expect, it } from 'vitest';
import { inOneLanguage, noteAllLanguages } from './in-one-language';

const builtIn = (value: unknown, { required }: { required?: boolean }) => {
  if (required && !value) return 'required here';
  return value === 'long' ? 'too long' : true;
};
const validate = inOneLanguage(builtIn as never);

type Options = { locale?: string; language?: string; event?: string; operation?: string; path?: string[] };

/** A save or a form of one field, and what is stored beside the language being written. */
function setUp(stored: unknown, options: Options = {}) {
  const {
    event = 'submit',
    language = 'en',
    locale = 'en',
    operation = 'update',
    path = ['title'],
  } = options;
  const req = { locale, i18n: { language } };
  if (event === 'submit') {
    noteAllLanguages({
      field: { name: 'title' },
      path,
      req,
      siblingDocWithLocales: { title: stored },
    } as never);
  }
  return (value: unknown) => validate(value, { event, operation, path, req, required: true } as never);
}

describe('inOneLanguage', () => {
  it('should be content with the language of the form, with the other one, or with all at once', async () => {
    expect(await setUp(undefined)('Course')).toBe(true);
    expect(await setUp({ en: 'Course' }, { locale: 'zh' })('')).toBe(true);
    expect(await setUp(undefined, { locale: 'all' })({ zh: '培训' })).toBe(true);
  });

  it('should say in the language of the desk what to do about a text in no language', async () => {
    expect(await setUp(undefined)(undefined)).toMatch(/English or in Chinese/);
    expect(await setUp({ en: ' ' }, { language: 'zh', locale: 'zh' })(null)).toMatch(/中文或英文/);
  });

  it('should not count the text that is being taken away', async () => {
    expect(await setUp({ en: 'Course' })('')).toMatch(/one of the two/);
  });

  it('should keep the fields of one save apart', async () => {
    const req = { locale: 'zh', i18n: { language: 'en' } };
    const note = (path: string[], title: unknown) =>
      noteAllLanguages({ field: { name: 'title' }, path, req, siblingDocWithLocales: { title } } as never);
    note(['agenda', '0', 'title'], { en: 'Opening' });
    note(['agenda', '1', 'title'], undefined);
    const row = (index: string) =>
      validate('', { event: 'submit', operation: 'update', path: ['agenda', index, 'title'], req } as never);
    expect(await row('0')).toBe(true);
    expect(await row('1')).toMatch(/one of the two/);
  });

  it('should leave the judgement to the save while a stored record is being filled in', async () => {
    const event = 'onChange';
    expect(await setUp(undefined, { event, operation: 'update' })('')).toBe(true);
    expect(await setUp(undefined, { event, operation: 'create' })('')).toMatch(/one of the two/);
  });

  it('should not displace what Payload itself validates', async () => {
    expect(await setUp(undefined)('long')).toBe('too long');
  });
});
