import type { Locale } from '../locales';
import type { IndicatorId } from './indicators';

type Words = Readonly<Record<Locale, string>>;

/** What an indicator counts, and how it is computed. */
export type IndicatorWords = { readonly label: Words; readonly formula: Words };

const say = (label: readonly [en: string, zh: string], formula: readonly [en: string, zh: string]) => ({
  label: { en: label[0], zh: label[1] },
  formula: { en: formula[0], zh: formula[1] },
});

/** The words of every indicator, in both languages: pages, documents and the desk say the same. */
export const INDICATOR_WORDS: Readonly<Record<IndicatorId, IndicatorWords>> = {
  'agreements-with-text': say(
    ['Agreements whose text can be read', '可查阅文本的协定'],
    [
      'Agreements with UNESCO on record that have a document, of all of them',
      '附有文件的教科文组织协定数，占已登记的全部此类协定',
    ],
  ),
  'events-with-function': say(
    ['Events assigned to a function of the agreement', '已对应协定职能的活动'],
    [
      'Trainings and activities that name at least one function, of all of them',
      '至少注明一项职能的培训和活动，占全部培训和活动',
    ],
  ),
  'commitments-met': say(
    ['Commitments met', '已履行的承诺'],
    [
      'Commitments recorded as met, of those whose state is known',
      '登记为已履行的承诺，占履行情况已知的承诺',
    ],
  ),
  countries: say(
    ['Countries reached', '覆盖国家数'],
    ['Different countries people came from; each counts once', '参与者来自的不同国家，每国只计一次'],
  ),
  'sub-regions': say(
    ['Sub-regions reached', '覆盖次区域数'],
    [
      'Different M49 sub-regions of the United Nations that people came from',
      '参与者来自的不同联合国 M49 次区域',
    ],
  ),
  'events-with-output': say(
    ['Events assigned to a programme output', '已对应计划产出的活动'],
    [
      'Trainings and activities that name a C/5 output, of all of them',
      '注明 C/5 产出的培训和活动，占全部培训和活动',
    ],
  ),
  'events-with-goal': say(
    ['Events assigned to a Sustainable Development Goal', '已对应可持续发展目标的活动'],
    ['Trainings and activities that name a goal, of all of them', '注明目标的培训和活动，占全部培训和活动'],
  ),
  goals: say(
    ['Sustainable Development Goals served', '所服务的可持续发展目标数'],
    ['Different goals that trainings and activities name', '培训和活动所注明的不同目标'],
  ),
  'countries-africa-unesco': say(
    ['African countries reached, UNESCO group V(a)', '覆盖非洲国家数（教科文组织 V(a) 组）'],
    [
      'Different countries of UNESCO’s electoral group V(a) that people came from, by the group on the day of the event',
      '参与者来自的教科文组织选举组 V(a) 的不同国家，按活动当日所属组别计',
    ],
  ),
  'countries-africa-m49': say(
    ['African countries reached, M49', '覆盖非洲国家数（M49）'],
    [
      'Different countries of the M49 region Africa that people came from, Northern Africa included',
      '参与者来自的 M49 非洲区域的不同国家，含北非',
    ],
  ),
  'events-in-africa': say(
    ['Events held in Africa', '在非洲举办的活动'],
    [
      'Trainings and activities held in a country of the M49 region Africa, of those whose place is known or that were online',
      '在 M49 非洲区域国家举办的培训和活动，占地点已知或在线举办的培训和活动',
    ],
  ),
  'events-for-africa': say(
    ['Events for Priority Africa', '服务“非洲优先”的活动'],
    [
      'Trainings and activities marked for Priority Africa, of those marked for any priority',
      '标注“非洲优先”的培训和活动，占已标注优先事项的培训和活动',
    ],
  ),
  'trainees-female': say(['Women trained', '女性学员人数'], ['Sum over trainings', '各次培训之和']),
  'trainees-male': say(['Men trained', '男性学员人数'], ['Sum over trainings', '各次培训之和']),
  'trainees-female-share': say(
    ['Share of women among trainees', '女性学员比例'],
    [
      'Women divided by all trainees, over the trainings of which both numbers are known',
      '女性学员人数除以学员总数，仅计两项数据均已知的培训',
    ],
  ),
  'events-for-gender-equality': say(
    ['Events for Priority Gender Equality', '服务“性别平等优先”的活动'],
    [
      'Trainings and activities marked for Priority Gender Equality, of those marked for any priority',
      '标注“性别平等优先”的培训和活动，占已标注优先事项的培训和活动',
    ],
  ),
  'countries-ldc': say(
    ['Least developed countries reached', '覆盖最不发达国家数'],
    [
      'Different countries on the United Nations’ list on the day of the event',
      '活动当日列入联合国最不发达国家名单的不同国家',
    ],
  ),
  'countries-lldc': say(
    ['Landlocked developing countries reached', '覆盖内陆发展中国家数'],
    [
      'Different countries on the United Nations’ list on the day of the event',
      '活动当日列入联合国内陆发展中国家名单的不同国家',
    ],
  ),
  'countries-sids': say(
    ['Small island developing States reached', '覆盖小岛屿发展中国家数'],
    [
      'Different countries on the United Nations’ list on the day of the event',
      '活动当日列入联合国小岛屿发展中国家名单的不同国家',
    ],
  ),
  'events-for-youth': say(
    ['Events for youth', '面向青年的活动'],
    [
      'Trainings and activities marked for youth, of those marked for any priority',
      '标注“青年”的培训和活动，占已标注优先事项的培训和活动',
    ],
  ),
  'plan-items-done': say(
    ['Planned items carried out', '已执行的计划项目'],
    [
      'Items of the work plan recorded as done, of those whose outcome is known; items done in part are not among them',
      '登记为已完成的工作计划项目，占结果已知的项目；部分完成的不计在内',
    ],
  ),
  trainings: say(['Trainings', '培训次数'], ['Trainings on record', '已登记的培训']),
  trainees: say(['People trained', '学员人数'], ['Sum over trainings', '各次培训之和']),
  'training-hours': say(['Hours of training', '培训学时'], ['Sum over trainings', '各次培训之和']),
  certificates: say(['Certificates issued', '颁发证书数'], ['Sum over trainings', '各次培训之和']),
  satisfaction: say(
    ['Satisfaction', '满意度'],
    [
      'Average score of the trainees’ survey as a share of the highest possible; each training counts once',
      '学员问卷平均分占满分的比例，每次培训计一次',
    ],
  ),
  outcomes: say(
    ['Outcomes on record', '已登记的成效'],
    ['What changed afterwards, counted by its date', '活动之后的变化，按其日期计数'],
  ),
  'outcomes-with-evidence': say(
    ['Outcomes with a document as evidence', '附证明文件的成效'],
    ['Outcomes that name a document, of all of them', '附有文件的成效，占全部成效'],
  ),
  'trainings-followed-up': say(
    ['Trainings followed up', '已开展回访的培训'],
    ['Trainings with a survey made months after, of all of them', '结业数月后开展过回访的培训，占全部培训'],
  ),
  publications: say(
    ['Publications', '出版物数'],
    ['Publications on record, by their year', '已登记的出版物，按年份计'],
  ),
  'policy-advice': say(
    ['Policy advice', '政策咨询'],
    ['Activities of this kind on record', '已登记的此类活动'],
  ),
  'joint-research': say(
    ['Joint research', '合作研究'],
    ['Activities of this kind on record', '已登记的此类活动'],
  ),
  experts: say(
    ['Lecturers and speakers', '授课专家与主讲人'],
    ['Different people named by trainings and activities', '培训和活动所列的不同人员'],
  ),
  'partners-involved': say(
    ['Partners involved', '参与的合作伙伴'],
    ['Different partners that had a part in trainings and activities', '参与培训和活动的不同合作伙伴'],
  ),
  'events-with-unesco': say(
    ['Events with UNESCO', '教科文组织参与的活动'],
    [
      'Trainings and activities in which a sector, office or institute of UNESCO took part, of all of them',
      '教科文组织部门、办事处或机构参与的培训和活动，占全部培训和活动',
    ],
  ),
  'events-with-national-commission': say(
    ['Events with a National Commission', '全国委员会参与的活动'],
    [
      'Trainings and activities in which a National Commission for UNESCO took part, of all of them',
      '教科文组织全国委员会参与的培训和活动，占全部培训和活动',
    ],
  ),
  'events-with-centres': say(
    ['Events with other centres and Chairs', '其他中心和教席参与的活动'],
    [
      'Trainings and activities in which a category 1 institute, a category 2 centre or a UNESCO Chair took part, of all of them',
      '一类机构、二类中心或教科文组织教席参与的培训和活动，占全部培训和活动',
    ],
  ),
  'meetings-with-unesco': say(
    ['Board meetings with UNESCO present', '教科文组织代表出席的理事会会议'],
    [
      'Meetings of the Governing Board at which a representative of UNESCO was present, of those whose attendance is known',
      '教科文组织代表出席的理事会会议，占出席情况已知的会议',
    ],
  ),
  'partners-with-instrument': say(
    ['Partners with a written instrument', '签有合作文书的合作伙伴'],
    [
      'Partners with a memorandum, an agreement or a letter on record, of all of them',
      '已登记备忘录、协议或意向书的合作伙伴，占全部合作伙伴',
    ],
  ),
  'partner-countries': say(
    ['Countries of partners', '合作伙伴所在国家数'],
    ['Different countries in which partners have their seat', '合作伙伴所在的不同国家'],
  ),
  'partner-kinds': say(
    ['Kinds of partner', '合作伙伴类别数'],
    ['Different kinds, such as ministry, university or enterprise', '不同类别，如部委、高校、企业'],
  ),
  'seats-filled': say(
    ['Seats of the board that are filled', '已任命的理事会席位'],
    [
      'Seats of the latest term whose holder is on record, of all its seats',
      '最近一届理事会中已登记任职者的席位，占该届全部席位',
    ],
  ),
  'board-meetings': say(
    ['Meetings of the Governing Board', '理事会会议次数'],
    ['Meetings on record', '已登记的会议'],
  ),
  'years-with-meeting': say(
    ['Years with a meeting of the board', '召开理事会会议的年份数'],
    [
      'Calendar years with a meeting on record; a year without one is not known to have had none',
      '有会议记录的日历年；没有记录的年份并不表示未召开会议',
    ],
  ),
  'meetings-with-quorum': say(
    ['Board meetings with a quorum', '达到法定人数的理事会会议'],
    ['Meetings with a quorum, of those of which it is known', '达到法定人数的会议，占情况已知的会议'],
  ),
  'decisions-done': say(
    ['Decisions carried out', '已落实的决定'],
    ['Decisions recorded as done, of those whose state is known', '登记为已完成的决定，占状态已知的决定'],
  ),
  adoptions: say(
    ['Adoptions and budget decisions', '通过类和预算类决定'],
    ['Decisions of these two kinds on record', '已登记的此两类决定'],
  ),
  staff: say(
    ['Staff', '工作人员数'],
    ['Of the latest period whose staff is known', '以工作人员数已知的最近报告期为准'],
  ),
  'staff-female-share': say(
    ['Share of women among staff', '女性工作人员比例'],
    ['Of the latest period whose staff is known', '以工作人员数已知的最近报告期为准'],
  ),
  policies: say(
    ['Rules and policies on record', '已登记的规则和政策'],
    ['Documents of these two kinds', '此两类文件'],
  ),
  income: say(
    ['Income', '收入'],
    [
      'Sum over periods whose amounts are all known; amounts in different currencies are not added',
      '金额全部已知的各报告期之和；不同币种不相加',
    ],
  ),
  expenditure: say(
    ['Expenditure', '支出'],
    [
      'Sum over periods whose amounts are all known; amounts in different currencies are not added',
      '金额全部已知的各报告期之和；不同币种不相加',
    ],
  ),
  'periods-with-host-contribution': say(
    ['Periods with a contribution of the host', '有所在国支持的报告期'],
    [
      'Periods with money of the host or the Government, or with a contribution in kind, of those whose finances are known',
      '有依托单位或政府资金、或有实物支持的报告期，占财务情况已知的报告期',
    ],
  ),
  'events-with-outside-funds': say(
    ['Events with outside funds', '有外部资金的活动'],
    [
      'Trainings and activities with money of others than the host, of those whose funding is known',
      '有依托单位以外资金的培训和活动，占经费来源已知的培训和活动',
    ],
  ),
  'periods-with-audit': say(
    ['Periods with an audit on record', '有审计记录的报告期'],
    ['Periods with an audit statement that can be read', '可查阅审计报告的报告期'],
  ),
  strategies: say(['Strategies on record', '已登记的战略文件'], ['Documents of this kind', '此类文件']),
  'years-with-report': say(
    ['Years with an annual report', '有年度报告的年份数'],
    [
      'Calendar years covered by a report on record; a year without one may have a report that was not found',
      '已登记报告所覆盖的日历年；没有记录的年份也可能有尚未查到的报告',
    ],
  ),
  'reports-submitted': say(
    ['Reports sent to UNESCO', '提交教科文组织的报告'],
    ['Periods whose report has a date of submission', '登记了提交日期的报告期'],
  ),
  'recommendations-done': say(
    ['Recommendations carried out', '已落实的建议'],
    [
      'Recommendations of evaluations recorded as done, of those whose state is known',
      '登记为已完成的评估建议，占状态已知的建议',
    ],
  ),
  authorisations: say(
    ['Authorisations to use name and logo', '名称和标识使用授权'],
    ['Documents of this kind on record', '已登记的此类文件'],
  ),
  'publications-with-doi': say(
    ['Publications with a DOI', '具有 DOI 的出版物'],
    ['Publications that name a DOI, of all of them', '登记了 DOI 的出版物，占全部出版物'],
  ),
  'criteria-with-evidence': say(
    ['Criteria with evidence', '有证据的标准'],
    [
      'Criteria for which at least one sourced record is named, of all of them',
      '至少列有一条有来源记录的标准，占全部标准',
    ],
  ),
};
