import { DEFAULT_LOCALE, LOCALES } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import { getSiteUrl } from '@/queries/get-site-url';
import { listPageRoutes, type PageRoute } from '@/queries/list-routes';

export const dynamic = 'force-dynamic';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

function toEntries({ route, updatedAt }: PageRoute, siteUrl: string): string {
  const pages = LOCALES.map(({ code, htmlLang }) => ({
    htmlLang,
    address: escapeXml(siteUrl + toPath(code, route)),
  }));
  const alternates = pages
    .map(({ htmlLang, address }) => `<xhtml:link rel="alternate" hreflang="${htmlLang}" href="${address}"/>`)
    .join('');
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : '';
  return pages.map(({ address }) => `<url><loc>${address}</loc>${changed}${alternates}</url>`).join('\n');
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
