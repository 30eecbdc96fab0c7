import type { Access, CollectionConfig, FieldAccess } from 'payload';
import { LOCALES } from '@/domain/locales';
import { ROLES, type Role } from '@/domain/roles';
import { getEnv } from '@/env';
import { administratorField } from '../../access/field-access';
import { isStaffRequest, requestHas } from '../../access/request-role';
import { reviewerStrategy } from '../../access/reviewer-strategy';
import { toLabel, toLabels, type Words } from '../../fields/words';
import { capReads } from '../../hooks/cap-reads';
import { logChange, logDelete } from '../../hooks/follow-records';
import { guardQuestions } from '../../hooks/guard-questions';
import { writeAudit } from '../../hooks/write-audit';
import { keepLastAdministrator, keepLastAdministratorsRole } from './last-administrator';
import { checkPassword } from './password-rules';
import { forgiveSignIn, throttleSignIn } from './throttle-sign-in';

const ROLE_WORDS: Record<Role, Words> = {
  reviewer: ['Reviewer (external)', '评审专家（外部）'],
  editor: ['Editor', '编辑'],
  publisher: ['Publisher', '发布人员'],
  administrator: ['Administrator', '管理员'],
};

const HOURS = 60 * 60;

const administrator: Access = ({ req }) => requestHas(req, 'administrator');

/** The user themself, as a condition; administrators all. */
const selfOrAdministrator: Access = ({ req }) => {
  if (requestHas(req, 'administrator')) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};

/** Staff see who is who by name, which review notes need; reviewers see themselves. */
const readUsers: Access = (args) => (isStaffRequest(args.req) ? true : selfOrAdministrator(args));

/** Without a record in hand, as in a search by this field, only administrators pass. */
const ownField: FieldAccess = ({ doc, id, req }) =>
  requestHas(req, 'administrator') ||
  (req.user !== null && String(id ?? doc?.id ?? '') === String(req.user?.id));

const ownFieldRules = { read: ownField, create: administratorField.create, update: ownField };

/**
 * The people who sign in. Administrators make them; the first one is made by the start script, never
 * over the web (access/close-defaults). Reviewers may not enter the desk.
 */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: toLabels(['User', '用户'], ['Users', '用户']),
  auth: {
    strategies: [reviewerStrategy],
    tokenExpiration: 8 * HOURS,
    // Above the throttle's limit for one machine, so that this catches only attacks from many.
    maxLoginAttempts: 20,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: getEnv().SITE_URL.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => isStaffRequest(req),
    create: administrator,
    read: readUsers,
    update: selfOrAdministrator,
    delete: administrator,
    unlock: administrator,
  },
  admin: {
    group: toLabel(['System', '系统']),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    hideAPIURL: true,
    hidden: ({ user }) => (user as { role?: unknown } | null)?.role !== 'administrator',
  },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [capReads, guardQuestions, throttleSignIn, checkPassword],
    beforeChange: [keepLastAdministratorsRole],
    afterChange: [logChange],
    beforeDelete: [keepLastAdministrator],
    afterDelete: [logDelete],
    afterLogin: [
      forgiveSignIn,
      ({ req, user }) => writeAudit(req, { operation: 'login', entity: 'users', recordId: user.id }),
    ],
    afterLogout: [
      ({ req }) => writeAudit(req, { operation: 'logout', entity: 'users', recordId: req.user?.id }),
    ],
    afterOperation: [
      async ({ operation, req, result }) => {
        if (operation === 'forgotPassword') {
          await writeAudit(req, { operation: 'forgot-password', entity: 'users' });
        }
        if (operation === 'resetPassword') {
          await writeAudit(req, { operation: 'reset-password', entity: 'users', recordId: req.user?.id });
        }
        return result;
      },
    ],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: toLabel(['Name', '姓名']),
      required: true,
      maxLength: 200,
    },
    {
      name: 'email',
      type: 'email',
      label: toLabel(['E-mail', '电子邮箱']),
      required: true,
      unique: true,
      access: ownFieldRules,
    },
    {
      name: 'role',
      type: 'select',
      label: toLabel(['Role', '角色']),
      required: true,
      saveToJWT: true,
      options: ROLES.map((role) => ({ value: role, label: toLabel(ROLE_WORDS[role]) })),
      access: { ...administratorField, read: ownField },
      admin: {
        description: toLabel([
          'Reviewers read what is public or marked for them. Editors write drafts. Publishers publish and withdraw. Administrators also manage users and settings.',
          '评审专家可阅读公开及指定内容；编辑撰写草稿；发布人员负责发布和撤回；管理员另可管理用户和设置。',
        ]),
      },
    },
    {
      name: 'language',
      type: 'select',
      label: toLabel(['Language of messages', '消息语言']),
      defaultValue: 'en',
      options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
      access: ownFieldRules,
    },
  ],
};
