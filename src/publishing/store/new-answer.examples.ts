import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewAnswer } from './stored-answer';

/** A page of a few kilobytes that says its number in every line, so that two halves never pass for one whole. */
export function toPage(number: number): string {
  const line = `<li>Line of page ${number}, with words that are found in every other line as well</li>`;
  return `<!doctype html><title>Page ${number}</title><ul>${line.repeat(40)}</ul>`;
}

/** An answer to write in a test: a page, unless told otherwise. */
export function toNewAnswer(
  parts: Partial<Omit<NewAnswer, 'body'>> & { body?: string | Uint8Array } = {},
): NewAnswer {
  const { body = toPage(1), ...rest } = parts;
  return {
    address: '/en/years/2012',
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    tags: ['site'],
    assets: [],
    madeAt: '2026-01-02T03:04:05.000Z',
    expiresAt: null,
    build: 'build-1',
    ...rest,
    body: typeof body === 'string' ? Buffer.from(body) : body,
  };
}

/** Does `work` with an empty folder that is removed afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
