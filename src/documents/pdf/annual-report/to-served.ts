import { PRIORITIES } from '@/domain/priorities';
import { PROGRAMME_OUTPUTS } from '@/domain/programme-outputs';
import { getSdg } from '@/domain/sdgs';
import type { TagTotal } from '@/domain/totals/total-by-tag';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { Block } from '../blocks';
import { count, say, type Writing } from '../parts/line';
import { toBars } from '../parts/to-bars';

function toTable<Tag>(
  caption: string,
  header: string,
  rows: readonly TagTotal<Tag>[],
  nameOf: (tag: Tag) => string,
  writing: Writing,
): Block[] {
  if (rows.length === 0) return [];
  const { t } = writing;
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { label: header, share: 7 },
        { label: t('years.eventsColumn'), share: 2, isNumeric: true },
        { label: t('years.weightColumn'), share: 3, isNumeric: true },
      ],
      rows: rows.map(({ tag, events, weight }) => [
        say(nameOf(tag)),
        count(events.value, writing),
        count(weight.value, writing),
      ]),
    },
  ];
}

/** What the period served: Sustainable Development Goals, UNESCO's programme, its priorities. */
export function toServed(view: PeriodPage, writing: Writing): Block[] {
  const { t, locale } = writing;
  const { sdgs, programmeOutputs, priorities } = view;
  if ([sdgs, programmeOutputs, priorities].every((rows) => rows.length === 0)) {
    return [{ kind: 'empty', text: t('years.sdgsNone') }];
  }
  const goalName = (goal: (typeof sdgs)[number]['tag']) => `${goal} ${getSdg(goal).name[locale]}`;
  const bars = sdgs.map(({ tag, events }) => ({ label: goalName(tag), value: events.value }));
  return [
    ...toBars(t('years.sdgsTable'), bars, writing),
    ...toTable(t('years.sdgsTable'), t('years.goal'), sdgs, goalName, writing),
    ...toTable(
      t('years.outputs'),
      t('years.output'),
      programmeOutputs,
      (tag) => PROGRAMME_OUTPUTS.find(({ id }) => id === tag)?.text[locale] ?? tag,
      writing,
    ),
    ...toTable(
      t('years.priorities'),
      t('years.priority'),
      priorities,
      (tag) => PRIORITIES.find(({ code }) => code === tag)?.name[locale] ?? tag,
      writing,
    ),
  ];
}
