import type { EventPageView, FundingView } from '@/domain/view-models/event-page';
import { DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format-number';
import { LangSpan } from '../ui/lang-span';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

type Row = FundingView & { readonly key: string };

/** Who paid what for an event. */
export function Funding({ funding, t, locale }: Words & Pick<EventPageView, 'funding'>) {
  return (
    <DataTable
      t={t}
      caption={t('events.sections.funding')}
      rows={funding.map((line, place): Row => ({ ...line, key: String(place) }))}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'source',
          header: t('events.funding.source'),
          cell: ({ source }) => <LangSpan text={source} locale={locale} />,
        },
        {
          key: 'kind',
          header: t('events.funding.kind'),
          cell: ({ kind }) => (kind ? t(`events.fundingKinds.${kind}`) : <Unknown t={t} />),
        },
        {
          key: 'amount',
          header: t('events.funding.amount'),
          cell: ({ amount, currency }) =>
            amount === null ? <Unknown t={t} /> : `${formatNumber(amount, locale)} ${currency ?? ''}`.trim(),
          isNumeric: true,
        },
      ]}
    />
  );
}
