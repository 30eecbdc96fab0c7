import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '@/domain/locales';
import { drawExample, expectSoundPage, toWords } from '../record/page-checks';
import { publicationsExamples } from './publications.examples';

type Name = keyof typeof publicationsExamples;
const html = (name: Name) => drawExample(publicationsExamples[name], 'en');
const words = (name: Name) => toWords(html(name));

describe('publication pages', () => {
  const all = Object.values(publicationsExamples);
  it.each(all.flatMap((example) => LOCALE_CODES.map((locale) => ({ name: example.name, example, locale }))))(
    'should be sound: $name, $locale',
    ({ example, locale }) => expectSoundPage(drawExample(example, locale)),
  );
});

describe('PublicationPage', () => {
  it('should link every identifier to its registry', () => {
    for (const address of [
      'https://doi.org/10.1000/182',
      'https://orcid.org/0000-0002-1825-0097',
      'https://ror.org/05dxps055',
      'https://portal.issn.org/resource/ISSN/2049-3630',
    ]) {
      expect(html('publication')).toContain(`href="${address}"`);
    }
    expect(words('publication')).toContain('ISBN 978-3-16-148410-0');
  });

  it('should say how to cite it, with its permanent address', () => {
    expect(words('publication')).toContain('(2021). Paths of policy. Journal of Examples.');
    expect(html('publication')).toContain('https://centre.example/id/PUB-2021-01');
  });

  it('should lead to the text where it is elsewhere, and say when it is nowhere', () => {
    expect(html('withoutFile')).toMatch(/id="read".*<a href="https:\/\/doi\.org\/10\.1000\/182">https/s);
    expect(words('bare')).toContain('The text is not available here yet.');
  });
});
