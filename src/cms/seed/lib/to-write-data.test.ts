import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { bi } from './bilingual';
import { ref, refs } from './reference';
import { SeedError } from './seed-error';
import { toWriteData, type WriteContext, withRowIds } from './to-write-data';

const text = (name: string, localized = false) => ({ name, type: 'text', localized }) as FlattenedField;
const link = (name: string, relationTo: string | string[], hasMany = false) =>
  ({ name, type: 'relationship', relationTo, hasMany }) as FlattenedField;
const list = (name: string, flattenedFields: FlattenedField[]) =>
  ({ name, type: 'array', flattenedFields, fields: [] }) as unknown as FlattenedField;
const group = (name: string, flattenedFields: FlattenedField[]) =>
  ({ name, type: 'group', flattenedFields, fields: [] }) as unknown as FlattenedField;

const FIELDS: FlattenedField[] = [
  text('slug'),
  text('title', true),
  group('translation', [text('en'), text('zh')]),
  group('people', [text('note', true), list('byCountry', [text('country')])]),
  list('rows', [text('label', true), link('record', ['years', 'trainings'])]),
  link('partner', 'partners'),
  link('related', ['activities', 'trainings'], true),
];

const KNOWN: Record<string, ReturnType<WriteContext['resolve']>> = {
  'PRT-1': { collection: 'partners', id: 7 },
  'TRN-1': { collection: 'trainings', id: 9 },
};

const toContext = (locale: WriteContext['locale']): WriteContext => ({ locale, resolve: (id) => KNOWN[id] });

describe('toWriteData', () => {
  it('should reduce translated values to one language and leave look-alikes alone', () => {
    const data = {
      slug: 'a',
      title: bi('One', '一'),
      translation: { en: 'ready', zh: 'ready' },
      people: { note: bi('Note', '注'), byCountry: [{ country: 'KEN' }] },
      rows: [{ label: bi('Row', '行') }],
    };
    expect(toWriteData(FIELDS, data, toContext('zh'), 'X')).toEqual({
      slug: 'a',
      title: '一',
      translation: { en: 'ready', zh: 'ready' },
      people: { note: '注', byCountry: [{ country: 'KEN' }] },
      rows: [{ label: '行' }],
    });
  });

  it('should keep all languages side by side when asked for all', () => {
    const data = { title: bi('One', '一'), rows: [{ label: bi('Row', '行') }] };
    expect(toWriteData(FIELDS, data, toContext('all'), 'X')).toEqual(data);
  });

  it('should turn links into ids, with the collection where a field allows several', () => {
    const data = { partner: ref('PRT-1'), related: refs('TRN-1'), rows: [{ record: ref('TRN-1') }] };
    expect(toWriteData(FIELDS, data, toContext('en'), 'X')).toEqual({
      partner: 7,
      related: [{ relationTo: 'trainings', value: 9 }],
      rows: [{ record: { relationTo: 'trainings', value: 9 } }],
    });
  });

  it('should keep unknown values as null and leave out what is not given', () => {
    expect(toWriteData(FIELDS, { title: null, slug: undefined }, toContext('en'), 'X')).toEqual({
      title: null,
    });
  });

  it.each([
    ['a field that does not exist', { colour: 'red' }, 'X.colour: the content model has no such field.'],
    ['a text in one language only', { title: 'One' }, 'X.title: this text is translated'],
    ['a field deep inside', { rows: [{ label: bi('a', 'b'), x: 1 }] }, 'X.rows[0].x: the content model'],
    ['a link that leads nowhere', { partner: ref('PRT-2') }, 'there is no record "PRT-2"'],
    ['a link into the wrong collection', { partner: ref('TRN-1') }, 'links to partners only'],
    ['a list that is none', { rows: 'x' }, 'X.rows: expected a list.'],
  ])('should refuse %s', (_, data, message) => {
    const write = () => toWriteData(FIELDS, data, toContext('en'), 'X');
    expect(write).toThrow(SeedError);
    expect(write).toThrow(message);
  });

  it('should let plain links of the record wait, but none inside a list', () => {
    const later: string[] = [];
    const context = { ...toContext('all'), onLater: (field: string) => void later.push(field) };
    expect(toWriteData(FIELDS, { related: refs('TRN-1', 'ACT-9') }, context, 'X')).toEqual({
      related: [{ relationTo: 'trainings', value: 9 }],
    });
    expect(toWriteData(FIELDS, { partner: ref('PRT-9') }, context, 'X')).toEqual({});
    expect(later).toEqual(['related', 'partner']);
    expect(() => toWriteData(FIELDS, { rows: [{ record: ref('ACT-9') }] }, context, 'X')).toThrow(
      'write that record before this one',
    );
  });
});

describe('withRowIds', () => {
  it('should give every row its own id, also inside groups, and keep given ones', () => {
    const data = { people: { byCountry: [{ country: 'KEN' }, { country: 'EGY' }] }, rows: [{ id: 'kept' }] };
    const result = withRowIds(FIELDS, data) as {
      people: { byCountry: { id: string }[] };
      rows: { id: string }[];
    };
    const ids = result.people.byCountry.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(result.rows).toEqual([{ id: 'kept' }]);
  });
});
