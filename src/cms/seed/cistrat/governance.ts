import { bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type { SeedBoardTerm, SeedMeeting } from '../lib/seed-types';
import { cite, UNCONFIRMED } from './sources';

/** Boards and meetings, only as far as members, dates and results are named in a source. */

const MEMBER = bi('Member', '理事');

export const BOARD_TERMS: readonly SeedBoardTerm[] = [
  {
    ...UNCONFIRMED,
    publicId: 'BRD-1',
    slug: 'first-governing-board',
    title: bi('First Governing Board', '第一届理事会'),
    number: 1,
    startsOn: '2012-01-01',
    datePrecision: 'year',
    seats: [
      {
        seat: bi('Chair', '理事长'),
        constituency: bi('Ministry of Science and Technology of China', '科学技术部'),
        person: ref('PPL-CAO-JIANLIN'),
        chair: true,
      },
      {
        seat: bi(
          'Assistant Director-General for Natural Sciences, represented on 19 October 2015 by Hans Dencker Thulstrup',
          '主管自然科学的助理总干事，2015 年 10 月 19 日由 Hans Dencker Thulstrup 代表出席',
        ),
        constituency: bi('UNESCO', '联合国教科文组织'),
        person: ref('PPL-SCHLEGEL'),
      },
      {
        seat: MEMBER,
        constituency: bi('African Technology Policy Studies Network', '非洲技术政策研究网络'),
        person: ref('PPL-OZOR'),
      },
      {
        seat: MEMBER,
        constituency: bi('National Autonomous University of Mexico', '墨西哥国立自治大学'),
        person: ref('PPL-CETTO'),
      },
      {
        seat: MEMBER,
        constituency: bi('Chinese National Commission for UNESCO', '中国联合国教科文组织全国委员会'),
        person: ref('PPL-ZHOU-JIAGUI'),
      },
      {
        seat: MEMBER,
        constituency: bi('Chinese Academy of Sciences', '中国科学院'),
        person: ref('PPL-MU-RONGPING'),
      },
      {
        seat: MEMBER,
        constituency: bi('Tsinghua University', '清华大学'),
        person: ref('PPL-LI-ZHENGFENG'),
      },
    ],
    note: bi(
      'The members are those named at the third meeting on 19 October 2015; the full membership since 2012 and the end of the term are not known yet. El Tayeb Mustafa was invited in 2012 to represent the Arab States; whether he took the seat is not known. Up to 2016 this board had met three times and had dealt with the Charter, a development plan for the first six years and annual work plans.',
      '所列成员为 2015 年 10 月 19 日第三次会议报道中提及者；2012 年以来的完整名单及任期结束时间尚未查明。El Tayeb Mustafa 于 2012 年受邀代表阿拉伯国家，是否就任不详。截至 2016 年，该届理事会共召开三次会议，审议了章程、首个六年发展规划和年度工作计划。',
    ),
    sources: cite('C3', 'C4', 'P1'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'BRD-2022',
    slug: 'governing-board-2022',
    title: bi('Governing Board in office from 2022', '2022 年起任职的理事会'),
    startsOn: '2022-07-01',
    datePrecision: 'month',
    seats: [
      {
        seat: MEMBER,
        constituency: bi(
          'Institute of International Politics and Economics, Belgrade',
          '贝尔格莱德国际政治与经济研究所',
        ),
        person: ref('PPL-LADEVAC'),
      },
    ],
    note: bi(
      'One member is known from the news of her institute, dated 26 July 2022. The chair, the other members and the length of the term are not known yet.',
      '目前仅从一名理事所在机构 2022 年 7 月 26 日的消息中得知其任职情况；理事长、其他成员及任期长度尚未查明。',
    ),
    sources: cite('P2'),
  },
];

export const MEETINGS: readonly SeedMeeting[] = [
  {
    ...UNCONFIRMED,
    publicId: 'GOV-2012-01',
    slug: 'first-meeting-of-the-governing-board',
    title: bi('First meeting of the Governing Board', '理事会第一次会议'),
    body: 'governing-board',
    term: ref('BRD-1'),
    sessionNumber: 1,
    startsOn: '2012-01-01',
    datePrecision: 'year',
    quorum: 'unknown',
    summary: bi(
      'The Centre’s report on 2012 lists the first meeting of the Governing Board among the events of the year. UNESCO’s letter of invitation had planned it for 21 September 2012; the day on which it was held, its place, its members and its decisions have not been found.',
      '本中心 2012 年年度报告将理事会第一次会议列为当年活动之一。教科文组织的邀请函原定于 2012 年 9 月 21 日召开；实际召开日期、地点、与会成员和决定均未查到。',
    ),
    sources: cite('C5', 'U1', 'P1'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'GOV-2015-01',
    slug: 'third-meeting-of-the-first-governing-board',
    title: bi('Third meeting of the first Governing Board', '第一届理事会第三次会议'),
    body: 'governing-board',
    term: ref('BRD-1'),
    sessionNumber: 3,
    startsOn: '2015-10-19',
    endsOn: '2015-10-19',
    datePrecision: 'day',
    chair: ref('PPL-CAO-JIANLIN'),
    attendees: [
      {
        person: ref('PPL-CAO-JIANLIN'),
        capacity: 'member',
        represents: bi('Ministry of Science and Technology of China', '科学技术部'),
        present: 'yes',
      },
      {
        person: ref('PPL-HU-ZHIJIAN'),
        represents: bi('Executive Director of the Centre', '本中心执行主任'),
        present: 'yes',
      },
      {
        person: ref('PPL-THULSTRUP'),
        capacity: 'alternate',
        represents: bi(
          'Assistant Director-General for Natural Sciences, UNESCO',
          '联合国教科文组织主管自然科学的助理总干事',
        ),
        present: 'yes',
      },
      {
        person: ref('PPL-OZOR'),
        capacity: 'member',
        represents: bi('African Technology Policy Studies Network', '非洲技术政策研究网络'),
        present: 'yes',
      },
      {
        person: ref('PPL-CETTO'),
        capacity: 'member',
        represents: bi('National Autonomous University of Mexico', '墨西哥国立自治大学'),
        present: 'yes',
      },
      {
        person: ref('PPL-ZHOU-JIAGUI'),
        capacity: 'member',
        represents: bi('Chinese National Commission for UNESCO', '中国联合国教科文组织全国委员会'),
        present: 'yes',
      },
      {
        person: ref('PPL-MU-RONGPING'),
        capacity: 'member',
        represents: bi('Chinese Academy of Sciences', '中国科学院'),
        present: 'yes',
      },
      {
        person: ref('PPL-LI-ZHENGFENG'),
        capacity: 'member',
        represents: bi('Tsinghua University', '清华大学'),
        present: 'yes',
      },
      {
        person: ref('PPL-NUR'),
        capacity: 'non-voting',
        represents: bi('UNESCO', '联合国教科文组织'),
        present: 'yes',
      },
      {
        person: ref('PPL-WANG-FENYU'),
        capacity: 'non-voting',
        represents: bi(
          'Chinese Academy of Science and Technology for Development',
          '中国科学技术发展战略研究院',
        ),
        present: 'yes',
      },
    ],
    quorum: 'unknown',
    decisions: [
      {
        text: bi('Adopted the report on the work of 2013-2014.', '通过 2013—2014 年工作报告。'),
        kind: 'adoption',
        state: 'done',
        followUp: bi('The text of the report has not been found.', '报告文本尚未查到。'),
      },
      {
        text: bi('Adopted the work plan for 2015-2016.', '通过 2015—2016 年工作计划。'),
        kind: 'adoption',
        state: 'done',
        followUp: bi(
          'The text of the plan has not been found; how far it was carried out cannot be shown yet.',
          '计划文本尚未查到，执行情况目前无法说明。',
        ),
      },
    ],
    summary: bi(
      'Cao Jianlin was in the chair. The board adopted the work report for 2013-2014 and the work plan for 2015-2016. The meeting was part of the “Golden Autumn” series of events; its place is not given in the part of the source that could be read.',
      '会议由曹健林主持，通过了 2013—2014 年工作报告和 2015—2016 年工作计划。会议是“金秋”系列活动的一部分；可读到的来源内容未载明会议地点。',
    ),
    sources: cite('C3'),
  },
  {
    ...UNCONFIRMED,
    publicId: 'GOV-2022-01',
    slug: 'inaugural-session-of-the-board-of-2022',
    title: bi(
      'Inaugural and first plenary session of the new Governing Board',
      '新一届理事会成立会议暨第一次全体会议',
    ),
    body: 'governing-board',
    term: ref('BRD-2022'),
    sessionNumber: 1,
    kind: 'inaugural',
    startsOn: '2022-07-01',
    datePrecision: 'month',
    attendees: [
      {
        person: ref('PPL-LADEVAC'),
        capacity: 'member',
        represents: bi(
          'Institute of International Politics and Economics, Belgrade',
          '贝尔格莱德国际政治与经济研究所',
        ),
        present: 'unknown',
      },
    ],
    quorum: 'unknown',
    summary: bi(
      'The session was reported on 26 July 2022 by the institute of one of the members. The day of the session, the chair, the other members and the decisions are not known yet.',
      '一名理事所在机构于 2022 年 7 月 26 日报道了本次会议。会议具体日期、主持人、其他成员和决定尚未查明。',
    ),
    sources: cite('P2'),
  },
];
