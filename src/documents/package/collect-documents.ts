import type { DocumentView } from '@/domain/view-models/common';

function isDocument(value: object): value is DocumentView {
  return 'isExternal' in value && 'sha256' in value && 'href' in value;
}

function visit(value: unknown, found: Map<string, DocumentView>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) visit(entry, found);
    return;
  }
  if (isDocument(value)) found.set(value.publicId, value);
  for (const entry of Object.values(value)) visit(entry, found);
}

/** Every document that a view names anywhere, each once, by its permanent id. */
export function collectDocuments(view: object): DocumentView[] {
  const found = new Map<string, DocumentView>();
  visit(view, found);
  return [...found.values()].sort((a, b) => (a.publicId < b.publicId ? -1 : 1));
}
