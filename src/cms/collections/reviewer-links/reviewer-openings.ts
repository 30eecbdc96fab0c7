import type { CollectionConfig } from 'payload';
import { requestHas } from '../../access/request-role';
import { relation, text } from '../../fields/basic';
import { toLabel, toLabels } from '../../fields/words';
import { capReads } from '../../hooks/cap-reads';
import { guardQuestions } from '../../hooks/guard-questions';

const nobody = () => false;

/**
 * What was opened with a link for reviewers, and when (`createdAt`); nothing of who opened it. Rows are written past
 * Payload's operations, because nobody has the right to make one. They are shown in the link.
 */
export const ReviewerOpenings: CollectionConfig = {
  slug: 'reviewer-openings',
  labels: toLabels(['Opening', '打开记录'], ['Openings', '打开记录']),
  access: {
    read: ({ req }) => requestHas(req, 'publisher'),
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    hidden: true,
    useAsTitle: 'address',
    defaultColumns: ['createdAt', 'address'],
    description: toLabel(['It can be read, not changed.', '仅可查阅，不可修改。']),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  enableQueryPresets: false,
  lockDocuments: false,
  hooks: { beforeOperation: [capReads, guardQuestions] },
  fields: [
    relation('link', ['Link', '链接'], 'reviewer-links', { required: true, readOnly: true }),
    text('address', ['Address', '地址'], { required: true, readOnly: true, maxLength: 1000 }),
  ],
};
