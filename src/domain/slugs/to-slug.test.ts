import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from './is-slug';
import { SLUG_MAX_LENGTH, toSlug } from './to-slug';

describe('toSlug', () => {
  it.each([
    ['Methodology Training on Strategic Research', 'methodology-training-on-strategic-research'],
    ['国际科技战略研究与培训中心', 'guo-ji-ke-ji-zhan-lve-yan-jiu-yu-pei-xun-zhong-xin'],
    ['Forum 科技 2015', 'forum-ke-ji-2015'],
    ['“Golden Autumn”: 18–19 Oct', 'golden-autumn-18-19-oct'],
    ["UNESCO's visit & talks", 'unescos-visit-talks'],
    ['Ivona Lađevac, Ana María Cetto', 'ivona-ladevac-ana-maria-cetto'],
    ['Straße, Œuvre, Łódź', 'strasse-oeuvre-lodz'],
    ['２０２４年', '2024-nian'],
    ['!!!', 'record'],
    ['', 'record'],
    ['العربية', 'record'],
  ])('should write %j as %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it('should end at a whole word when the title is long', () => {
    const slug = toSlug(
      'Methodology Training on Strategic Research and Technological Development Programs in Developing Countries',
    );
    expect(slug).toBe('methodology-training-on-strategic-research-and-technological-development');
  });

  it('should cut one endless word', () => {
    expect(toSlug('x'.repeat(200))).toBe('x'.repeat(SLUG_MAX_LENGTH));
  });

  it('should always give a well-formed slug, and leave one alone', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc
        .array(fc.constantFrom('科', '技', 'a', 'B', ' ', '-', '9', 'é', '—', '。'), { maxLength: 150 })
        .map((a) => a.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const slug = toSlug(value);
        expect(isSlug(slug)).toBe(true);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});
