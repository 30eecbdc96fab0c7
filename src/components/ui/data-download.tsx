import { toPath } from '@/domain/routes';
import { type DataFile, toDataRoute } from '@/domain/tables/data-files';
import type { Words } from './words';

/** What a link to a file of data says of it; each has its words in `tables`. */
type Wording = 'download' | 'downloadList' | 'downloadPeriod' | 'downloadReport' | 'downloadAll';

type DataDownloadProps = Words & {
  readonly file: DataFile;
  readonly wording?: Wording;
  /** What the file holds, where several are offered on a page: said to those who hear the link alone. */
  readonly of?: string;
};

/** The way to the data under a table or a list, in quiet type. How large a file is, is not known beforehand. */
export function DataDownload({ file, wording = 'download', of, t, locale }: DataDownloadProps) {
  const words = t(`tables.${wording}`);
  return (
    <p className="quiet small mt-2">
      <a
        href={toPath(locale, toDataRoute(file))}
        {...(of && { 'aria-label': t('tables.downloadOf', { words, title: of }) })}
      >
        {words}
      </a>
    </p>
  );
}
