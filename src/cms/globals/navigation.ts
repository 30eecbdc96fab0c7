import type { GlobalConfig } from 'payload';
import { globalAccess } from '../access/record-access';
import { GROUPS } from '../admin/groups';
import { list, row, text } from '../fields/basic';
import { checkSitePath } from '../fields/rules';
import { toLabel, type Words } from '../fields/words';
import { globalHooks } from '../hooks/record-hooks';

function links(name: string, label: Words, maxRows: number) {
  return list(
    name,
    label,
    [
      row(
        text('label', ['Text', '文字'], { localized: true, required: true, width: '50%', maxLength: 60 }),
        text('path', ['Path', '路径'], {
          required: true,
          width: '50%',
          maxLength: 200,
          check: checkSitePath,
          placeholder: '/trainings',
          help: ['Without the language, starting with a slash.', '不含语言部分，以斜杠开头。'],
        }),
      ),
    ],
    { row: ['Link', '链接'], maxRows, interfaceName: 'NavigationLinks' },
  );
}

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: toLabel(['Navigation', '导航']),
  access: globalAccess(),
  hooks: globalHooks(),
  versions: { max: 50, drafts: false },
  admin: { group: toLabel(GROUPS.site), hideAPIURL: true },
  fields: [links('main', ['Main menu', '主菜单'], 10), links('footer', ['Footer', '页脚'], 20)],
};
