import { area, relation, row, select, tab, text } from '../fields/basic';
import { PLAN_STATES } from '../fields/choices';
import { defineRecord } from './define-record';

export const WorkPlanItems = defineRecord({
  slug: 'work-plan-items',
  labels: { singular: ['Work plan item', '工作计划项目'], plural: ['Work plan items', '工作计划项目'] },
  group: 'reporting',
  description: ['What was planned for a period, and what came of it.', '各报告期的计划内容及落实结果。'],
  identity: { nameField: 'title' },
  columns: ['reference', 'title', 'period', 'state', '_status'],
  searchFields: ['title', 'reference'],
  populate: ['reference', 'state'],
  sort: 'reference',
  tabs: [
    tab(
      ['Item', '项目'],
      [
        row(
          relation('period', ['Period', '年度'], 'years', { required: true, width: '50%' }),
          text('reference', ['Reference', '编号'], { index: true, maxLength: 40, width: '50%' }),
        ),
        text('title', ['Title', '标题'], { localized: true, required: true }),
        area('planned', ['Planned', '计划内容'], { localized: true }),
        area('result', ['Result', '落实结果'], { localized: true }),
        row(
          select('state', ['State', '状态'], PLAN_STATES, {
            required: true,
            index: true,
            defaultValue: 'unknown',
            width: '33%',
          }),
          relation('event', ['Activity or training', '活动或培训'], ['activities', 'trainings'], {
            width: '67%',
          }),
        ),
      ],
    ),
  ],
});
