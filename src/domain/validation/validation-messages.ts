import type { Locale } from '../locales';

/**
 * What is wrong with a record and what to do about it, in the languages of the desk. `{name}` stands for a
 * value of the finding; both languages use the same names.
 */
export const VALIDATION_MESSAGES = {
  'end-before-start': {
    en: 'The end, {end}, is before the start, {start}. Correct one of the two dates.',
    zh: '结束日期 {end} 早于开始日期 {start}。请更正其中一个日期。',
  },
  'year-end-before-start': {
    en: 'The last year, {end}, is before the first year, {start}. Swap or correct the years.',
    zh: '结束年份 {end} 早于起始年份 {start}。请对调或更正年份。',
  },
  'not-a-count': {
    en: 'A number of people is a whole number from 0. Leave the field empty when the number is not known.',
    zh: '人数应为 0 或正整数。如不清楚，请留空。',
  },
  'genders-above-total': {
    en: 'Women and men together are {sum}, more than the total of {total}. Correct the parts or the total.',
    zh: '女性与男性合计 {sum} 人，超过总数 {total} 人。请更正分项或总数。',
  },
  'rows-above-total': {
    en: 'The rows add up to {sum}, more than the total of {total}. Correct the rows or the total.',
    zh: '各行合计 {sum}，超过总数 {total}。请更正各行或总数。',
  },
  'part-above-total': {
    en: 'This part, {part}, is more than the total of {total}. Correct the part or the total.',
    zh: '该分项 {part} 超过总数 {total}。请更正分项或总数。',
  },
  'country-twice': {
    en: '{country} is listed twice. Put its numbers into one row.',
    zh: '{country} 被列出两次。请合并为一行。',
  },
  'weight-out-of-range': {
    en: 'A weight is a share in percent, from 0 to 100; {weight} is not. Leave it empty when it is not known.',
    zh: '权重是 0 至 100 之间的百分比，{weight} 不在此范围内。如不清楚，请留空。',
  },
  'weights-above-100': {
    en: 'The weights add up to {sum} %. Lower some of them until they are 100 % at most.',
    zh: '各项权重合计 {sum}%。请调低部分权重，使合计不超过 100%。',
  },
  'unknown-country': {
    en: '“{value}” is not the code of a country or area. Choose one from the list (ISO 3166 alpha-3, such as EGY).',
    zh: '“{value}”不是国家或地区代码。请从列表中选择（ISO 3166 三位字母代码，例如 EGY）。',
  },
  'malformed-doi': {
    en: '“{value}” is not a DOI. Write it as 10.1234/abc or as its https://doi.org/ address.',
    zh: '“{value}”不是有效的 DOI。请写成 10.1234/abc 或 https://doi.org/ 开头的地址。',
  },
  'malformed-orcid': {
    en: '“{value}” is not an ORCID iD: compare its 16 digits with orcid.org (the last one is a check digit).',
    zh: '“{value}”不是有效的 ORCID iD。请与 orcid.org 核对 16 位号码（末位为校验码）。',
  },
  'malformed-ror': {
    en: '“{value}” is not a ROR id: copy it from ror.org, such as https://ror.org/03vek6s52 (the last two digits are a check).',
    zh: '“{value}”不是有效的 ROR 标识。请从 ror.org 复制，例如 https://ror.org/03vek6s52（末两位为校验码）。',
  },
  'malformed-isbn': {
    en: '“{value}” is not an ISBN: compare its 10 or 13 digits with the imprint (the last one is a check digit).',
    zh: '“{value}”不是有效的 ISBN。请与版权页核对 10 位或 13 位号码（末位为校验码）。',
  },
  'malformed-issn': {
    en: '“{value}” is not an ISSN: compare its eight digits, such as 2049-3630 (the last one is a check digit).',
    zh: '“{value}”不是有效的 ISSN。请核对 8 位号码，例如 2049-3630（末位为校验码）。',
  },
  'malformed-wikidata': {
    en: '“{value}” is not a Wikidata item. Write its number with the Q, such as Q7809.',
    zh: '“{value}”不是 Wikidata 条目。请写出带 Q 的编号，例如 Q7809。',
  },
  'malformed-public-id': {
    en: '“{value}” is not a permanent id. Use capitals and digits, such as {example}, or leave it empty to get the next one.',
    zh: '“{value}”不是有效的永久编号。请使用大写字母和数字，例如 {example}；也可留空以自动生成。',
  },
  'malformed-url': {
    en: '“{value}” is not a web address. Write it in full, beginning with https:// or http://.',
    zh: '“{value}”不是网址。请填写以 https:// 或 http:// 开头的完整地址。',
  },
  'malformed-path': {
    en: '“{value}” is not an address on this site. Write it from the first slash, such as /about.',
    zh: '“{value}”不是本站地址。请从斜杠写起，例如 /about。',
  },
  'malformed-slug': {
    en: '“{value}” cannot be part of an address. Use small letters a to z, digits and single hyphens, such as {example}.',
    zh: '“{value}”不能用作网址。请使用小写字母 a–z、数字和单个连字符，例如 {example}。',
  },
  'period-overlap': {
    en: 'These years overlap with {other}, a period of the same kind. Change the years of one of them.',
    zh: '这些年份与同类时段 {other} 重叠。请修改其中一个时段的年份。',
  },
  'public-document-without-file': {
    en: 'A public document needs a file or an outside address. Add one, or limit who may read it.',
    zh: '公开文件须有附件或外部链接。请补充其一，或限制阅读权限。',
  },
  'nothing-to-make-it-from': {
    en: 'This is made by itself from the title, the years or the code. Fill those in first.',
    zh: '此项由标题、年份或代码自动生成，请先填写相应内容。',
  },
  'written-in-no-language': {
    en: 'Write this in English or in Chinese; one of the two is enough.',
    zh: '请用中文或英文填写，填写其中一种即可。',
  },
  'withdrawal-without-reason': {
    en: 'A withdrawn record says why. Write the reason in at least one language; readers will see it.',
    zh: '撤回记录须说明原因。请至少用一种语言填写，读者将会看到。',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type ValidationMessageId = keyof typeof VALIDATION_MESSAGES;
