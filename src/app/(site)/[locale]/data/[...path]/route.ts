import { answerDataFile } from '@/app/data-file';
import { parseLocale } from '@/domain/locales';
import { parseDataFile } from '@/domain/tables/data-files';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ readonly locale: string; readonly path: readonly string[] }> };

/** Tables of the records as files, each under the page that shows them; see domain/tables/data-files. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: code, path } = await params;
  const locale = parseLocale(code);
  const file = parseDataFile(`/data/${path.join('/')}`);
  // Without a body: what is missing is said in the words of the site by the server in front.
  if (!locale || !file) return new Response(null, { status: 404 });
  return answerDataFile(file, locale);
}
