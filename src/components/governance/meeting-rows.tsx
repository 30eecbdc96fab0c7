import { toPath } from '@/domain/routes';
import type { MeetingRow } from '@/domain/view-models/governance';
import { placeText } from '../record/place-text';
import type { TextValue } from '../ui/lang-span';
import { RecordList, type RecordRow } from '../ui/record-list';
import type { Words } from '../ui/words';

type MeetingRowsProps = Words & {
  readonly meetings: readonly MeetingRow[];
  /** Names the body in each row, where meetings of several bodies stand together. */
  readonly hasBody?: boolean;
};

function toMeta(meeting: MeetingRow, hasBody: boolean, { t, locale }: Words): TextValue[] {
  const { body, kind, sessionNumber, city, country, format } = meeting;
  return [
    hasBody ? t(`governance.bodies.${body}`) : null,
    sessionNumber === null ? null : t('governance.session', { number: sessionNumber }),
    kind ? t(`governance.kinds.${kind}`) : null,
    placeText(city, country, locale),
    format ? t(`governance.formats.${format}`) : null,
  ].filter((part) => part !== null);
}

/** Meetings as rows: when, what, how many decisions. */
export function MeetingRows({ meetings, hasBody = false, t, locale }: MeetingRowsProps) {
  const rows = meetings.map((meeting): RecordRow => {
    const count = Object.values(meeting.decisions).reduce((sum, one) => sum + one, 0);
    return {
      key: meeting.publicId,
      title: meeting.title,
      href: toPath(locale, meeting.route),
      startsOn: meeting.startsOn,
      endsOn: meeting.endsOn,
      meta: toMeta(meeting, hasBody, { t, locale }),
      figure: t('governance.decisionCount', { count }),
    };
  });
  return <RecordList rows={rows} empty={t('governance.noMeetings')} t={t} locale={locale} />;
}
