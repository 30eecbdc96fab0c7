import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { listNameTags } from './name-tags';

/** The fields of a small content model, as far as the walk looks at them. */
const FIELDS: Readonly<Record<string, readonly object[]>> = {
  trainings: [
    { name: 'title', type: 'text' },
    { name: 'hours', type: 'number' },
    { name: 'organisers', type: 'relationship', relationTo: 'partners', hasMany: true },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'related', type: 'relationship', relationTo: ['trainings', 'activities'], hasMany: true },
    {
      name: 'selection',
      type: 'group',
      flattenedFields: [{ name: 'by', type: 'relationship', relationTo: 'people' }],
    },
    {
      name: 'sessions',
      type: 'array',
      flattenedFields: [{ name: 'slides', type: 'relationship', relationTo: 'documents' }],
    },
    { name: 'body', type: 'richText' },
  ],
  people: [{ name: 'affiliationPartner', type: 'relationship', relationTo: 'partners' }],
};

const fieldsOf = (collection: string) => (FIELDS[collection] ?? []) as readonly FlattenedField[];

const namesIn = (doc: object, depth: number) =>
  listNameTags(fieldsOf, { fields: fieldsOf('trainings'), docs: [doc], depth });

describe('listNameTags', () => {
  it('should name what was read along, wherever it stands', () => {
    const doc = {
      id: 1,
      title: { en: 'Training' },
      hours: 40,
      organisers: [{ id: 7, name: {} }],
      cover: { id: 3, url: '/a.webp' },
      related: [{ relationTo: 'activities', value: { id: 9, title: {} } }],
      selection: { by: { id: 2 } },
      sessions: [{ slides: { id: 5 } }, { slides: null }],
    };
    expect(namesIn(doc, 1)).toEqual([
      'name:partners/7',
      'name:media/3',
      'name:activities/9',
      'name:people/2',
      'name:documents/5',
    ]);
  });

  it('should name what readers may not see yet', () => {
    const doc = { organisers: [7, 8], related: [{ relationTo: 'trainings', value: 4 }] };
    expect(namesIn(doc, 1)).toEqual(['name:partners/7', 'name:partners/8', 'name:trainings/4']);
  });

  it('should follow links as far as they were read along, and no further', () => {
    const doc = { selection: { by: { id: 2, affiliationPartner: 7 } } };
    expect(namesIn(doc, 0)).toEqual([]);
    expect(namesIn(doc, 1)).toEqual(['name:people/2']);
    expect(namesIn(doc, 2)).toEqual(['name:people/2', 'name:partners/7']);
  });

  it('should find links and pictures in texts, in every language', () => {
    const link = (relationTo: string, value: unknown) => ({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo, value } },
      children: [],
    });
    const picture = { type: 'upload', relationTo: 'media', value: { id: 3 } };
    const body = {
      en: { root: { children: [{ type: 'paragraph', children: [link('partners', { id: 7 })] }] } },
      zh: { root: { children: [link('news', 6), picture] } },
    };
    expect(namesIn({ body }, 1)).toEqual(['name:partners/7', 'name:news/6', 'name:media/3']);
  });
});
