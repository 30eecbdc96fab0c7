import { DESK_PLACES } from './public-side';

/** Where the rules are, and where the header of each page points. */
const ADDRESS = '/speculation-rules.json';

/** Not worth fetching ahead: the desk, addresses that only lead on to others, searches, and files. */
const EXCLUDED_ADDRESSES = [
  ...DESK_PLACES.flatMap((place) => [place, `${place}/*`]),
  '/id/*',
  // A query of at least one sign; `*` alone would match addresses without a query, too.
  '/*\\?(.+)',
  '/*.([a-z0-9]+)',
];

const EXCLUDED_LINKS = '[download], [rel~="nofollow"], [href^="#"]';

/**
 * Which pages browsers may fetch before the reader has followed the link: pages of this site, from the moment the
 * link is pressed (`conservative`). That saves a tenth of a second or more on a slow connection and fetches hardly
 * anything that is not read. The more eager levels fetch whatever the pointer passes, and on phones whatever link
 * is in sight: data that our readers pay for.
 *
 * The rules are a file of their own and not a script in the page, so that the policy of pages allows no script at
 * all. Chromium applies rules that come by the header under `default-src 'none'`; browsers that do not know the
 * header pass over it.
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const SPECULATION_RULES = {
  address: ADDRESS,
  contentType: 'application/speculationrules+json',
  /** Value of the Speculation-Rules header of pages: a list of quoted addresses. */
  header: `"${ADDRESS}"`,
  body: JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: '/*' },
            { not: { href_matches: EXCLUDED_ADDRESSES } },
            { not: { selector_matches: EXCLUDED_LINKS } },
          ],
        },
        eagerness: 'conservative',
      },
    ],
  }),
} as const;
