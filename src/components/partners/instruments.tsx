import type { InstrumentView } from '@/domain/view-models/partners';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { DownloadLink } from '../ui/document-list';
import { LangSpan } from '../ui/lang-span';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

type InstrumentsProps = Words & { readonly instruments: readonly InstrumentView[] };

/** The agreements, memoranda and letters that a partnership rests on. */
export function Instruments({ instruments, t, locale }: InstrumentsProps) {
  const unknown = <Unknown t={t} />;
  return (
    <DataTable
      t={t}
      caption={t('partners.instruments.count', { count: instruments.length })}
      rows={instruments.map((instrument, place) => ({ ...instrument, key: String(place) }))}
      rowKey={({ key }) => key}
      onPhones="stack"
      empty={t('partners.instruments.none')}
      columns={[
        {
          key: 'kind',
          header: t('partners.instruments.kind'),
          cell: ({ kind }) => (kind ? t(`partners.instruments.kinds.${kind}`) : unknown),
        },
        {
          key: 'signedOn',
          header: t('partners.instruments.signedOn'),
          cell: ({ signedOn }) => (signedOn ? <DateText date={signedOn} locale={locale} /> : unknown),
        },
        {
          key: 'validUntil',
          header: t('partners.instruments.validUntil'),
          cell: ({ validUntil }) => (validUntil ? <DateText date={validUntil} locale={locale} /> : unknown),
        },
        {
          key: 'signatories',
          header: t('partners.instruments.signatories'),
          cell: ({ signatories }) =>
            signatories ? <LangSpan text={signatories} locale={locale} /> : unknown,
        },
        {
          key: 'document',
          header: t('partners.instruments.document'),
          cell: ({ document }) =>
            document ? <DownloadLink document={document} t={t} locale={locale} /> : t('ui.noFile'),
        },
      ]}
    />
  );
}
