import type { GlobalConfig } from 'payload';
import { globalAccess } from '../access/record-access';
import { GROUPS } from '../admin/groups';
import { area, checkbox, group, relation, row, text } from '../fields/basic';
import { toLabel } from '../fields/words';
import { globalHooks } from '../hooks/record-hooks';

export const Site: GlobalConfig = {
  slug: 'site',
  label: toLabel(['Site settings', '网站设置']),
  access: globalAccess(),
  hooks: globalHooks(),
  versions: { max: 50, drafts: false },
  admin: { group: toLabel(GROUPS.site), hideAPIURL: true },
  fields: [
    row(
      text('name', ['Name of the centre', '中心名称'], { localized: true, required: true, width: '75%' }),
      text('shortName', ['Short name', '简称'], { required: true, maxLength: 40, width: '25%' }),
    ),
    text('host', ['Host institution', '依托单位'], { localized: true }),
    text('tagline', ['The centre in one sentence', '一句话介绍'], { localized: true }),
    group(
      'contact',
      ['Contact', '联系方式'],
      [
        area('address', ['Address', '地址'], { localized: true, rows: 3 }),
        row(
          text('email', ['E-mail', '电子邮箱'], { width: '50%' }),
          text('phone', ['Telephone', '电话'], { width: '50%' }),
        ),
      ],
    ),
    area('disclaimer', ['Disclaimer', '免责声明'], {
      localized: true,
      help: [
        'Stands at the foot of every page, for example on names of countries and on UNESCO’s responsibility.',
        '显示在每页底部，例如关于国家名称和教科文组织责任的说明。',
      ],
    }),
    checkbox('isDemonstration', ['Demonstration', '演示网站'], {
      help: ['Shows on every page that the content is fictional.', '在每个页面注明内容为虚构。'],
    }),
    relation(
      'logoAuthorisation',
      ['Authorisation to show the UNESCO logo', '教科文组织标志使用授权'],
      'documents',
      {
        help: ['The logo appears only while this document is recorded.', '仅在登记授权文件后显示标志。'],
      },
    ),
  ],
};
