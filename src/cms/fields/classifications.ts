import type { SelectField } from 'payload';
import { listCountries } from '@/domain/countries/country-table';
import { CRITERIA_GROUPS } from '@/domain/criteria-groups';
import { PROGRAMME_OUTPUTS } from '@/domain/programme-outputs';
import { SDGS } from '@/domain/sdgs';
import { type Choice, select } from './basic';
import { checkCountry } from './rules';
import type { Words } from './words';

/** The selects whose choices are classifications of domain/. */

export const SDG_LIST = {
  enumName: 'enum_sdg_goal',
  choices: SDGS.map(({ goal, name }): Choice => [String(goal), `${goal} ${name.en}`, `${goal} ${name.zh}`]),
};

export const PROGRAMME_OUTPUT_LIST = {
  enumName: 'enum_programme_output',
  choices: PROGRAMME_OUTPUTS.map(
    ({ id, cycle, code, text }): Choice => [
      id,
      `${cycle}, ${code}: ${text.en}`,
      `${cycle}，${code}：${text.zh}`,
    ],
  ),
};

export const CRITERIA_GROUP_LIST = {
  enumName: 'enum_criteria_group',
  choices: CRITERIA_GROUPS.map(
    ({ code, title }): Choice => [code, `${code} ${title.en}`, `${code} ${title.zh}`],
  ),
};

const COUNTRY_LIST = {
  enumName: 'enum_country',
  choices: [...listCountries()]
    .sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'))
    .map(({ iso3, name }): Choice => [iso3, name.en, name.zh]),
};

/** A country or area by its ISO 3166-1 alpha-3 code, under its United Nations name. */
export function countrySelect(
  name: string,
  label: Words,
  options: { required?: boolean; index?: boolean; width?: string } = {},
): SelectField {
  return select(name, label, COUNTRY_LIST, { ...options, check: checkCountry });
}
