/** What the process that makes documents is asked for. */
export type DocumentRequest = {
  readonly id: number;
  /** One of the makers it knows; see makers.ts. */
  readonly maker: string;
  /** Plain data: it is copied from one process to the other. */
  readonly input: unknown;
};

/** What it answers. */
export type DocumentReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly problem: string };
