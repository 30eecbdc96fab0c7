import { missingFile, toFileAnswer } from '@/app/file-answer';
import { readFileLocale } from '@/app/page-params';
import { makePdf } from '@/documents/pdf/make-pdf';
import { routes } from '@/domain/routes';
import { getDocumentSite } from '@/queries/get-document-site';
import { getAnnualReport } from '@/queries/years/get-annual-report';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ readonly locale: string; readonly period: string }> };

/** The annual report of a period as a PDF. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { period } = await params;
  const locale = await readFileLocale(params);
  if (!locale) return new Response(null, { status: 404 });
  const report = await getAnnualReport(period, locale);
  if (!report) return missingFile(routes.year(period), 'annualReport', locale);
  const site = await getDocumentSite(locale);
  const bytes = await makePdf('annual-report', { ...report, site });
  return toFileAnswer(bytes, {
    type: 'application/pdf',
    name: [site.shortName, 'annual report', period, locale],
    ending: 'pdf',
    isShown: true,
    locale,
  });
}
