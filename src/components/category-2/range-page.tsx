import type { ReactNode } from 'react';
import { routes } from '@/domain/routes';
import type { ReviewRangeView } from '@/domain/view-models/review';
import { Page } from '../layout/page';
import type { HeadingLevel } from '../ui/heading-level';
import type { Words } from '../ui/words';
import { RangeForm, RangeNotice } from './range-form';

type RangePageProps = Words & {
  readonly title: string;
  readonly summary: string;
  readonly route: string;
  readonly range: ReviewRangeView;
  readonly side?: ReactNode;
  readonly children: (level: HeadingLevel) => ReactNode;
};

/** A page of the category 2 section that looks at years the reader may choose. */
export function RangePage({
  title,
  summary,
  route,
  range,
  side = null,
  children,
  t,
  locale,
}: RangePageProps) {
  const words = { t, locale };
  return (
    <Page
      {...words}
      title={title}
      kicker={t('category2.title')}
      summary={summary}
      trail={[{ label: t('category2.title'), route: routes.category2() }]}
      notes={<RangeNotice range={range} {...words} />}
      side={side}
    >
      {(level) => (
        <>
          <RangeForm range={range} route={route} {...words} />
          {children(level)}
        </>
      )}
    </Page>
  );
}
