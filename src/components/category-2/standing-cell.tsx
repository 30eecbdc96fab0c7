import { STANDINGS, type Standing } from '@/domain/review/standing';
import { type Fill, StatusMark } from '../ui/status-text';
import type { Words } from '../ui/words';

const MARKS: Readonly<Record<Standing, Fill>> = {
  evidence: 'full',
  partly: 'half',
  none: 'empty',
  unknown: 'dashed',
};

type StandingProps = Pick<Words, 't'> & { readonly standing: Standing };

/** How a criterion stands, as a mark with its words. */
export function StandingText({ standing, t }: StandingProps) {
  return (
    <span className={standing === 'unknown' ? 'status unknown' : 'status'}>
      <StatusMark fill={MARKS[standing]} />
      {t('category2.criteria.standing', { standing })}
    </span>
  );
}

/** The same where many stand side by side: the mark alone is seen, the words are read out. */
export function StandingCell({ standing, t }: StandingProps) {
  return <StatusMark fill={MARKS[standing]}>{t('category2.criteria.standing', { standing })}</StatusMark>;
}

/** What the marks mean. */
export function StandingLegend({ t }: Pick<Words, 't'>) {
  return (
    <dl className="standing-legend">
      {STANDINGS.map((standing) => (
        <div key={standing}>
          <dt>
            <StandingText standing={standing} t={t} />
          </dt>
          <dd>{t(`category2.criteria.standingMeaning.${standing}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
