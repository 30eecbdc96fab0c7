import { area, day, list, number, relation, richText, row, select, tab, text } from '../fields/basic';
import { INDICATOR_CHOICES } from '../fields/choices';
import { CRITERIA_GROUP_LIST } from '../fields/classifications';
import { checkCriterionCode } from '../fields/rules';
import { defineRecord } from './define-record';

export const Criteria = defineRecord({
  slug: 'criteria',
  labels: { singular: ['Criterion', '标准'], plural: ['Criteria', '评审标准'] },
  group: 'category2',
  description: [
    'The questions of a renewal review, A1 to H5, with the answer, its evidence and what is still missing.',
    '续约评审的问题（A1 至 H5）、回答、证据以及尚缺内容。',
  ],
  identity: { kind: 'code', codeField: 'code' },
  useAsTitle: 'code',
  columns: ['code', 'question', 'lastReviewedOn', 'verification', '_status'],
  searchFields: ['code', 'question'],
  populate: ['code', 'group', 'question'],
  sort: 'code',
  tabs: [
    tab(
      ['Criterion', '标准'],
      [
        row(
          text('code', ['Code', '代码'], {
            required: true,
            unique: true,
            maxLength: 3,
            width: '34%',
            check: checkCriterionCode,
          }),
          select('group', ['Group', '类别'], CRITERIA_GROUP_LIST, {
            required: true,
            index: true,
            width: '66%',
          }),
        ),
        area('question', ['Question', '问题'], { localized: true, required: true }),
        area('evidenceAsked', ['Evidence asked for', '要求的证据'], { localized: true }),
        text('basis', ['Basis', '依据']),
      ],
    ),
    tab(
      ['Answer', '回答'],
      [
        richText('answer', ['Answer', '回答'], { localized: true }),
        list(
          'evidence',
          ['Evidence', '证据'],
          [
            text('statement', ['What it shows', '说明内容'], { localized: true, maxLength: 1000 }),
            relation(
              'record',
              ['Record', '记录'],
              [
                'activities',
                'trainings',
                'governance-meetings',
                'documents',
                'publications',
                'agreements',
                'partners',
                'years',
              ],
            ),
          ],
          { row: ['Evidence', '证据'] },
        ),
        area('gap', ['What is missing', '尚缺内容'], { localized: true }),
        list(
          'targets',
          ['Baselines and targets', '基线与目标'],
          [
            select('indicator', ['Indicator', '指标'], INDICATOR_CHOICES, { required: true }),
            row(
              number('baseline', ['Baseline', '基线值'], { isWhole: false, width: '25%' }),
              number('baselineYear', ['Year', '年份'], { min: 1945, max: 2100, width: '25%' }),
              number('target', ['Target', '目标值'], { isWhole: false, width: '25%' }),
              number('targetYear', ['Year', '年份'], { min: 1945, max: 2100, width: '25%' }),
            ),
            text('source', ['Where they are written', '出处'], { localized: true, maxLength: 1000 }),
          ],
          {
            row: ['Indicator', '指标'],
            help: [
              'The numbers themselves are computed from the records. Shares are entered as 0 to 1.',
              '指标数值由记录自动计算；比例请填写 0 至 1 之间的数。',
            ],
          },
        ),
        day('lastReviewedOn', ['Last looked at on', '最近核查日期'], { index: true }),
      ],
    ),
  ],
});
