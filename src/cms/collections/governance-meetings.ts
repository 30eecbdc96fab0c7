import { area, day, image, list, number, relation, richText, row, select, tab, text } from '../fields/basic';
import {
  ATTENDEE_CAPACITIES,
  DECISION_KINDS,
  DECISION_STATES,
  GOVERNING_BODIES,
  MEETING_KINDS,
  YES_NO_UNKNOWN,
} from '../fields/choices';
import { dates, place } from '../fields/event-fields';
import { defineRecord } from './define-record';

export const GovernanceMeetings = defineRecord({
  slug: 'governance-meetings',
  labels: { singular: ['Meeting', '会议'], plural: ['Governance meetings', '治理会议'] },
  group: 'category2',
  identity: { nameField: 'title', yearFrom: ['startsOn'] },
  columns: ['title', 'publicId', 'body', 'startsOn', 'kind', 'verification', '_status'],
  searchFields: ['title'],
  populate: [
    'body',
    'kind',
    'sessionNumber',
    'startsOn',
    'endsOn',
    'datePrecision',
    'format',
    'city',
    'country',
  ],
  sort: '-startsOn',
  tabs: [
    tab(
      ['Overview', '概况'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        row(
          select('body', ['Body', '机构'], GOVERNING_BODIES, { required: true, index: true, width: '34%' }),
          select('kind', ['Kind', '类别'], MEETING_KINDS, { width: '33%' }),
          number('sessionNumber', ['Session', '届次'], { min: 1, width: '33%' }),
        ),
        relation('term', ['Term of the board', '理事会任期'], 'board-terms'),
        dates(),
        ...place(),
        area('summary', ['Summary', '摘要'], { localized: true }),
        richText('account', ['Account of the meeting', '会议情况'], { localized: true }),
      ],
    ),
    tab(
      ['Attendance', '出席'],
      [
        row(
          relation('chair', ['Chair', '主席'], 'people', { width: '67%' }),
          select('quorum', ['Quorum', '达到法定人数'], YES_NO_UNKNOWN, {
            defaultValue: 'unknown',
            width: '33%',
          }),
        ),
        list(
          'attendees',
          ['Attendees', '与会人员'],
          [
            row(
              relation('person', ['Person', '人员'], 'people', { width: '50%' }),
              text('name', ['Name (where there is no record)', '姓名（无人员记录时）'], { width: '50%' }),
            ),
            row(
              select('capacity', ['Capacity', '身份'], ATTENDEE_CAPACITIES, { width: '34%' }),
              text('represents', ['Represents', '代表'], { localized: true, width: '33%' }),
              select('present', ['Present', '出席'], YES_NO_UNKNOWN, {
                defaultValue: 'unknown',
                width: '33%',
              }),
            ),
          ],
          { row: ['Attendee', '与会者'] },
        ),
      ],
    ),
    tab(
      ['Agenda and decisions', '议程与决定'],
      [
        list(
          'agenda',
          ['Agenda', '议程'],
          [
            row(
              text('number', ['Number', '序号'], { maxLength: 20, width: '20%' }),
              text('title', ['Title', '标题'], { localized: true, required: true, width: '80%' }),
            ),
            relation('document', ['Document', '文件'], 'documents'),
          ],
          { row: ['Item', '议程项'] },
        ),
        list(
          'decisions',
          ['Decisions', '决定'],
          [
            row(
              text('number', ['Number', '编号'], { maxLength: 40, width: '34%' }),
              select('kind', ['Kind', '类别'], DECISION_KINDS, { width: '33%' }),
              select('state', ['State', '状态'], DECISION_STATES, { defaultValue: 'unknown', width: '33%' }),
            ),
            area('text', ['Text', '内容'], { localized: true, required: true }),
            row(
              text('responsible', ['Responsible', '负责方'], { localized: true, width: '67%' }),
              day('dueOn', ['Due on', '期限'], { width: '33%' }),
            ),
            area('followUp', ['Follow-up', '落实情况'], { localized: true, rows: 2 }),
            relation('evidence', ['Evidence', '证明文件'], 'documents'),
          ],
          { row: ['Decision', '决定'], interfaceName: 'Decisions' },
        ),
      ],
    ),
    tab(
      ['Documents', '文件与图片'],
      [
        row(
          relation('minutes', ['Minutes', '会议纪要'], 'documents', { width: '67%' }),
          day('minutesApprovedOn', ['Minutes approved on', '纪要通过日期'], { width: '33%' }),
        ),
        relation('documents', ['Documents', '文件'], 'documents', { hasMany: true }),
        image('media', ['Images', '图片'], { hasMany: true }),
      ],
    ),
  ],
});
