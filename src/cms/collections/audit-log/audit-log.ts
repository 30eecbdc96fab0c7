import type { CollectionConfig, Field } from 'payload';
import { administratorAccess } from '../../access/record-access';
import { toLabel, toLabels, type Words } from '../../fields/words';
import { AUDIT_OPERATIONS } from './operations';

function word(name: string, label: Words, help?: Words): Field {
  return {
    name,
    type: 'text',
    label: toLabel(label),
    index: true,
    admin: { readOnly: true, ...(help && { description: toLabel(help) }) },
  };
}

const nobody = () => false;

/**
 * Who did what and when. Rows are written by hooks in the transaction of the change they tell of, and
 * are never changed: nobody has the right, and a trigger in the database refuses it to everything else.
 * People are named by plain values, not by relation, so that deleting a user touches no row.
 */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: toLabels(['Audit log entry', '审计记录'], ['Audit log', '审计日志']),
  access: { ...administratorAccess(), create: nobody, update: nobody, delete: nobody },
  admin: {
    group: toLabel(['System', '系统']),
    useAsTitle: 'publicId',
    defaultColumns: ['createdAt', 'actorName', 'operation', 'entity', 'publicId', 'changed'],
    description: toLabel([
      'Who changed what and when. It can be read, not changed.',
      '记录何人何时作了何种更改，仅可查阅，不可修改。',
    ]),
    hidden: ({ user }) => (user as { role?: unknown } | null)?.role !== 'administrator',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  enableQueryPresets: false,
  lockDocuments: false,
  fields: [
    {
      name: 'operation',
      type: 'select',
      label: toLabel(['What was done', '操作']),
      required: true,
      index: true,
      options: Object.entries(AUDIT_OPERATIONS).map(([value, words]) => ({ value, label: toLabel(words) })),
      admin: { readOnly: true },
    },
    word('entity', ['Collection', '类别']),
    word('recordId', ['Internal number', '内部编号']),
    word('publicId', ['Public id', '公开编号']),
    word(
      'changed',
      ['Changed fields', '更改的字段'],
      ['Names of fields, not what was in them.', '仅列字段名，不含内容。'],
    ),
    word('actorId', ['User number', '用户编号'], ['Empty: a script or the system.', '空白表示系统操作。']),
    word('actorName', ['User', '用户']),
    word('actorRole', ['Role', '角色']),
    word('addressHash', ['Network address (keyed hash)', '网络地址（加密摘要）']),
  ],
};
