import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { readLocale } from '@/app/page-params';

type Props = { readonly params: Promise<{ readonly locale: string; readonly rest: readonly string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return toMissingMetadata((await readLocale(params)).locale);
}

/** Every address that no other route knows: moved, withdrawn, or not found. */
export default async function Page({ params }: Props) {
  const { locale } = await readLocale(params);
  const { rest } = await params;
  return missing(`/${rest.join('/')}`, locale);
}
