import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload';
import { isStaffRequest, requestHas } from '../access/request-role';
import type { Words } from '../fields/words';
import { refuse } from './refuse';

/** What of a relation can be asked without looking into the related record. */
const OWN_PARTS = new Set(['id', 'value', 'relationTo']);

function isRelation(field: FlattenedField): boolean {
  return field.type === 'relationship' || field.type === 'upload' || field.type === 'join';
}

/** Whether a dotted path goes through a relation into another record. Unknown paths are left to Payload to refuse. */
function crossesRelation(path: string, fields: readonly FlattenedField[]): boolean {
  const [name, ...rest] = path.split(/\.|__/);
  const field = fields.find((candidate) => 'name' in candidate && candidate.name === name);
  if (!field || rest.length === 0) return false;
  if (isRelation(field)) return rest.some((part) => !OWN_PARTS.has(part));
  if (field.type === 'blocks') return true;
  return 'flattenedFields' in field && crossesRelation(rest.join('.'), field.flattenedFields);
}

/** Whether an operand is a condition of its own, put to related records: `[contains][title][equals]`. */
function isNestedCondition(operand: unknown): boolean {
  return (
    typeof operand === 'object' && operand !== null && !Array.isArray(operand) && !(operand instanceof Date)
  );
}

/** Whether a condition asks about other records than the ones it filters. */
export function asksBeyondRecord(where: unknown, fields: readonly FlattenedField[]): boolean {
  if (Array.isArray(where)) return where.some((part) => asksBeyondRecord(part, fields));
  if (typeof where !== 'object' || where === null) return false;
  return Object.entries(where).some(([key, value]: [string, unknown]) => {
    if (/^(and|or)$/i.test(key)) return asksBeyondRecord(value, fields);
    if (crossesRelation(key, fields)) return true;
    return typeof value === 'object' && value !== null && Object.values(value).some(isNestedCondition);
  });
}

function sortsBeyondRecord(sort: unknown, fields: readonly FlattenedField[]): boolean {
  const paths = [sort].flat().flatMap((entry) => (typeof entry === 'string' ? entry.split(',') : []));
  return paths.some((path) => crossesRelation(path.trim().replace(/^-/, ''), fields));
}

type Question = { where?: unknown; sort?: unknown; joins?: unknown; draft?: boolean };

/** Joins are relations themselves: what filters or sorts them may look at the joined record and no further. */
function joinsBeyondRecord(
  joins: unknown,
  req: PayloadRequest,
  targets: ReadonlyMap<string, string>,
): boolean {
  if (typeof joins !== 'object' || joins === null) return false;
  return Object.entries(joins).some(([path, join]: [string, unknown]) => {
    const target = targets.get(path);
    const fields = target ? req.payload.collections[target as 'users']?.config.flattenedFields : undefined;
    const question = join as Question | false | null;
    if (!question || !fields) return false;
    return asksBeyondRecord(question.where, fields) || sortsBeyondRecord(question.sort, fields);
  });
}

const BEYOND: Words = [
  'Filter and sort by fields of the record itself, or by the id of a related record.',
  '只能按记录自身的字段或关联记录的 id 筛选和排序。',
];

const QUESTIONS: readonly string[] = ['read', 'readDistinct', 'count', 'find', 'findByID', 'findDistinct'];

/**
 * Keeps visitors and external reviewers from learning, by what a condition matches, what is in records
 * they may not read. Payload 3.90 guards such conditions, but not all: for drafts it guards a copy and
 * runs the original, and `[contains][field]` it does not limit to readable records. So over REST none
 * may look into related records; and visitors get what is published, whatever they ask for.
 */
export const guardQuestions: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !QUESTIONS.includes(operation) || isStaffRequest(req)) return;
  const question = args as Question;
  const fields = collection.flattenedFields;
  const targets = new Map(
    Object.entries(collection.joins).flatMap(([slug, joins]) =>
      joins.map(({ joinPath }) => [joinPath, slug]),
    ),
  );
  const beyond =
    asksBeyondRecord(question.where, fields) ||
    sortsBeyondRecord(question.sort, fields) ||
    joinsBeyondRecord(question.joins, req, targets);
  // The site's own reads choose their conditions themselves; Payload guards them as long as no draft is asked for.
  if (beyond && (req.payloadAPI !== 'local' || question.draft)) throw refuse(req, BEYOND, 400);
  return question.draft && !requestHas(req, 'reviewer')
    ? ({ ...args, draft: false } as typeof args)
    : undefined;
};
