import { LRUCache } from 'lru-cache';
import type { AnswerStore } from '../store/answer-store';
import { type HeadersOf, type Reply, toReply } from './reply';

/** A single answer above this share of the memory is read from disk each time. */
const LARGEST_SHARE = 0.25;

/**
 * Stored answers ready to be sent: in memory up to a bound, from disk beyond it. An answer is given only while it is
 * the one on record, so that what was taken back is gone from memory in the same moment.
 */
export class ReplyShelf {
  readonly #store: AnswerStore;
  readonly #headersOf: HeadersOf;
  readonly #replies: LRUCache<string, Reply>;
  readonly #loading = new Map<string, Promise<Reply | null>>();

  /** @param bytes how much may be kept in memory */
  constructor(store: AnswerStore, headersOf: HeadersOf, bytes: number) {
    this.#store = store;
    this.#headersOf = headersOf;
    this.#replies = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.max(1, Math.floor(bytes * LARGEST_SHARE)),
      sizeCalculation: ({ size }) => size,
    });
  }

  /** The answer if it is in memory. */
  peek(address: string): Reply | null {
    const reply = this.#replies.get(address);
    return reply && reply.record === this.#store.find(address) ? reply : null;
  }

  /** The answer from memory or disk; null when none is stored. */
  async get(address: string): Promise<Reply | null> {
    const present = this.peek(address);
    if (present) return present;
    if (!this.#store.find(address)) return null;
    const loading = this.#loading.get(address) ?? this.#load(address);
    this.#loading.set(address, loading);
    return loading.finally(() => {
      if (this.#loading.get(address) === loading) this.#loading.delete(address);
    });
  }

  async #load(address: string): Promise<Reply | null> {
    const stored = await this.#store.read(address);
    if (!stored) return null;
    const reply = toReply(stored, this.#headersOf);
    this.#replies.set(address, reply);
    // Another one may have been put on record while this one was read.
    const record = this.#store.find(address);
    if (record === stored.record) return reply;
    return record ? this.#load(address) : null;
  }
}
