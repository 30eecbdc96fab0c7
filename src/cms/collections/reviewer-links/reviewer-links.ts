import type {
  Access,
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  FieldAccess,
} from 'payload';
import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import { getEnv } from '@/env';
import { isStaffRequest, requestHas } from '../../access/request-role';
import { GROUPS } from '../../admin/groups';
import { checkbox, day, moment, number, row, text } from '../../fields/basic';
import { toLabel, toLabels, type Words } from '../../fields/words';
import { capReads } from '../../hooks/cap-reads';
import { changedKeys } from '../../hooks/changed-keys';
import { guardQuestions } from '../../hooks/guard-questions';
import { refuse } from '../../hooks/refuse';
import { writeAudit } from '../../hooks/write-audit';
import { dropFreshLink, keepFreshLink } from './fresh-links';
import { checkLastDay, toUsualEnd } from './link-rules';
import { hashSecret, makeSecret } from './secret';

const ENDED_FOR_GOOD: Words = [
  'A revoked link stays revoked. Make a new one.',
  '已撤销的链接不能恢复，请另建链接。',
];

const SECRET = 'reviewerLinkSecret';

const staff: Access = ({ req }) => isStaffRequest(req);
const publisher: Access = ({ req }) => requestHas(req, 'publisher');
const nobody = () => false;

/** Written by the server alone. */
const SERVERS: { create: FieldAccess; update: FieldAccess } = { create: nobody, update: nobody };

/** Gives a new link its secret, of which only the hash is kept, and its maker's name. */
const makeLink: CollectionBeforeChangeHook = ({ context, data, operation, req }) => {
  if (operation !== 'create') return data;
  const secret = makeSecret();
  context[SECRET] = secret;
  const name = (req.user as { name?: unknown } | null)?.name;
  return { ...data, tokenHash: hashSecret(secret), createdBy: typeof name === 'string' ? name : null };
};

/** Notes when a link was revoked, once for ever. */
const noteRevocation: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (originalDoc?.revokedAt && data.isRevoked === false) throw refuse(req, ENDED_FOR_GOOD, 400);
  if (!data.isRevoked || originalDoc?.revokedAt) return data;
  return { ...data, revokedAt: new Date().toISOString() };
};

/** Writes the log; and says the whole address of a new link, this one time. */
const followLink: CollectionAfterChangeHook = async ({ context, data, doc, operation, previousDoc, req }) => {
  const isRevoked = operation === 'update' && doc.revokedAt && !previousDoc?.revokedAt;
  await writeAudit(req, {
    operation: operation === 'create' ? 'create' : isRevoked ? 'revoke' : 'update',
    entity: 'reviewer-links',
    recordId: doc.id,
    changed: operation === 'create' ? [] : changedKeys(previousDoc, data),
  });
  if (isRevoked) dropFreshLink(doc.id);
  const secret = context[SECRET];
  if (operation !== 'create' || typeof secret !== 'string') return doc;
  const link = `${getEnv().SITE_URL}/review/${secret}`;
  if (req.user) keepFreshLink(doc.id, link, req.user.id);
  return { ...doc, link };
};

/**
 * Links by which external reviewers read what is marked for them, without an account. Nobody deletes one: what was
 * opened with it stays on record.
 */
export const ReviewerLinks: CollectionConfig = {
  slug: 'reviewer-links',
  labels: toLabels(['Link for reviewers', '评审链接'], ['Links for reviewers', '评审链接']),
  access: {
    read: staff,
    create: publisher,
    update: publisher,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: toLabel(GROUPS.category2),
    useAsTitle: 'label',
    defaultColumns: ['label', 'expiresOn', 'isRevoked', 'openings', 'lastOpenedAt', 'createdBy'],
    description: toLabel([
      'Whoever has such a link reads what is public, the records marked for reviewers and the documents for reviewers, and nothing else. Publishers make and revoke links.',
      '持有链接者可阅读公开内容、标明供评审的记录和供评审的文件，别无其他。链接由发布人员创建和撤销。',
    ]),
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  enableQueryPresets: false,
  hooks: {
    beforeOperation: [capReads, guardQuestions],
    beforeChange: [makeLink, noteRevocation],
    afterChange: [followLink],
  },
  fields: [
    {
      type: 'ui',
      name: 'freshLink',
      label: toLabel(['The link', '链接']),
      admin: {
        components: { Field: '/src/cms/admin/fresh-link#FreshLink' },
        disableListColumn: true,
      },
    },
    text('label', ['For whom', '用途'], {
      required: true,
      maxLength: 200,
      placeholder: 'Evaluation 2026',
      help: [
        'What the link is for, such as an evaluation. Names of people are not needed. Reviewers do not see it.',
        '注明链接的用途，例如某次评估，无须填写人名。评审专家看不到此项。',
      ],
    }),
    row(
      {
        ...day('expiresOn', ['Last day', '有效期至'], {
          required: true,
          width: '50%',
          check: (value, { id }) =>
            checkLastDay(toCalendarDate(String(value)) ?? '', { now: new Date(), isNew: id === undefined }),
          help: [
            'The link stops working when this day is over in Beijing. At most one year from today.',
            '链接在北京时间当日结束后失效，最长为自今日起一年。',
          ],
        }),
        defaultValue: () => `${toUsualEnd(new Date())}T12:00:00.000Z`,
      },
      checkbox('isRevoked', ['Revoked', '已撤销'], {
        width: '50%',
        help: [
          'Tick this and save to revoke the link: it stops working at once, for everybody who has it. This cannot be undone; make a new link instead.',
          '勾选并保存即撤销链接，所有持有者立即无法使用。撤销后不能恢复，可另建链接。',
        ],
      }),
    ),
    row(
      number('openings', ['Opened, times', '打开次数'], {
        readOnly: true,
        width: '50%',
        access: SERVERS,
        help: ['How often the link itself was opened.', '链接本身被打开的次数。'],
      }),
      moment('lastOpenedAt', ['Last opened', '最近打开'], { readOnly: true, width: '50%', access: SERVERS }),
    ),
    row(
      text('createdBy', ['Made by', '创建人'], { readOnly: true, width: '50%', access: SERVERS }),
      moment('revokedAt', ['Revoked on', '撤销时间'], { readOnly: true, width: '50%', access: SERVERS }),
    ),
    {
      name: 'log',
      type: 'join',
      label: toLabel(['What was opened', '打开记录']),
      collection: 'reviewer-openings',
      on: 'link',
      defaultLimit: 20,
      defaultSort: '-createdAt',
      admin: {
        allowCreate: false,
        defaultColumns: ['createdAt', 'address'],
        description: toLabel([
          'Every page and file that was opened with the link, with the time. Nothing is kept about the reader or their device.',
          '使用此链接打开的每个页面和文件及其时间。不保存读者或其设备的任何信息。',
        ]),
      },
    },
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobody, ...SERVERS },
      // Given by the server after what was sent is validated.
      validate: () => true as const,
    },
  ],
};
