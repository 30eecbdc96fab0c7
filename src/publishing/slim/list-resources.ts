import { type Element, wordsOf } from './element';
import { readSrcset } from './read-srcset';

/** Attributes with the address of something that is shown, by element. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  source: ['src'],
  input: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  feImage: ['href', 'xlink:href'],
};

/** Attributes with several addresses and their sizes. */
const SHOWN_SETS: Readonly<Record<string, string>> = { img: 'srcset', source: 'srcset' };

/** Links of which the browser fetches the file, because the page looks wrong without it. */
const FETCHED_LINKS: readonly string[] = [
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'apple-touch-icon-precomposed',
  'mask-icon',
  'preload',
];

function listLinked(element: Element): string[] {
  if (!wordsOf(element, 'rel').some((rel) => FETCHED_LINKS.includes(rel))) return [];
  const { href, imagesrcset } = element.attributes;
  return [...(href === undefined ? [] : [href]), ...readSrcset(imagesrcset ?? '')];
}

/** The addresses, as written, of all files that an element needs in order to be shown. */
export function listResources(element: Element): string[] {
  const { name, attributes } = element;
  if (name === 'link') return listLinked(element);
  const single = SHOWN[name];
  if (single === undefined) return [];
  const set = attributes[SHOWN_SETS[name] ?? ''];
  return [
    ...single.map((attribute) => attributes[attribute]).filter((value) => value !== undefined),
    ...readSrcset(set ?? ''),
  ];
}
