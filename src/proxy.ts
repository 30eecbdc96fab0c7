import { type NextRequest, NextResponse } from 'next/server';
import { parseLocale } from '@/domain/locales';
import { negotiateLocale } from '@/domain/negotiate-locale';

/**
 * Chooses a language where the address names none. The front page sends the reader to the
 * fitting language; any other address outside the languages (those of the former site) is
 * rendered below the fitting language, where a redirect or the 404 page is found.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (parseLocale(pathname.split('/')[1])) return NextResponse.next();
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const url = request.nextUrl.clone();
  if (pathname === '/') {
    url.pathname = `/${locale}`;
    const response = NextResponse.redirect(url, 307);
    response.headers.set('Vary', 'Accept-Language');
    response.headers.set('Cache-Control', 'private, no-store');
    return response;
  }
  url.pathname = `/${locale}${pathname}`;
  const response = NextResponse.rewrite(url);
  response.headers.set('Vary', 'Accept-Language');
  return response;
}

/** Everything with a file or a handler of its own stays out. */
export const config = {
  matcher: [
    '/((?!(?:admin|api|_next|id|fonts)(?:/|$)|(?:healthz|sitemap\\.xml|robots\\.txt|favicon\\.ico|icon\\.svg|apple-icon\\.png)$).*)',
  ],
};
