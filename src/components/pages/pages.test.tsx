import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '@/domain/locales';
import { drawExample, expectSoundPage, toWords } from '../record/page-checks';
import { pagesExamples } from './pages.examples';

describe('text pages', () => {
  const all = Object.values(pagesExamples);
  it.each(all.flatMap((example) => LOCALE_CODES.map((locale) => ({ name: example.name, example, locale }))))(
    'should be sound: $name, $locale',
    ({ example, locale }) => expectSoundPage(drawExample(example, locale)),
  );

  it('should keep its place when nobody has written it', () => {
    expect(toWords(drawExample(pagesExamples.unwritten, 'en'))).toContain(
      'Privacy This text has not been written yet.',
    );
  });

  it('should mark a text that is kept in another language', () => {
    const html = drawExample(pagesExamples.text, 'zh');
    expect(html).toMatch(/<div class="prose" lang="en">/);
    expect(toWords(html)).toContain('以英文显示');
  });
});

describe('ContactPage', () => {
  it('should give addresses that can be used', () => {
    const html = drawExample(pagesExamples.contact, 'en');
    expect(html).toContain('<a href="mailto:hello@centre.example">');
    expect(html).toContain('<a href="tel:+861012345678">');
  });

  it('should not invent any', () => {
    expect(toWords(drawExample(pagesExamples.unknownContact, 'en'))).toContain(
      'Address not known yet E-mail not known yet Telephone not known yet',
    );
  });
});
