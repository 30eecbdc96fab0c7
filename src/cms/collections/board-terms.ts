import { area, checkbox, day, join, list, number, relation, row, tab, text } from '../fields/basic';
import { dates } from '../fields/event-fields';
import { checkTo } from '../fields/rules';
import { defineRecord } from './define-record';

export const BoardTerms = defineRecord({
  slug: 'board-terms',
  labels: { singular: ['Term of the board', '理事会任期'], plural: ['Board terms', '理事会任期'] },
  group: 'category2',
  identity: { nameField: 'title', yearFrom: ['startsOn'] },
  columns: ['title', 'publicId', 'number', 'startsOn', 'endsOn', 'verification', '_status'],
  searchFields: ['title'],
  populate: ['number', 'startsOn', 'endsOn', 'datePrecision'],
  sort: '-startsOn',
  tabs: [
    tab(
      ['Term', '任期'],
      [
        row(
          text('title', ['Title', '标题'], { localized: true, required: true, width: '75%' }),
          number('number', ['Number', '届次'], { min: 1, width: '25%' }),
        ),
        dates(),
        area('note', ['Note', '说明'], { localized: true, rows: 2 }),
      ],
    ),
    tab(
      ['Seats', '席位'],
      [
        list(
          'seats',
          ['Seats', '席位'],
          [
            row(
              text('seat', ['Seat', '席位'], { localized: true, width: '50%' }),
              text('constituency', ['For', '代表'], { localized: true, width: '50%' }),
            ),
            row(
              relation('person', ['Person', '人员'], 'people', { width: '75%' }),
              checkbox('chair', ['Chair', '主席'], { width: '25%' }),
            ),
            row(
              day('from', ['From', '自'], { width: '50%' }),
              day('to', ['To', '至'], { width: '50%', check: checkTo }),
            ),
          ],
          {
            row: ['Seat', '席位'],
            interfaceName: 'BoardSeats',
            help: [
              'A seat stays empty when its holder is not known. When the holder changes, add a row.',
              '不知由谁担任时人员留空；人员更替时请新增一行。',
            ],
          },
        ),
      ],
    ),
    tab(
      ['Meetings', '会议'],
      [
        join('meetings', ['Meetings', '会议'], 'governance-meetings', 'term', {
          columns: ['title', 'startsOn', '_status'],
          sort: '-startsOn',
        }),
      ],
    ),
  ],
});
