import { describe, expect, it } from 'vitest';
import { DESK_PLACES } from './public-side';
import { SPECULATION_RULES } from './speculation-rules';

type Condition = {
  readonly and?: readonly Condition[];
  readonly not?: Condition;
  readonly href_matches?: string | readonly string[];
  readonly selector_matches?: string;
};

const { prefetch } = JSON.parse(SPECULATION_RULES.body) as {
  prefetch: [{ where: Condition; eagerness: string }];
};

describe('SPECULATION_RULES', () => {
  it('should fetch a page ahead only when its link is pressed', () => {
    expect(prefetch).toHaveLength(1);
    expect(prefetch[0].eagerness).toBe('conservative');
  });

  it('should leave out the desk, redirects, queries and files', () => {
    const excluded = prefetch[0].where.and?.flatMap(({ not }) => not?.href_matches ?? []);
    for (const place of DESK_PLACES) expect(excluded).toEqual(expect.arrayContaining([place, `${place}/*`]));
    expect(excluded).toEqual(expect.arrayContaining(['/id/*', '/*\\?(.+)', '/*.([a-z0-9]+)']));
  });

  it('should leave out links that say so', () => {
    const selectors = prefetch[0].where.and?.flatMap(({ not }) => not?.selector_matches ?? []);
    expect(selectors).toEqual(['[download], [rel~="nofollow"], [href^="#"]']);
  });

  it('should point to the rules as a quoted address', () => {
    expect(SPECULATION_RULES.header).toBe(`"${SPECULATION_RULES.address}"`);
  });
});
