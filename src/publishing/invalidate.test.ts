import { describe, expect, it } from 'vitest';
import { invalidate, onInvalidate } from './invalidate';

describe('invalidate', () => {
  it('should reach every listener until it stops listening', () => {
    const heard: string[][] = [];
    const stop = onInvalidate((tags) => heard.push([...tags]));
    invalidate(['trainings']);
    stop();
    invalidate(['years']);
    expect(heard).toEqual([['trainings']]);
  });
});
