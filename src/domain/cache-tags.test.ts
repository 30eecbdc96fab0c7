import { describe, expect, it } from 'vitest';
import { type ChangedRecord, cacheTags, tagsOfChange } from './cache-tags';

const training: ChangedRecord = {
  id: 70,
  publicId: 'TRN-2012-01',
  slug: 'methodology-training',
  _status: 'published',
  startsOn: '2012-09-09T12:00:00.000Z',
  endsOn: '2012-09-28T12:00:00.000Z',
  country: 'CHN',
  people: { byCountry: [{ country: 'EGY' }, { country: 'KEN' }] },
  sdgs: [{ goal: '4' }, { goal: '11' }],
  organisers: [7],
  supporters: [7, 8],
  evidenceFor: [3],
};
const change = (before: ChangedRecord | null, after: ChangedRecord | null) =>
  tagsOfChange({ collection: 'trainings', before, after });

/** What is said of the training wherever it is listed, counted or named. */
const ELSEWHERE = [
  'list:trainings',
  'record:trainings/70',
  'rows:trainings/1',
  'name:trainings/70',
  'year:2012',
  'country:CHN',
  'country:EGY',
  'country:KEN',
  'sdg:4',
  'sdg:11',
  'partner:7',
  'partner:8',
  'evidence:3',
];

describe('tagsOfChange', () => {
  it('should touch whatever shows the event when something changes that lists show', () => {
    expect(change(training, { ...training, endsOn: '2012-09-29T12:00:00.000Z' })).toEqual([
      ...ELSEWHERE,
      'counts',
      'sitemap',
    ]);
  });

  it('should leave what only adds up alone when an event is named otherwise', () => {
    const before: ChangedRecord & { title: object } = { ...training, title: { en: 'Training' } };
    const after = { ...before, title: { en: 'Course' }, slug: 'course' };
    expect(change(before, after)).toEqual(expect.arrayContaining(ELSEWHERE));
    expect(change(before, after)).not.toContain('counts');
  });

  it('should touch its own page and the site map alone when something else changes', () => {
    const after: ChangedRecord & { body: string } = { ...training, body: 'New text' };
    expect(change(training, after)).toEqual(['record:trainings/70', 'rows:trainings/1', 'sitemap']);
  });

  it('should touch reviews when something changes that only they count, or when an event comes or goes', () => {
    const after: ChangedRecord & { sources: object[] } = { ...training, sources: [{ pages: '4' }] };
    const REVIEWS = ['review', 'reviewed-rows:trainings/1'];
    expect(change(training, after)).toEqual(expect.arrayContaining(REVIEWS));
    expect(change(training, null)).toEqual(expect.arrayContaining(REVIEWS));
    const titled: ChangedRecord & { title: string } = { ...training, title: 'Course' };
    for (const tag of REVIEWS) expect(change(training, titled)).not.toContain(tag);
  });

  it('should be silent when nothing changes, as with a draft saved beside what is published', () => {
    expect(change(training, { ...training })).toEqual([]);
  });

  it('should touch what depends on people and goals elsewhere only when these change', () => {
    const people = { byCountry: [{ country: 'EGY' }, { country: 'PER' }] };
    expect(change(training, { ...training, people })).toEqual(
      expect.arrayContaining(['country:KEN', 'country:PER', 'people:EGY', 'people:KEN', 'people:PER']),
    );
    expect(change(training, { ...training, sdgs: [{ goal: '5' }] })).toEqual(
      expect.arrayContaining(['sdg:4', 'sdg:5', 'sdgs']),
    );
  });

  it('should touch the partners of before and after', () => {
    const tags = change(training, { ...training, organisers: [9], supporters: [] });
    expect(tags).toEqual(expect.arrayContaining(['partner:7', 'partner:8', 'partner:9']));
  });

  it('should touch the period an event left and the one it came to', () => {
    const tags = change(training, { ...training, startsOn: '2015-03-01T12:00:00.000Z', endsOn: null });
    expect(tags).toContain(cacheTags.year(2012));
    expect(tags).toContain(cacheTags.year(2015));
    expect(tags).not.toContain(cacheTags.year(2013));
  });

  it('should touch every year an event runs through', () => {
    const tags = change(null, { ...training, endsOn: '2014-01-05T12:00:00.000Z' });
    expect(tags).toEqual(expect.arrayContaining(['year:2012', 'year:2013', 'year:2014']));
  });

  it('should touch both addresses of a record that moves, and that of its id', () => {
    expect(change(training, { ...training, slug: 'new' })).toEqual(
      expect.arrayContaining([
        'address:/trainings/methodology-training',
        'address:/trainings/new',
        'address:/id/TRN-2012-01',
      ]),
    );
  });

  it('should touch everything when a record comes, goes, or is withdrawn', () => {
    const draft = { ...training, _status: 'draft', startsOn: '2015-03-01', endsOn: null };
    const withdrawn = { ...training, withdrawal: { withdrawnOn: '2024-01-01' } };
    const trashed = { ...training, deletedAt: '2024-01-01' };
    for (const absent of [null, draft, withdrawn, trashed]) {
      for (const tags of [change(absent, training), change(training, absent)]) {
        expect(tags).toEqual(
          expect.arrayContaining([
            ...ELSEWHERE,
            'counts',
            'people:EGY',
            'sdgs',
            'sitemap',
            'address:/id/TRN-2012-01',
          ]),
        );
        expect(tags).not.toContain('year:2015');
      }
    }
  });

  it('should touch the notice of a withdrawal when its reason changes, and nothing else', () => {
    const withdrawal = { withdrawnOn: '2024-01-01', reason: { en: 'Asked for' } };
    const before = { ...training, withdrawal };
    const after = { ...training, withdrawal: { ...withdrawal, reason: { en: 'Wrong' } } };
    expect(change(before, after)).toEqual([
      'address:/id/TRN-2012-01',
      'address:/trainings/methodology-training',
    ]);
  });

  it('should be silent about what readers cannot see', () => {
    const draft = { ...training, _status: 'draft' };
    const trashed = { ...draft, deletedAt: '2024-01-01' };
    expect(change(null, draft)).toEqual([]);
    expect(change(draft, { ...draft, slug: 'other' })).toEqual([]);
    expect(change(draft, trashed)).toEqual([]);
    expect(change(trashed, null)).toEqual([]);
    const internal: ChangedRecord = { id: 1, publicId: 'DOC-1', slug: 'a', access: 'internal' };
    expect(
      tagsOfChange({ collection: 'documents', before: internal, after: { ...internal, date: '2012-01-01' } }),
    ).toEqual([]);
  });

  it('should touch the pages that name a partner, and those of its country', () => {
    const partner: ChangedRecord = { id: 5, publicId: 'PRT-001', slug: 'atps', country: 'KEN' };
    expect(
      tagsOfChange({ collection: 'partners', before: partner, after: { ...partner, country: 'UGA' } }),
    ).toEqual([
      'list:partners',
      'record:partners/5',
      'rows:partners/0',
      'name:partners/5',
      'country:KEN',
      'country:UGA',
      'sitemap',
    ]);
  });

  it('should touch the partners whose people change', () => {
    const person: ChangedRecord = { id: 4, publicId: 'PPL-004', slug: 'x', affiliationPartner: 5 };
    expect(
      tagsOfChange({ collection: 'people', before: person, after: { ...person, affiliationPartner: 6 } }),
    ).toEqual(['list:people', 'record:people/4', 'rows:people/0', 'name:people/4', 'partner:5', 'partner:6']);
  });

  it('should touch the events of a period only when others name it differently', () => {
    const period: ChangedRecord & { summary?: string } = {
      id: 1,
      publicId: 'YR-2021',
      slug: '2021',
      yearStart: 2021,
      yearEnd: 2021,
    };
    const of = (after: typeof period) => tagsOfChange({ collection: 'years', before: period, after });
    expect(of({ ...period, slug: '2021-2022', yearEnd: 2022 })).toEqual(
      expect.arrayContaining(['period:2021', 'period:2022', 'list:years', 'address:/years/2021']),
    );
    expect(of({ ...period, summary: 'New' })).toEqual([
      'list:years',
      'record:years/1',
      'rows:years/0',
      'name:years/1',
      'sitemap',
    ]);
  });

  it('should touch the address of a redirect in whatever language', () => {
    const redirect = (from: string): ChangedRecord => ({ id: 1, from });
    expect(
      tagsOfChange({
        collection: 'redirects',
        before: redirect('/en/trainings/old'),
        after: redirect('/channel/newsinfo/1?id=2'),
      }),
    ).toEqual(['address:/trainings/old', 'address:/channel/newsinfo/1?id=2']);
  });

  it('should touch the pages that show a picture', () => {
    const picture: ChangedRecord = { id: 9, isPublic: true };
    const after: ChangedRecord & { alt: string } = { ...picture, alt: 'A dome' };
    expect(tagsOfChange({ collection: 'media', before: picture, after })).toEqual(
      expect.arrayContaining(['list:media', 'name:media/9']),
    );
    const hidden = { ...picture, isPublic: false };
    expect(
      tagsOfChange({ collection: 'media', before: hidden, after: { ...after, isPublic: false } }),
    ).toEqual([]);
  });

  it('should touch everything when the site or its menus change, and the front page when its texts do', () => {
    expect(tagsOfChange({ collection: 'site', before: null, after: null })).toEqual(['site']);
    expect(tagsOfChange({ collection: 'navigation', before: null, after: null })).toEqual(['site']);
    expect(tagsOfChange({ collection: 'home', before: null, after: null })).toEqual(['list:home']);
  });
});
