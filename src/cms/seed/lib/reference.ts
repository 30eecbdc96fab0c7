/** A link to another seeded record by its public id; the seeder turns it into the database id. */
export type Ref = { readonly ref: string };

export function ref(publicId: string): Ref {
  return { ref: publicId };
}

export function refs(...publicIds: readonly string[]): Ref[] {
  return publicIds.map(ref);
}

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value && typeof value.ref === 'string';
}
