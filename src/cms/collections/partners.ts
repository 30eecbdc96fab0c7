import { staffField } from '../access/field-access';
import { area, day, image, join, list, relation, row, select, tab, text } from '../fields/basic';
import { INSTRUMENT_KINDS, PARTNER_KINDS } from '../fields/choices';
import { countrySelect } from '../fields/classifications';
import { checkRor, checkUntil, checkUrl, checkValidUntil, checkWikidata } from '../fields/rules';
import { defineRecord } from './define-record';

export const Partners = defineRecord({
  slug: 'partners',
  labels: { singular: ['Partner', '合作伙伴'], plural: ['Partners', '合作伙伴'] },
  group: 'people',
  identity: { nameField: 'name' },
  useAsTitle: 'name',
  columns: ['name', 'publicId', 'acronym', 'kind', 'country', 'verification', '_status'],
  searchFields: ['name', 'acronym'],
  populate: ['name', 'acronym', 'kind', 'country', 'city', 'website', 'logo'],
  sort: 'name',
  tabs: [
    tab(
      ['Overview', '概况'],
      [
        text('name', ['Name', '名称'], { localized: true, required: true }),
        row(
          text('acronym', ['Acronym', '缩写'], { width: '33%', maxLength: 60 }),
          select('kind', ['Kind', '类别'], PARTNER_KINDS, { required: true, index: true, width: '67%' }),
        ),
        row(
          countrySelect('country', ['Country', '国家'], { index: true, width: '50%' }),
          text('city', ['City', '城市'], { localized: true, width: '50%' }),
        ),
        row(
          day('since', ['Partner since', '合作起始'], { width: '50%' }),
          day('until', ['Partner until', '合作截止'], { width: '50%', check: checkUntil }),
        ),
        area('description', ['Description', '简介'], { localized: true }),
        text('website', ['Website', '网站'], { maxLength: 2000, check: checkUrl }),
        row(
          text('ror', ['ROR id', 'ROR 标识'], {
            width: '50%',
            check: checkRor,
            placeholder: 'https://ror.org/…',
            help: ['From ror.org, the register of research organisations.', '来自研究机构登记库 ror.org。'],
          }),
          text('wikidata', ['Wikidata id', 'Wikidata 标识'], {
            width: '50%',
            check: checkWikidata,
            placeholder: 'Q…',
          }),
        ),
        row(
          image('logo', ['Logo', '标志'], { width: '50%' }),
          relation('logoPermission', ['Permission to show the logo', '标志使用许可'], 'documents', {
            width: '50%',
          }),
        ),
      ],
    ),
    tab(
      ['Instruments', '合作文书'],
      [
        list(
          'instruments',
          ['Instruments', '合作文书'],
          [
            row(
              select('kind', ['Kind', '类别'], INSTRUMENT_KINDS, { required: true, width: '34%' }),
              day('signedOn', ['Signed on', '签署日期'], { width: '33%' }),
              day('validUntil', ['Valid until', '有效期至'], { width: '33%', check: checkValidUntil }),
            ),
            text('signatories', ['Signatories', '签署人'], { maxLength: 1000 }),
            relation('document', ['Document', '文件'], 'documents'),
          ],
          { row: ['Instrument', '文书'] },
        ),
      ],
    ),
    tab(
      ['What was done', '合作内容'],
      [
        join('activities', ['Activities', '活动'], 'activities', 'involvedPartners', {
          columns: ['title', 'kind', 'startsOn', '_status'],
          sort: '-startsOn',
        }),
        join('trainings', ['Trainings', '培训'], 'trainings', 'involvedPartners', {
          columns: ['title', 'kind', 'startsOn', '_status'],
          sort: '-startsOn',
        }),
        // Sorted by what is not localized: over drafts, Payload cannot sort a join by a localized field.
        join('people', ['People', '人员'], 'people', 'affiliationPartner', {
          columns: ['name', 'title'],
          sort: 'slug',
        }),
      ],
    ),
    tab(
      ['Contacts', '联系人'],
      [
        list(
          'contactsInternal',
          ['Contacts', '联系人'],
          [
            row(
              text('name', ['Name', '姓名'], { width: '50%' }),
              text('email', ['E-mail', '电子邮箱'], { width: '50%' }),
            ),
            row(
              text('phone', ['Telephone', '电话'], { width: '50%' }),
              text('note', ['Note', '备注'], { width: '50%' }),
            ),
          ],
          {
            row: ['Contact', '联系人'],
            access: staffField,
            help: ['Never published; for staff only.', '不会公开，仅供工作人员使用。'],
          },
        ),
      ],
    ),
  ],
});
