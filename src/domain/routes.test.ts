import { describe, expect, it } from 'vitest';
import { routes, toPath } from './routes';

describe('toPath', () => {
  it('should put the language in front', () => {
    expect(toPath('en', routes.home())).toBe('/en');
    expect(toPath('zh', routes.year('2021-2022'))).toBe('/zh/years/2021-2022');
  });

  it('should leave out what is not asked and escape what is', () => {
    expect(toPath('en', routes.trainings(), { country: 'EGY', partner: undefined, q: 'a&b' })).toBe(
      '/en/trainings?country=EGY&q=a%26b',
    );
  });
});
