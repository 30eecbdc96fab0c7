import { DEFAULT_LOCALE, LOCALES } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import { getSiteUrl } from '@/queries/get-site-url';
import { listPageRoutes, type PageRoute } from '@/queries/list-routes';

export const dynamic = 'force-dynamic';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function toEntries({ route, updatedAt }: PageRoute, siteUrl: string): string {
  const alternates = LOCALES.map(
    ({ code, htmlLang }) =>
      `<xhtml:link rel="alternate" hreflang="${htmlLang}" href="${escapeXml(siteUrl + toPath(code, route))}"/>`,
  ).join('');
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : '';
  return LOCALES.map(
    ({ code }) => `<url><loc>${escapeXml(siteUrl + toPath(code, route))}</loc>${changed}${alternates}</url>`,
  ).join('\n');
}

/** Every public page in every language (sitemaps.org 0.9), each naming its translations. */
export async function GET(): Promise<Response> {
  const siteUrl = getSiteUrl();
  const entries = (await listPageRoutes(DEFAULT_LOCALE)).map((page) => toEntries(page, siteUrl));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
