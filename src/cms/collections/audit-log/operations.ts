import type { Words } from '../../fields/words';

/** What the audit log can say was done, with its words at the desk. */
export const AUDIT_OPERATIONS = {
  create: ['Created', '新建'],
  'save-draft': ['Draft saved', '保存草稿'],
  update: ['Changed', '修改'],
  publish: ['Published', '发布'],
  unpublish: ['Unpublished', '撤下'],
  withdraw: ['Withdrawn', '撤回'],
  reinstate: ['Withdrawal ended', '取消撤回'],
  trash: ['Put in the trash', '移入回收站'],
  restore: ['Taken from the trash', '从回收站恢复'],
  delete: ['Deleted for ever', '永久删除'],
  login: ['Signed in', '登录'],
  logout: ['Signed out', '退出'],
  'login-blocked': ['Sign-in held back', '登录受限'],
  'forgot-password': ['Password reset asked for', '申请重置密码'],
  'reset-password': ['Password reset', '重置密码'],
  revoke: ['Link revoked', '撤销链接'],
} as const satisfies Record<string, Words>;

export type AuditOperation = keyof typeof AUDIT_OPERATIONS;
