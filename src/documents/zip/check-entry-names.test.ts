import { describe, expect, it } from 'vitest';
import { checkEntryNames } from './check-entry-names';

describe('the names of the entries of an archive', () => {
  it('should be relative paths with any letters', () => {
    expect(() =>
      checkEntryNames(['index.html', 'data/2012/countries.csv', '报告/2012年.pdf', 'a b.txt']),
    ).not.toThrow();
  });

  it.each([
    '',
    '/etc/passwd',
    '../outside',
    'data/../../outside',
    'data/./a',
    'data//a',
    'data/',
    'C:/a',
    'a\\b',
    'a\nb',
    'a\0b',
    'nul.txt',
    'name.',
    'name ',
    'x'.repeat(256),
    '\ud800',
  ])('should not be %j', (name) => {
    expect(() => checkEntryNames(['fine', name])).toThrow('name of an entry');
  });

  it('should be different also where case and composition do not count', () => {
    expect(() => checkEntryNames(['A.txt', 'a.txt'])).toThrow('Two entries');
    expect(() => checkEntryNames(['\u00e9.txt', 'e\u0301.txt'])).toThrow('Two entries');
  });
});
