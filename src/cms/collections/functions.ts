import { area, relation, row, tab, text } from '../fields/basic';
import { defineRecord } from './define-record';

export const Functions = defineRecord({
  slug: 'functions',
  labels: { singular: ['Function', '职能'], plural: ['Functions', '职能'] },
  group: 'category2',
  description: [
    'What the agreement asks the centre to do. Activities and trainings point to the functions they serve.',
    '协定赋予中心的职能。活动和培训可注明所履行的职能。',
  ],
  identity: { nameField: 'text' },
  useAsTitle: 'code',
  columns: ['code', 'text', 'agreement', 'verification', '_status'],
  searchFields: ['code', 'text'],
  populate: ['code', 'text', 'agreement'],
  sort: 'code',
  tabs: [
    tab(
      ['Function', '职能'],
      [
        row(
          text('code', ['Code', '代码'], { required: true, index: true, maxLength: 20, width: '33%' }),
          relation('agreement', ['Agreement', '协定'], 'agreements', { width: '67%' }),
        ),
        area('text', ['Text', '内容'], { localized: true, required: true }),
      ],
    ),
  ],
});
