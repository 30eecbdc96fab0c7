import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { getTranslate } from '@/messages/translate';
import { emptyMark, fullMark, sparseMark } from './marks.examples';
import { PeriodMark } from './period-mark';

const words = { t: getTranslate('en'), locale: 'en' } as const;

/** The squares of one kind that a drawing has. */
function squaresOf(html: string, className: string) {
  const path = new RegExp(`class="${className}" d="([^"]*)"`).exec(html)?.[1] ?? '';
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v\3h-\3z/g)].map((match) => {
    const [left = 0, top = 0, side = 0] = match.slice(1).map(Number);
    return { left, top, side };
  });
}

describe('PeriodMark', () => {
  it('should have a name and say how much of it is filled', () => {
    const html = renderToStaticMarkup(<PeriodMark {...words} mark={sparseMark} title="2012" />);
    expect(html).toContain('role="img" aria-label="Mark of 2012"');
    expect(html).toContain('1 cell is filled.</desc>');
  });

  it('should be silent where its name stands beside it', () => {
    const html = renderToStaticMarkup(<PeriodMark {...words} mark={fullMark} />);
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toMatch(/role="img"|<desc>/);
  });

  it('should leave every cell open when nothing is known', () => {
    const html = renderToStaticMarkup(<PeriodMark {...words} mark={emptyMark} title="2013" />);
    expect(squaresOf(html, 'mark-open')).toHaveLength(28);
    expect(squaresOf(html, 'mark-cell')).toHaveLength(0);
    expect(html).toContain('nothing is known yet');
  });

  it('should keep every cell inside the frame', () => {
    const html = renderToStaticMarkup(<PeriodMark {...words} mark={fullMark} />);
    const full = Number(/viewBox="0 0 ([\d.]+)/.exec(html)?.[1]);
    const cells = [...squaresOf(html, 'mark-open'), ...squaresOf(html, 'mark-cell')];
    expect(cells).toHaveLength(28);
    for (const { left, top, side } of cells) {
      expect(Math.min(left, top)).toBeGreaterThan(0.6);
      expect(Math.max(left, top) + side).toBeLessThan(full - 0.6);
    }
  });
});
