import type { SdgGoal } from '@/domain/sdgs';
import { SDGS } from '@/domain/sdgs';
import { formatShare } from './format-number';
import type { Words } from './words';

export type SdgChipView = {
  readonly goal: SdgGoal;
  readonly href?: string;
  /** Share of the record that serves this goal, in per cent; null: not known. */
  readonly weight?: number | null;
};

/** One goal: a small square of its colour beside dark words, never the colour alone. */
export function SdgChip({ goal, href, weight, t, locale }: Words & SdgChipView) {
  const sdg = SDGS.find((one) => one.goal === goal);
  const content = (
    <>
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <rect width="10" height="10" fill={sdg?.colour} />
      </svg>
      <span>
        {t('ui.sdg', { goal })} {sdg?.name[locale]}
        {typeof weight === 'number' ? (
          <span className="quiet"> {formatShare(weight / 100, locale)}</span>
        ) : null}
      </span>
    </>
  );
  if (!href) return <span className="sdg-chip">{content}</span>;
  return (
    <a className="sdg-chip" href={href}>
      {content}
    </a>
  );
}

/** The goals that a record serves. */
export function SdgChips({ items, t, locale }: Words & { readonly items: readonly SdgChipView[] }) {
  return (
    <ul className="sdg-chips">
      {items.map((item) => (
        <li key={item.goal}>
          <SdgChip {...item} t={t} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
