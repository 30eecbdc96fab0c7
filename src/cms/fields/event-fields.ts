import type { Field, Tab } from 'payload';
import {
  area,
  type Choice,
  day,
  image,
  list,
  number,
  relation,
  richText,
  row,
  select,
  tab,
  text,
} from './basic';
import { AUDIENCES, DATE_PRECISIONS, EVENT_FORMATS, EVENT_LANGUAGES } from './choices';
import { countrySelect } from './classifications';
import {
  byAffiliation,
  byAgeBand,
  count,
  funding,
  peopleReached,
  priorities,
  programmeOutputs,
  sdgs,
} from './figures';
import { checkEndsOn, checkPartOfReached, checkScore } from './rules';
import type { Words } from './words';

type ChoiceList = { readonly enumName: string; readonly choices: readonly Choice[] };

/** When something took place, with how much of the date is known. */
export function dates(): Field {
  return row(
    day('startsOn', ['Starts on', '开始日期'], { index: true, width: '33%' }),
    day('endsOn', ['Ends on', '结束日期'], { index: true, width: '33%', check: checkEndsOn }),
    datePrecision(),
  );
}

/** How much of the dates beside it is known; what is not known is entered as the first day or month. */
export function datePrecision(): Field {
  return select('datePrecision', ['Precision', '日期精度'], DATE_PRECISIONS, {
    defaultValue: 'day',
    width: '33%',
    help: [
      'When only the month or year is known, enter its first day and say so here.',
      '仅知年份或月份时，请填写当年或当月第一天，并在此注明。',
    ],
  });
}

/** Where something took place. */
export function place(): Field[] {
  return [
    row(
      select('format', ['Format', '形式'], EVENT_FORMATS, { index: true, width: '33%' }),
      text('city', ['City', '城市'], { localized: true, width: '33%' }),
      countrySelect('country', ['Country', '国家'], { index: true, width: '33%' }),
    ),
    text('venue', ['Venue', '地点'], { localized: true }),
  ];
}

function partnerLinks(name: string, label: Words, help?: Words) {
  return relation(name, label, 'partners', { hasMany: true, ...(help ? { help } : {}) });
}

type EventWords = {
  /** The list of kinds of this sort of event. */
  kinds: ChoiceList;
  /** How the people reached are called. */
  people: Words;
  /** How the experts are called. */
  experts: Words;
  /** Fields of one sort of event only, put into the tabs they belong to. */
  overview?: Field[];
  peopleExtra?: Field[];
  tabs?: Tab[];
};

/** The tabs that activities and trainings share. */
export function eventTabs(words: EventWords): Tab[] {
  return [
    tab(
      ['Overview', '概况'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        row(
          select('kind', ['Kind', '类别'], words.kinds, { required: true, index: true, width: '34%' }),
          text('series', ['Series', '系列'], {
            localized: true,
            width: '33%',
            help: ['The name of the series, if it is one of several.', '如属系列活动，请填写系列名称。'],
          }),
          number('edition', ['Edition', '届次'], { width: '33%', min: 1 }),
        ),
        dates(),
        ...place(),
        select('languages', ['Working languages', '工作语言'], EVENT_LANGUAGES, { hasMany: true }),
        ...(words.overview ?? []),
        area('summary', ['Summary', '摘要'], {
          localized: true,
          help: [
            'Two or three sentences; shown in lists and search results.',
            '两三句话；用于列表和搜索结果。',
          ],
        }),
        area('objectives', ['Objectives', '目标'], { localized: true }),
        richText('body', ['Text', '正文'], { localized: true }),
        area('results', ['Results', '成果'], { localized: true }),
      ],
    ),
    tab(
      ['People', '人员'],
      [
        peopleReached(words.people),
        ...(words.peopleExtra ?? []),
        relation('experts', words.experts, 'people', { hasMany: true }),
      ],
    ),
    tab(
      ['Partners', '合作方'],
      [
        partnerLinks('organisers', ['Organisers', '主办单位']),
        partnerLinks('coOrganisers', ['Co-organisers', '协办单位']),
        partnerLinks('supporters', ['Supporters', '支持单位']),
        partnerLinks(
          'unescoEntities',
          ['UNESCO entities', '教科文组织部门'],
          [
            'Sectors, field offices and institutes of UNESCO that took part.',
            '参与的教科文组织部门、地区办事处和机构。',
          ],
        ),
        relation('involvedPartners', ['All partners', '全部合作方'], 'partners', {
          hasMany: true,
          hidden: true,
          readOnly: true,
        }),
        funding(),
      ],
    ),
    ...(words.tabs ?? []),
    tab(
      ['Classification', '分类'],
      [
        relation('functions', ['Functions of the agreement', '协议规定的职能'], 'functions', {
          hasMany: true,
        }),
        sdgs(),
        programmeOutputs(),
        priorities(),
        relation('evidenceFor', ['Evidence for criteria', '可证明的评审标准'], 'criteria', { hasMany: true }),
      ],
    ),
    tab(
      ['Documents', '文件与图片'],
      [
        relation('documents', ['Documents', '文件'], 'documents', { hasMany: true }),
        image('media', ['Images', '图片'], { hasMany: true }),
        relation('related', ['Related', '相关内容'], ['activities', 'trainings'], { hasMany: true }),
      ],
    ),
  ];
}

/** Hours, in whole or part hours; empty means not known. */
export function hours(): Field {
  return number('hours', ['Hours', '学时'], {
    isWhole: false,
    width: '33%',
    help: ['Hours of teaching or meeting. Leave empty when not known.', '教学或会议时数；不详请留空。'],
  });
}

/** What trainings have beside the common fields of events. */
export function trainingOverview(): Field[] {
  return [
    row(select('audience', ['Audience', '培训对象'], AUDIENCES, { hasMany: true, width: '67%' }), hours()),
  ];
}

/** Figures about trainees. */
export function trainingPeople(): Field[] {
  return [
    area('profile', ['Profile of the trainees', '学员情况'], {
      localized: true,
      rows: 2,
      help: ['In words, for example their degrees or posts.', '文字说明，例如学位或职务。'],
    }),
    byAffiliation(),
    byAgeBand(),
    {
      type: 'group',
      name: 'selection',
      label: { en: 'Selection', zh: '遴选' },
      fields: [
        row(
          count('applications', ['Applications', '申请人数']),
          text('nominatedBy', ['Nominated by', '推荐单位'], { localized: true, width: '67%' }),
        ),
      ],
    },
    row(
      count('fellowships', ['Fellowships', '奖学金名额'], checkPartOfReached),
      count('certificates', ['Certificates issued', '颁发证书数'], checkPartOfReached),
    ),
  ];
}

/** Programme, assessment and follow-up of a training. */
export function trainingTab(): Tab {
  return tab(
    ['Programme', '课程'],
    [
      list(
        'sessions',
        ['Sessions', '课程安排'],
        [
          text('title', ['Title', '标题'], { localized: true, required: true }),
          row(
            day('date', ['Date', '日期'], { width: '33%' }),
            text('lecturer', ['Lecturer', '授课人'], { width: '33%' }),
            relation('slides', ['Slides', '课件'], 'documents', { width: '33%' }),
          ),
        ],
        { row: ['Session', '课程'], isCollapsed: true },
      ),
      list(
        'fieldVisits',
        ['Field visits', '实地考察'],
        [
          row(
            text('place', ['Place', '地点'], { localized: true, required: true, width: '67%' }),
            day('date', ['Date', '日期'], { width: '33%' }),
          ),
        ],
        { row: ['Visit', '考察'] },
      ),
      area('assessment', ['Assessment', '考核方式'], { localized: true, rows: 2 }),
      {
        type: 'group',
        name: 'satisfaction',
        label: { en: 'Satisfaction', zh: '满意度' },
        fields: [
          row(
            count('respondents', ['Respondents', '答卷人数'], checkPartOfReached),
            number('score', ['Average score', '平均分'], { isWhole: false, width: '33%', check: checkScore }),
            number('scale', ['Highest possible score', '满分'], { min: 1, width: '33%' }),
          ),
        ],
      },
      list(
        'followUp',
        ['Follow-up', '跟踪回访'],
        [
          row(
            number('months', ['Months after', '结业后月数'], { width: '50%' }),
            number('respondents', ['Respondents', '答卷人数'], { width: '50%' }),
          ),
          area('findings', ['Findings', '发现'], { localized: true, rows: 2 }),
        ],
        { row: ['Survey', '回访'] },
      ),
    ],
  );
}
