import { getSiteUrl } from '@/queries/get-site-url';

export const dynamic = 'force-dynamic';

/** Public pages are open to every crawler; the desk and its interface are of no use to one. */
export function GET(): Response {
  const text = `User-agent: *\nDisallow: /admin\nDisallow: /api/\n\nSitemap: ${getSiteUrl()}/sitemap.xml\n`;
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
