import { type Bilingual, bi } from '../../lib/bilingual';
import type { Random } from '../random';

/**
 * Invented people and places. Given names are common ones; family names and places are made up, so that no
 * real person, town or institution is meant.
 */

type Pair = readonly [en: string, zh: string];

const WOMEN: readonly Pair[] = [
  ['Amara', '阿玛拉'],
  ['Ilse', '伊尔泽'],
  ['Noor', '努尔'],
  ['Teresa', '特雷莎'],
  ['Yuna', '优娜'],
  ['Marit', '玛丽特'],
  ['Lindiwe', '林迪韦'],
  ['Sofia', '索菲娅'],
  ['Anahi', '阿娜伊'],
  ['Farah', '法拉'],
  ['Greta', '格蕾塔'],
  ['Leila', '莱拉'],
];

const MEN: readonly Pair[] = [
  ['Tomas', '托马斯'],
  ['Kofi', '科菲'],
  ['Ravi', '拉维'],
  ['Mateo', '马特奥'],
  ['Anders', '安德斯'],
  ['Samir', '萨米尔'],
  ['Daniel', '丹尼尔'],
  ['Jun', '俊'],
  ['Emeka', '埃梅卡'],
  ['Pavel', '帕维尔'],
  ['Hugo', '雨果'],
  ['Tariq', '塔里克'],
];

const FAMILIES: readonly Pair[] = [
  ['Velmorin', '维尔莫林'],
  ['Oskavel', '奥斯卡韦尔'],
  ['Tarindal', '塔林达尔'],
  ['Brenmoor', '布伦穆尔'],
  ['Quillaro', '基利亚罗'],
  ['Zandemar', '赞德马尔'],
  ['Harnwick', '哈恩维克'],
  ['Lorivane', '洛里文'],
  ['Mbekasi', '姆贝卡西'],
  ['Drevanko', '德列万科'],
  ['Sanduval', '桑杜瓦尔'],
  ['Kirevane', '基雷文'],
  ['Palomero', '帕洛梅罗'],
  ['Ostrelund', '奥斯特伦德'],
  ['Nakoruma', '纳科鲁马'],
  ['Vashtiri', '瓦什蒂里'],
  ['Eldamarr', '埃尔达马尔'],
  ['Corvessa', '科尔韦萨'],
  ['Thalabane', '塔拉班'],
  ['Wrenfold', '伦福尔德'],
  ['Imarovic', '伊马罗维奇'],
  ['Jaludine', '贾卢丁'],
  ['Fenquist', '芬奎斯特'],
  ['Abrossi', '阿布罗西'],
];

const PLACES: readonly Pair[] = [
  ['Velmora', '维尔莫拉'],
  ['Oskavelle', '奥斯卡韦勒'],
  ['Tarindel', '塔林德尔'],
  ['Quillaba', '基利亚巴'],
  ['Brenhollow', '布伦霍洛'],
  ['Zandria', '赞德里亚'],
  ['Harnsund', '哈恩松德'],
  ['Lorivia', '洛里维亚'],
  ['Mbekara', '姆贝卡拉'],
  ['Drevansk', '德列万斯克'],
  ['Sandovara', '桑多瓦拉'],
  ['Kirevale', '基雷韦尔'],
  ['Palomara', '帕洛马拉'],
  ['Nakorundi', '纳科伦迪'],
  ['Vashtira', '瓦什蒂拉'],
  ['Eldamere', '埃尔达米尔'],
  ['Corvessia', '科尔韦西亚'],
  ['Thalabad', '塔拉巴德'],
  ['Imarovo', '伊马罗沃'],
  ['Fenquay', '芬奎'],
];

/** The fictional city of the centre; in no country. */
export const HOME_CITY: Bilingual = bi('Halvern Bay', '哈尔文湾');

const toPlace = ([en, zh]: Pair): Bilingual => bi(en, zh);

/** Invented towns, where partners sit. */
export const INVENTED_PLACES: readonly Bilingual[] = PLACES.map(toPlace);

export type InventedPerson = { readonly name: Bilingual; readonly gender: 'female' | 'male' };

/** All names there are, each once, in an order of the seed's own. */
export function listPeopleNames(random: Random): InventedPerson[] {
  const all = (['female', 'male'] as const).flatMap((gender) =>
    (gender === 'female' ? WOMEN : MEN).flatMap(([en, zh]) =>
      FAMILIES.map(([familyEn, familyZh]) => ({
        name: bi(`${en} ${familyEn}`, `${zh}·${familyZh}`),
        gender,
      })),
    ),
  );
  return random.sample(all, all.length);
}
