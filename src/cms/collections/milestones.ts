import { area, day, relation, row, tab, text } from '../fields/basic';
import { datePrecision } from '../fields/event-fields';
import { defineRecord } from './define-record';

export const Milestones = defineRecord({
  slug: 'milestones',
  labels: { singular: ['Milestone', '大事记'], plural: ['Milestones', '大事记'] },
  group: 'category2',
  description: ['The dates of the centre’s history.', '中心发展历程中的重要日期。'],
  identity: { nameField: 'title', yearFrom: ['date'] },
  columns: ['date', 'title', 'verification', '_status'],
  searchFields: ['title'],
  populate: ['date', 'datePrecision', 'text'],
  sort: '-date',
  tabs: [
    tab(
      ['Milestone', '大事记'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        row(day('date', ['Date', '日期'], { required: true, index: true, width: '50%' }), datePrecision()),
        area('text', ['Text', '内容'], { localized: true }),
        relation(
          'record',
          ['Record', '相关记录'],
          ['agreements', 'governance-meetings', 'activities', 'trainings'],
        ),
      ],
    ),
  ],
});
