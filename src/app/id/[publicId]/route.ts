import { negotiateLocale } from '@/domain/negotiate-locale';
import { toIdPath, toPath } from '@/domain/routes';
import { findRecordRoute } from '@/queries/find-record-route';

type Props = { readonly params: Promise<{ readonly publicId: string }> };

/**
 * The permanent address of a record leads to its page in the reader's language. An id without a
 * page goes to the same address below the language, which knows moved, withdrawn and missing ones.
 */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { publicId } = await params;
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const route = (await findRecordRoute(publicId)) ?? toIdPath(publicId);
  return new Response(null, {
    status: 303,
    headers: { Location: toPath(locale, route), Vary: 'Accept-Language', 'Cache-Control': 'no-store' },
  });
}
