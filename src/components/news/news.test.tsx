import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '@/domain/locales';
import { drawExample, expectSoundPage, toWords } from '../record/page-checks';
import { newsExamples } from './news.examples';

describe('news pages', () => {
  const all = Object.values(newsExamples);
  it.each(all.flatMap((example) => LOCALE_CODES.map((locale) => ({ name: example.name, example, locale }))))(
    'should be sound: $name, $locale',
    ({ example, locale }) => expectSoundPage(drawExample(example, locale)),
  );

  it('should lead to the events it is about, where they have pages', () => {
    const html = drawExample(newsExamples.item, 'en');
    expect(html).toContain('<a href="/en/activities/visit">The visit</a>');
    expect(toWords(html)).toContain('Without a page');
    expect(toWords(html)).toContain('A. Photographer');
  });

  it('should say in which language an untranslated item is, and that no news is no news', () => {
    expect(toWords(drawExample(newsExamples.item, 'zh'))).toContain('这条记录尚无中文版');
    expect(toWords(drawExample(newsExamples.empty, 'en'))).toContain('No news has been published yet.');
  });
});
