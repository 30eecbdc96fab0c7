import type { ArrayField, GroupField, NumberField } from 'payload';
import { area, group, list, number, relation, row, select, text } from './basic';
import { AFFILIATIONS, AGE_BANDS, CURRENCIES, FUNDING_KINDS, PRIORITIES } from './choices';
import { countrySelect, PROGRAMME_OUTPUT_LIST, SDG_LIST } from './classifications';
import { checkCountryRows, checkGendersWithinTotal, checkRowsWithinReached, checkWeights } from './rules';
import type { Check } from './validation';
import type { Words } from './words';

const UNKNOWN_IS_EMPTY: Words = [
  'Leave empty when not known. Zero means zero.',
  '不详请留空；填 0 即表示数量为零。',
];

/** A count of something. Empty means not known. */
export function count(name: string, label: Words, check?: Check): NumberField {
  return number(name, label, { help: UNKNOWN_IS_EMPTY, width: '33%', ...(check ? { check } : {}) });
}

/** People reached: a total, and as far as known by sex and by country. */
export function peopleReached(label: Words): GroupField {
  return group(
    'people',
    label,
    [
      row(
        number('total', ['Total', '总人数'], {
          help: UNKNOWN_IS_EMPTY,
          width: '33%',
          index: true,
          check: checkGendersWithinTotal,
        }),
        number('female', ['Women', '女性'], { width: '33%' }),
        number('male', ['Men', '男性'], { width: '33%' }),
      ),
      text('note', ['Note on the figures', '数据说明'], { localized: true }),
      list(
        'byCountry',
        ['By country', '按国家'],
        [
          row(
            countrySelect('country', ['Country', '国家'], { required: true, width: '40%' }),
            number('total', ['Total', '人数'], { width: '20%' }),
            number('female', ['Women', '女性'], { width: '20%' }),
            number('male', ['Men', '男性'], { width: '20%' }),
          ),
        ],
        {
          row: ['Country', '国家'],
          interfaceName: 'PeopleByCountry',
          check: checkCountryRows,
          help: [
            'One row per country. A country whose number is not known may stand with the number left empty.',
            '每个国家一行。人数不详的国家可只列国名，人数留空。',
          ],
        },
      ),
    ],
    { interfaceName: 'PeopleReached' },
  );
}

/** The Sustainable Development Goals served, each with its share of the whole in per cent. */
export function sdgs(): ArrayField {
  return list(
    'sdgs',
    ['Sustainable Development Goals', '可持续发展目标'],
    [
      row(
        select('goal', ['Goal', '目标'], SDG_LIST, { required: true, width: '50%', index: true }),
        text('target', ['Target', '具体目标'], { width: '25%', maxLength: 10, placeholder: '9.5' }),
        number('weight', ['Weight (%)', '权重（%）'], { width: '25%', max: 100, isWhole: false }),
      ),
    ],
    {
      row: ['Goal', '目标'],
      interfaceName: 'WeightedSdgs',
      check: checkWeights,
      help: [
        'Weights together may not exceed 100. Leave them empty when not known.',
        '权重合计不得超过 100；不详请留空。',
      ],
    },
  );
}

/** The outputs of UNESCO's programme and budget (C/5) served, with weights in per cent. */
export function programmeOutputs(): ArrayField {
  return list(
    'programmeOutputs',
    ['Programme outputs (C/5)', '计划成果（C/5）'],
    [
      row(
        select('output', ['Output', '成果'], PROGRAMME_OUTPUT_LIST, { required: true, width: '75%' }),
        number('weight', ['Weight (%)', '权重（%）'], { width: '25%', max: 100, isWhole: false }),
      ),
    ],
    {
      row: ['Output', '成果'],
      interfaceName: 'WeightedOutputs',
      check: checkWeights,
      help: [
        'Choose from the programme and budget in force at the date of the event.',
        '请选择活动当时有效的计划与预算中的成果。',
      ],
    },
  );
}

/** UNESCO's Global Priorities and priority groups, with weights in per cent. */
export function priorities(): ArrayField {
  return list(
    'priorities',
    ['Priorities', '优先事项'],
    [
      row(
        select('priority', ['Priority', '优先事项'], PRIORITIES, { required: true, width: '75%' }),
        number('weight', ['Weight (%)', '权重（%）'], { width: '25%', max: 100, isWhole: false }),
      ),
    ],
    {
      row: ['Priority', '优先事项'],
      interfaceName: 'WeightedPriorities',
      check: checkWeights,
    },
  );
}

/** Who paid what. */
export function funding(): ArrayField {
  return list(
    'funding',
    ['Funding', '经费'],
    [
      row(
        text('source', ['Source', '来源'], { localized: true, required: true, width: '40%' }),
        select('kind', ['Kind', '类别'], FUNDING_KINDS, { width: '20%' }),
        number('amount', ['Amount', '金额'], { width: '20%', isWhole: false, help: UNKNOWN_IS_EMPTY }),
        select('currency', ['Currency', '币种'], CURRENCIES, { width: '20%' }),
      ),
    ],
    { row: ['Source of funds', '经费来源'], interfaceName: 'Funding' },
  );
}

/** Trainees by the kind of body they came from. */
export function byAffiliation(): ArrayField {
  return list(
    'byAffiliation',
    ['By affiliation', '按所属单位'],
    [
      row(
        select('kind', ['Kind of body', '单位类别'], AFFILIATIONS, { required: true, width: '60%' }),
        number('total', ['Total', '人数'], { width: '40%' }),
      ),
    ],
    { row: ['Kind of body', '单位类别'], check: checkRowsWithinReached },
  );
}

/** Trainees by age. */
export function byAgeBand(): ArrayField {
  return list(
    'byAgeBand',
    ['By age', '按年龄'],
    [
      row(
        select('band', ['Age', '年龄段'], AGE_BANDS, { required: true, width: '60%' }),
        number('total', ['Total', '人数'], { width: '40%' }),
      ),
    ],
    { row: ['Age', '年龄段'], check: checkRowsWithinReached },
  );
}

/** Income and expenditure of a period. */
export function finance(): GroupField {
  return group(
    'finance',
    ['Finance', '财务'],
    [
      select('currency', ['Currency', '币种'], CURRENCIES, {}),
      list(
        'income',
        ['Income', '收入'],
        [
          row(
            text('source', ['Source', '来源'], { localized: true, required: true, width: '50%' }),
            select('kind', ['Kind', '类别'], FUNDING_KINDS, { width: '25%' }),
            number('amount', ['Amount', '金额'], { width: '25%', isWhole: false, help: UNKNOWN_IS_EMPTY }),
          ),
        ],
        { row: ['Source', '来源'] },
      ),
      list(
        'expenditure',
        ['Expenditure', '支出'],
        [
          row(
            text('heading', ['Heading', '科目'], { localized: true, required: true, width: '70%' }),
            number('amount', ['Amount', '金额'], { width: '30%', isWhole: false, help: UNKNOWN_IS_EMPTY }),
          ),
        ],
        { row: ['Heading', '科目'] },
      ),
      area('inKind', ['In-kind contributions', '实物支持'], { localized: true }),
      relation('audit', ['Audit report', '审计报告'], 'documents'),
    ],
  );
}
