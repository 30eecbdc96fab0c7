import { getCountryName } from '@/domain/countries/country-table';
import { type EventFilterName, parseCountryValue } from '@/domain/event-filters/event-filters';
import { UNDATED } from '@/domain/event-filters/to-event-period';
import { EVENT_FORMATS } from '@/domain/events/event-formats';
import { ACTIVITY_KINDS, type EventFamily, TRAINING_KINDS } from '@/domain/events/event-kinds';
import { getSdg, parseSdgGoal } from '@/domain/sdgs';
import type { EventsPageView } from '@/domain/view-models/event-lists';
import type { TextValue } from '../ui/lang-span';
import type { Words } from '../ui/words';

const KINDS = [...TRAINING_KINDS, ...ACTIVITY_KINDS];

/** A kind of training or activity in words; one the site does not know stands as it is. */
export function kindText(kind: string, t: Words['t']): string {
  const known = KINDS.find((one) => one === kind);
  return known ? t(`events.kinds.${known}`) : kind;
}

/** How people took part, in words. */
export function formatText(format: string, t: Words['t']): string {
  const known = EVENT_FORMATS.find((one) => one === format);
  return t(`events.formats.${known ?? 'unknown'}`);
}

/** "16 trainees"; participants in what is not a training. */
export function peopleText(family: EventFamily, count: number, t: Words['t']): string {
  return t(family === 'training' ? 'events.trainees' : 'events.participants', { count });
}

/** A value of a filter in words. */
export function eventFilterText(
  name: EventFilterName,
  value: string,
  names: EventsPageView['names'],
  { t, locale }: Words,
): TextValue {
  switch (name) {
    case 'period':
      return value === UNDATED ? t('events.undated') : (names.period[value] ?? value);
    case 'partner':
      return names.partner[value] ?? value;
    case 'kind':
      return kindText(value, t);
    case 'format':
      return formatText(value, t);
    case 'country': {
      const country = parseCountryValue(value);
      return country ? getCountryName(country, locale) : value;
    }
    case 'sdg': {
      const goal = parseSdgGoal(value);
      return goal ? `${goal} ${getSdg(goal).name[locale]}` : value;
    }
  }
}
