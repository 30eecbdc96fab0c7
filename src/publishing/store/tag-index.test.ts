import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTagIndex } from './tag-index';

const address = fc.constantFrom('/a', '/b', '/c', '/d');
const tags = fc.array(fc.constantFrom('site', 'list:a', 'record:1', 'record:2'), { maxLength: 5 });
const step = fc.record({ address, tags: fc.option(tags) });

describe('tag index', () => {
  it('should list what a search through all addresses would', () => {
    fc.assert(
      fc.property(fc.array(step), tags, (steps, asked) => {
        const index = createTagIndex();
        const model = new Map<string, readonly string[]>();
        for (const each of steps) {
          if (each.tags === null) {
            index.remove(each.address);
            model.delete(each.address);
          } else {
            index.set(each.address, each.tags);
            model.set(each.address, each.tags);
          }
        }
        const expected = [...model].filter(([, own]) => asked.some((tag) => own.includes(tag)));
        expect(index.list(asked).sort()).toEqual(expected.map(([found]) => found).sort());
      }),
    );
  });

  it('should give what carries a rare tag first, and last what carries many tags', () => {
    const index = createTagIndex();
    index.set('/home', ['list', 'a', 'b', 'year']);
    index.set('/list', ['list']);
    index.set('/year', ['year', 'c', 'd', 'e', 'f']);
    index.set('/other-list', ['list', 'a']);
    expect(index.list(['list', 'year'])).toEqual(['/home', '/year', '/list', '/other-list']);
  });
});
