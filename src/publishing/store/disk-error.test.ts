import { describe, expect, it } from 'vitest';
import { isMissing, toStoreError } from './disk-error';

const toError = (code: string) => Object.assign(new Error(`${code}: no, write`), { code });

describe('toStoreError', () => {
  it.each([
    ['ENOSPC', /disk is full.*free space/],
    ['EACCES', /make the user that runs the site the owner/],
    ['EROFS', /read-only/],
    ['EXYZ', /Check the folder/],
  ])('should name the folder and say what to do about %s', (code, advice) => {
    const cause = toError(code);
    const error = toStoreError('/srv/answers', cause);
    expect(error).toMatchObject({ cause, message: expect.stringContaining('/srv/answers') });
    expect(error).toMatchObject({ message: expect.stringMatching(advice) });
    expect(error).toMatchObject({ message: expect.stringContaining(cause.message) });
  });

  it('should leave other errors as they are', () => {
    const error = new TypeError('no');
    expect(toStoreError('/srv/answers', error)).toBe(error);
  });
});

describe('isMissing', () => {
  it('should tell a missing file from other errors', () => {
    expect(isMissing(toError('ENOENT'))).toBe(true);
    expect(isMissing(toError('ENOTDIR'))).toBe(true);
    expect(isMissing(toError('EACCES'))).toBe(false);
    expect(isMissing(null)).toBe(false);
  });
});
