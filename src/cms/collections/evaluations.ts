import { day, join, list, relation, row, tab, text } from '../fields/basic';
import { checkPeriodTo, checkVisitTo } from '../fields/rules';
import { defineRecord } from './define-record';

export const Evaluations = defineRecord({
  slug: 'evaluations',
  labels: { singular: ['Evaluation', '评估'], plural: ['Evaluations', '评估'] },
  group: 'category2',
  identity: { nameField: 'title', yearFrom: ['visitFrom', 'periodTo'] },
  columns: ['title', 'publicId', 'periodFrom', 'periodTo', 'exbSession', 'verification', '_status'],
  searchFields: ['title'],
  populate: ['periodFrom', 'periodTo'],
  sort: '-periodTo',
  tabs: [
    tab(
      ['Evaluation', '评估'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        row(
          day('periodFrom', ['Period from', '评估期起'], { width: '50%' }),
          day('periodTo', ['Period to', '评估期止'], { index: true, width: '50%', check: checkPeriodTo }),
        ),
        list('evaluators', ['Evaluators', '评估人'], [text('name', ['Name', '姓名'], { required: true })], {
          row: ['Evaluator', '评估人'],
        }),
        text('commissionedBy', ['Commissioned by', '委托方'], { localized: true }),
        row(
          day('visitFrom', ['Visit from', '考察开始'], { width: '50%' }),
          day('visitTo', ['Visit to', '考察结束'], { width: '50%', check: checkVisitTo }),
        ),
        row(
          relation('termsOfReference', ['Terms of reference', '职责范围'], 'documents', { width: '50%' }),
          relation('report', ['Report', '报告'], 'documents', { width: '50%' }),
        ),
        row(
          text('exbSession', ['Session of the Executive Board', '执行局届会'], {
            width: '33%',
            maxLength: 60,
          }),
          text('decision', ['Decision', '决定'], { localized: true, width: '67%', maxLength: 2000 }),
        ),
      ],
    ),
    tab(
      ['Recommendations', '建议'],
      [
        join('recommendations', ['Recommendations', '建议'], 'recommendations', 'evaluation', {
          columns: ['number', 'text', 'state', '_status'],
          sort: 'number',
        }),
      ],
    ),
  ],
});
