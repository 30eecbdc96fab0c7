import { Parser } from 'htmlparser2';
import { readSrcset } from './read-srcset';

/** Attributes that lead a reader or the browser somewhere. */
const LEADING = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster']);

/** What is said about the page itself, or comes with the build, is the same inside and outside. */
const PASSED_OVER = new Set(['link', 'meta', 'script']);

/** Gives the address inside for one outside; the same address where it stays as it is. */
export type ToInside = (address: string) => string;

const toAttribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function toInsideSet(value: string, toInside: ToInside): string {
  let set = '';
  let from = 0;
  for (const address of readSrcset(value)) {
    const start = value.indexOf(address, from);
    set += value.slice(from, start) + toInside(address);
    from = start + address.length;
  }
  return set + value.slice(from);
}

/**
 * Makes the links, forms and pictures of a page lead to other addresses of the same site, byte for byte as it was
 * otherwise.
 * @param html as readers get it, from `slimHtml`
 */
export function keepInside(html: string, toInside: ToInside): string {
  let kept = '';
  let from = 0;
  let element = '';
  const parser = new Parser({
    onopentagname: (name) => {
      element = name;
    },
    onattribute: (name, value) => {
      if (PASSED_OVER.has(element)) return;
      const isSet = name === 'srcset';
      if (!isSet && !LEADING.has(name)) return;
      const inside = isSet ? toInsideSet(value, toInside) : toInside(value);
      if (inside === value) return;
      kept += `${html.slice(from, parser.startIndex)}${name}="${toAttribute(inside)}"`;
      from = parser.endIndex;
    },
  });
  parser.end(html);
  return kept + html.slice(from);
}
