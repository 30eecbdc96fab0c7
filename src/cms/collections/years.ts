import {
  area,
  day,
  group,
  join,
  list,
  number,
  relation,
  richText,
  row,
  select,
  tab,
  text,
} from '../fields/basic';
import { PERIOD_FIGURES, PERIOD_KINDS, PERIOD_MODES } from '../fields/choices';
import { finance } from '../fields/figures';
import { checkGendersWithinTotal, checkPartOfTotal, checkYearEnd } from '../fields/rules';
import { defineRecord } from './define-record';

export const Years = defineRecord({
  slug: 'years',
  labels: { singular: ['Period', '年度'], plural: ['Years', '年度'] },
  group: 'reporting',
  description: [
    'One record per reporting period, of one or more years. What belongs to it is found by its dates.',
    '每个报告期一条记录，可为一年或多年。所属内容按日期自动归集。',
  ],
  identity: { kind: 'period' },
  useAsTitle: 'slug',
  columns: ['slug', 'kind', 'yearStart', 'yearEnd', 'verification', '_status'],
  searchFields: ['title'],
  populate: ['title', 'kind', 'yearStart', 'yearEnd'],
  sort: '-yearStart',
  tabs: [
    tab(
      ['Overview', '概况'],
      [
        row(
          select('kind', ['Kind', '类别'], PERIOD_KINDS, {
            required: true,
            index: true,
            defaultValue: 'reporting-period',
            width: '34%',
          }),
          number('yearStart', ['First year', '起始年'], {
            required: true,
            index: true,
            min: 1945,
            max: 2100,
            width: '33%',
          }),
          number('yearEnd', ['Last year', '结束年'], {
            required: true,
            index: true,
            min: 1945,
            max: 2100,
            width: '33%',
            check: checkYearEnd,
            help: ['The same as the first year when the period is one year.', '仅一年时与起始年相同。'],
          }),
        ),
        text('title', ['Title', '标题'], {
          localized: true,
          help: ['Leave empty to show the years, such as 2021–2022.', '留空则显示年份，如 2021–2022。'],
        }),
        select('mode', ['How activities were held', '活动方式'], PERIOD_MODES, {}),
        area('summary', ['Summary', '摘要'], { localized: true }),
        list(
          'highlights',
          ['Highlights', '要点'],
          [text('text', ['Text', '内容'], { localized: true, required: true })],
          { row: ['Highlight', '要点'] },
        ),
        richText('narrative', ['Narrative', '叙述'], { localized: true }),
      ],
    ),
    tab(
      ['Resources', '资源'],
      [
        group(
          'staff',
          ['Staff', '工作人员'],
          [
            row(
              number('total', ['Total', '总数'], {
                width: '25%',
                check: checkGendersWithinTotal,
                help: ['Leave empty when not known. Zero means zero.', '不详请留空；填 0 即表示数量为零。'],
              }),
              number('female', ['Women', '女性'], { width: '25%' }),
              number('male', ['Men', '男性'], { width: '25%' }),
              number('international', ['International', '国际人员'], {
                width: '25%',
                check: checkPartOfTotal,
              }),
            ),
          ],
        ),
        finance(),
      ],
    ),
    tab(
      ['Reporting', '报告'],
      [
        relation('annualReport', ['Annual report', '年度报告'], 'documents', { hasMany: true }),
        relation('workPlan', ['Work plan', '工作计划'], 'documents', { hasMany: true }),
        day('submittedToUnescoOn', ['Submitted to UNESCO on', '提交教科文组织日期']),
        join('workPlanItems', ['Work plan items', '工作计划项目'], 'work-plan-items', 'period', {
          columns: ['reference', 'title', 'state'],
          sort: 'reference',
        }),
        list(
          'figureOverrides',
          ['Figures given by hand', '手工填报的数据'],
          [
            row(
              select('figure', ['Figure', '指标'], PERIOD_FIGURES, { required: true, width: '50%' }),
              number('value', ['Value', '数值'], { required: true, isWhole: false, width: '50%' }),
            ),
            area('reason', ['Reason shown to readers', '向读者说明的原因'], {
              localized: true,
              required: true,
              rows: 2,
            }),
            text('source', ['Source', '来源'], { required: true, maxLength: 2000 }),
          ],
          {
            row: ['Figure', '指标'],
            help: [
              'Only where the records cannot give the figure yet. It is shown as given by hand, with the reason.',
              '仅用于现有记录尚无法得出的数据；页面会注明系手工填报及其原因。',
            ],
          },
        ),
      ],
    ),
  ],
});
