import { area, relation, row, select, tab, text } from '../fields/basic';
import { RECOMMENDATION_PRIORITIES, RECOMMENDATION_STATES } from '../fields/choices';
import { defineRecord } from './define-record';

export const Recommendations = defineRecord({
  slug: 'recommendations',
  labels: { singular: ['Recommendation', '建议'], plural: ['Recommendations', '建议'] },
  group: 'category2',
  identity: { nameField: 'text' },
  useAsTitle: 'publicId',
  columns: ['publicId', 'number', 'text', 'evaluation', 'state', '_status'],
  searchFields: ['number', 'text'],
  populate: ['number', 'text', 'state'],
  sort: 'number',
  tabs: [
    tab(
      ['Recommendation', '建议'],
      [
        row(
          relation('evaluation', ['Evaluation', '评估'], 'evaluations', { required: true, width: '67%' }),
          text('number', ['Number', '编号'], { index: true, maxLength: 20, width: '33%' }),
        ),
        area('text', ['Text', '内容'], { localized: true, required: true }),
        row(
          text('addressee', ['Addressed to', '对象'], { localized: true, width: '34%' }),
          select('priority', ['Priority', '优先级'], RECOMMENDATION_PRIORITIES, { width: '33%' }),
          select('state', ['State', '状态'], RECOMMENDATION_STATES, {
            required: true,
            index: true,
            defaultValue: 'unknown',
            width: '33%',
          }),
        ),
        area('response', ['Response', '答复'], { localized: true }),
        relation('evidence', ['Evidence', '证明文件'], 'documents', { hasMany: true }),
      ],
    ),
  ],
});
