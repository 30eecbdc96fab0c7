import { area, day, relation, row, select, tab, text } from '../fields/basic';
import { OUTCOME_KINDS } from '../fields/choices';
import { countrySelect } from '../fields/classifications';
import { datePrecision } from '../fields/event-fields';
import { defineRecord } from './define-record';

export const Outcomes = defineRecord({
  slug: 'outcomes',
  labels: { singular: ['Outcome', '成效'], plural: ['Outcomes', '成效'] },
  group: 'reporting',
  description: [
    'What changed afterwards: a policy adopted, an institution founded, a practice taken up.',
    '活动之后的变化：出台的政策、设立的机构、采用的做法。',
  ],
  identity: { nameField: 'title', yearFrom: ['date'] },
  columns: ['title', 'publicId', 'kind', 'country', 'date', 'verification', '_status'],
  searchFields: ['title'],
  populate: ['kind', 'country', 'date', 'datePrecision'],
  sort: '-date',
  tabs: [
    tab(
      ['Outcome', '成效'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        row(
          select('kind', ['Kind', '类别'], OUTCOME_KINDS, { required: true, index: true, width: '50%' }),
          countrySelect('country', ['Country', '国家'], { index: true, width: '50%' }),
        ),
        row(day('date', ['Date', '日期'], { index: true, width: '50%' }), datePrecision()),
        area('description', ['Description', '说明'], { localized: true }),
        relation('event', ['Activity or training', '活动或培训'], ['activities', 'trainings']),
        relation('evidence', ['Evidence', '证明文件'], 'documents', { hasMany: true }),
      ],
    ),
  ],
});
