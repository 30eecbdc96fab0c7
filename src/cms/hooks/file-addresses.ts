type Stored = { readonly filename?: unknown; readonly sizes?: unknown };

function namesOf({ filename, sizes }: Stored): string[] {
  const all = [{ filename }, ...Object.values((sizes ?? {}) as Record<string, Stored | null>)];
  return all.flatMap((file) => (typeof file?.filename === 'string' && file.filename ? [file.filename] : []));
}

/** The addresses under which the files of an upload are served: the file itself and its smaller sizes. */
export function fileAddresses(collection: string, record: object | null): string[] {
  return namesOf(record ?? {}).map((name) => `/api/${collection}/file/${encodeURIComponent(name)}`);
}
