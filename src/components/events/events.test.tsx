import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TRAINING_2012 } from '@/domain/events/event-facts.examples';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { toPeopleReached } from '@/domain/people/to-people-reached';
import { getTranslate } from '@/messages/translate';
import { toEventDescription } from './event-description';
import { eventFilterText } from './event-words';
import { eventExamples, exampleEventPage, exampleEventsPage, exampleSparsePage } from './events.examples';
import { PeopleReached } from './people-reached';

const words = (locale: Locale) => ({ t: getTranslate(locale), locale });

function draw(name: string, locale: Locale = 'en'): string {
  const example = eventExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example "${name}"`);
  return renderToStaticMarkup(example.draw(words(locale)));
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('every example', () => {
  it.each(eventExamples.flatMap(({ name }) => LOCALE_CODES.map((locale) => [name, locale] as const)))(
    'should draw "%s" in %s without style attributes or holes',
    (name, locale) => {
      expect(draw(name, locale)).not.toMatch(/ style=|undefined|NaN|\[object/);
    },
  );
});

describe('EventPage', () => {
  it('should put the facts before the text and the people', () => {
    const html = draw('training');
    expect(html.indexOf('class="facts"')).toBeLessThan(html.indexOf('id="objectives"'));
    expect(html.indexOf('id="objectives"')).toBeLessThan(html.indexOf('id="people"'));
  });

  it('should lead to country, period, partner, function, goal and criterion', () => {
    const html = draw('training');
    for (const href of [
      '/en/countries/fji',
      '/en/years/2019',
      '/en/partners/islands',
      '/en/category-2/agreement#FUN-1',
      '/en/sdgs/9',
      '/en/category-2/criteria/B3',
    ]) {
      expect(html).toContain(`href="${href}"`);
    }
  });

  it('should show no number of one or two people', () => {
    const text = textOf(draw('training'));
    expect(text).toMatch(/(Kiribati|Tonga)[^.]*together/);
    expect(text).not.toMatch(/Kiribati 1\b/);
  });

  it('should say what is not known instead of leaving it out', () => {
    const text = textOf(draw('sparse activity'));
    expect(text).toContain('Organisers not known yet');
    expect(text).toContain('From which countries people came is not known yet.');
    expect(text).toContain('Which goals, outputs and priorities it served is not recorded yet.');
    expect(text).not.toContain('Certificates');
  });

  it('should mark a record that is not translated', () => {
    expect(draw('sparse activity')).toContain('has not been translated into English yet');
    expect(draw('training')).toContain('Parts of this record have not been translated');
  });

  it('should have jump links to sections that exist', () => {
    const html = draw('training');
    const targets = [...html.matchAll(/href="#([a-z-]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(4);
    for (const id of targets) expect(html).toContain(`id="${id}"`);
  });
});

describe('PeopleReached', () => {
  it('should list the countries whose numbers are not known, by region', () => {
    const people = toPeopleReached(TRAINING_2012.people);
    const html = renderToStaticMarkup(
      <PeopleReached family="training" people={people} note={null} {...words('en')} />,
    );
    expect(textOf(html)).toContain('People came from 11 countries; how many from each is not known yet.');
    expect(html).toContain('href="/en/countries/egy"');
    expect(html).not.toContain('together');
  });

  it('should say that women and men are kept back, not that they are unknown', () => {
    const people = toPeopleReached({
      total: 4,
      female: 1,
      male: 3,
      byCountry: [{ country: 'EGY', total: 4, female: 1, male: 3 }],
    });
    const text = textOf(
      renderToStaticMarkup(<PeopleReached family="training" people={people} note={null} {...words('en')} />),
    );
    expect(text).toContain('Women and men are not shown');
  });
});

describe('EventsPage', () => {
  it('should mark the current filter and lead to the list without it', () => {
    expect(draw('list of trainings')).toMatch(/<a href="\/en\/trainings" aria-current="true">/);
  });

  it('should keep the current filter in the links of the others', () => {
    expect(draw('list of trainings')).toContain('href="/en/trainings?country=fji&amp;period=2019"');
  });

  it('should name what could not be used of the address', () => {
    expect(textOf(draw('list of trainings'))).toContain('“99”');
  });

  it('should stand under years, the undated last', () => {
    const text = textOf(draw('list of trainings'));
    expect(text.lastIndexOf('Date not known yet')).toBeGreaterThan(text.lastIndexOf('Foresight'));
  });

  it('should say when nothing is recorded', () => {
    expect(textOf(draw('empty list'))).toContain('No training is recorded yet.');
  });
});

describe('eventFilterText', () => {
  const text = (name: Parameters<typeof eventFilterText>[0], value: string) =>
    eventFilterText(name, value, exampleEventsPage.names, words('en'));

  it('should name values in words and leave unknown ones as they are', () => {
    expect(text('country', 'fji')).toBe('Fiji');
    expect(text('sdg', '9')).toBe('9 Industry, Innovation and Infrastructure');
    expect(text('kind', 'course')).toBe('Course');
    expect(text('period', '1999')).toBe('1999');
    expect(text('country', 'atlantis')).toBe('atlantis');
  });
});

describe('toEventDescription', () => {
  it('should be the summary, else kind and date', () => {
    expect(toEventDescription(exampleEventPage, words('en'))).toBe('Two weeks on looking ahead.');
    expect(toEventDescription(exampleSparsePage, words('en'))).toMatch(/^Forum, Date not known yet/);
  });
});
