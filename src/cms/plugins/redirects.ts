import { redirectsPlugin } from '@payloadcms/plugin-redirects';
import type { Access, Field, Plugin } from 'payload';
import { staffField } from '../access/field-access';
import { administratorAccess } from '../access/record-access';
import { toLabel, toLabels } from '../fields/words';
import { auditHooks } from '../hooks/record-hooks';

/** What an address answers is public by nature: anybody can learn it by asking for the address. */
const everybody: Access = () => true;

const isGone = (data: unknown) => (data as { type?: unknown } | undefined)?.type === '410';

/** Addresses are compared as they arrive: path and query, starting with a slash. */
function isPath(value: unknown): boolean {
  return typeof value === 'string' && /^\/(?!\/)\S*$/.test(value);
}

const fields: Field[] = [
  {
    name: 'from',
    type: 'text',
    label: toLabel(['Old address', '旧网址']),
    required: true,
    unique: true,
    index: true,
    admin: {
      description: toLabel([
        'Path and query as a reader asks for it, for example /channel/newsinfo/6495.',
        '读者访问的路径和参数，例如 /channel/newsinfo/6495。',
      ]),
    },
    validate: (value: unknown) =>
      isPath(value) ||
      'Start with one slash, without the host: /old/page · 请以斜杠开头，不含域名：/old/page',
  },
  {
    name: 'type',
    type: 'select',
    label: toLabel(['Answer', '响应']),
    required: true,
    defaultValue: '301',
    options: [
      { value: '301', label: toLabel(['301: moved for good', '301：永久移动']) },
      { value: '410', label: toLabel(['410: withdrawn', '410：已撤回']) },
    ],
  },
  {
    name: 'to',
    type: 'group',
    label: toLabel(['New address', '新网址']),
    admin: { condition: (data) => !isGone(data) },
    fields: [
      {
        name: 'type',
        type: 'select',
        defaultValue: 'custom',
        options: [{ value: 'custom', label: toLabel(['Address', '网址']) }],
        admin: { hidden: true },
      },
      {
        name: 'url',
        type: 'text',
        label: toLabel(['Address', '网址']),
        validate: (value: unknown, { data }: { data: unknown }) =>
          isGone(data) || isPath(value) || 'Give a path on this site: /en/about · 请填写本站路径：/en/about',
      },
    ],
  },
  {
    name: 'reason',
    type: 'textarea',
    label: toLabel(['Reason, shown to readers', '向读者说明的原因']),
    localized: true,
    admin: { condition: isGone },
  },
  {
    name: 'record',
    type: 'text',
    label: toLabel(['Kept by the record', '由此记录维护']),
    index: true,
    access: staffField,
    admin: {
      readOnly: true,
      description: toLabel([
        'Empty for rows written by hand; others follow their record by themselves.',
        '手工添加的条目此处为空；其余条目随记录自动更新。',
      ]),
    },
  },
];

/** Old addresses and what they answer: kept by hooks for records, and by administrators for the rest. */
export function redirects(): Plugin {
  return redirectsPlugin({
    overrides: {
      labels: toLabels(['Redirect', '跳转'], ['Redirects', '跳转']),
      access: { ...administratorAccess(), read: everybody },
      admin: {
        group: toLabel(['Site', '网站']),
        useAsTitle: 'from',
        defaultColumns: ['from', 'type', 'to.url', 'record'],
      },
      hooks: auditHooks(),
      disableDuplicate: true,
      fields: () => fields,
    },
  });
}
