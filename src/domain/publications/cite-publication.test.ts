import { describe, expect, it } from 'vitest';
import { citePublication } from './cite-publication';

const ARTICLE = {
  authors: ['Wang, L.', 'Diallo, A.'],
  year: 2021,
  title: 'Paths of policy',
  kind: 'article',
  journal: 'Journal of Examples',
  publisher: null,
  isbn: null,
  doi: '10.1000/182',
  url: 'https://example.org/paths',
} as const;

const BOOK = {
  ...ARTICLE,
  kind: 'book',
  title: '科技战略导论',
  authors: ['王丽', '李明'],
  journal: null,
  publisher: '示例出版社',
  isbn: '978-7-300-00000-1',
  doi: null,
  url: null,
} as const;

describe('citePublication', () => {
  it('should give author, year, title, place and DOI in English', () => {
    expect(citePublication(ARTICLE, 'en')).toBe(
      'Wang, L.; Diallo, A. (2021). Paths of policy. Journal of Examples. https://doi.org/10.1000/182',
    );
  });

  it('should follow GB/T 7714 in Chinese', () => {
    expect(citePublication(ARTICLE, 'zh')).toBe(
      'Wang, L., Diallo, A. Paths of policy[J/OL]. Journal of Examples, 2021. https://doi.org/10.1000/182',
    );
    expect(citePublication(BOOK, 'zh')).toBe(
      '王丽, 李明. 科技战略导论[M]. 示例出版社, 2021. ISBN 978-7-300-00000-1.',
    );
  });

  it('should prefer the DOI, else the address', () => {
    expect(citePublication({ ...ARTICLE, doi: null }, 'en')).toMatch(/https:\/\/example\.org\/paths$/);
  });

  it('should leave out what is not known and say that a year is missing', () => {
    const bare = { ...ARTICLE, authors: [], year: null, journal: null, doi: null, url: null };
    expect(citePublication(bare, 'en')).toBe('Paths of policy. (n.d.).');
    expect(citePublication(bare, 'zh')).toBe('Paths of policy[J].');
  });

  it('should not put a second full stop after a title that asks', () => {
    expect(citePublication({ ...ARTICLE, title: 'Why policy?' }, 'en')).toContain(
      '(2021). Why policy? Journal',
    );
  });
});
