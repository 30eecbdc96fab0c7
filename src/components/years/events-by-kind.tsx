import type { PeriodPage } from '@/domain/view-models/periods';
import { EventList } from '../events/event-list';
import { kindText } from '../events/event-words';
import { EmptyState } from '../ui/empty-state';
import type { HeadingLevel } from '../ui/heading-level';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';

type Props = Words & { readonly groups: PeriodPage['eventsByKind']; readonly level: HeadingLevel };

/** What was done, by kind, each as dated rows. */
export function EventsByKind({ groups, level, t, locale }: Props) {
  if (groups.length === 0) return <EmptyState t={t}>{t('years.doneNone')}</EmptyState>;
  return groups.map(({ family, kind, events }) => (
    <Section key={`${family}-${kind}`} level={level} title={kindText(kind, t)}>
      <EventList events={events} t={t} locale={locale} />
    </Section>
  ));
}
