import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';

type Props = PageProps<{ readonly rest: readonly string[] }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toMissingMetadata((await readLocale(params)).locale);
}

/** Every address that no other route knows: moved, withdrawn, or not found. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await readLocale(params);
  const { rest } = await params;
  const query = new URLSearchParams(await readQuery(searchParams)).toString();
  return missing(`/${rest.join('/')}${query && `?${query}`}`, locale);
}
