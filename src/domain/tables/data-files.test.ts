import { describe, expect, it } from 'vitest';
import { listDataFiles, parseDataFile, toDataPage, toDataRoute, toFileName } from './data-files';

const files = listDataFiles(['2012', '2021-2022']);

describe('the files of data', () => {
  it('should each have an address of its own, from which it is known again', () => {
    const routes = files.map(toDataRoute);
    expect(new Set(routes).size).toBe(files.length);
    expect(routes.map(parseDataFile)).toEqual(files);
  });

  it('should lie under the pages that show them', () => {
    expect(toDataRoute({ kind: 'table', id: 'trainings' })).toBe('/data/trainings/trainings.csv');
    expect(toDataRoute({ kind: 'table', id: 'criteria' })).toBe('/data/category-2/criteria.csv');
    expect(toDataPage({ kind: 'table', id: 'criteria' })).toBe('/category-2/criteria');
    const ofPeriod = { kind: 'period-table', slug: '2019', id: 'countries' } as const;
    expect(toDataRoute(ofPeriod)).toBe('/data/years/2019/countries.csv');
    expect(toDataPage(ofPeriod)).toBe('/years/2019');
  });

  it.each([
    '/data',
    '/data/trainings',
    '/data/trainings/activities.csv',
    '/data/trainings/trainings.xlsx',
    '/data/years/2012',
    '/data/years/2012/trainings.csv',
    '/data/years/../figures.csv',
    '/data/years//figures.csv',
    '/data/all.csv',
    '/years/2012/report.pdf',
    '/years/2012',
  ])('should not be at %s', (route) => {
    expect(parseDataFile(route)).toBeNull();
  });

  it('should have telling names, different for each', () => {
    expect(toFileName({ kind: 'workbook' }, 'en')).toBe('all-en.xlsx');
    expect(toFileName({ kind: 'period-workbook', slug: '2021-2022' }, 'zh')).toBe(
      'years-2021-2022-period-zh.xlsx',
    );
    expect(toFileName({ kind: 'period-report', slug: '2012' }, 'en')).toBe('years-2012-report-en.docx');
    const names = files.flatMap((file) => [toFileName(file, 'en'), toFileName(file, 'zh')]);
    expect(new Set(names).size).toBe(2 * files.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.(?:csv|xlsx|docx)$/);
  });
});
