import { area, list, number, relation, row, select, tab, text } from '../fields/basic';
import { EVENT_LANGUAGES, PUBLICATION_KINDS } from '../fields/choices';
import { sdgs } from '../fields/figures';
import { checkDoi, checkIsbn, checkIssn, checkOrcid, checkRor, checkUrl } from '../fields/rules';
import { defineRecord } from './define-record';

export const Publications = defineRecord({
  slug: 'publications',
  labels: { singular: ['Publication', '出版物'], plural: ['Publications', '出版物'] },
  group: 'reporting',
  identity: { nameField: 'title', yearFrom: ['year'] },
  columns: ['title', 'publicId', 'kind', 'year', 'language', 'verification', '_status'],
  searchFields: ['title', 'doi', 'isbn'],
  populate: ['kind', 'year', 'authors', 'publisher', 'journal', 'language', 'doi', 'isbn', 'url'],
  sort: '-year',
  tabs: [
    tab(
      ['Publication', '出版物'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true, maxLength: 1000 }),
        row(
          select('kind', ['Kind', '类别'], PUBLICATION_KINDS, { required: true, index: true, width: '34%' }),
          number('year', ['Year', '年份'], { index: true, min: 1945, max: 2100, width: '33%' }),
          select('language', ['Language', '语言'], EVENT_LANGUAGES, { index: true, width: '33%' }),
        ),
        list(
          'authors',
          ['Authors', '作者'],
          [
            row(
              relation('person', ['Person', '人员'], 'people', { width: '50%' }),
              text('name', ['Name (where there is no record)', '姓名（无人员记录时）'], { width: '50%' }),
            ),
            row(
              text('affiliation', ['Affiliation', '所属单位'], { width: '34%' }),
              text('orcid', ['ORCID', 'ORCID'], { check: checkOrcid, width: '33%' }),
              text('ror', ['ROR id of the affiliation', '所属单位 ROR 标识'], {
                check: checkRor,
                width: '33%',
              }),
            ),
          ],
          { row: ['Author', '作者'], interfaceName: 'Authors' },
        ),
        row(
          text('publisher', ['Publisher', '出版者'], { localized: true, width: '50%' }),
          text('journal', ['Journal or series', '期刊或丛书'], { localized: true, width: '50%' }),
        ),
        row(
          text('doi', ['DOI', 'DOI'], { check: checkDoi, width: '34%', placeholder: '10.…' }),
          text('isbn', ['ISBN', 'ISBN'], { check: checkIsbn, width: '33%' }),
          text('issn', ['ISSN', 'ISSN'], { check: checkIssn, width: '33%' }),
        ),
        row(
          text('url', ['Address', '网址'], { maxLength: 2000, check: checkUrl, width: '67%' }),
          text('licence', ['Licence', '许可'], { width: '33%', placeholder: 'CC BY-SA 4.0' }),
        ),
        area('abstract', ['Abstract', '摘要'], { localized: true, rows: 6 }),
        text('funding', ['Funding', '资助'], { localized: true }),
        relation('documents', ['Documents', '文件'], 'documents', { hasMany: true }),
      ],
    ),
    tab(
      ['Classification', '分类'],
      [
        relation('functions', ['Functions of the agreement', '协议规定的职能'], 'functions', {
          hasMany: true,
        }),
        sdgs(),
      ],
    ),
  ],
});
