import fc from 'fast-check';

const name = fc.constantFrom('a', 'A', 'b', '1', 'a~b', '_n', '(c)', 'a:b');
const ending = fc.constantFrom('', '', '.html', '.HTML', '.br', '.gz', '.json', '.css', '.txt', '.1', '.a1');
const part = fc
  .tuple(name, fc.array(ending, { maxLength: 3 }))
  .map(([start, endings]) => start + endings.join(''));

/** Addresses of few parts with few names, so that near misses are common. */
export const anyAddress = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => `/${parts.join('/')}`);

/** What decides where an answer is kept. */
export const anyPlacedAnswer = fc.record({
  address: anyAddress,
  status: fc.constantFrom(200, 200, 410, 404, 503, 301, 308),
  headers: fc.constantFrom<Readonly<Record<string, string>>>(
    { 'content-type': 'text/html; charset=utf-8', location: '/en' },
    { 'content-type': 'text/css', location: '/en' },
  ),
});
