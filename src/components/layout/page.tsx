import type { ReactNode } from 'react';
import { FIRST_SECTION_LEVEL, type HeadingLevel } from '../ui/heading-level';
import type { Words } from '../ui/words';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import { PageHeader, type PageHeaderProps } from './page-header';
import { MAIN_ID } from './skip-link';

type PageProps = Words &
  Omit<PageHeaderProps, 'children'> & {
    /** The pages above this one; absent on the home page only. */
    readonly trail?: readonly Crumb[];
    /** Under the summary: a translation note or a notice. */
    readonly notes?: ReactNode;
    /** Sources, definitions, jump links: beside the text from 1024 px, under it on phones. */
    readonly side?: ReactNode | ((level: HeadingLevel) => ReactNode);
    /** Gets the level of the sections' headings. */
    readonly children: (level: HeadingLevel) => ReactNode;
  };

/** The one `<main>` of a page: the way here, its head, its text and what stands beside it. */
export function Page({ trail, notes, side, children, ...header }: PageProps) {
  const { t, locale, title } = header;
  return (
    <main id={MAIN_ID} className="page" tabIndex={-1}>
      <div className="container">
        {trail ? <Breadcrumbs trail={trail} current={title} t={t} locale={locale} /> : null}
        <PageHeader {...header}>{notes}</PageHeader>
        <div className="page-grid">
          <div className="page-main">{children(FIRST_SECTION_LEVEL)}</div>
          {side ? (
            <div className="page-side">{typeof side === 'function' ? side(FIRST_SECTION_LEVEL) : side}</div>
          ) : null}
        </div>
      </div>
    </main>
  );
}
