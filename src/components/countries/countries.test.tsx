import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { getTranslate } from '@/messages/translate';
import { countryExamples } from './countries.examples';

function draw(name: string, locale: Locale = 'en'): string {
  const example = countryExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example "${name}"`);
  return renderToStaticMarkup(example.draw({ t: getTranslate(locale), locale }));
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('every example', () => {
  it.each(countryExamples.flatMap(({ name }) => LOCALE_CODES.map((locale) => [name, locale] as const)))(
    'should draw "%s" in %s without style attributes or holes',
    (name, locale) => {
      expect(draw(name, locale)).not.toMatch(/ style=|undefined|NaN|\[object/);
    },
  );
});

describe('CountriesPage', () => {
  it('should give every country a tile, and mark those that were reached', () => {
    const html = draw('all countries');
    expect(html).toMatch(/tile-level-0"><a href="\/en\/countries\/ken"/);
    expect(html).toMatch(/tile-level-4"><a href="\/en\/countries\/fji"/);
    expect(textOf(html)).toContain('China held there');
  });

  it('should say how far the number of countries is known', () => {
    const text = textOf(draw('all countries'));
    expect(text).toContain('People came from 2 countries');
    expect(text).toContain('known for 3 of 8 events');
    expect(textOf(draw('no country known'))).toContain('From which countries people came is not known yet');
  });

  it('should name both definitions of Africa', () => {
    const text = textOf(draw('all countries'));
    expect(text).toContain('Africa (M49 region) 3');
    expect(text).toContain('UNESCO electoral group V(a) (African States) 2');
  });

  it('should lead to the list only where the list has the same number', () => {
    const html = draw('all countries');
    expect(html).toContain('href="/en/trainings?country=egy"');
    expect(html).not.toContain('href="/en/trainings?country=fji"');
  });
});

describe('CountryPage', () => {
  it('should tell a number that is kept back from one that nobody knows', () => {
    expect(textOf(draw('a country'))).toContain(
      'participants from there not shown So few that one could be recognised.',
    );
    expect(textOf(draw('a country'))).not.toContain('not known yet');
  });

  it('should say of how many events the number of trainees is known', () => {
    expect(textOf(draw('a country'))).toContain('trainees from there 9 known for 1 of 2 trainings');
  });

  it('should link the lists only where they have something', () => {
    const html = draw('a country');
    expect(html).toContain('href="/en/trainings?country=fji"');
    expect(html).not.toContain('href="/en/activities?country=fji"');
  });

  it('should show a group that the country has left, with the day', () => {
    expect(textOf(draw('a country'))).toMatch(
      /Least developed countries before 1 January 2011 1 January 2014/,
    );
  });

  it('should be honest about a country without records', () => {
    const text = textOf(draw('a country without records'));
    expect(text).toContain(
      'No training or activity with people from Iceland is recorded, and none held there.',
    );
    expect(text).toContain('Europe › Northern Europe');
  });
});
