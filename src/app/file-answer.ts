import type { Locale } from '@/domain/locales';
import { type RecordFile, toFileRoute, toPath } from '@/domain/routes';
import { findAddress } from '@/queries/find-address';

type FileOptions = {
  readonly type: string;
  /** What it is called where it is saved, part by part, such as the centre, the subject, the language. */
  readonly name: readonly string[];
  /** The ending of the name, without a dot. */
  readonly ending: string;
  /** Shown by browsers that can, such as a PDF, or saved at once. */
  readonly isShown: boolean;
  readonly locale: Locale;
};

/** Letters and digits that every system takes for a name. */
const toFileName = (parts: readonly string[]) =>
  parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** A file as an answer, with a telling name (RFC 6266). */
export function toFileAnswer(bytes: Uint8Array, options: FileOptions): Response {
  const { type, name, ending, isShown, locale } = options;
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${toFileName(name)}.${ending}"`,
      'Content-Language': locale,
    },
  });
}

/**
 * What a file of a record answers when no record fits its address: the file of the new address where the record
 * moved; the page of one that was withdrawn, which says why; else not found.
 * @param route path of the record's page, without the language
 */
export async function missingFile(route: string, file: RecordFile, locale: Locale): Promise<Response> {
  const former = await findAddress(route, locale);
  if (!former) return new Response(null, { status: 404 });
  const to = former.kind === 'moved' ? toFileRoute(former.to, file) : toPath(locale, route);
  return new Response(null, { status: 308, headers: { Location: to } });
}
