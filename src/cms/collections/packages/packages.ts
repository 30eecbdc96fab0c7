import { rm } from 'node:fs/promises';
import type {
  Access,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  FieldAccess,
} from 'payload';
import { isStaffRequest, requestHas, requestRole } from '../../access/request-role';
import { GROUPS } from '../../admin/groups';
import { area, checkbox, day, moment, number, row, select, text } from '../../fields/basic';
import { PACKAGE_AUDIENCES, PACKAGE_LANGUAGES, PACKAGE_STATES_LIST } from '../../fields/choices';
import { checkYearTo } from '../../fields/rules';
import { toLabel, toLabels } from '../../fields/words';
import { capReads } from '../../hooks/cap-reads';
import { guardQuestions } from '../../hooks/guard-questions';
import { downloadPackage } from './download-package';
import { packageFile } from './package-file';
import { requestPackage } from './request-package';

const publisher: Access = ({ req }) => requestHas(req, 'publisher');
const nobody = () => false;

/** Written by the server alone. */
const SERVERS: { create: FieldAccess; update: FieldAccess } = { create: nobody, update: nobody };

/** Public packages hold only what is public; those for reviewers are theirs and the staff's. */
const read: Access = ({ req }) =>
  isStaffRequest(req) || requestRole(req) === 'reviewer' ? true : { audience: { equals: 'public' } };

/** What a package holds is fixed when it is asked for; afterwards it can only be given up. */
const cancelOrStart: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create')
    return { ...data, requestedBy: (req.user as { name?: string } | null)?.name ?? null };
  const isOpen = originalDoc?.state === 'queued' || originalDoc?.state === 'running';
  return data.isCancelled && isOpen ? { ...data, state: 'cancelled' } : data;
};

const removeFile: CollectionAfterDeleteHook = async ({ id }) => {
  await rm(packageFile(id), { force: true });
};

/**
 * Packages for reviewers: a dossier with its reports, tables and evidence in one ZIP. A package is made beside the
 * server by a process of its own, which takes one queued row after the other.
 */
export const Packages: CollectionConfig = {
  slug: 'packages',
  labels: toLabels(['Package for reviewers', '评审资料包'], ['Packages for reviewers', '评审资料包']),
  access: { read, create: publisher, update: publisher, delete: publisher, unlock: nobody },
  admin: {
    group: toLabel(GROUPS.category2),
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'progress', 'audience', 'requestedBy', 'createdAt'],
    description: toLabel([
      'A dossier over some years with its reports, tables and evidence, as one file. Save a new one and it is made at once; open it again to see how far it is.',
      '将若干年份的续约材料、报告、表格和证据汇集为一个文件。保存后立即开始制作，重新打开即可查看进度。',
    ]),
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  endpoints: [requestPackage, downloadPackage],
  hooks: {
    beforeOperation: [capReads, guardQuestions],
    beforeChange: [cancelOrStart],
    afterDelete: [removeFile],
  },
  fields: [
    row(
      number('from', ['From the year', '起始年份'], { required: true, min: 1945, max: 2100, width: '25%' }),
      number('to', ['To the year', '结束年份'], {
        required: true,
        min: 1945,
        max: 2100,
        width: '25%',
        check: checkYearTo,
      }),
      select('language', ['Language', '语言'], PACKAGE_LANGUAGES, {
        required: true,
        defaultValue: 'en',
        width: '25%',
      }),
      select('audience', ['For whom', '对象'], PACKAGE_AUDIENCES, {
        required: true,
        index: true,
        defaultValue: 'reviewers',
        width: '25%',
        help: [
          'A package for reviewers also holds what is marked for them, and says so on each page.',
          '供评审专家的资料包还包含标明供其阅读的内容，并在每页注明。',
        ],
      }),
    ),
    day('asOf', ['As published on', '以此日发布内容为准'], {
      help: [
        'Leave empty for the present state. A day in the past takes the records as they were published then.',
        '留空则为当前内容；填写过去日期则以当日已发布的内容为准。',
      ],
    }),
    row(
      select('state', ['How far it is', '状态'], PACKAGE_STATES_LIST, {
        index: true,
        defaultValue: 'queued',
        readOnly: true,
        access: { ...SERVERS },
        width: '25%',
      }),
      number('progress', ['Per cent', '进度（%）'], { readOnly: true, access: SERVERS, width: '25%' }),
      text('step', ['Step', '步骤'], { readOnly: true, access: SERVERS, width: '50%' }),
    ),
    checkbox('isCancelled', ['Give it up', '取消制作'], {
      help: ['Tick and save: the package is not made any further.', '勾选并保存后即停止制作。'],
    }),
    area('problem', ['What went wrong or is missing', '问题与缺失'], {
      readOnly: true,
      access: SERVERS,
      rows: 3,
    }),
    row(
      text('name', ['File', '文件'], { readOnly: true, access: SERVERS, width: '50%' }),
      number('bytes', ['Size in bytes', '大小（字节）'], { readOnly: true, access: SERVERS, width: '50%' }),
    ),
    text('sha256', ['SHA-256 of the file', '文件 SHA-256'], {
      readOnly: true,
      access: SERVERS,
      maxLength: 64,
    }),
    {
      type: 'ui',
      name: 'download',
      label: toLabel(['Download', '下载']),
      admin: { components: { Field: '/src/cms/admin/package-link#PackageLink' }, disableListColumn: true },
    },
    text('requestedBy', ['Asked for by', '申请人'], {
      readOnly: true,
      access: { ...SERVERS, read: ({ req }) => isStaffRequest(req) },
    }),
    text('dataState', ['State of the data', '数据状态'], { hidden: true, index: true, access: SERVERS }),
    moment('beatAt', ['Last sign of life', '最近活动时间'], { hidden: true, access: SERVERS }),
  ],
};
