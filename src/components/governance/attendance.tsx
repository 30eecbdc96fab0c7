import type { AttendeeView } from '@/domain/view-models/governance';
import { countedText } from '../ui/coverage-text';
import { DataTable } from '../ui/data-table';
import { LangSpan } from '../ui/lang-span';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { PersonText } from './person-text';

type AttendanceProps = Words & { readonly attendees: readonly AttendeeView[] };

const PRESENCE = { yes: 'governance.meeting.presentYes', no: 'governance.meeting.presentNo' } as const;

/** Who took part, in which capacity, and whether UNESCO was there: the first thing a reviewer looks for. */
export function Attendance({ attendees, t, locale }: AttendanceProps) {
  const rows = attendees.map((attendee, place) => ({ ...attendee, key: String(place) }));
  const ofUnesco = attendees.filter(({ isOfUnesco, present }) => isOfUnesco && present === 'yes');
  return (
    <>
      {rows.length > 0 ? (
        <p className="section-intro">{t('governance.meeting.unescoPresent', { count: ofUnesco.length })}</p>
      ) : null}
      <DataTable
        t={t}
        caption={countedText(t, 'people', rows.length)}
        rows={rows}
        rowKey={({ key }) => key}
        onPhones="stack"
        empty={t('governance.meeting.noAttendance')}
        columns={[
          {
            key: 'name',
            header: t('governance.meeting.attendee'),
            cell: ({ person }) => <PersonText person={person} t={t} locale={locale} />,
          },
          {
            key: 'capacity',
            header: t('governance.meeting.capacity'),
            cell: ({ capacity }) => (capacity ? t(`governance.capacities.${capacity}`) : <Unknown t={t} />),
          },
          {
            key: 'represents',
            header: t('governance.meeting.represents'),
            cell: ({ represents }) =>
              represents ? <LangSpan text={represents} locale={locale} /> : <Unknown t={t} />,
          },
          {
            key: 'present',
            header: t('governance.meeting.present'),
            cell: ({ present }) => (present === 'unknown' ? <Unknown t={t} /> : t(PRESENCE[present])),
          },
        ]}
      />
    </>
  );
}
