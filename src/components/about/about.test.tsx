import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '@/domain/locales';
import { ABOUT_PARTS } from '@/domain/view-models/about';
import { drawExample, expectSoundPage, toWords } from '../record/page-checks';
import { aboutExamples } from './about.examples';

type Name = keyof typeof aboutExamples;
const html = (name: Name) => drawExample(aboutExamples[name], 'en');

describe('about pages', () => {
  const all = Object.values(aboutExamples);
  it.each(all.flatMap((example) => LOCALE_CODES.map((locale) => ({ name: example.name, example, locale }))))(
    'should be sound: $name, $locale',
    ({ example, locale }) => expectSoundPage(drawExample(example, locale)),
  );

  it('should keep the anchors of its parts, written or not', () => {
    for (const part of ABOUT_PARTS) {
      expect(html('about')).toContain(`id="${part}"`);
      expect(html('empty')).toContain(`id="${part}"`);
    }
    expect(toWords(html('empty'))).toContain('This text has not been written yet.');
  });

  it('should lead from a function to its permanent place', () => {
    expect(html('about')).toContain('href="/en/category-2/agreement#FUN-01"');
  });
});

describe('HistoryPage', () => {
  it('should name the sources of each milestone, and say when there is none', () => {
    const words = toWords(html('history'));
    expect(words).toMatch(/Source: Report of 2020 ; Source without a title \(secondary source\)/);
    expect(words).toContain('no source recorded yet');
    expect(words).toContain('not known yet Founded');
  });
});
