import { getEnv } from '@/env';
import { documentAccess } from '../access/record-access';
import { area, checkbox, day, join, number, relation, row, select, tab, text } from '../fields/basic';
import { DOCUMENT_ACCESS, DOCUMENT_KINDS, DOCUMENT_LANGUAGES } from '../fields/choices';
import { datePrecision } from '../fields/event-fields';
import { checkPublicHasFile, checkUrl } from '../fields/rules';
import { toUpload } from '../fields/upload';
import { defineRecord } from './define-record';
import { setFileHash } from './parts/file-hash';

export const Documents = defineRecord({
  slug: 'documents',
  labels: { singular: ['Document', '文件'], plural: ['Documents', '文件'] },
  group: 'site',
  description: [
    'Charters, reports, minutes and other files. A document may be described before its file is at hand.',
    '章程、报告、纪要等文件。文件尚未取得时也可先录入说明。',
  ],
  identity: { nameField: 'title', yearFrom: ['date'] },
  access: documentAccess(),
  columns: ['title', 'publicId', 'kind', 'date', 'language', 'access', 'verification', '_status'],
  searchFields: ['title', 'reference', 'filename'],
  populate: [
    'kind',
    'reference',
    'date',
    'datePrecision',
    'language',
    'access',
    'externalUrl',
    'pages',
    'isAccessible',
    'sha256',
    'url',
    'filename',
    'mimeType',
    'filesize',
  ],
  sort: '-date',
  upload: toUpload({
    collection: 'documents',
    directory: `${getEnv().UPLOADS_DIR}/documents`,
    isFileRequired: false,
    mimeTypes: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'image/png',
      'image/jpeg',
    ],
  }),
  hooks: { beforeChange: [setFileHash] },
  tabs: [
    tab(
      ['Document', '文件'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        row(
          select('kind', ['Kind', '类别'], DOCUMENT_KINDS, { required: true, index: true, width: '50%' }),
          text('reference', ['Reference', '文号'], { width: '50%', maxLength: 120 }),
        ),
        row(day('date', ['Date', '日期'], { index: true, width: '50%' }), datePrecision()),
        row(
          select('language', ['Language', '语言'], DOCUMENT_LANGUAGES, { index: true, width: '34%' }),
          text('version', ['Version', '版本'], { width: '33%', maxLength: 60 }),
          number('pages', ['Pages', '页数'], { min: 1, width: '33%' }),
        ),
        text('externalUrl', ['Address elsewhere', '外部网址'], {
          maxLength: 2000,
          check: checkUrl,
          help: [
            'Where the document can be read when it is published by somebody else.',
            '由其他机构发布的文件，可在此填写其网址。',
          ],
        }),
        relation('supersedes', ['Supersedes', '取代'], 'documents'),
        join('supersededBy', ['Superseded by', '被取代'], 'documents', 'supersedes', {
          columns: ['title', 'date', '_status'],
        }),
        area('note', ['Note', '说明'], { localized: true, rows: 2 }),
        row(
          text('licence', ['Licence', '许可'], { width: '50%', placeholder: 'CC BY-SA 4.0' }),
          checkbox('isAccessible', ['Made accessible', '无障碍文件'], {
            width: '50%',
            help: [
              'The file has tags, a title and a language (PDF/UA or the like).',
              '文件带有标签、标题和语言信息（如 PDF/UA）。',
            ],
          }),
        ),
      ],
    ),
  ],
  sidebar: [
    select('access', ['Who may read it', '可见范围'], DOCUMENT_ACCESS, {
      required: true,
      index: true,
      defaultValue: 'internal',
      sidebar: true,
      check: checkPublicHasFile,
      help: [
        'Holds for the file too. Internal documents never leave the desk.',
        '对文件本身同样有效。内部文件不会对外提供。',
      ],
    }),
    text('sha256', ['SHA-256 of the file', '文件 SHA-256'], {
      sidebar: true,
      readOnly: true,
      maxLength: 64,
      help: ['Computed from the file.', '由文件自动计算。'],
    }),
  ],
});
