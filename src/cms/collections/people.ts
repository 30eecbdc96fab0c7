import { staffAndReviewerField, staffField } from '../access/field-access';
import { checkbox, day, group, image, join, list, relation, row, select, tab, text } from '../fields/basic';
import { GENDERS } from '../fields/choices';
import { countrySelect } from '../fields/classifications';
import { checkOrcid, checkTo } from '../fields/rules';
import { defineRecord } from './define-record';

export const People = defineRecord({
  slug: 'people',
  labels: { singular: ['Person', '人员'], plural: ['People', '人员'] },
  group: 'people',
  description: [
    'Board members, lecturers and speakers. Trainees are counted, never named.',
    '理事、授课专家和主讲人。学员只统计人数，不记录姓名。',
  ],
  identity: { nameField: 'name' },
  useAsTitle: 'name',
  columns: ['name', 'publicId', 'title', 'affiliation', 'country', 'verification', '_status'],
  searchFields: ['name', 'affiliation'],
  populate: ['name', 'familyNameFirst', 'title', 'affiliation', 'affiliationPartner', 'country', 'orcid'],
  sort: 'name',
  tabs: [
    tab(
      ['Person', '人员'],
      [
        row(
          text('name', ['Name', '姓名'], { localized: true, required: true, width: '67%' }),
          checkbox('familyNameFirst', ['Family name comes first', '姓在前'], { width: '33%' }),
        ),
        text('title', ['Post or office', '职务'], { localized: true }),
        text('affiliation', ['Affiliation', '所属单位'], { localized: true }),
        row(
          relation('affiliationPartner', ['Affiliation as a partner', '所属单位（合作伙伴）'], 'partners', {
            width: '50%',
          }),
          countrySelect('country', ['Country', '国家'], { index: true, width: '50%' }),
        ),
        row(
          text('orcid', ['ORCID', 'ORCID'], {
            width: '50%',
            check: checkOrcid,
            placeholder: '0000-0000-0000-0000',
          }),
          select('gender', ['Gender', '性别'], GENDERS, {
            width: '50%',
            access: staffAndReviewerField,
            help: [
              'Only as the person has said. Used for counts, never shown.',
              '仅按本人申报填写；仅用于统计，不公开。',
            ],
          }),
        ),
        list(
          'roles',
          ['Roles', '任职'],
          [
            row(
              text('role', ['Role', '职务'], { localized: true, required: true, width: '50%' }),
              text('body', ['Body', '机构'], { localized: true, width: '50%' }),
            ),
            row(
              day('from', ['From', '自'], { width: '50%' }),
              day('to', ['To', '至'], { width: '50%', check: checkTo }),
            ),
          ],
          { row: ['Role', '任职'] },
        ),
        image('photo', ['Photograph', '照片']),
        group(
          'consent',
          ['Consent to be named', '公开姓名的同意'],
          [
            row(
              checkbox('given', ['Given', '已同意'], { width: '33%' }),
              day('on', ['On', '日期'], { width: '33%' }),
              text('note', ['Note', '说明'], { width: '34%' }),
            ),
          ],
          { access: staffField },
        ),
      ],
    ),
    tab(
      ['Where they appear', '相关记录'],
      [
        join('seats', ['Seats on the board', '理事会席位'], 'board-terms', 'seats.person', {
          columns: ['title', 'startsOn', '_status'],
        }),
        join('meetings', ['Meetings', '会议'], 'governance-meetings', 'attendees.person', {
          columns: ['title', 'startsOn', '_status'],
          sort: '-startsOn',
        }),
        join('trainings', ['Trainings', '培训'], 'trainings', 'experts', {
          columns: ['title', 'startsOn', '_status'],
          sort: '-startsOn',
        }),
        join('activities', ['Activities', '活动'], 'activities', 'experts', {
          columns: ['title', 'startsOn', '_status'],
          sort: '-startsOn',
        }),
        join('publications', ['Publications', '出版物'], 'publications', 'authors.person', {
          columns: ['title', 'year', '_status'],
          sort: '-year',
        }),
      ],
    ),
  ],
});
