import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Change } from '@/publishing/changes/change';
import { ChangeFollower } from '@/publishing/changes/change-follower';
import { KEPT_DAYS, type Position, pruneChanges, readChanges } from '@/publishing/changes/read-changes';

/** The log of changes: each is read once, after its commit, over lost connections and restarts. */
const connectionString = process.env.DATABASE_URI ?? '';

const clients: Client[] = [];
const followers: ChangeFollower[] = [];

async function connect(): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  clients.push(client);
  return client;
}

const insert = (client: Client, tag: string) =>
  client.query('INSERT INTO site_changes (change) VALUES ($1)', [
    JSON.stringify({ tags: [tag], addresses: [], isRemoval: false }),
  ]);

const tagsOf = (changes: readonly Change[] | null) => changes?.flatMap(({ tags }) => tags) ?? null;

/** Follows the log; what it heard, and whether it is connected, can be asked for. */
async function follow(from: Position | null) {
  const heard: string[] = [];
  let position: Position | null = from;
  const follower = new ChangeFollower({
    connectionString,
    from,
    onChanges: (changes, reached) => {
      heard.push(...(tagsOf(changes) ?? ['unknown']));
      position = reached;
    },
    onConnection: () => undefined,
  });
  followers.push(follower);
  await follower.start();
  return { follower, heard, position: () => position };
}

let writer: Client;

beforeAll(async () => {
  writer = await connect();
});

afterEach(async () => {
  await Promise.all(followers.splice(0).map((follower) => follower.stop()));
});

afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
});

describe('readChanges', () => {
  it('should give each change once, in whatever order transactions end', async () => {
    const [early, late] = [await connect(), await connect()];
    const { position: start } = await readChanges(writer, null);
    await early.query('BEGIN');
    await insert(early, 'began first');
    await insert(late, 'ended first');
    const first = await readChanges(writer, start);
    expect(tagsOf(first.changes)).toEqual(['ended first']);
    await early.query('COMMIT');
    const second = await readChanges(writer, first.position);
    expect(tagsOf(second.changes)).toEqual(['began first']);
    expect((await readChanges(writer, second.position)).changes).toEqual([]);
  });

  it('should not know what was missed without a position, in another database, or after too long', async () => {
    const { position } = await readChanges(writer, null);
    expect((await readChanges(writer, null)).changes).toBeNull();
    expect((await readChanges(writer, { ...position, database: 'another' })).changes).toBeNull();
    const longAgo = new Date(Date.now() - (KEPT_DAYS + 1) * 86_400_000).toISOString();
    expect((await readChanges(writer, { ...position, readAt: longAgo })).changes).toBeNull();
  });

  it('should also work for a user who is no superuser', async () => {
    await writer.query("CREATE ROLE plain LOGIN PASSWORD 'plain'; GRANT SELECT ON site_changes TO plain");
    await writer.query('SET ROLE plain');
    try {
      expect((await readChanges(writer, null)).position.database).toMatch(/^\d+\/\d+$/);
    } finally {
      await writer.query('RESET ROLE; REVOKE ALL ON site_changes FROM plain; DROP ROLE plain');
    }
  });

  it('should forget rows that are old enough', async () => {
    await insert(writer, 'old');
    await writer.query("UPDATE site_changes SET made_at = now() - interval '40 days'");
    await insert(writer, 'young');
    await pruneChanges(writer);
    const { rows } = await writer.query("SELECT change->'tags'->>0 AS tag FROM site_changes");
    expect(rows).toEqual([{ tag: 'young' }]);
  });
});

describe('ChangeFollower', () => {
  it('should hear of a commit by itself, and not of what was undone', async () => {
    const { heard } = await follow((await readChanges(writer, null)).position);
    await writer.query('BEGIN');
    await insert(writer, 'undone');
    await writer.query('ROLLBACK');
    await insert(writer, 'done');
    await vi.waitFor(() => expect(heard).toEqual(['done']));
  });

  it('should have taken everything committed before catchUp was called when it ends', async () => {
    const { follower, heard } = await follow((await readChanges(writer, null)).position);
    const wanted = Array.from({ length: 20 }, (_, index) => `change ${index}`);
    for (const tag of wanted) {
      await insert(writer, tag);
      await follower.catchUp();
      expect(heard).toContain(tag);
    }
    expect(heard).toEqual(wanted);
  });

  it('should go on where it stopped', async () => {
    const { position: start } = await readChanges(writer, null);
    const first = await follow(start);
    await insert(writer, 'before');
    await first.follower.catchUp();
    await first.follower.stop();
    await insert(writer, 'meanwhile');
    const second = await follow(first.position());
    expect(second.heard).toEqual(['meanwhile']);
  });

  it('should connect again after its connection was cut, and read what came meanwhile', async () => {
    const { follower, heard } = await follow((await readChanges(writer, null)).position);
    await writer.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'site: follows changes' AND datname = current_database()",
    );
    await insert(writer, 'meanwhile');
    await vi.waitFor(() => expect(heard).toEqual(['meanwhile']), { timeout: 10_000 });
    expect(follower.isConnected).toBe(true);
  });

  it('should say that the database cannot be reached, and go on trying', async () => {
    const states: boolean[] = [];
    const follower = new ChangeFollower({
      connectionString: 'postgres://nobody:nothing@127.0.0.1:9/none',
      from: null,
      onChanges: () => undefined,
      onConnection: (isConnected) => states.push(isConnected),
    });
    followers.push(follower);
    await follower.start();
    expect(follower.isConnected).toBe(false);
    await expect(follower.catchUp()).rejects.toThrow('cannot be reached');
    expect(states).not.toContain(true);
  });
});
