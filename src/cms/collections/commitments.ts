import { area, relation, row, select, tab, text } from '../fields/basic';
import { COMMITMENT_STATES } from '../fields/choices';
import { defineRecord } from './define-record';

export const Commitments = defineRecord({
  slug: 'commitments',
  labels: { singular: ['Commitment', '承诺'], plural: ['Commitments', '承诺'] },
  group: 'category2',
  description: [
    'The duties of the agreement and of the 2019 strategy, article by article, and how they stand.',
    '协定和 2019 年战略规定的各项义务及其履行情况。',
  ],
  identity: { nameField: 'title' },
  columns: ['article', 'title', 'statusNow', 'verification', '_status'],
  searchFields: ['title', 'article'],
  populate: ['article', 'statusNow'],
  sort: 'article',
  tabs: [
    tab(
      ['Commitment', '承诺'],
      [
        row(
          text('article', ['Article', '条款'], { index: true, maxLength: 60, width: '33%' }),
          text('title', ['Title', '标题'], { localized: true, required: true, width: '67%' }),
        ),
        area('requirement', ['Requirement', '要求'], { localized: true }),
        row(
          text('origin', ['Where it comes from', '出处'], { width: '67%' }),
          select('statusNow', ['How it stands', '履行情况'], COMMITMENT_STATES, {
            required: true,
            index: true,
            defaultValue: 'unknown',
            width: '33%',
          }),
        ),
        area('explanation', ['Explanation', '说明'], { localized: true }),
        relation('evidence', ['Evidence', '证明文件'], 'documents', { hasMany: true }),
      ],
    ),
  ],
});
