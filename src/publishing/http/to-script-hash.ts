import { createHash } from 'node:crypto';

/** The source expression by which a policy allows one inline script, quotes included (CSP 3, 2.3.1). */
export function toScriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
