import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from './parse-record';
import { type AnswerRecord, STORED_ENCODINGS } from './stored-answer';

const text = fc.string({ unit: 'binary' });

/** Names as the application and we write them, in lower case. */
const headerName = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);

const anyRecord: fc.Arbitrary<AnswerRecord> = fc.record({
  address: text,
  status: fc.integer({ min: 200, max: 599 }),
  headers: fc.dictionary(headerName, text),
  hash: text,
  bytes: fc.nat(),
  encodings: fc.subarray([...STORED_ENCODINGS]),
  tags: fc.array(text),
  assets: fc.array(text),
  madeAt: text,
  expiresAt: fc.option(
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  ),
  build: text,
});

describe('parseRecord', () => {
  it('should read every record as it was written', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(JSON.stringify(parseRecord(JSON.stringify(record)))).toBe(JSON.stringify(record));
      }),
    );
  });

  it('should refuse a record that lacks anything', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, chosen) => {
        const names = Object.keys(record);
        const { [names[chosen % names.length] ?? '']: _, ...rest } = record as Record<string, unknown>;
        expect(parseRecord(JSON.stringify(rest))).toBeNull();
      }),
    );
  });

  it('should refuse a record that is cut off', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, length) => {
        const whole = JSON.stringify(record);
        expect(parseRecord(whole.slice(0, length % whole.length))).toBeNull();
      }),
    );
  });
});
