import { describe, expect, it } from 'vitest';
import { toScriptHash } from './to-script-hash';

describe('toScriptHash', () => {
  it('should hash the script as browsers do', () => {
    // The example of MDN for `script-src`, checked with `openssl dgst -sha256 -binary | base64`.
    expect(toScriptHash("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });
});
