import { describe, expect, it } from 'vitest';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { getTranslate } from '@/messages/translate';
import { makePdfHere } from '../make-pdf-here';
import { listFonts } from '../reading/list-fonts';
import { readPdf } from '../reading/read-pdf';
import { exampleBarePeriod, exampleDocumentSite, examplePeriod } from './annual-report.examples';

const make = (locale: Locale, view = examplePeriod) =>
  makePdfHere({
    template: 'annual-report',
    data: { view, site: exampleDocumentSite(locale), dataDate: '2026-01-03' },
  });

const LANGUAGES = { en: 'en-GB', zh: 'zh-CN' } as const;

describe.each(LOCALE_CODES)('the annual report in %s', (locale) => {
  const t = getTranslate(locale);

  it('should say what it is, in which language, and to which standards it keeps', async () => {
    const pdf = await readPdf(await make(locale));
    expect(pdf).toMatchObject({ isMarked: true, language: LANGUAGES[locale] });
    expect(pdf.title).toContain('2020');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf.xmp).toContain('2026-01-03');
    expect(pdf.xmp).toContain(exampleDocumentSite(locale).name.text);
  });

  it('should have a bookmark for each part', async () => {
    const { bookmarks } = await readPdf(await make(locale));
    const parts = [
      'years.keyFigures',
      'years.done',
      'years.countries',
      'pdf.gaps',
      'ui.sources',
      'pdf.how',
    ] as const;
    expect(bookmarks).toEqual(expect.arrayContaining(parts.map((key) => t(key))));
  });

  it('should tag lists, headings and tables with their heads, and every drawing with its words', async () => {
    const { tags } = await readPdf(await make(locale));
    const tables = tags.filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const head = table.children.find(({ role }) => role === 'THead');
      const roles = head?.children.flatMap(({ children }) => children.map(({ role }) => role)) ?? [];
      expect(new Set(roles)).toEqual(new Set(['TH']));
    }
    const drawings = tags.filter(({ role }) => role === 'Figure');
    expect(drawings.length).toBeGreaterThanOrEqual(4);
    for (const { alt } of drawings) expect(alt?.length).toBeGreaterThan(10);
    expect(drawings.map(({ alt }) => alt)).toContain(
      t('pdf.qr', { address: `https://centre.example/${locale}/years/2020` }),
    );
    expect(tags.filter(({ role }) => role === 'LBody').length).toBeGreaterThan(20);
  });

  it('should mark what is shown in the other language', async () => {
    const { tags } = await readPdf(await make(locale));
    const other = locale === 'en' ? LANGUAGES.zh : LANGUAGES.en;
    expect(tags.filter(({ lang }) => lang === other).length).toBeGreaterThan(0);
  });

  it('should hold the words, to be read out and searched, and every font it needs', async () => {
    const bytes = await make(locale);
    const text = (await readPdf(bytes)).texts.join('\n');
    expect(text).toContain('潮位数据质量研修班');
    expect(text).toContain('Reading tide gauges <#include "x"> *and* $keeping$ them');
    expect(text).toContain(t('years.figures.trainees-female').slice(-2));
    const fonts = listFonts(bytes);
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });

  it('should be the same to the byte for the same data', async () => {
    const [first, second] = [await make(locale), await make(locale)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('should say of a period without records what is not known', async () => {
    const { texts } = await readPdf(await make(locale, exampleBarePeriod));
    const text = texts.join('').replaceAll(/\s/g, '');
    for (const key of ['years.doneNone', 'years.countriesNone', 'years.boardNone', 'ui.noSources'] as const) {
      expect(text).toContain(t(key).replaceAll(/\s/g, ''));
    }
  });
});
