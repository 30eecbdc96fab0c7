import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { BoardTermView, SeatView } from '@/domain/view-models/governance';
import { DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { DefinitionList } from '../ui/definition-list';
import type { HeadingLevel } from '../ui/heading-level';
import { LangSpan } from '../ui/lang-span';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { SourcesList } from '../ui/sources-list';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { PersonText } from './person-text';

type BoardTermProps = Words & { readonly term: BoardTermView; readonly level: HeadingLevel };

/** A board: its term, who sat on it, and the sources that say so. */
export function BoardTerm({ term, level, t, locale }: BoardTermProps) {
  const { publicId, title, startsOn, endsOn, standing, note, seats, sources } = term;
  const isKnown = startsOn || endsOn;
  return (
    <Section level={level} id={publicId} title={<LangSpan text={title} locale={locale} />}>
      {standing === 'latest-known' ? (
        <Notice>
          <p>{t('governance.latestNote')}</p>
        </Notice>
      ) : null}
      <DefinitionList
        t={t}
        items={[
          {
            term: t('governance.term'),
            details: isKnown ? <TermDates term={term} t={t} locale={locale} /> : null,
          },
        ]}
      />
      {note ? (
        <p className="mt-4 max-w-(--measure)">
          <LangSpan text={note} locale={locale} />
        </p>
      ) : null}
      <div className="mt-6">
        <Seats
          caption={t('governance.seatCount', { count: seats.length })}
          seats={seats}
          t={t}
          locale={locale}
        />
      </div>
      {sources.length > 0 ? (
        <details className="mt-4">
          <summary className="small target">{t('ui.sources')}</summary>
          <SourcesList sources={sources} t={t} locale={locale} />
        </details>
      ) : null}
    </Section>
  );
}

/** A term without a recorded end must not look like one of a single day. */
function TermDates({ term, t, locale }: Words & Pick<BoardTermProps, 'term'>) {
  const { startsOn, endsOn } = term;
  if (startsOn && !endsOn) return t('governance.from', { date: formatPartialDate(startsOn, locale) });
  return <DateText date={startsOn} until={endsOn} locale={locale} />;
}

type SeatsProps = Words & { readonly caption: string; readonly seats: readonly SeatView[] };

function Seats({ caption, seats, t, locale }: SeatsProps) {
  const numbered = seats.map((seat, place) => ({ ...seat, key: String(place) }));
  const hasService = seats.some(({ from, to }) => from || to);
  const hasConstituency = seats.some(({ constituency }) => constituency);
  return (
    <DataTable
      t={t}
      caption={caption}
      rows={numbered}
      rowKey={({ key }) => key}
      onPhones="stack"
      empty={t('governance.noSeats')}
      columns={[
        {
          key: 'member',
          header: t('governance.member'),
          cell: ({ person }) =>
            person ? <PersonText person={person} t={t} locale={locale} /> : <Unknown t={t} />,
        },
        {
          key: 'seat',
          header: t('governance.seat'),
          cell: ({ seat, isChair }) => <SeatName seat={seat} isChair={isChair} t={t} locale={locale} />,
        },
        ...(hasConstituency
          ? [
              {
                key: 'constituency',
                header: t('governance.constituency'),
                cell: ({ constituency }: SeatView) =>
                  constituency ? <LangSpan text={constituency} locale={locale} /> : <Unknown t={t} />,
              },
            ]
          : []),
        ...(hasService
          ? [
              {
                key: 'served',
                header: t('governance.served'),
                cell: ({ from, to }: SeatView) =>
                  from || to ? <DateText date={from} until={to} locale={locale} /> : <Unknown t={t} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** The seat, with the chair named as such even where the seat itself has no name. */
function SeatName({ seat, isChair, t, locale }: Words & Pick<SeatView, 'seat' | 'isChair'>) {
  if (!seat) return isChair ? t('governance.chair') : <Unknown t={t} />;
  const saysChair = seat.text.toLowerCase().includes(t('governance.chair').toLowerCase());
  return (
    <>
      <LangSpan text={seat} locale={locale} />
      {isChair && !saysChair ? <strong> ({t('governance.chair')})</strong> : null}
    </>
  );
}
