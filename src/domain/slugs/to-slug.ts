import { pinyin } from 'pinyin-pro';

/** Longest slug written, in characters; longer titles end at the last whole word before it. */
export const SLUG_MAX_LENGTH = 80;

const FALLBACK = 'record';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

const HAN_RUN = /\p{Script=Han}+/gu;

function toAscii(text: string): string {
  return text
    .replace(HAN_RUN, (run) => ` ${pinyin(run, { toneType: 'none', type: 'array', v: true }).join(' ')} `)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function capAtWord(slug: string): string {
  if (slug.length <= SLUG_MAX_LENGTH) return slug;
  const cut = slug.slice(0, SLUG_MAX_LENGTH + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : slug.slice(0, SLUG_MAX_LENGTH);
}

/**
 * A title as the part of an address: lower-case ASCII words joined by hyphens, Chinese as pinyin without
 * tones, marks over letters dropped. At most 80 characters, cut between words. Never empty: a title that
 * leaves nothing (only signs, or a script that cannot be read) gives "record", to be edited by hand.
 */
export function toSlug(text: string): string {
  return capAtWord(toAscii(text)) || FALLBACK;
}
