import type { GlobalConfig } from 'payload';
import { globalAccess } from '../access/record-access';
import { GROUPS } from '../admin/groups';
import { area } from '../fields/basic';
import { toLabel } from '../fields/words';
import { globalHooks } from '../hooks/record-hooks';

export const Home: GlobalConfig = {
  slug: 'home',
  label: toLabel(['Home page', '首页']),
  access: globalAccess(),
  hooks: globalHooks(),
  versions: { max: 50, drafts: false },
  admin: { group: toLabel(GROUPS.site), hideAPIURL: true },
  fields: [
    area('intro', ['Introduction', '引言'], {
      localized: true,
      help: ['Who the centre is, in one paragraph.', '用一段话介绍中心。'],
    }),
    area('statement', ['Statement on category 2', '二类中心说明'], {
      localized: true,
      help: [
        'One honest line on where the agreement with UNESCO stands.',
        '用一句话如实说明与教科文组织协定的现状。',
      ],
    }),
  ],
};
