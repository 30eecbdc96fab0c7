import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { getTranslate } from '@/messages/translate';
import { sdgExamples } from './sdgs.examples';

function draw(name: string, locale: Locale = 'en'): string {
  const example = sdgExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example "${name}"`);
  return renderToStaticMarkup(example.draw({ t: getTranslate(locale), locale }));
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('every example', () => {
  it.each(sdgExamples.flatMap(({ name }) => LOCALE_CODES.map((locale) => [name, locale] as const)))(
    'should draw "%s" in %s without style attributes, holes or pictures of the United Nations',
    (name, locale) => {
      expect(draw(name, locale)).not.toMatch(/ style=|undefined|NaN|\[object|<img/);
    },
  );
});

describe('SdgsPage', () => {
  it('should name the finding and rank the goals by share', () => {
    const text = textOf(draw('all goals'));
    expect(text).toContain('SDG 9 Industry, Innovation and Infrastructure has the largest share');
    expect(text).toMatch(/SDG 9 [^0-9]* 1 event 75%/);
  });

  it('should say for how many events goals and shares are known', () => {
    expect(textOf(draw('all goals'))).toContain('Goals are recorded for 2 of 3 events; shares for 1.');
  });

  it('should not take a goal without a share for one with none', () => {
    expect(textOf(draw('all goals'))).toMatch(
      /SDG 17 Partnerships for the Goals 1 not known yet not known yet/,
    );
  });

  it('should show no figures where no event is tagged', () => {
    const html = draw('no goal known');
    expect(html).not.toContain('<table');
    expect(html.match(/class="sdg-chip"/g)).toHaveLength(17);
  });
});

describe('SdgPage', () => {
  it('should give each event with its share, or say that it is not known', () => {
    const text = textOf(draw('a goal'));
    expect(text).toContain('75% of the event targets 9.5, 9.b');
    expect(text).toContain('share not known yet');
  });

  it('should lead to the filtered list and to the neighbours', () => {
    const html = draw('a goal');
    expect(html).toContain('href="/en/trainings?sdg=9"');
    expect(html).not.toContain('href="/en/activities?sdg=9"');
    expect(html).toContain('href="/en/sdgs/8"');
    expect(html).toContain('href="/en/sdgs/10"');
  });

  it('should be honest about a goal without events', () => {
    expect(textOf(draw('a goal without events'))).toContain(
      'No training or activity is tagged with this goal',
    );
  });
});
