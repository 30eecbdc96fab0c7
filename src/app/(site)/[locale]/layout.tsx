import '../../styles/site.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { readLocale } from '@/app/page-params';
import { toHtmlLang } from '@/domain/locales';
import { getSiteUrl } from '@/queries/get-site-url';

/** Pages are rendered when they are asked for, so that an edit shows at once (docs/adr/0002). */
export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(getSiteUrl()),
    formatDetection: { telephone: false, address: false, email: false },
  };
}

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly locale: string }> };

export default async function Layout({ children, params }: Props) {
  const { locale } = await readLocale(params);
  return (
    <html lang={toHtmlLang(locale)}>
      <body>{children}</body>
    </html>
  );
}
