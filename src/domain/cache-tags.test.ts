import { describe, expect, it } from 'vitest';
import { type ChangedRecord, cacheTags, tagsOfChange } from './cache-tags';

const training: ChangedRecord = {
  publicId: 'TRN-2012-01',
  slug: 'methodology-training',
  _status: 'published',
  startsOn: '2012-09-09T12:00:00.000Z',
  endsOn: '2012-09-28T12:00:00.000Z',
};
const change = (before: ChangedRecord | null, after: ChangedRecord | null) =>
  tagsOfChange({ collection: 'trainings', before, after });

describe('tagsOfChange', () => {
  it('should touch the record, its list, its year and the totals', () => {
    expect(change(training, { ...training, endsOn: '2012-09-29T12:00:00.000Z' })).toEqual([
      'list:trainings',
      'record:TRN-2012-01',
      'year:2012',
      'totals',
    ]);
  });

  it('should touch the site map when the address changes', () => {
    expect(change(training, { ...training, slug: 'new' })).toContain(cacheTags.sitemap());
    expect(change(training, training)).not.toContain(cacheTags.sitemap());
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

  it('should reach the pages that name a renamed partner through the tag of the partner', () => {
    const partner: ChangedRecord = { publicId: 'PRT-001', slug: 'atps', _status: 'published' };
    expect(tagsOfChange({ collection: 'partners', before: partner, after: { ...partner } })).toEqual([
      'list:partners',
      'record:PRT-001',
    ]);
  });

  it('should drop a withdrawn record from the site map, and bring it back', () => {
    const withdrawn = { ...training, withdrawal: { withdrawnOn: '2024-01-01' } };
    expect(change(training, withdrawn)).toEqual([
      'list:trainings',
      'record:TRN-2012-01',
      'year:2012',
      'totals',
      'sitemap',
    ]);
    expect(change(withdrawn, training)).toContain(cacheTags.sitemap());
    expect(change(withdrawn, withdrawn)).not.toContain(cacheTags.sitemap());
  });

  it('should be silent about what readers cannot see', () => {
    const draft = { ...training, _status: 'draft' };
    const trashed = { ...training, deletedAt: '2024-01-01' };
    expect(change(null, draft)).toEqual([]);
    expect(change(draft, trashed)).toEqual([]);
    expect(change(trashed, null)).toEqual([]);
  });

  it('should speak of publishing, unpublishing and deleting', () => {
    const draft = { ...training, _status: 'draft', startsOn: '2015-03-01' };
    for (const tags of [change(draft, training), change(training, draft), change(training, null)]) {
      expect(tags).toEqual(expect.arrayContaining(['record:TRN-2012-01', 'year:2012', 'totals', 'sitemap']));
      expect(tags).not.toContain('year:2015');
    }
  });

  it('should touch a period under both of its addresses', () => {
    const period: ChangedRecord = { publicId: 'YR-2021', slug: '2021', yearStart: 2021, yearEnd: 2021 };
    const tags = tagsOfChange({
      collection: 'years',
      before: period,
      after: { ...period, slug: '2021-2022', yearEnd: 2022 },
    });
    expect(tags).toEqual(
      expect.arrayContaining([
        'period:2021',
        'period:2021-2022',
        'year:2021',
        'year:2022',
        'totals',
        'sitemap',
      ]),
    );
  });

  it('should touch everything when the site or its menus change', () => {
    expect(tagsOfChange({ collection: 'site', before: null, after: null })).toEqual(['site']);
    expect(tagsOfChange({ collection: 'navigation', before: null, after: null })).toEqual(['site']);
    expect(tagsOfChange({ collection: 'media', before: null, after: null })).toEqual(['list:media']);
  });
});
