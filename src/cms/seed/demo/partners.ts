import { type Bilingual, bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type { SeedPartner } from '../lib/seed-types';
import { addDays, common, createSlugs, dayOfYear, EXAMPLE_SITE } from './common';
import type { Whole } from './demo-types';
import type { DemoPlan } from './plan';
import type { Random } from './random';
import { HOME_CITY, INVENTED_PLACES } from './words/names';
import { WORLD } from './words/regions';

export type Partner = Whole<SeedPartner>;

type Pattern = {
  readonly kind: string;
  readonly name: (place: Bilingual) => Bilingual;
  /** International bodies belong to no country, and those of an invented State to no real one. */
  readonly hasNoCountry: boolean;
};

const pattern = (kind: string, en: string, zh: string, hasNoCountry = false): Pattern => ({
  kind,
  name: (place) => bi(en.replace('%', place.en), zh.replace('%', place.zh)),
  hasNoCountry,
});

const PATTERNS: readonly Pattern[] = [
  pattern('university', 'University of %', '%大学'),
  pattern('ministry', 'Ministry of Science and Innovation of %', '%科学与创新部', true),
  pattern('academy', '% Academy of Sciences', '%科学院'),
  pattern('think-tank', '% Institute for Technology Policy', '%技术政策研究所'),
  pattern('unesco', 'Demonstration Field Office, %', '演示驻%办事处', true),
  pattern('university', '% University of Technology', '%理工大学'),
  pattern('national-commission', 'Demonstration National Commission, %', '%全国委员会（演示）', true),
  pattern('network', '% Network of Science Parks', '%科技园区网络'),
  pattern('category-2', '% Centre for Water Futures', '%水未来中心'),
  pattern('ngo', '% Forum for Women in Research', '%女性科研论坛'),
  pattern('think-tank', '% Centre for Innovation Studies', '%创新研究中心'),
  pattern('chair', 'Chair in Science Policy, % College', '%学院科学政策教席'),
  pattern('enterprise', '% Instruments Ltd.', '%仪器有限公司'),
  pattern('igo', 'Joint River Authority of %', '%联合流域管理局', true),
  pattern('academy', '% Young Academy', '%青年科学院'),
];

const HOST: Partner = {
  ...common('PRT-HOST', 'halvern-bay-institute-of-policy-studies'),
  name: bi('Halvern Bay Institute of Policy Studies', '哈尔文湾政策研究所'),
  acronym: 'HBIPS',
  kind: 'think-tank',
  city: HOME_CITY,
  website: EXAMPLE_SITE,
  description: bi(
    'The host institution of the demonstration centre. Like its city, it is invented.',
    '演示中心的依托单位，与其所在城市一样均为虚构。',
  ),
};

/** The institution behind the centre. */
export const HOST_REF = ref(HOST.publicId);

const FIELDS: readonly Bilingual[] = [
  bi('trains officials', '开展官员培训'),
  bi('studies innovation policy', '从事创新政策研究'),
  bi('runs a data service for its region', '为本地区提供数据服务'),
  bi('supports young researchers', '支持青年科研人员'),
  bi('advises public bodies', '为公共机构提供咨询'),
];

const hasMou = (index: number): boolean => index % 3 === 1;

export const mouId = (index: number): string => `DOC-MOU-${String(index).padStart(3, '0')}`;

/** Partners whose memorandum is among the documents: their number and name. */
export function listMous(
  partners: readonly Partner[],
): { readonly index: number; readonly partner: Partner }[] {
  return partners.flatMap((partner, index) =>
    partner.instruments?.some(({ document }) => document) ? [{ index, partner }] : [],
  );
}

function toInstruments(index: number, since: string, random: Random): Pick<Partner, 'instruments'> {
  if (!hasMou(index) && !random.chance(0.4)) return {};
  const signedOn = addDays(since, random.int(0, 200));
  return {
    instruments: [
      {
        kind: hasMou(index) ? 'mou' : random.pick(['agreement', 'letter'] as const),
        signedOn,
        // Some were signed without an end.
        ...(random.chance(0.8) ? { validUntil: addDays(signedOn, 365 * random.int(3, 6)) } : {}),
        ...(hasMou(index) ? { document: ref(mouId(index)) } : {}),
      },
    ],
  };
}

function toAcronym(name: string): string {
  const letters = [...name.matchAll(/\b([A-Z])/g)].map(([, letter]) => letter).join('');
  return letters.length >= 3 ? letters : name.slice(0, 4).toUpperCase();
}

function toPartner(index: number, plan: DemoPlan, toAddress: (title: string) => string): Partner {
  const random = plan.random('partner', index);
  const column = index % PATTERNS.length;
  const kind = PATTERNS[column] ?? random.pick(PATTERNS);
  // Every pattern meets every place once before any name could come again.
  const round = Math.floor(index / PATTERNS.length);
  const place = INVENTED_PLACES[(round + column * 7) % INVENTED_PLACES.length] ?? HOME_CITY;
  const name = kind.name(place);
  const sinceYear = random.int(plan.firstYear, plan.lastYear);
  const since = dayOfYear(sinceYear, random.int(5, 360));
  const field = random.pick(FIELDS);
  const hasEnded = sinceYear < plan.lastYear - 4 && random.chance(0.15);
  return {
    ...common(`PRT-${String(index + 1).padStart(3, '0')}`, toAddress(name.en)),
    name,
    kind: kind.kind,
    city: place,
    ...(random.chance(0.35) ? { acronym: toAcronym(name.en) } : {}),
    ...(kind.hasNoCountry || random.chance(0.05) ? {} : { country: random.pick(WORLD.countries) }),
    ...(random.chance(0.85) ? { since } : {}),
    ...(hasEnded ? { until: dayOfYear(sinceYear + 4, 180) } : {}),
    ...(random.chance(0.7) ? { website: `${EXAMPLE_SITE}/partners/${index + 1}` } : {}),
    ...(random.chance(0.8)
      ? {
          description: bi(
            `An invented institution of this demonstration. It ${field.en}.`,
            `本演示中的虚构机构，${field.zh}。`,
          ),
        }
      : {}),
    ...toInstruments(index + 1, since, random),
  };
}

/** The host institution and about 60 partners: more for more events, 300 at most. */
export function inventPartners(plan: DemoPlan): Partner[] {
  const toAddress = createSlugs();
  const count = plan.scaled(60, 12, PATTERNS.length * INVENTED_PLACES.length) - 1;
  return [HOST, ...Array.from({ length: count }, (_, index) => toPartner(index, plan, toAddress))];
}
