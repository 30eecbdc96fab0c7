import { PRIORITIES, type PriorityCode } from '@/domain/priorities';
import { PROGRAMME_OUTPUTS } from '@/domain/programme-outputs';
import { routes, toPath } from '@/domain/routes';
import type { EventPageView, EventSdg } from '@/domain/view-models/event-page';
import { EmptyState } from '../ui/empty-state';
import { formatShare } from '../ui/format-number';
import type { HeadingLevel } from '../ui/heading-level';
import { InlineList } from '../ui/inline-list';
import { SdgChip } from '../ui/sdg-chip';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';

type ClassificationProps = Words & {
  readonly view: Pick<EventPageView, 'sdgs' | 'programmeOutputs' | 'priorities'>;
  readonly level: HeadingLevel;
};

/** Rows of what was served, each with its share at the end. */

/** The goals, programme outputs and priorities an event served, with the share of it that each had. */
export function Classification({ view, level, t, locale }: ClassificationProps) {
  const words = { t, locale };
  const { sdgs, programmeOutputs, priorities } = view;
  if (sdgs.length + programmeOutputs.length + priorities.length === 0) {
    return <EmptyState t={t}>{t('events.serves.none')}</EmptyState>;
  }
  return (
    <>
      {sdgs.length > 0 ? (
        <Section level={level} title={t('events.serves.sdgs')}>
          <ul className="rows rows-shared">
            {sdgs.map((sdg) => (
              <li key={`${sdg.tag}-${sdg.target}`}>
                <SdgLine sdg={sdg} {...words} />
                <Share weight={sdg.weight} {...words} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {programmeOutputs.length > 0 ? (
        <Section level={level} title={t('events.serves.outputs')}>
          <ul className="rows rows-shared">
            {programmeOutputs.map(({ tag, weight }) => (
              <li key={tag}>
                <OutputLine id={tag} {...words} />
                <Share weight={weight} {...words} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {priorities.length > 0 ? (
        <Section level={level} title={t('events.serves.priorities')}>
          <ul className="rows rows-shared">
            {priorities.map(({ tag, weight }) => (
              <li key={tag}>
                {priorityName(tag, locale)}
                <Share weight={weight} {...words} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p className="quiet small mt-4 max-w-(--measure)">{t('events.serves.note')}</p>
    </>
  );
}

function Share({ weight, t, locale }: Words & { readonly weight: number | null }) {
  return (
    <span className={weight === null ? 'unknown small' : 'quiet'}>
      {weight === null ? t('sdgs.shareUnknown') : formatShare(weight / 100, locale)}
    </span>
  );
}

function SdgLine({ sdg, t, locale }: Words & { readonly sdg: EventSdg }) {
  return (
    <span>
      <InlineList>
        <SdgChip key="goal" goal={sdg.tag} href={toPath(locale, routes.sdg(sdg.tag))} t={t} locale={locale} />
        {sdg.target ? (
          <span key="target" className="quiet small">
            {t('events.serves.targetText', { target: sdg.target })}
          </span>
        ) : null}
      </InlineList>
    </span>
  );
}

function OutputLine({ id, t, locale }: Words & { readonly id: string }) {
  const output = PROGRAMME_OUTPUTS.find((one) => one.id === id);
  if (!output) return id;
  return (
    <span className="max-w-(--measure)">
      {output.cycle}
      {t('ui.listComma')}
      {output.code} <span className="block">{output.text[locale]}</span>
    </span>
  );
}

function priorityName(code: PriorityCode, locale: Words['locale']): string {
  return PRIORITIES.find((priority) => priority.code === code)?.name[locale] ?? code;
}
