import type { ReactNode } from 'react';
import { toIdPath } from '@/domain/routes';
import { LangSpan, langOf, type TextValue, textOf } from '../ui/lang-span';
import type { Words } from '../ui/words';

export type PageHeaderProps = Words & {
  readonly title: TextValue;
  /** What kind of page this is, above the title: "Training", "Reporting period". */
  readonly kicker?: string;
  /** Shown with its permanent address. */
  readonly recordId?: string;
  readonly summary?: TextValue | null;
  /** A `PeriodMark` or another mark. */
  readonly mark?: ReactNode;
  /** A translation note or a notice, under the summary. */
  readonly children?: ReactNode;
};

/** The head of a page: its one h1, what it is, and the mark drawn from its data. */
export function PageHeader({ title, kicker, recordId, summary, mark, children, t, locale }: PageHeaderProps) {
  return (
    <header className="page-header">
      {mark ? <div className="page-mark">{mark}</div> : null}
      <div className="page-titles">
        {kicker || recordId ? (
          <p className="kicker">
            {kicker ? <span>{kicker}</span> : null}
            {recordId ? <a href={toIdPath(recordId)}>{t('layout.recordId', { id: recordId })}</a> : null}
          </p>
        ) : null}
        <h1 {...langOf(title, locale)}>{textOf(title)}</h1>
        {summary ? (
          <p className="lead">
            <LangSpan text={summary} locale={locale} />
          </p>
        ) : null}
        {children}
      </div>
    </header>
  );
}
