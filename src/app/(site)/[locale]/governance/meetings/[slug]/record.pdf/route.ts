import { missingFile, toFileAnswer } from '@/app/file-answer';
import { readFileLocale } from '@/app/page-params';
import { makePdf } from '@/documents/pdf/make-pdf';
import { toCentreDay } from '@/domain/dates/to-centre-day';
import { routes } from '@/domain/routes';
import { getDocumentSite } from '@/queries/get-document-site';
import { getMeetingPage } from '@/queries/governance/get-meeting-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ readonly locale: string; readonly slug: string }> };

/** The record of a meeting as a PDF. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { slug } = await params;
  const locale = await readFileLocale(params);
  if (!locale) return new Response(null, { status: 404 });
  const view = await getMeetingPage(slug, locale);
  if (!view) return missingFile(routes.meeting(slug), 'meetingRecord', locale);
  const site = await getDocumentSite(locale);
  const dataDate = toCentreDay(new Date(view.updatedAt)).date;
  const bytes = await makePdf('meeting-record', { view, site, dataDate });
  return toFileAnswer(bytes, {
    type: 'application/pdf',
    name: [site.shortName, 'meeting', slug, locale],
    ending: 'pdf',
    isShown: true,
    locale,
  });
}
