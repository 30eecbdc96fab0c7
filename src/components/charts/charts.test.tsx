import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { getTranslate } from '@/messages/translate';
import { chartExamples } from './charts.examples';
import { toSegmentSpans } from './share-bar';
import { toTileLevel } from './tile-grid';
import { toBarScale } from './to-bar-scale';

const draw = (name: string) => {
  const example = chartExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example "${name}"`);
  return renderToStaticMarkup(example.draw({ t: getTranslate('en'), locale: 'en' }));
};

describe('toBarScale', () => {
  it('should start at zero and leave out what is not known', () => {
    const toLength = toBarScale([50, null, 200]);
    expect([0, 50, 200].map(toLength)).toEqual([0, 25, 100]);
  });

  it('should share a scale between charts and survive nothing but zeros', () => {
    expect(toBarScale([5], 20)(5)).toBe(25);
    expect(toBarScale([0, null])(0)).toBe(0);
    expect(toBarScale([])(3)).toBe(0);
  });
});

describe('toSegmentSpans', () => {
  it('should fill the whole without gaps', () => {
    const spans = toSegmentSpans([1, 1, 1]);
    expect(spans.at(-1)).toEqual({ start: 66.67, length: 33.33 });
    spans.forEach((span, place) => {
      const before = spans[place - 1];
      expect(span.start).toBeCloseTo(before ? before.start + before.length : 0, 5);
    });
  });

  it('should draw nothing of nothing', () => {
    expect(toSegmentSpans([0, 0])).toEqual([
      { start: 0, length: 0 },
      { start: 0, length: 0 },
    ]);
  });
});

describe('toTileLevel', () => {
  it('should keep nothing and unknown apart from the smallest figure', () => {
    const toLevel = toTileLevel(100);
    expect([null, 0, 1, 40, 60, 100].map(toLevel)).toEqual([0, 0, 1, 2, 3, 4]);
  });
});

describe('charts', () => {
  it.each(chartExamples.map(({ name }) => name))('should give the figures of "%s" as a table too', (name) => {
    const html = draw(name);
    expect(html).toMatch(/<figure class="chart"><figcaption><p class="chart-title serif">/);
    expect(html).toMatch(/<details class="chart-data"><summary>The figures as a table<\/summary>.*<table/);
  });

  it.each(chartExamples.map(({ name }) => name))('should keep the drawing of "%s" silent', (name) => {
    const drawings = draw(name).match(/<svg [^>]*>/g) ?? [];
    for (const drawing of drawings) expect(drawing).toContain('aria-hidden="true"');
  });

  it('should draw the longest bar in full, no bar for zero, and a dotted line for unknown', () => {
    const html = draw('bars');
    expect(html).toContain('<rect class="bar-fill" width="100%"');
    expect(html).toContain('<rect class="bar-fill" width="0%"');
    expect(html.match(/bar-unknown/g)).toHaveLength(1);
    expect(html).toContain('<span class="bar-value unknown">not known yet</span>');
  });

  it('should mark the current period and lead to each', () => {
    expect(draw('columns')).toContain('<a href="/en/years/2023" aria-current="true">2023</a>');
  });

  it('should show a country of which the figure is not known', () => {
    expect(draw('tiles')).toMatch(/tile-level-0"><a href="\/en\/countries\/tza">.*not known yet/);
  });
});
