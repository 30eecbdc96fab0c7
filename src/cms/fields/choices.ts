import type { PackageState } from '@/domain/packages';
import { INDICATOR_WORDS } from '@/domain/review/indicator-words';
import { INDICATOR_IDS } from '@/domain/review/indicators';
import type { Choice } from './basic';

/**
 * The fixed lists of the model. Each becomes one Postgres enum that all its fields share, so a change here
 * needs a migration; values are never renamed once published.
 */
type ChoiceList = { readonly enumName: string; readonly choices: readonly Choice[] };

const toList = (name: string, choices: readonly Choice[]): ChoiceList => ({
  enumName: `enum_${name}`,
  choices,
});

export const TRANSLATION_STATES = toList('translation_state', [
  ['missing', 'Missing', '缺失'],
  ['draft', 'Draft', '草稿'],
  ['ready', 'Ready', '已完成'],
]);

export const REVIEW_STATES = toList('review_state', [
  ['in-progress', 'In progress', '编写中'],
  ['ready-for-review', 'Ready for review', '待审核'],
  ['changes-asked', 'Changes asked for', '需修改'],
  ['reviewed', 'Reviewed', '已审核'],
]);

export const VERIFICATIONS = toList('verification', [
  ['unverified', 'Not verified', '未核实'],
  ['confirmed', 'Confirmed by staff', '工作人员已确认'],
  ['adopted', 'Adopted by the board', '理事会已通过'],
]);

export const SOURCE_KINDS = toList('source_kind', [
  ['primary', 'Primary: the body concerned', '第一手：当事机构'],
  ['secondary', 'Secondary: press, mirror, other body', '第二手：媒体、镜像或其他机构'],
  ['computed', 'Computed or checked from public data', '根据公开数据计算或核对'],
]);

export const PERIOD_KINDS = toList('period_kind', [
  ['reporting-period', 'Reporting period', '报告期'],
  ['agreement-term', 'Term of the agreement', '协议期'],
]);

export const PERIOD_MODES = toList('period_mode', [
  ['onsite', 'On site', '线下'],
  ['online', 'Online', '线上'],
  ['mixed', 'Both', '线上与线下'],
]);

export const DATE_PRECISIONS = toList('date_precision', [
  ['day', 'The day is known', '精确到日'],
  ['month', 'Only the month is known', '仅知年月'],
  ['year', 'Only the year is known', '仅知年份'],
]);

export const EVENT_FORMATS = toList('event_format', [
  ['onsite', 'On site', '线下'],
  ['online', 'Online', '线上'],
  ['hybrid', 'Hybrid', '线上线下结合'],
]);

export const ACTIVITY_KINDS = toList('activity_kind', [
  ['forum', 'Forum', '论坛'],
  ['symposium', 'Symposium', '研讨会'],
  ['workshop', 'Workshop', '工作坊'],
  ['visit', 'Visit', '来访'],
  ['mission', 'Mission', '出访'],
  ['joint-research', 'Joint research', '合作研究'],
  ['policy-advice', 'Policy advice', '政策咨询'],
  ['coordination-meeting', 'Coordination meeting', '协调会议'],
  ['outreach', 'Outreach', '宣传推广'],
  ['other', 'Other', '其他'],
]);

export const TRAINING_KINDS = toList('training_kind', [
  ['course', 'Course', '培训班'],
  ['seminar', 'Seminar', '研修班'],
  ['workshop', 'Workshop', '工作坊'],
  ['study-visit', 'Study visit', '考察学习'],
  ['online-course', 'Online course', '在线课程'],
]);

export const EVENT_LANGUAGES = toList('event_language', [
  ['en', 'English', '英文'],
  ['zh', 'Chinese', '中文'],
  ['fr', 'French', '法文'],
  ['es', 'Spanish', '西班牙文'],
  ['ru', 'Russian', '俄文'],
  ['ar', 'Arabic', '阿拉伯文'],
  ['pt', 'Portuguese', '葡萄牙文'],
]);

export const DOCUMENT_LANGUAGES = toList('document_language', [
  ['en', 'English', '英文'],
  ['zh', 'Chinese', '中文'],
  ['fr', 'French', '法文'],
  ['other', 'Other', '其他'],
]);

export const PRIORITIES = toList('priority', [
  ['africa', 'Priority Africa', '非洲优先'],
  ['gender-equality', 'Priority Gender Equality', '性别平等优先'],
  ['youth', 'Youth', '青年'],
  ['sids', 'Small Island Developing States', '小岛屿发展中国家'],
]);

export const FUNDING_KINDS = toList('funding_kind', [
  ['host', 'Host institution', '依托单位'],
  ['government', 'Government', '政府'],
  ['unesco', 'UNESCO', '联合国教科文组织'],
  ['partner', 'Partner', '合作伙伴'],
  ['fees', 'Fees', '收费'],
  ['in-kind', 'In kind', '实物'],
  ['other', 'Other', '其他'],
]);

export const CURRENCIES = toList('currency', [
  ['CNY', 'CNY, renminbi yuan', '人民币元（CNY）'],
  ['USD', 'USD, US dollar', '美元（USD）'],
  ['EUR', 'EUR, euro', '欧元（EUR）'],
]);

export const AUDIENCES = toList('audience', [
  ['officials', 'Officials', '政府官员'],
  ['researchers', 'Researchers', '研究人员'],
  ['managers', 'Managers', '管理人员'],
  ['teachers', 'Teachers', '教师'],
  ['other', 'Other', '其他'],
]);

export const AFFILIATIONS = toList('affiliation', [
  ['government', 'Government', '政府部门'],
  ['university', 'University', '高等院校'],
  ['research-institute', 'Research institute', '科研机构'],
  ['enterprise', 'Enterprise', '企业'],
  ['ngo', 'Non-governmental organisation', '非政府组织'],
  ['igo', 'Intergovernmental organisation', '政府间组织'],
]);

export const AGE_BANDS = toList('age_band', [
  ['under-35', 'Under 35', '35 岁以下'],
  ['35-50', '35 to 50', '35 至 50 岁'],
  ['over-50', 'Over 50', '50 岁以上'],
]);

export const PARTNER_KINDS = toList('partner_kind', [
  ['unesco', 'UNESCO', '联合国教科文组织'],
  ['un', 'United Nations system', '联合国系统'],
  ['category-1', 'Category 1 institute', '一类机构'],
  ['category-2', 'Category 2 centre', '二类中心'],
  ['chair', 'UNESCO Chair', '教科文组织教席'],
  ['ministry', 'Ministry', '政府部委'],
  ['national-commission', 'National Commission for UNESCO', '教科文组织全国委员会'],
  ['academy', 'Academy', '科学院'],
  ['university', 'University', '高等院校'],
  ['think-tank', 'Think tank', '智库'],
  ['igo', 'Intergovernmental organisation', '政府间组织'],
  ['ngo', 'Non-governmental organisation', '非政府组织'],
  ['enterprise', 'Enterprise', '企业'],
  ['network', 'Network', '网络'],
]);

export const INSTRUMENT_KINDS = toList('instrument_kind', [
  ['mou', 'Memorandum of understanding', '谅解备忘录'],
  ['agreement', 'Agreement', '协议'],
  ['letter', 'Letter of intent', '意向书'],
]);

export const GOVERNING_BODIES = toList('governing_body', [
  ['governing-board', 'Governing Board', '理事会'],
  ['executive-committee', 'Executive Committee', '执行委员会'],
  ['advisory', 'Advisory body', '咨询机构'],
]);

export const MEETING_KINDS = toList('meeting_kind', [
  ['ordinary', 'Ordinary', '例会'],
  ['extraordinary', 'Extraordinary', '特别会议'],
  ['inaugural', 'Inaugural', '成立会议'],
]);

export const ATTENDEE_CAPACITIES = toList('attendee_capacity', [
  ['member', 'Member', '成员'],
  ['alternate', 'Alternate', '候补成员'],
  ['unesco', 'UNESCO', '联合国教科文组织'],
  ['observer', 'Observer', '观察员'],
  ['non-voting', 'Without vote', '列席（无表决权）'],
  ['secretariat', 'Secretariat', '秘书处'],
]);

export const YES_NO_UNKNOWN = toList('yes_no_unknown', [
  ['yes', 'Yes', '是'],
  ['no', 'No', '否'],
  ['unknown', 'Not known', '不详'],
]);

export const DECISION_STATES = toList('decision_state', [
  ['open', 'Open', '待办'],
  ['in-progress', 'In progress', '进行中'],
  ['done', 'Done', '已完成'],
  ['dropped', 'Dropped', '已取消'],
  ['unknown', 'Not known', '不详'],
]);

export const RECOMMENDATION_STATES = toList('recommendation_state', [
  ['open', 'Open', '待办'],
  ['in-progress', 'In progress', '进行中'],
  ['done', 'Done', '已完成'],
  ['declined', 'Declined', '未采纳'],
  ['unknown', 'Not known', '不详'],
]);

export const RECOMMENDATION_PRIORITIES = toList('recommendation_priority', [
  ['high', 'High', '高'],
  ['medium', 'Medium', '中'],
  ['low', 'Low', '低'],
]);

export const GENDERS = toList('gender', [
  ['female', 'Female', '女'],
  ['male', 'Male', '男'],
  ['other', 'Other', '其他'],
  ['undisclosed', 'Prefers not to say', '不愿透露'],
]);

export const PUBLICATION_KINDS = toList('publication_kind', [
  ['book', 'Book', '图书'],
  ['chapter', 'Chapter', '图书章节'],
  ['article', 'Article', '论文'],
  ['report', 'Report', '报告'],
  ['policy-brief', 'Policy brief', '政策简报'],
  ['proceedings', 'Proceedings', '会议论文集'],
  ['teaching-material', 'Teaching material', '教学材料'],
  ['dataset', 'Dataset', '数据集'],
  ['multimedia', 'Multimedia', '多媒体'],
]);

export const DOCUMENT_KINDS = toList('document_kind', [
  ['charter', 'Charter', '章程'],
  ['rules', 'Rules', '规则'],
  ['strategy', 'Strategy', '战略'],
  ['work-plan', 'Work plan', '工作计划'],
  ['budget', 'Budget', '预算'],
  ['audit', 'Audit', '审计'],
  ['minutes', 'Minutes', '会议纪要'],
  ['mou', 'Memorandum of understanding', '谅解备忘录'],
  ['authorisation', 'Authorisation', '授权文件'],
  ['policy', 'Policy', '政策'],
  ['annual-report', 'Annual report', '年度报告'],
  ['evaluation-report', 'Evaluation report', '评估报告'],
  ['agreement', 'Agreement', '协定'],
  ['terms-of-reference', 'Terms of reference', '职责范围'],
  ['template', 'Template', '模板'],
  ['presentation', 'Presentation', '演示文稿'],
  ['other', 'Other', '其他'],
]);

export const DOCUMENT_ACCESS = toList('document_access', [
  ['public', 'Public: everyone', '公开：所有人'],
  ['reviewers', 'Reviewers and staff', '评审专家与工作人员'],
  ['internal', 'Staff only', '仅限工作人员'],
]);

export const AGREEMENT_KINDS = toList('agreement_kind', [
  ['establishment', 'Establishment', '设立'],
  ['renewal', 'Renewal', '续约'],
  ['host', 'With the host institution', '与依托单位'],
]);

export const AGREEMENT_STATES = toList('agreement_state', [
  ['in-force', 'In force', '有效'],
  ['expired', 'Expired', '已到期'],
  ['superseded', 'Superseded', '已被取代'],
  ['unknown', 'Not known', '不详'],
]);

export const COMMITMENT_STATES = toList('commitment_state', [
  ['met', 'Met', '已履行'],
  ['partly', 'Partly met', '部分履行'],
  ['not-met', 'Not met', '未履行'],
  ['unknown', 'Not known', '不详'],
]);

export const PLAN_STATES = toList('plan_state', [
  ['planned', 'Planned', '计划中'],
  ['done', 'Done', '已完成'],
  ['partly', 'Partly done', '部分完成'],
  ['not-done', 'Not done', '未完成'],
  ['unknown', 'Not known', '不详'],
]);

export const OUTCOME_KINDS = toList('outcome_kind', [
  ['policy', 'Policy', '政策'],
  ['institution', 'Institution', '机构'],
  ['practice', 'Practice', '实践'],
  ['network', 'Network', '网络'],
  ['other', 'Other', '其他'],
]);

export const DECISION_KINDS = toList('decision_kind', [
  ['adoption', 'Adoption', '通过'],
  ['appointment', 'Appointment', '任命'],
  ['budget', 'Budget', '预算'],
  ['programme', 'Programme', '项目'],
  ['recommendation', 'Recommendation', '建议'],
  ['other', 'Other', '其他'],
]);

/** Figures that staff may give by hand; the ids are those of domain/totals/figures. */
export const PERIOD_FIGURES = toList('period_figure', [
  ['trainings', 'Trainings', '培训次数'],
  ['trainees', 'Trainees', '学员人数'],
  ['trainees-female', 'Trainees, women', '女性学员人数'],
  ['trainees-male', 'Trainees, men', '男性学员人数'],
  ['countries', 'Countries reached', '覆盖国家数'],
  ['activities', 'Activities', '活动次数'],
  ['participants', 'Participants in activities', '活动参与人数'],
  ['training-hours', 'Hours of training', '培训学时'],
]);

/** The indicators of domain/review, for which staff may set a baseline and a target. */
export const INDICATOR_CHOICES = toList(
  'indicator',
  INDICATOR_IDS.map((id) => {
    const { label } = INDICATOR_WORDS[id];
    return [id, label.en, label.zh] as const;
  }),
);

export const PACKAGE_LANGUAGES = toList('package_language', [
  ['en', 'English', '英文'],
  ['zh', 'Chinese', '中文'],
]);

export const PACKAGE_AUDIENCES = toList('package_audience', [
  ['public', 'Everyone', '所有人'],
  ['reviewers', 'Reviewers', '评审专家'],
]);

export const PACKAGE_STATES_LIST = toList('package_state', [
  ['queued', 'Waiting', '等待中'],
  ['running', 'Being made', '制作中'],
  ['done', 'Finished', '已完成'],
  ['failed', 'Failed', '失败'],
  ['cancelled', 'Given up', '已取消'],
] satisfies readonly (readonly [PackageState, string, string])[]);
