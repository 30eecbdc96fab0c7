import { area, richText, tab, text } from '../fields/basic';
import { defineRecord } from './define-record';

export const Pages = defineRecord({
  slug: 'pages',
  labels: { singular: ['Page', '页面'], plural: ['Pages', '页面'] },
  group: 'site',
  description: [
    'Texts that stand on fixed pages of the site: about, background, mission, contact and so on.',
    '网站固定页面的文字：关于、背景、使命、联系方式等。',
  ],
  identity: { nameField: 'title' },
  columns: ['title', 'publicId', 'slug', 'updatedAt', '_status'],
  searchFields: ['title'],
  populate: [],
  sort: 'slug',
  tabs: [
    tab(
      ['Text', '正文'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        area('summary', ['Summary', '摘要'], { localized: true }),
        richText('body', ['Text', '正文'], { localized: true }),
      ],
    ),
  ],
});
