import type { CollectionConfig } from 'payload';
import { getEnv } from '@/env';
import { staffField } from '../access/field-access';
import { mediaAccess } from '../access/record-access';
import { GROUPS } from '../admin/groups';
import { area, checkbox, day, row, text } from '../fields/basic';
import { toUpload } from '../fields/upload';
import { toLabel, toLabels } from '../fields/words';
import { auditHooks } from '../hooks/record-hooks';

const WIDTHS = [480, 960, 1600];

export const Media: CollectionConfig = {
  slug: 'media',
  labels: toLabels(['Image', '图片'], ['Media', '图片']),
  access: mediaAccess(),
  hooks: auditHooks(),
  defaultSort: '-createdAt',
  versions: false,
  upload: {
    ...toUpload({
      collection: 'media',
      directory: `${getEnv().UPLOADS_DIR}/media`,
      isFileRequired: true,
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
    }),
    displayPreview: true,
    adminThumbnail: 'w480',
    imageSizes: WIDTHS.map((width) => ({
      name: `w${width}`,
      width,
      formatOptions: { format: 'webp', options: { quality: 80 } },
    })),
  },
  admin: {
    group: toLabel(GROUPS.site),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'isPublic', 'credit', 'createdAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    description: toLabel([
      'Photographs that were really taken at what they show. They stay inside until marked public.',
      '真实拍摄的照片。勾选“公开”之前仅供内部使用。',
    ]),
  },
  fields: [
    text('alt', ['Text in place of the image', '替代文字'], {
      localized: true,
      required: true,
      help: ['What the image shows, for readers who cannot see it.', '为看不到图片的读者描述图片内容。'],
    }),
    area('caption', ['Caption', '图注'], { localized: true, rows: 2 }),
    row(
      text('credit', ['Credit', '摄影者／来源'], { width: '50%' }),
      text('licence', ['Licence', '许可'], { width: '50%', placeholder: 'CC BY-SA 4.0' }),
    ),
    row(
      day('takenOn', ['Taken on', '拍摄日期'], { width: '50%' }),
      text('place', ['Place', '拍摄地点'], { localized: true, width: '50%' }),
    ),
    area('consentNote', ['Consent of the people shown', '被摄者同意情况'], {
      access: staffField,
      rows: 2,
      help: ['Never published; for staff only.', '不会公开，仅供工作人员使用。'],
    }),
    checkbox('isPublic', ['Public', '公开'], {
      sidebar: true,
      index: true,
      help: [
        'Everyone may see the image. Check rights and consent first.',
        '所有人均可查看。请先确认版权与被摄者同意。',
      ],
    }),
  ],
};
