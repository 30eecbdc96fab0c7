import { z } from 'zod';
import { type AnswerRecord, STORED_ENCODINGS } from './stored-answer';

const Texts = z.array(z.string());

const Record = z.object({
  address: z.string(),
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  hash: z.string(),
  bytes: z.int().nonnegative(),
  encodings: z.array(z.enum(STORED_ENCODINGS)),
  tags: Texts,
  assets: Texts,
  madeAt: z.string(),
  expiresAt: z.number().nullable(),
  build: z.string(),
}) satisfies z.ZodType<AnswerRecord>;

/** Reads the text of a record; null for what is none. */
export function parseRecord(text: string): AnswerRecord | null {
  try {
    return Record.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // No JSON: cut off, or written by something else.
    return null;
  }
}
