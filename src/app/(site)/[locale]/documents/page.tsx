import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { DocumentsPage } from '@/components/documents/documents-page';
import { routes } from '@/domain/routes';
import { listDocumentsPage } from '@/queries/documents/list-documents-page';

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const isIndexed = Object.keys(await readQuery(searchParams)).length === 0;
  return toMetadata({
    locale,
    route: routes.documents(),
    title: t('documents.title'),
    description: t('documents.description'),
    isIndexed,
  });
}

/** The documents open to everyone, filtered by kind, year and language. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await listDocumentsPage(query, locale);
  return (
    <SitePage locale={locale} route={routes.documents()} query={query}>
      <DocumentsPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
