import { type Bilingual, bi } from '../lib/bilingual';
import { ref } from '../lib/reference';
import type { SeedPerson } from '../lib/seed-types';
import { toExampleOrcid } from './check-digits';
import { common, createSlugs } from './common';
import type { Whole } from './demo-types';
import type { Partner } from './partners';
import type { DemoPlan } from './plan';
import { type InventedPerson, listPeopleNames } from './words/names';

export type Person = Whole<SeedPerson>;

export type People = {
  readonly director: Person;
  readonly secretary: Person;
  /** Holders of the seats of the board, SEATS_PER_TERM for each term. */
  readonly board: readonly Person[];
  readonly lecturers: readonly Person[];
};

/** How long a board is in office, in years. */
export const TERM_YEARS = 4;
/** Holders of seats that are drawn for each term; the last of them follows another in mid-term. */
export const SEATS_PER_TERM = 9;

const POSTS: readonly Bilingual[] = [
  bi('Professor of science policy', '科学政策教授'),
  bi('Senior research fellow', '高级研究员'),
  bi('Head of the innovation unit', '创新处处长'),
  bi('Adviser on research policy', '科研政策顾问'),
  bi('Director of studies', '教务主任'),
  bi('Associate professor of economics', '经济学副教授'),
  bi('Head of statistics', '统计负责人'),
  bi('Programme manager', '项目经理'),
];

const CENTRE = bi('Halvern Bay Centre for Science Policy', '哈尔文湾科学政策中心');

/** How many terms of the board the years span. */
function countTerms(plan: DemoPlan): number {
  return Math.ceil(plan.years.length / TERM_YEARS);
}

function staff(
  publicId: string,
  { name, gender }: InventedPerson,
  role: Bilingual,
  toAddress: (name: string) => string,
): Person {
  return {
    ...common(publicId, toAddress(name.en)),
    name,
    gender,
    title: role,
    affiliation: CENTRE,
    roles: [{ role, body: CENTRE }],
  };
}

function expert(
  index: number,
  { name, gender }: InventedPerson,
  partners: readonly Partner[],
  plan: DemoPlan,
  toAddress: (name: string) => string,
): Person {
  const random = plan.random('person', index);
  const partner = random.pick(partners);
  return {
    ...common(`PPL-${String(index + 1).padStart(3, '0')}`, toAddress(name.en)),
    name,
    // Self-declared, so not known of everybody.
    ...(random.chance(0.85) ? { gender: random.chance(0.03) ? 'undisclosed' : gender } : {}),
    ...(random.chance(0.9) ? { title: random.pick(POSTS) } : {}),
    affiliation: partner.name,
    ...(random.chance(0.8) ? { affiliationPartner: ref(partner.publicId) } : {}),
    ...(partner.country ? { country: partner.country } : {}),
    ...(random.chance(0.4) ? { orcid: toExampleOrcid(1000 + index * 37) } : {}),
  };
}

/** Director, secretary, members of all boards, and about 40 lecturers. */
export function inventPeople(plan: DemoPlan, partners: readonly Partner[]): People {
  const [first, second, ...names] = listPeopleNames(plan.random('names'));
  if (!first || !second) throw new RangeError('There are no names to give.');
  const toAddress = createSlugs();
  const seats = countTerms(plan) * SEATS_PER_TERM;
  const count = seats + plan.scaled(40, 10, names.length - seats);
  const experts = names.slice(0, count).map((name, index) => expert(index, name, partners, plan, toAddress));
  return {
    director: staff('PPL-DIRECTOR', first, bi('Director', '主任'), toAddress),
    secretary: staff('PPL-SECRETARY', second, bi('Secretary to the board', '理事会秘书'), toAddress),
    board: experts.slice(0, seats),
    lecturers: experts.slice(seats),
  };
}

export function listPeople({ director, secretary, board, lecturers }: People): Person[] {
  return [director, secretary, ...board, ...lecturers];
}
