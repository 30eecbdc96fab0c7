import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOlder, OLDEST_NODE } from './check-node.mjs';

describe('isOlder', () => {
  it('should compare by number, not by letter', () => {
    expect(isOlder('v18.20.4', '20.19.0')).toBe(true);
    expect(isOlder('v20.9.0', '20.19.0')).toBe(true);
    expect(isOlder('v20.19.0', '20.19.0')).toBe(false);
    expect(isOlder('v20.19.1', '20.19.0')).toBe(false);
    expect(isOlder('v24.0.0', '20.19.0')).toBe(false);
    expect(isOlder('v4.9.1', '20.19.0')).toBe(true);
  });

  it('should ask for the Node that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(engines.node).toBe(`>=${OLDEST_NODE}`);
  });
});
