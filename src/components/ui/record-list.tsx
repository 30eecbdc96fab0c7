import type { ReactNode } from 'react';
import type { PartialDate } from '@/domain/dates/partial-date';
import { DateText } from './date-text';
import { EmptyState } from './empty-state';
import { InlineList } from './inline-list';
import { LangSpan, type TextValue, textOf } from './lang-span';
import type { Words } from './words';

export type RecordRow = {
  readonly key: string;
  readonly title: TextValue;
  /** Null: the record has no page of its own. */
  readonly href: string | null;
  readonly startsOn?: PartialDate | null;
  readonly endsOn?: PartialDate | null;
  /** Short facts in a line: kind, place, partner. */
  readonly meta?: readonly TextValue[];
  readonly summary?: TextValue | null;
  /** One figure at the end of the row: "16 people from 11 countries". */
  readonly figure?: ReactNode;
  /** A small mark before the date (see marks/). Give it to all rows or to none. */
  readonly mark?: ReactNode;
};

type RecordListProps = Words & {
  readonly rows: readonly RecordRow[];
  /** Leaves out the column of dates, for lists of what has none: partners, countries. */
  readonly isUndated?: boolean;
  readonly empty?: ReactNode;
};

/** Records as rows that can be scanned: when, what, how much. */
export function RecordList({ rows, isUndated = false, empty, t, locale }: RecordListProps) {
  if (rows.length === 0) return <EmptyState t={t}>{empty}</EmptyState>;
  const isMarked = rows.some((row) => row.mark);
  const names = ['record-list', isUndated && 'record-list-undated', isMarked && 'record-list-marked'];
  return (
    <ul className={names.filter(Boolean).join(' ')}>
      {rows.map((row) => (
        <li key={row.key}>
          {row.mark ? <div className="record-mark">{row.mark}</div> : null}
          {isUndated ? null : <RecordDate row={row} t={t} locale={locale} />}
          <div className="record-main">
            <div className="record-title">
              <RecordTitle row={row} locale={locale} />
            </div>
            <RecordMeta meta={row.meta ?? []} locale={locale} />
            {row.summary ? (
              <p className="record-summary">
                <LangSpan text={row.summary} locale={locale} />
              </p>
            ) : null}
          </div>
          {row.figure ? <div className="record-figure">{row.figure}</div> : null}
        </li>
      ))}
    </ul>
  );
}

function RecordDate({ row, t, locale }: Words & { readonly row: RecordRow }) {
  const hasDate = row.startsOn || row.endsOn;
  return (
    <div className="record-date">
      {hasDate ? (
        <DateText date={row.startsOn ?? null} until={row.endsOn ?? null} locale={locale} />
      ) : (
        t('common.notKnown')
      )}
    </div>
  );
}

function RecordTitle({ row, locale }: { readonly row: RecordRow; readonly locale: Words['locale'] }) {
  const title = <LangSpan text={row.title} locale={locale} />;
  return row.href ? <a href={row.href}>{title}</a> : title;
}

type RecordMetaProps = { readonly meta: readonly TextValue[]; readonly locale: Words['locale'] };

function RecordMeta({ meta, locale }: RecordMetaProps) {
  if (meta.length === 0) return null;
  return (
    <div className="record-meta">
      <InlineList>
        {meta.map((part) => (
          <LangSpan key={textOf(part)} text={part} locale={locale} />
        ))}
      </InlineList>
    </div>
  );
}
