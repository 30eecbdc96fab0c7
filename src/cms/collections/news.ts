import { area, day, image, relation, richText, tab, text } from '../fields/basic';
import { defineRecord } from './define-record';

export const News = defineRecord({
  slug: 'news',
  labels: { singular: ['News item', '新闻'], plural: ['News', '新闻'] },
  group: 'reporting',
  identity: { nameField: 'title', yearFrom: ['date'] },
  columns: ['title', 'publicId', 'date', 'updatedAt', '_status'],
  searchFields: ['title'],
  populate: ['date', 'summary', 'media'],
  sort: '-date',
  tabs: [
    tab(
      ['Text', '正文'],
      [
        text('title', ['Title', '标题'], { localized: true, required: true }),
        day('date', ['Date', '日期'], { required: true, index: true }),
        area('summary', ['Summary', '摘要'], { localized: true }),
        richText('body', ['Text', '正文'], { localized: true }),
        relation('events', ['About', '相关活动'], ['activities', 'trainings', 'governance-meetings'], {
          hasMany: true,
        }),
        image('media', ['Image', '图片']),
      ],
    ),
  ],
});
