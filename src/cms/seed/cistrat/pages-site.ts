import { bi } from '../lib/bilingual';
import { rich } from '../lib/rich-text';
import type { SeedPage } from '../lib/seed-types-category2';
import { cite, UNCONFIRMED } from './sources';

/** Pages on this website: contact, accessibility, privacy. They say only what the site really does. */
export const SITE_PAGES: readonly SeedPage[] = [
  {
    ...UNCONFIRMED,
    publicId: 'PG-CONTACT',
    slug: 'contact',
    title: bi('Contact', '联系方式'),
    summary: bi(
      'The Centre’s address, e-mail and telephone have not been confirmed yet.',
      '本中心的地址、电子邮箱和电话尚待确认。',
    ),
    body: rich(
      [
        'Address, e-mail and telephone of the Centre are not known yet. They will stand here as soon as its staff have confirmed them.',
        'Until then, the Centre can be reached through its host institution, the Chinese Academy of Science and Technology for Development (CASTED), whose website is named among the sources of this page.',
      ],
      [
        '本中心的地址、电子邮箱和电话尚不清楚，待工作人员确认后将在此公布。',
        '在此之前，可通过依托单位中国科学技术发展战略研究院与本中心联系，其网站见本页来源。',
      ],
    ),
    sources: cite('C2'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'PG-ACCESSIBILITY',
    slug: 'accessibility',
    title: bi('Accessibility statement', '无障碍声明'),
    summary: bi(
      'This website aims to meet WCAG 2.2, level AA, and is checked automatically on every page.',
      '本网站以符合《网页内容无障碍指南》（WCAG）2.2 的 AA 级为目标，并对每个页面进行自动检测。',
    ),
    body: rich(
      [
        'The aim is conformance with the Web Content Accessibility Guidelines (WCAG) 2.2 at levels A and AA.',
        { h: 'What is tested' },
        {
          list: [
            'Automated checks with axe on the pages of the site map, in both languages',
            'Light and dark colours, narrow and wide screens',
            'Use with the keyboard alone, including the link that skips to the content',
            'Reading without JavaScript: the public pages contain no scripts',
          ],
        },
        { h: 'What is not tested' },
        'Automated checks find only part of the possible barriers. No audit by an independent body and no test with users of assistive technology has been made yet. Documents on the websites of others may not be accessible.',
        { h: 'If something does not work' },
        'A way to report barriers will be given on the contact page once the Centre’s contact details are confirmed.',
      ],
      [
        '本网站的目标是符合《网页内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级要求。',
        { h: '已测试的内容' },
        {
          list: [
            '使用 axe 对站点地图所列的两种语言页面进行自动检测',
            '浅色与深色显示、窄屏与宽屏',
            '仅用键盘操作，包括跳至正文的链接',
            '不使用 JavaScript 阅读：公开页面不含脚本',
          ],
        },
        { h: '未测试的内容' },
        '自动检测只能发现部分障碍。目前尚未由独立机构进行审核，也未邀请辅助技术使用者测试。其他网站上的文件可能不符合无障碍要求。',
        { h: '遇到问题时' },
        '本中心联系方式确认后，将在联系页面提供反馈渠道。',
      ],
    ),
    sources: cite('SITE'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'PG-PRIVACY',
    slug: 'privacy',
    title: bi('Privacy', '隐私说明'),
    summary: bi(
      'The public pages set no cookies and do not track readers.',
      '公开页面不设置 Cookie，也不跟踪访问者。',
    ),
    body: rich(
      [
        { h: 'Readers' },
        'The public pages set no cookies, run no scripts, load nothing from other websites and do not track readers.',
        { h: 'Staff' },
        'Those who edit the site sign in to an administration area. It sets the cookies needed to keep them signed in and to remember their display settings.',
        { h: 'External reviewers' },
        'Reviewers who were sent a link read pages that are not public. One cookie, sent to those pages only, remembers the link until the browser is closed. The time and the address of each page opened with the link are recorded; nothing is kept about the reader or their device.',
        { h: 'People named on this site' },
        'Holders of public office are named where a source names them. Trainees are shown as numbers only. Where very few people stand behind a number, it is merged with others.',
      ],
      [
        { h: '访问者' },
        '公开页面不设置 Cookie，不运行脚本，不从其他网站加载内容，也不跟踪访问者。',
        { h: '工作人员' },
        '编辑网站的人员须登录管理后台。后台仅设置保持登录状态和记住显示设置所需的 Cookie。',
        { h: '外部评审专家' },
        '收到链接的评审专家可阅读未公开的页面。为此设置一个 Cookie，仅发送给这些页面，用于在浏览器关闭前记住该链接。系统记录使用链接打开的每个页面的时间和地址，不保存读者或其设备的任何信息。',
        { h: '本网站提及的人员' },
        '担任公职的人员，仅在来源载明其姓名时列出。学员仅以人数呈现；人数过少时与其他数据合并显示。',
      ],
    ),
    sources: cite('SITE'),
  },
];
