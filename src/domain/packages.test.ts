import { describe, expect, it } from 'vitest';
import { toPackageName } from './packages';

const request = { from: 2018, to: 2024, language: 'en', audience: 'public', asOf: null } as const;

describe('toPackageName', () => {
  it('should tell packages apart by what they hold', () => {
    expect(toPackageName(request)).toBe('dossier-2018-2024-en.zip');
    expect(toPackageName({ ...request, audience: 'reviewers', asOf: '2025-01-31' })).toBe(
      'dossier-2018-2024-en-reviewers-as-of-2025-01-31.zip',
    );
  });
});
