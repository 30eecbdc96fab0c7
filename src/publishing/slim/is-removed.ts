import { type Element, wordsOf } from './element';

/** Scripts that no one runs: what they hold is for search engines and for the browser itself. */
const DATA_SCRIPTS: readonly string[] = ['application/ld+json', 'speculationrules'];

/** Meta elements that only the client side of Next reads. */
const CLIENT_META: readonly string[] = ['next-size-adjust', 'next-error', 'next-head-count'];

/** The marks of React where content is to be moved to once it is there, and of content that failed. */
const MARKER_ID = /^[BPS]:/;
const MARKER_ATTRIBUTES: readonly string[] = ['data-rsi', 'data-rci', 'data-rri', 'data-rxi', 'data-dgst'];

/** Content that came late and waits to be moved, by its id: `S:0` and so on. */
const SEGMENT_ID = /^S:[0-9a-f]+$/;

function isClientScript({ attributes }: Element): boolean {
  const type = (attributes.type ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return !DATA_SCRIPTS.includes(type);
}

function isClientLink(element: Element): boolean {
  const rel = wordsOf(element, 'rel');
  // `expect` holds the first showing of the page back until a script found its element.
  if (rel.includes('modulepreload') || rel.includes('expect')) return true;
  const isAhead = rel.includes('preload') || rel.includes('prefetch');
  return isAhead && element.attributes.as?.toLowerCase() === 'script';
}

function isMarker({ attributes }: Element): boolean {
  return (
    MARKER_ID.test(attributes.id ?? '') || MARKER_ATTRIBUTES.some((name) => attributes[name] !== undefined)
  );
}

/**
 * Whether an element is content that came late, which React sends out of place for a script to move: a hidden
 * element with an id such as `S:0`.
 */
export function isLateSegment({ name, attributes }: Element): boolean {
  return name !== 'template' && SEGMENT_ID.test(attributes.id ?? '');
}

/** Whether an element, with all it holds, is of use to the scripts of the framework alone. */
export function isRemoved(element: Element): boolean {
  switch (element.name) {
    case 'script':
      return isClientScript(element);
    case 'link':
      return isClientLink(element);
    case 'meta':
      return CLIENT_META.includes(element.attributes.name?.toLowerCase() ?? '');
    case 'template':
      return isMarker(element);
    case 'next-route-announcer':
      return true;
    default:
      return isLateSegment(element);
  }
}
