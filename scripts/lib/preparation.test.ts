import { describe, expect, it } from 'vitest';
import { compareMigrations, listMigrations } from './database-state';
import { checkNotNewer, needsPreparation, type Preparation } from './preparation';

const applied = listMigrations();
const ready = { applied, hasUsers: true, hasContent: true };
const site: Preparation = { content: 'cistrat', present: 'keep', administrator: true };

describe('listMigrations', () => {
  it('should know the migrations that the code brings, and nothing else of their directory', () => {
    expect(applied.length).toBeGreaterThan(0);
    expect(applied.every((name) => /^\d{8}_\d{6}/.test(name))).toBe(true);
  });
});

describe('compareMigrations', () => {
  it('should tell what is missing from what is unknown', () => {
    expect(compareMigrations(['a', 'c'], ['a', 'b'])).toEqual({ unknown: ['c'], missing: ['b'] });
  });
});

describe('needsPreparation', () => {
  it('should be needed for an empty database, and not for a ready one', () => {
    expect(needsPreparation({ applied: [], hasUsers: false, hasContent: false }, site)).toBe(true);
    expect(needsPreparation(ready, site)).toBe(false);
  });

  it('should be needed when one thing is missing that is asked for', () => {
    expect(needsPreparation({ ...ready, applied: applied.slice(1) }, site)).toBe(true);
    expect(needsPreparation({ ...ready, hasUsers: false }, site)).toBe(true);
    expect(needsPreparation({ ...ready, hasUsers: false }, { ...site, administrator: false })).toBe(false);
    expect(needsPreparation({ ...ready, hasContent: false }, site)).toBe(true);
    expect(needsPreparation({ ...ready, hasContent: false }, { ...site, content: 'none' })).toBe(false);
  });
});

describe('checkNotNewer', () => {
  it('should let a database pass that is as old as the code or older', () => {
    expect(() => checkNotNewer(ready)).not.toThrow();
    expect(() => checkNotNewer({ ...ready, applied: [] })).not.toThrow();
  });

  it('should refuse one that is newer, and name the change', () => {
    const newer = { ...ready, applied: [...applied, '20991231_000000_later'] };
    expect(() => checkNotNewer(newer)).toThrow(/newer than this code.*20991231_000000_later.*git pull/);
  });

  it('should refuse one whose schema was pushed', () => {
    expect(() => checkNotNewer({ ...ready, applied: ['dev'] })).toThrow(/pushed in development/);
  });
});
