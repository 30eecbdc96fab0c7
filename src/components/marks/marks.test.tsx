import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { getTranslate } from '@/messages/translate';
import { emptyMark, fullMark, sparseMark } from './marks.examples';
import { PeriodMark } from './period-mark';

const words = { t: getTranslate('en'), locale: 'en' } as const;

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
    expect(html.match(/mark-open/g)).toHaveLength(28);
    expect(html).not.toContain('mark-cell');
    expect(html).toContain('nothing is known yet');
  });

  it('should keep every cell inside the frame', () => {
    const html = renderToStaticMarkup(<PeriodMark {...words} mark={fullMark} />);
    const full = Number(/viewBox="0 0 ([\d.]+)/.exec(html)?.[1]);
    const cells = [...html.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)];
    expect(cells).toHaveLength(28);
    for (const [, x, y, width] of cells) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThan(0.6);
      expect(Math.max(Number(x), Number(y)) + Number(width)).toBeLessThan(full - 0.6);
    }
  });
});
