import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlacedAnswer } from './address.arbitrary';
import { STORED_ENCODINGS } from './stored-answer';
import { toAnswerFiles, toEncodedFile, toPossibleFiles } from './to-answer-files';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const CSS = { 'content-type': 'text/css' };

/** Every name an answer may get, as a file system without upper and lower case sees it. */
function listNames(answer: Parameters<typeof toAnswerFiles>[0]): string[] {
  const files = toAnswerFiles(answer);
  if (files === null) return [];
  const { record, body } = files;
  const content =
    body === null ? [] : [body, ...STORED_ENCODINGS.map((encoding) => toEncodedFile(body, encoding))];
  return [record, ...content].map((name) => name.toLowerCase());
}

function listFolders(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

describe('toAnswerFiles', () => {
  it.each([
    ['/en', 200, HTML, 'site/en.html'],
    ['/en/years/2012', 200, HTML, 'site/en/years/2012.html'],
    ['/en/a.html', 200, HTML, 'site/en/a.html.html'],
    ['/a.css', 200, CSS, 'site/a.css'],
    ['/en/gone', 410, HTML, 'gone/en/gone.html'],
    ['/en/errors/404', 404, HTML, 'errors/en/errors/404.html'],
    ['/en/errors/500', 500, HTML, 'errors/en/errors/500.html'],
    ['/old', 301, { location: '/new' }, null],
    ['/old', 308, { location: '/new' }, null],
  ])('should keep %s with %d', (address, status, headers, body) => {
    expect(toAnswerFiles({ address, status, headers })).toEqual({ record: `records${address}.json`, body });
  });

  it.each([
    ['a path that is none', '/en?x', 200, HTML],
    ['a status for one reader', '/en', 401, HTML],
    ['a redirect for now', '/en', 307, { location: '/zh' }],
    ['a redirect to nowhere', '/en', 308, {}],
    ['a file without an extension', '/healthz', 200, { 'content-type': 'text/plain' }],
    ['a file named like a page', '/a.html', 200, CSS],
    ['a file named like a compressed form', '/a.css.gz', 200, CSS],
    ['a compressed body', '/a.css', 200, { ...CSS, 'content-encoding': 'gzip' }],
  ])('should refuse %s', (_, address, status, headers) => {
    expect(toAnswerFiles({ address, status, headers })).toBeNull();
  });

  it('should never let two addresses meet, in a file or with a file where the other has a folder', () => {
    fc.assert(
      fc.property(anyPlacedAnswer, anyPlacedAnswer, (one, other) => {
        fc.pre(one.address.toLowerCase() !== other.address.toLowerCase());
        const taken = new Set(listNames(one));
        for (const name of listNames(other)) {
          expect(taken).not.toContain(name);
          for (const folder of listFolders(name)) expect(taken).not.toContain(folder);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('should name all files an address can have', () => {
    fc.assert(
      fc.property(anyPlacedAnswer, (answer) => {
        const possible = toPossibleFiles(answer.address).map((name) => name.toLowerCase());
        expect(possible).toEqual(expect.arrayContaining(listNames(answer)));
      }),
    );
  });
});
