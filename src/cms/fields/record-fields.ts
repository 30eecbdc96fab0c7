import type { Field, TextField } from 'payload';
import { publisherField, staffField } from '../access/field-access';
import { area, checkbox, day, group, list, moment, relation, row, select, text } from './basic';
import { REVIEW_STATES, SOURCE_KINDS, TRANSLATION_STATES, VERIFICATIONS } from './choices';
import { checkPublicId, checkSlug, checkUrl, checkWithdrawalReason } from './rules';

/** The permanent id of a record, such as TRN-2012-01; given when empty, fixed by the first publication. */
function publicId(): TextField {
  return text('publicId', ['Public id', '公开编号'], {
    required: true,
    isGiven: true,
    unique: true,
    index: true,
    sidebar: true,
    maxLength: 60,
    check: checkPublicId,
    help: [
      'Given by itself when empty. It never changes after the first publication.',
      '留空则自动生成。首次发布后不可更改。',
    ],
  });
}

/** The last part of the record's address, the same in both languages. */
function slug(): TextField {
  return text('slug', ['Address', '网址名'], {
    required: true,
    isGiven: true,
    unique: true,
    index: true,
    sidebar: true,
    maxLength: 120,
    check: checkSlug,
    help: [
      'The last part of the address. Made from the title when empty; if it changes, the old address redirects.',
      '网址最后一段。留空则由标题生成；更改后旧网址会自动跳转。',
    ],
  });
}

/** What stands beside every record. */
export function sidebarFields(): Field[] {
  return [
    publicId(),
    slug(),
    group(
      'translation',
      ['Translation', '翻译'],
      [
        row(
          select('en', ['English', '英文'], TRANSLATION_STATES, { defaultValue: 'missing', width: '50%' }),
          select('zh', ['Chinese', '中文'], TRANSLATION_STATES, { defaultValue: 'missing', width: '50%' }),
        ),
      ],
      {
        sidebar: true,
        interfaceName: 'TranslationStates',
        help: [
          'A language that is not ready shows the other one, marked as such.',
          '未完成的语言将显示另一种语言的内容并加以注明。',
        ],
      },
    ),
    select('reviewState', ['Review', '审核'], REVIEW_STATES, {
      sidebar: true,
      index: true,
      defaultValue: 'in-progress',
    }),
    select('verification', ['Verification', '核实'], VERIFICATIONS, {
      sidebar: true,
      index: true,
      defaultValue: 'unverified',
      help: ['How sure the facts of this record are.', '本条记录内容的可靠程度。'],
    }),
    checkbox('visibleToReviewers', ['Reviewers may read it', '评审专家可阅读'], {
      sidebar: true,
      index: true,
      help: [
        'External reviewers may read this record before it is published.',
        '外部评审专家可在发布前阅读本条记录。',
      ],
    }),
    day('publishedAt', ['First published on', '首次发布日期'], {
      sidebar: true,
      readOnly: true,
      index: true,
    }),
  ];
}

/** Where the facts come from. */
export function sourceFields(): Field[] {
  return [
    list(
      'sources',
      ['Sources', '来源'],
      [
        row(
          text('title', ['Title', '标题'], { localized: true, width: '60%' }),
          select('kind', ['Kind', '类别'], SOURCE_KINDS, { width: '40%' }),
        ),
        row(
          relation('document', ['Document', '文件'], 'documents', { width: '50%' }),
          text('url', ['Address', '网址'], { width: '50%', maxLength: 2000, check: checkUrl }),
        ),
        row(
          text('page', ['Page', '页码'], { width: '50%', maxLength: 60 }),
          day('retrievedOn', ['Read on', '查阅日期'], { width: '50%' }),
        ),
        text('note', ['Note', '说明'], { localized: true, maxLength: 2000 }),
      ],
      {
        row: ['Source', '来源'],
        interfaceName: 'Sources',
        help: [
          'A document of this site or an address on the web, and where in it the fact stands.',
          '本站文件或网页地址，并注明所在页码。',
        ],
      },
    ),
    text('verificationNote', ['Note on verification', '核实说明'], { localized: true, maxLength: 2000 }),
  ];
}

/** Review, withdrawal, old addresses and notes: what the desk needs and the reader does not see. */
export function deskFields(): Field[] {
  return [
    list(
      'reviewNotes',
      ['Review notes', '审核意见'],
      [
        area('note', ['Note', '意见'], { required: true, rows: 2 }),
        row(
          relation('by', ['By', '审核人'], 'users', { width: '50%', readOnly: true }),
          moment('at', ['On', '时间'], { width: '50%', readOnly: true }),
        ),
      ],
      { row: ['Note', '意见'], access: staffField, interfaceName: 'ReviewNotes' },
    ),
    area('internalNotes', ['Internal notes', '内部备注'], {
      access: staffField,
      help: ['Never published; for staff only.', '不会公开，仅供工作人员使用。'],
    }),
    group(
      'withdrawal',
      ['Withdrawal', '撤回'],
      [
        day('withdrawnOn', ['Withdrawn on', '撤回日期'], { index: true }),
        area('reason', ['Reason shown to readers', '向读者说明的原因'], {
          localized: true,
          rows: 2,
          check: checkWithdrawalReason,
        }),
      ],
      {
        access: publisherField,
        interfaceName: 'Withdrawal',
        help: [
          'A withdrawn record leaves the site at once; its address then shows the reason.',
          '撤回后立即从网站移除，原网址将显示撤回原因。',
        ],
      },
    ),
    list(
      'legacyUrls',
      ['Old addresses', '旧网址'],
      [text('url', ['Address', '网址'], { required: true, maxLength: 2000 })],
      {
        row: ['Address', '网址'],
        interfaceName: 'LegacyUrls',
        help: [
          'Addresses of the former sites that lead here, for example /channel/newsinfo/6495.',
          '旧网站上指向本条内容的网址，例如 /channel/newsinfo/6495。',
        ],
      },
    ),
  ];
}
