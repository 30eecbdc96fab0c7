import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import { isStaffRequest } from '../access/request-role';

/** How many steps of relations, and how many records at once, a reader outside the staff gets over REST. */
const MAX_DEPTH = 2;
const MAX_LIMIT = 100;

type ReadArgs = {
  depth?: number;
  limit?: number;
  pagination?: boolean;
  currentDepth?: number;
  joins?: unknown;
};

/** A limit of 0 asks Payload for everything, so it counts as the most that is allowed. */
function capLimit(limit: number | undefined, unpaged: boolean): number | undefined {
  if (limit === undefined) return unpaged ? MAX_LIMIT : undefined;
  return limit >= 1 && limit <= MAX_LIMIT ? limit : MAX_LIMIT;
}

function capJoins(joins: unknown): unknown {
  if (typeof joins !== 'object' || joins === null) return joins;
  return Object.fromEntries(
    Object.entries(joins).map(([name, join]: [string, unknown]) => {
      if (typeof join !== 'object' || join === null || !('limit' in join)) return [name, join];
      return [name, { ...join, limit: capLimit(Number(join.limit), false) }];
    }),
  );
}

/**
 * The arguments of a read with depth and limits capped. Reads that Payload makes itself to fill in
 * relations (`currentDepth`) keep their size: they are bound by the depth and by what was asked for.
 */
export function capReadArgs<Args extends ReadArgs>(args: Args): Args {
  if (args.currentDepth !== undefined) return args;
  const limit = capLimit(args.limit, args.pagination === false);
  return {
    ...args,
    depth: Math.min(args.depth ?? MAX_DEPTH, MAX_DEPTH),
    ...(args.joins !== undefined && { joins: capJoins(args.joins) }),
    ...(limit !== undefined && { limit }),
    ...(args.pagination === false && { pagination: true }),
  };
}

/** The site's own reads come through the Local API and must see everything a visitor may see. */
function isCapped(req: PayloadRequest): boolean {
  return req.payloadAPI !== 'local' && !isStaffRequest(req);
}

const READS: readonly string[] = ['read', 'readDistinct', 'find', 'findByID', 'findDistinct'];

/** Caps what visitors and external reviewers may ask of a collection over REST. */
export const capReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!READS.includes(operation) || !isCapped(req)) return;
  return capReadArgs(args as ReadArgs) as typeof args;
};

/** Caps how deep visitors and external reviewers may read a global over REST. */
export const capGlobalReads: GlobalBeforeOperationHook = ({ args, operation, req }) =>
  operation === 'read' && isCapped(req) ? capReadArgs(args as ReadArgs) : args;
