import { describe, expect, it } from 'vitest';
import { toNewAnswer } from './new-answer.examples';
import type { AnswerRecord } from './stored-answer';
import { toMovedMap } from './to-moved-map';

function toRecord(address: string, location: string, status = 308): AnswerRecord {
  const { body, ...answer } = toNewAnswer({ address, status, headers: { location } });
  return { ...answer, hash: '', bytes: body.length, encodings: [] };
}

describe('toMovedMap', () => {
  it('should list what moved, by address', () => {
    const records = [
      toRecord('/en/b', '/en/c'),
      toRecord('/en/page', '/en/x', 200),
      toRecord('/en/a', 'https://example.org/d?e=1&f=2#g', 301),
    ];
    expect(toMovedMap(records)).toBe('"/en/a" "https://example.org/d?e=1&f=2#g";\n"/en/b" "/en/c";\n');
  });

  it('should write nothing that nginx could take for more than a location', () => {
    expect(toMovedMap([toRecord("/a;$b'c", '/x y"\\$host;{中\n')])).toBe(
      `"/a;$b'c" "/x%20y%22%5C%24host;{%E4%B8%AD%0A";\n`,
    );
  });

  it.each(['/en/a', '/en/a?x=1', 'https://example.org/en/a', '//example.org/EN/A'])(
    'should leave out an address that moved to itself but for upper and lower case: %s',
    (location) => {
      expect(toMovedMap([toRecord('/EN/a', location)])).toBe('');
    },
  );

  it('should keep a location that is no address as it is', () => {
    expect(toMovedMap([toRecord('/a', 'http://')])).toBe('"/a" "http://";\n');
  });
});
