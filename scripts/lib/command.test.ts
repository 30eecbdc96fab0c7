import { describe, expect, it } from 'vitest';
import { main, parseSeedArgs } from './command';

describe('parseSeedArgs', () => {
  it('should read what to load and how much of it', () => {
    expect(parseSeedArgs(['cistrat'])).toEqual({ content: 'cistrat' });
    expect(parseSeedArgs(['demo'])).toEqual({ content: 'demo', demo: { years: 12, perYear: 25, seed: 1 } });
    expect(parseSeedArgs(['demo', '--years', '3', '--per-year=7', '--seed', '9'])).toEqual({
      content: 'demo',
      demo: { years: 3, perYear: 7, seed: 9 },
    });
  });

  it.each([
    [[], 'Say what to load'],
    [['everything'], 'Say what to load'],
    [['demo', 'cistrat'], 'Say what to load'],
    [['cistrat', '--years', '3'], 'has no options'],
    [['demo', '--years', 'many'], '--years is many: give a whole number from 1 to 50'],
    [['demo', '--per-year', '0'], '--per-year is 0'],
    [['demo', '--size', '3'], 'Say what to load'],
  ])('should say how it is used: %j', (args, message) => {
    expect(() => parseSeedArgs(args)).toThrow(message);
  });
});

describe('main', () => {
  it('should name the commands there are', async () => {
    await expect(main(['sow'])).rejects.toThrow('The commands are seed, generate, migration');
  });

  it('should refuse what is not an option, and write nothing', async () => {
    await expect(main(['generate', '--chekc'])).rejects.toThrow('--chekc is not an option of this command');
  });
});
