import type { PeriodTableId } from '@/domain/tables/data-files';
import type { PeriodPage } from '@/domain/view-models/periods';
import { DataDownload } from '../ui/data-download';
import type { Words } from '../ui/words';

type PeriodDownloadProps = Words & {
  readonly view: Pick<PeriodPage, 'slug'>;
  readonly table: PeriodTableId;
  /** What stands above it: the page offers many tables. */
  readonly of: string;
};

/** The way to the data of one part of a period's page. */
export function PeriodDownload({ view, table, of, t, locale }: PeriodDownloadProps) {
  return (
    <DataDownload file={{ kind: 'period-table', slug: view.slug, id: table }} of={of} t={t} locale={locale} />
  );
}
