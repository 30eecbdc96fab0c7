/** The compressed forms kept beside an answer, by their names in HTTP (RFC 9110, 8.4.1; RFC 7932). */
export const STORED_ENCODINGS = ['br', 'gzip'] as const;

export type StoredEncoding = (typeof STORED_ENCODINGS)[number];

/** What is on record about a stored answer, beside its bytes. */
export type AnswerRecord = {
  /** Path of the answer, without a query, such as `/en/years/2012` or `/sitemap.xml`. */
  readonly address: string;
  /** 200 for pages and files, 301 and 308 for addresses that moved, 410 for withdrawn ones, 404 and 5xx for error pages. */
  readonly status: number;
  /** Headers of this answer alone, in lower case: content-type, location, content-disposition, link ... */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body, base64url: the same bytes, the same hash. */
  readonly hash: string;
  /** Length of the body, not compressed. */
  readonly bytes: number;
  /** The compressed forms that are kept; none where compression gains nothing. */
  readonly encodings: readonly StoredEncoding[];
  /** What the answer depends on. */
  readonly tags: readonly string[];
  /** Addresses of files the answer cannot be shown without, such as its style sheet. */
  readonly assets: readonly string[];
  /** ISO 8601. */
  readonly madeAt: string;
  /** When it stops being true by itself, in milliseconds since 1970; null for never. */
  readonly expiresAt: number | null;
  /** The build of the application that made it. */
  readonly build: string;
};

/** An answer as it is handed to the store: what can be computed from its body is left to the store. */
export type NewAnswer = Omit<AnswerRecord, 'hash' | 'bytes' | 'encodings'> & { readonly body: Uint8Array };

/** A stored answer with its bytes. */
export type StoredAnswer = {
  readonly record: AnswerRecord;
  readonly body: Buffer;
  readonly encoded: Readonly<Partial<Record<StoredEncoding, Buffer>>>;
};
