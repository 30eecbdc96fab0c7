import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explainArguments } from './explain-arguments';

/** What a command says about these arguments. */
function explain(args: string[], allowPositionals: boolean): string {
  try {
    parseArgs({ args, allowPositionals, options: { dev: { type: 'boolean' } } });
    return '';
  } catch (error) {
    return explainArguments(error, 'The option is --dev.');
  }
}

describe('explainArguments', () => {
  it.each([
    [['--wat'], false, "Unknown option '--wat'. The option is --dev."],
    [['--wat'], true, "Unknown option '--wat'. The option is --dev."],
    [['wat'], false, "Unexpected argument 'wat'. The option is --dev."],
    [['--dev=1'], false, "Option '--dev' does not take an argument. The option is --dev."],
  ])('should be one sentence and the usage: %j, with other words %s', (args, allowPositionals, text) => {
    expect(explain(args, allowPositionals)).toBe(text);
  });
});
