import { answerDataFile } from '@/app/data-file';
import { parseLocale } from '@/domain/locales';
import { isSlug } from '@/domain/slugs/is-slug';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ readonly locale: string; readonly period: string }> };

/** What the page of a period says, as a text to work on. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: code, period } = await params;
  const locale = parseLocale(code);
  if (!locale || !isSlug(period)) return new Response(null, { status: 404 });
  return answerDataFile({ kind: 'period-report', slug: period }, locale);
}
