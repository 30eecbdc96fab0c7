import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { getTranslate } from '@/messages/translate';
import { chartExamples } from '../charts/charts.examples';
import { markExamples } from '../marks/marks.examples';
import { coverageText } from './coverage-text';
import { DataDownload } from './data-download';
import { DataTable } from './data-table';
import { formatBytes } from './format-bytes';
import { formatNumber, formatShare } from './format-number';
import { FIRST_SECTION_LEVEL, nextLevel } from './heading-level';
import { InlineList } from './inline-list';
import { JumpLinks } from './jump-links';
import { LangSpan } from './lang-span';
import { pagesToShow } from './pagination';
import { Section } from './section';
import { exampleMissingDocument, uiExamples } from './ui.examples';

const words = (locale: Locale) => ({ t: getTranslate(locale), locale });
const draw = (name: string, locale: Locale = 'en') => {
  const example = uiExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example "${name}"`);
  return renderToStaticMarkup(example.draw(words(locale)));
};

describe('every example', () => {
  const all = [...uiExamples, ...chartExamples, ...markExamples];
  it.each(all.flatMap(({ name, draw: one }) => LOCALE_CODES.map((locale) => ({ name, locale, one }))))(
    'should draw "$name" in $locale without style attributes or holes',
    ({ locale, one }) => {
      const html = renderToStaticMarkup(one(words(locale)));
      expect(html).not.toBe('');
      expect(html).not.toMatch(/ style=|undefined|NaN|\[object/);
    },
  );

  it('should speak Chinese on a Chinese page', () => {
    expect(draw('empty state', 'zh')).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('LangSpan', () => {
  it('should mark a text in another language, with a note for readers', () => {
    const html = renderToStaticMarkup(
      <LangSpan text={{ text: '中心', lang: 'zh' }} locale="en" note="in Chinese" />,
    );
    expect(html).toBe('<span lang="zh-Hans">中心</span><span class="quiet"> (in Chinese)</span>');
  });

  it('should leave a text in the language of the page bare', () => {
    expect(renderToStaticMarkup(<LangSpan text={{ text: 'Centre', lang: 'en' }} locale="en" />)).toBe(
      'Centre',
    );
    expect(renderToStaticMarkup(<LangSpan text="Centre" locale="zh" />)).toBe('Centre');
  });
});

describe('Section', () => {
  it('should compute the levels of nested headings and stop at six', () => {
    const html = renderToStaticMarkup(
      <Section level={FIRST_SECTION_LEVEL} title="A" id="a">
        {(inner) => (
          <Section level={inner} title="B">
            {(deeper) => <Section level={nextLevel(nextLevel(nextLevel(deeper)))} title="C" />}
          </Section>
        )}
      </Section>,
    );
    expect(html).toMatch(/<section class="section" id="a"><h2>A<\/h2>.*<h3>B<\/h3>.*<h6>C<\/h6>/);
  });
});

describe('KeyFigures', () => {
  it('should say coverage and lead to the records', () => {
    const html = draw('key figures');
    expect(html).toContain('1,216');
    expect(html).toContain('known for 3 of 5 trainings');
    expect(html).toContain('known for all 5 trainings');
    expect(html).toContain('>See 5 trainings</a>');
  });

  it('should keep unknown and zero apart', () => {
    const html = draw('key figures');
    expect(html).toContain('<dd class="figure-value unknown">not known yet</dd>');
    expect(html).toContain('<dd class="figure-value serif">0</dd>');
  });
});

describe('coverageText', () => {
  it('should follow the plural and say when there is nothing to know', () => {
    const t = getTranslate('en');
    expect(coverageText(t, 'activities', { known: 1, total: 1 })).toBe('known for all 1 activity');
    expect(coverageText(t, 'activities', { known: 0, total: 2 })).toBe('known for none of 2 activities');
    expect(coverageText(t, 'activities', { known: 0, total: 0 })).toBe('no records in this period');
  });
});

describe('DefinitionList', () => {
  it('should say "not known yet" for null and keep several values under one term', () => {
    const html = draw('definition list');
    expect(html).toContain('<dt>Hours</dt><dd><span class="unknown">not known yet</span></dd>');
    expect(html).toContain('<dt>Languages</dt><dd>English</dd><dd>Chinese</dd>');
    expect(html).toContain('<time class="may-wrap" dateTime="2012-09-09">9–28 September 2012</time>');
  });
});

describe('DataTable', () => {
  it('should have a caption, headers with scope and labels for stacked cells', () => {
    const html = draw('data table');
    expect(html).toContain('<caption>Trainees by country, 2012</caption>');
    expect(html.match(/scope="col"/g)).toHaveLength(3);
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(html).toContain('data-label="Women" class="numeric"');
  });

  it('should say its roles only where CSS stacks its rows, and be lean where it scrolls', () => {
    const draw = (onPhones: 'scroll' | 'stack') =>
      renderToStaticMarkup(
        <DataTable
          t={getTranslate('en')}
          caption="Countries"
          onPhones={onPhones}
          columns={[
            { key: 'name', header: 'Name', cell: ({ name }) => name },
            { key: 'people', header: 'People', isNumeric: true, cell: ({ people }) => people },
          ]}
          rows={[{ name: 'Benin', people: 3 }]}
          rowKey={({ name }) => name}
        />,
      );
    expect(draw('stack')).toContain(
      '<tr role="row"><th scope="row" role="rowheader">Benin</th><td role="cell" data-label="People" class="numeric"><span>3</span></td></tr>',
    );
    expect(draw('scroll')).toContain('<tr><th scope="row">Benin</th><td class="numeric">3</td></tr>');
  });

  it('should say that there is nothing instead of an empty table', () => {
    expect(draw('table without rows')).toBe('<p class="unknown">Nothing is recorded here yet.</p>');
  });
});

describe('DataDownload', () => {
  const file = { kind: 'period-table', slug: '2012', id: 'countries' } as const;

  it('should lead to the data, and name them for those who hear the link alone', () => {
    const html = renderToStaticMarkup(<DataDownload file={file} of="Countries" {...words('en')} />);
    expect(html).toContain('href="/en/data/years/2012/countries.csv"');
    expect(html).toContain('aria-label="Download this table, CSV: Countries"');
    expect(html).toContain('>Download this table, CSV</a>');
  });

  it('should stand under a table that has rows, and under no other', () => {
    const draw = (rows: readonly string[]) =>
      renderToStaticMarkup(
        <DataTable
          t={getTranslate('en')}
          caption="Countries"
          columns={[{ key: 'name', header: 'Name', cell: (row) => row }]}
          rows={rows}
          rowKey={(row) => row}
          download={<DataDownload file={file} {...words('en')} />}
        />,
      );
    expect(draw(['Kenya'])).toMatch(/<\/table><\/section><p[^>]*><a href="[^"]+countries\.csv">/);
    expect(draw([])).not.toContain('countries.csv');
  });
});

describe('RecordList', () => {
  it('should mark the language of a title and show a record without a page as text', () => {
    const html = draw('record list');
    expect(html).toContain('<a href="/en/activities/symposium"><span lang="zh-Hans">国际研讨会</span></a>');
    expect(html).toContain('<div class="record-title">A record without a page or a date</div>');
    expect(html).toContain('<div class="record-date">not known yet</div>');
  });
});

describe('FilterLinks and Pagination', () => {
  it('should mark the current option, give counts and a way out', () => {
    const html = draw('filters');
    expect(html).toContain('<a href="/en/trainings" aria-current="true">');
    expect(html).toContain('<span class="filter-count">14</span>');
    expect(html).toContain('Show all, without filters');
  });

  it('should mark the current page and name the others', () => {
    const html = draw('pagination');
    expect(html).toContain('aria-label="Page 5" aria-current="page"');
    expect(html).toContain('href="/en/trainings?page=4" rel="prev"');
  });

  it('should show the ends, the neighbours and the gaps', () => {
    expect(pagesToShow(1, 3)).toEqual([1, 2, 3]);
    expect(pagesToShow(5, 12)).toEqual([1, null, 4, 5, 6, null, 12]);
    expect(pagesToShow(12, 12)).toEqual([1, null, 11, 12]);
  });
});

describe('documents and sources', () => {
  it('should say what a download is', () => {
    expect(draw('documents')).toContain('>Download Report of the first year, PDF, 1.2 MB</span></a>');
  });

  it('should say when a text is not available, and link nothing', () => {
    const html = draw('documents');
    expect(html).toContain('The text is not available here yet.');
    expect(html).toContain(`<span lang="zh-Hans">${exampleMissingDocument.title.text}</span>`);
  });

  it('should give the fingerprint of evidence', () => {
    expect(draw('evidence')).toMatch(/<ol .*SHA-256 <span class="sha">f2ca1bb6/);
  });

  it('should name kind, page and reading date of a source', () => {
    const html = draw('sources');
    expect(html).toContain('Paragraph 3 · primary source · read on 2 November 2026');
    expect(html).toContain('<a href="https://example.org/reports/2012">');
  });
});

describe('smaller parts', () => {
  it('should put a dot only between facts that are there', () => {
    const html = renderToStaticMarkup(
      <InlineList>
        {null}a{false}
        {'b'}
      </InlineList>,
    );
    expect(html).toBe('a · b');
  });

  it('should draw no jump links for a short page', () => {
    const t = getTranslate('en');
    expect(renderToStaticMarkup(<JumpLinks t={t} links={[{ id: 'a', label: 'A' }]} />)).toBe('');
  });

  it('should write sizes, numbers and shares as the language does', () => {
    expect(formatBytes(999, 'en')).toBe('999 B');
    expect(formatBytes(1_234_567, 'en')).toBe('1.2 MB');
    expect(formatBytes(45_678_901, 'en')).toBe('46 MB');
    expect(formatNumber(1216, 'zh')).toBe('1,216');
    expect(formatShare(0.001, 'en')).toBe('<1%');
    expect(formatShare(0, 'en')).toBe('0%');
  });

  it('should name a goal in words beside its colour', () => {
    expect(draw('goals')).toMatch(/fill="#C5192D".*SDG 4 Quality Education/);
  });
});
