import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '@/domain/locales';
import { drawExample, expectSoundPage, toWords } from '../record/page-checks';
import { partnersExamples } from './partners.examples';

type Name = keyof typeof partnersExamples;
const html = (name: Name) => drawExample(partnersExamples[name], 'en');
const words = (name: Name) => toWords(html(name));

describe('partner pages', () => {
  const all = Object.values(partnersExamples);
  it.each(all.flatMap((example) => LOCALE_CODES.map((locale) => ({ name: example.name, example, locale }))))(
    'should be sound: $name, $locale',
    ({ example, locale }) => expectSoundPage(drawExample(example, locale)),
  );
});

describe('PartnersPage', () => {
  it('should offer filters as links with their counts', () => {
    expect(html('list')).toContain('href="/en/partners?kind=university"');
    expect(words('list')).toMatch(/University 1/);
    expect(words('list')).toMatch(/Africa 1/);
    expect(words('list')).toContain('2 partners');
  });

  it('should mark the filter that holds, lead out of it and to all', () => {
    expect(html('filtered')).toMatch(/href="\/en\/partners" aria-current="true"/);
    expect(words('filtered')).toContain('1 of 2 partners fit the filters');
    expect(words('filtered')).toContain('Show all, without filters');
  });

  it('should name what it could not use', () => {
    expect(words('problem')).toContain('There is nothing with Kind “club”.');
    expect(words('problem')).toContain('This list has no filter “colour”. It has these: Kind, Region');
    expect(words('problem')).toContain('There is no page “7” in this list.');
    expect(words('problem')).toContain('2 partners');
  });

  it('should keep to one page at a time', () => {
    expect(words('long')).toContain('60 partners, page 2 of 2');
    expect(html('long').match(/record-title/g)).toHaveLength(10);
  });

  it('should mark a name in another language', () => {
    expect(html('list')).toContain('<span lang="zh-Hans">示例学会</span>');
  });
});

describe('PartnerPage', () => {
  it('should lead from its counts to the lists behind them', () => {
    expect(html('partner')).toContain('href="/en/trainings?partner=example-university"');
    expect(html('partner')).toContain('href="/en/activities?partner=example-university"');
    expect(words('partner')).toContain('See all 2 activities');
    expect(words('partner')).toContain('The latest 1 of 3');
  });

  it('should give identifiers once, as links', () => {
    expect(html('partner')).toContain('<a href="https://ror.org/05dxps055">ROR 05dxps055</a>');
  });

  it('should say openly that nothing is recorded', () => {
    expect(words('barePartner')).toContain('No training or activity with this partner is recorded yet.');
    expect(words('barePartner')).toContain('It is shown in Chinese.');
    expect(words('barePartner')).not.toContain('Identifiers');
  });
});
