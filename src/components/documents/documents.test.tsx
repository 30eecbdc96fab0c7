import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '@/domain/locales';
import { drawExample, expectSoundPage, toWords } from '../record/page-checks';
import { documentsExamples } from './documents.examples';

const html = drawExample(documentsExamples.list, 'en');

describe('DocumentsPage', () => {
  const all = Object.values(documentsExamples);
  it.each(all.flatMap((example) => LOCALE_CODES.map((locale) => ({ name: example.name, example, locale }))))(
    'should be sound: $name, $locale',
    ({ example, locale }) => expectSoundPage(drawExample(example, locale)),
  );

  it('should say what a download is and how large', () => {
    expect(toWords(html)).toContain('Download Minutes of the fourth session, PDF, 250 kB');
    expect(toWords(html)).toContain('Minutes · GB/4/2 · version 2 · English · 12 pages');
  });

  it('should mark what is on another site and what has no text', () => {
    expect(toWords(html)).toContain('(on another site)');
    expect(toWords(html)).toContain('The text is not available here yet.');
  });

  it('should hold the target of each permanent address', () => {
    for (const id of ['DOC-2020-01', 'DOC-2019-01', 'DOC-2018-01']) expect(html).toContain(`<li id="${id}"`);
  });
});
