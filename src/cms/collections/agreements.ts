import { area, day, join, list, number, relation, row, select, tab, text } from '../fields/basic';
import { AGREEMENT_KINDS, AGREEMENT_STATES } from '../fields/choices';
import { datePrecision } from '../fields/event-fields';
import { checkExpiresOn } from '../fields/rules';
import { defineRecord } from './define-record';

export const Agreements = defineRecord({
  slug: 'agreements',
  labels: { singular: ['Agreement', '协定'], plural: ['Agreements', '协定'] },
  group: 'category2',
  identity: { nameField: 'title', yearFrom: ['signedOn', 'inForceOn'] },
  columns: ['title', 'publicId', 'kind', 'signedOn', 'expiresOn', 'state', 'verification', '_status'],
  searchFields: ['title', 'gcResolution', 'exbDecision'],
  populate: ['kind', 'signedOn', 'inForceOn', 'expiresOn', 'datePrecision', 'state'],
  sort: '-signedOn',
  tabs: [
    tab(
      ['Agreement', '协定'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        row(
          select('kind', ['Kind', '类别'], AGREEMENT_KINDS, { required: true, index: true, width: '50%' }),
          select('state', ['State', '状态'], AGREEMENT_STATES, {
            required: true,
            index: true,
            defaultValue: 'unknown',
            width: '50%',
          }),
        ),
        row(
          day('signedOn', ['Signed on', '签署日期'], { index: true, width: '33%' }),
          text('signedAt', ['Signed at', '签署地点'], { localized: true, width: '33%' }),
          datePrecision(),
        ),
        row(
          day('inForceOn', ['In force from', '生效日期'], { index: true, width: '33%' }),
          number('termYears', ['Term in years', '期限（年）'], { min: 1, max: 50, width: '33%' }),
          day('expiresOn', ['Expires on', '到期日期'], { index: true, width: '33%', check: checkExpiresOn }),
        ),
        list(
          'parties',
          ['Parties', '缔约方'],
          [text('name', ['Name', '名称'], { localized: true, required: true })],
          { row: ['Party', '缔约方'] },
        ),
        list(
          'signatories',
          ['Signatories', '签署人'],
          [
            row(
              text('name', ['Name', '姓名'], { localized: true, required: true, width: '50%' }),
              text('office', ['Office', '职务'], { localized: true, width: '50%' }),
            ),
          ],
          { row: ['Signatory', '签署人'] },
        ),
        row(
          text('gcResolution', ['General Conference resolution', '大会决议'], {
            width: '50%',
            maxLength: 120,
          }),
          text('exbDecision', ['Executive Board decision', '执行局决定'], { width: '50%', maxLength: 120 }),
        ),
        relation('documents', ['Documents', '文件'], 'documents', { hasMany: true }),
        relation('supersedes', ['Supersedes', '取代'], 'agreements'),
        area('note', ['Note', '说明'], { localized: true }),
      ],
    ),
    tab(
      ['Functions', '职能'],
      [
        join('functions', ['Functions', '职能'], 'functions', 'agreement', {
          columns: ['code', 'text', '_status'],
          sort: 'code',
        }),
      ],
    ),
  ],
});
