import type { FlattenedField } from 'payload';
import { type ContentSource, cacheTags } from '@/domain/cache-tags';

/** The fields of each collection, by its slug. */
export type FieldsOf = (collection: string) => readonly FlattenedField[];

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string';

/** Walks through documents along their fields and notes every link it meets. */
class LinkWalk {
  readonly tags = new Set<string>();
  readonly #fieldsOf: FieldsOf;

  constructor(fieldsOf: FieldsOf) {
    this.#fieldsOf = fieldsOf;
  }

  /** @param depth how many more steps of links were read along */
  document(fields: readonly FlattenedField[], doc: Plain, depth: number): void {
    if (depth < 1) return;
    for (const field of fields) this.#field(field, doc[field.name], depth);
  }

  #field(field: FlattenedField, value: unknown, depth: number): void {
    switch (field.type) {
      case 'relationship':
      case 'upload':
        for (const link of toList(value)) this.#link(field.relationTo, link, depth);
        break;
      case 'group':
      case 'tab':
      case 'array':
        for (const part of toList(value)) {
          if (isPlain(part)) this.document(field.flattenedFields, part, depth);
        }
        break;
      case 'richText':
        this.#richText(value, depth);
        break;
      default:
    }
  }

  #link(relationTo: string | readonly string[], link: unknown, depth: number): void {
    if (typeof relationTo === 'string') this.#target(relationTo, link, depth);
    else if (isPlain(link) && typeof link.relationTo === 'string') {
      this.#target(link.relationTo, link.value, depth);
    }
  }

  #target(collection: string, target: unknown, depth: number): void {
    const id = isPlain(target) ? target.id : target;
    if (isId(id)) this.tags.add(cacheTags.name(collection as ContentSource, id));
    if (isPlain(target)) this.document(this.#fieldsOf(collection), target, depth - 1);
  }

  /** Links and pictures of a text say themselves to which collection they lead, whatever node they are in. */
  #richText(node: unknown, depth: number): void {
    if (Array.isArray(node)) {
      for (const child of node) this.#richText(child, depth);
    } else if (isPlain(node)) {
      if (typeof node.relationTo === 'string') this.#target(node.relationTo, node.value, depth);
      else for (const part of Object.values(node)) this.#richText(part, depth);
    }
  }
}

type Documents = {
  readonly fields: readonly FlattenedField[];
  readonly docs: readonly object[];
  /** How many steps of links were read along. */
  readonly depth: number;
};

/**
 * The tags of all records that documents were read with, at any depth. A link that was not followed because
 * readers may not see where it leads counts as well: the day they may, the page shows it.
 */
export function listNameTags(fieldsOf: FieldsOf, { fields, docs, depth }: Documents): string[] {
  const walk = new LinkWalk(fieldsOf);
  for (const doc of docs) walk.document(fields, doc as Plain, depth);
  return [...walk.tags];
}
