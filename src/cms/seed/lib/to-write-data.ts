import { randomBytes } from 'node:crypto';
import type { CollectionSlug, FlattenedField } from 'payload';
import type { Locale } from '@/domain/locales';
import { isRef } from './reference';
import { SeedError } from './seed-error';

type Plain = Record<string, unknown>;

export type WriteContext = {
  /** One language, or all of them side by side as the database keeps them. */
  readonly locale: Locale | 'all';
  /** Where a record is: its collection and database id; undefined when it is not written yet. */
  readonly resolve: (
    publicId: string,
  ) => { readonly collection: CollectionSlug; readonly id: number | string } | undefined;
  /**
   * Called with the top-level field that links to a record not written yet; the link is left out and can be
   * written later. Without it such a link is an error.
   */
  readonly onLater?: (field: string) => void;
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTranslated = (value: unknown): value is Plain => isPlain(value) && 'en' in value && 'zh' in value;

/**
 * Gives every row of every list an id, so that writing the second language finds the rows of the first.
 * (Payload matches rows by id; without one it would replace them and lose the first language.)
 */
export function withRowIds(fields: readonly FlattenedField[], data: Plain): Plain {
  const result: Plain = { ...data };
  for (const field of fields) {
    const value = data[field.name];
    if (field.type === 'array' && Array.isArray(value)) {
      result[field.name] = value.map((row: unknown) => ({
        id: randomBytes(12).toString('hex'),
        ...withRowIds(field.flattenedFields, isPlain(row) ? row : {}),
      }));
    } else if ((field.type === 'group' || field.type === 'tab') && isPlain(value)) {
      result[field.name] = withRowIds(field.flattenedFields, value);
    }
  }
  return result;
}

/** `training.related[0]` has one dot, `training.evidence[0].record` has two: only the first can wait. */
const isTopLevel = (path: string): boolean => path.split('.').length === 2;

function toLink(value: unknown, relationTo: string | string[], context: WriteContext, path: string): unknown {
  if (!isRef(value)) return value;
  const target = context.resolve(value.ref);
  if (!target) {
    if (context.onLater && isTopLevel(path)) {
      context.onLater(path.slice(path.indexOf('.') + 1).replace(/\[\d+\]$/, ''));
      return undefined;
    }
    throw new SeedError(
      `${path}: there is no record "${value.ref}". Correct the id, or write that record before this one.`,
    );
  }
  const allowed = Array.isArray(relationTo) ? relationTo : [relationTo];
  if (!allowed.includes(target.collection)) {
    throw new SeedError(
      `${path}: "${value.ref}" is in ${target.collection}, but this field links to ${allowed.join(', ')} only.`,
    );
  }
  return Array.isArray(relationTo) ? { relationTo: target.collection, value: target.id } : target.id;
}

function toValue(field: FlattenedField, value: unknown, context: WriteContext, path: string): unknown {
  if (value === null || value === undefined) return value;
  switch (field.type) {
    case 'array':
      if (!Array.isArray(value)) throw new SeedError(`${path}: expected a list.`);
      return value.map((row: unknown, index) =>
        toWriteData(field.flattenedFields, isPlain(row) ? row : {}, context, `${path}[${index}]`),
      );
    case 'group':
    case 'tab':
      if (!isPlain(value)) throw new SeedError(`${path}: expected a group of fields.`);
      return toWriteData(field.flattenedFields, value, context, path);
    case 'relationship':
    case 'upload':
      if (!Array.isArray(value)) return toLink(value, field.relationTo, context, path);
      return value
        .map((entry, index) => toLink(entry, field.relationTo, context, `${path}[${index}]`))
        .filter((entry) => entry !== undefined);
    default:
      return value;
  }
}

/** The value of one field: a translated one picked or checked, any other converted. */
function toFieldValue(field: FlattenedField, value: unknown, context: WriteContext, path: string): unknown {
  const isLocalized = 'localized' in field && field.localized === true;
  if (!isLocalized) return toValue(field, value, context, path);
  if (value === null) return null;
  if (!isTranslated(value)) throw new SeedError(`${path}: this text is translated; give it as { en, zh }.`);
  return context.locale === 'all' ? value : toValue(field, value[context.locale], context, path);
}

/**
 * Seed data as Payload's Local API takes it: translated values for one language or for all, links by public id
 * replaced by database ids. The collection's own configuration decides what is translated.
 * @throws SeedError for a field that does not exist, a missing translation, or a link that leads nowhere
 */
export function toWriteData(
  fields: readonly FlattenedField[],
  data: Plain,
  context: WriteContext,
  path: string,
): Plain {
  const result: Plain = {};
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const field = fields.find((candidate) => candidate.name === name);
    // The id of a list's row is Payload's own field and not always among the configured ones.
    if (!field && name !== 'id') throw new SeedError(`${path}.${name}: the content model has no such field.`);
    const converted = field ? toFieldValue(field, value, context, `${path}.${name}`) : value;
    if (converted !== undefined) result[name] = converted;
  }
  return result;
}
