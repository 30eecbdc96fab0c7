import { randomBytes } from 'node:crypto';
import type { CollectionSlug, FlattenedField } from 'payload';
import type { Locale } from '@/domain/locales';
import { isRef } from './reference';
import { SeedError } from './seed-error';

type Plain = Record<string, unknown>;

export type WriteContext = {
  readonly locale: Locale;
  /** Where a record is: its collection and database id; undefined when it is not written yet. */
  readonly resolve: (
    publicId: string,
  ) => { readonly collection: CollectionSlug; readonly id: number | string } | undefined;
  /**
   * `later`: a link to a record that is not written yet is left out for now (the second write adds it).
   * `refuse`: it is an error.
   */
  readonly unknownLinks: 'later' | 'refuse';
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

function toLink(value: unknown, relationTo: string | string[], context: WriteContext, path: string): unknown {
  if (!isRef(value)) return value;
  const target = context.resolve(value.ref);
  if (!target) {
    if (context.unknownLinks === 'later') return undefined;
    throw new SeedError(`${path}: there is no record "${value.ref}". Correct the id or add the record.`);
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

/**
 * Seed data as Payload's Local API takes it in one language: translated values reduced to that language,
 * links by public id replaced by database ids. The collection's own configuration decides what is translated.
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
    const at = `${path}.${name}`;
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) {
      if (name === 'id') result[name] = value;
      else throw new SeedError(`${at}: the content model has no such field.`);
      continue;
    }
    const isLocalized = 'localized' in field && field.localized === true;
    if (isLocalized && value !== null && !isTranslated(value)) {
      throw new SeedError(`${at}: this text is translated; give it as { en, zh }.`);
    }
    const own = isLocalized && isTranslated(value) ? value[context.locale] : value;
    const converted = toValue(field, own, context, at);
    if (converted !== undefined) result[name] = converted;
  }
  return result;
}
