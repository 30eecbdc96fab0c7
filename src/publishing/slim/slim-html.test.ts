import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { slimHtml } from './slim-html';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

const slim = (body: string) => slimHtml(page(body)).html;

/** Whether the tests expect an element to go; said once more here, in other words than in the code under test. */
function isExpectedToGo({ tagName, attrs, childNodes }: Element): boolean {
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  const id = attributes.id ?? '';
  if (tagName === 'script') return !/^(application\/ld\+json|speculationrules)$/i.test(attributes.type ?? '');
  if (tagName === 'link')
    return attributes.as === 'script' || /^(modulepreload|expect)$/.test(attributes.rel ?? '');
  if (tagName === 'meta') return attributes.name === 'next-size-adjust';
  if (tagName === 'template') return id.startsWith('B:');
  const isEmpty = childNodes.every(({ nodeName }) => nodeName === '#comment');
  return (
    id.startsWith('S:') || (tagName === 'div' && attrs.length === 1 && 'hidden' in attributes && isEmpty)
  );
}

type Outline = string | readonly [tag: string, children: readonly Outline[]];

function outlineOf(node: Node): Outline[] {
  if (node.nodeName === '#text') return ['value' in node ? node.value : ''];
  if (!('tagName' in node)) return [];
  if (isExpectedToGo(node)) return [];
  const content = 'content' in node ? node.content : node;
  const tag = `${node.tagName} ${JSON.stringify(node.attrs.map(({ name, value }) => [name, value]))}`;
  return [[tag, outlineOfAll(content.childNodes)]];
}

function outlineOfAll(nodes: readonly Node[]): Outline[] {
  const joined: Outline[] = [];
  for (const outline of nodes.flatMap(outlineOf)) {
    const last = joined.at(-1);
    if (typeof outline === 'string' && typeof last === 'string') joined[joined.length - 1] = last + outline;
    else if (outline !== '') joined.push(outline);
  }
  return joined;
}

/** All text and elements of a page that are to stay, as an independent parser reads them. */
const judge = (html: string) => outlineOfAll(parse(html).childNodes);

describe('slimHtml', () => {
  it('should leave a page that is slim as it is', () => {
    const html = page('<a class="skip-link" href="#main">Skip</a><main id="main">12 &amp; more</main>');
    expect(slimHtml(html)).toEqual({ html, assets: [], leftovers: [] });
  });

  it('should take out the scripts of the framework and what fetches them ahead', () => {
    const head =
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/398c.js"/>' +
      '<script src="/_next/static/chunks/0637.js" async=""></script><meta name="next-size-adjust" content=""/>' +
      '<title>Years</title><script src="/_next/static/chunks/0cz1.js" noModule=""></script>';
    const body =
      '<p>Years</p><script id="_R_">self.__next_f.push([1,"<p>\\u003c/script>"])</script>' +
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
    expect(slimHtml(page(body, head)).html).toBe(page('<p>Years</p>', '<title>Years</title>'));
  });

  it('should take out the comments between texts', () => {
    expect(slim('<p>2012<!-- --> to <!-- -->2023</p><!--$--><i>a</i><!--/$-->')).toBe(
      page('<p>2012 to 2023</p><i>a</i>'),
    );
  });

  it('should take out the empty place of late metadata, and keep a hidden part with content', () => {
    expect(slim('<div hidden=""><!--$--><!--/$--></div><p>a</p>')).toBe(page('<p>a</p>'));
    expect(slim('<div hidden=""></div><p>a</p>')).toBe(page('<p>a</p>'));
    for (const kept of [
      '<div hidden="">a</div>',
      '<div hidden="" id="empty"></div>',
      '<div hidden=""><i></i></div>',
    ]) {
      expect(slim(kept)).toBe(page(kept));
    }
  });

  it('should keep data for search engines byte for byte', () => {
    const data =
      '<script type="application/ld+json">{"name":"<!-- a --> \\u003c/script>","b": "&amp;"}</script>';
    expect(slim(`<!-- -->${data}<script>1</script>`)).toBe(page(data));
  });

  it('should keep rules for fetching pages ahead', () => {
    const rules = '<script type="speculationrules">{"prefetch":[]}</script>';
    expect(slim(rules)).toBe(page(rules));
  });

  it('should take no text for markup', () => {
    const kept =
      '<p title="<script>1</script><!-- a -->">a</p><textarea><script>1</script><!-- a --></textarea>' +
      '<noscript><script>1</script><!-- a --></noscript><svg><title>a &lt;script></title></svg>' +
      '<xmp><script>1</script></xmp>';
    expect(slim(kept)).toBe(page(kept));
    const head = '<title><script>1</script><!-- a --></title>';
    expect(slimHtml(page('', head)).html).toBe(page('', head));
  });

  it('should read a noscript as browsers do that run scripts', () => {
    expect(slim('<noscript><p title="</noscript><script>1</script>">')).toBe(
      page('<noscript><p title="</noscript>">'),
    );
  });

  it('should take out a script with all its text, though it speaks of the end of scripts', () => {
    expect(slim('a<script><!-- <script> </script> --></script>b')).toBe(page('ab'));
    expect(slim('<svg><script>a<g>c</g></script><path d="M0 0"/></svg>')).toBe(
      page('<svg><path d="M0 0"/></svg>'),
    );
    expect(slim('<svg><script href="/a.js"/><path d="M0 0"/></svg>')).toBe(
      page('<svg><path d="M0 0"/></svg>'),
    );
  });

  it('should take out what is not closed up to the end', () => {
    expect(slimHtml('<p>a</p><script>b').html).toBe('<p>a</p>');
    expect(slimHtml('<p>a</p><!-- b').html).toBe('<p>a</p>');
  });

  it('should take out and report content that only a script moves to its place', () => {
    const { html, leftovers } = slimHtml(
      page(
        '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->' +
          '<div hidden id="S:0"><ul><li>late<li>later</ul></div><script>$RC("B:0","S:0")</script>',
      ),
    );
    expect(html).toBe(page('<p>Loading</p>'));
    expect(leftovers).toEqual([
      '<template id="B:0"> is a place that only a script fills: its content came late or failed',
      '<div id="S:0"> came late and only a script moves it to its place',
    ]);
  });

  it('should list the files the page needs', () => {
    const head =
      '<link rel="stylesheet" href="/_next/static/chunks/1j3l.css" data-precedence="next"/>' +
      '<link rel="preload" as="font" href="/fonts/serif.woff2" crossorigin=""/>' +
      '<link rel="icon" href="/icon.svg?icon.1pt5.svg" sizes="any"/><script src="/a.js"></script>';
    const body =
      '<img src="/api/media/file/a.jpg" srcSet="/api/media/file/a-640.jpg 640w, /api/media/file/a.jpg 1280w"/>' +
      '<svg><use href="/marks.svg?a=1&amp;b=2#cell"></use></svg><a href="/en">Home</a>';
    expect(slimHtml(page(body, head))).toMatchObject({
      assets: [
        '/_next/static/chunks/1j3l.css',
        '/api/media/file/a-640.jpg',
        '/api/media/file/a.jpg',
        '/fonts/serif.woff2',
        '/icon.svg',
        '/marks.svg',
      ],
      leftovers: [],
    });
  });

  it('should report what public pages do not have, each once', () => {
    const { leftovers } = slimHtml(
      page('<p style="a">1</p><p style="b">2</p><a href="java&#x0A;script:x">3</a>'),
    );
    expect(leftovers).toEqual([
      '<p> has a style attribute: the policy of public pages takes styles from files only',
      expect.stringMatching(/^<a> leads to a script/),
    ]);
  });
});

/** Text as React writes it, with the signs that matter to a parser. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const anyText = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      '中',
      ' ',
      '\n',
      '<',
      '>',
      '&',
      '"',
      'amp;',
      'script',
      '<script>',
      '-->',
      '<!--',
      '12',
    ),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));
const text = anyText.map(escaped);
const attribute = anyText.map((value) => ` title="${value.replaceAll('"', '&quot;')}"`);
const comment = fc.constantFrom(
  '<!-- -->',
  '<!--$-->',
  '<!--/$-->',
  '<!--$?-->',
  '<!---->',
  '<!-- <b>a</b> -->',
);
const json = anyText.map((value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
const script = fc.oneof(
  json.map((value) => `<script>self.__next_f.push([1,${value}])</script>`),
  fc.constant('<script src="/a.js" async=""></script>'),
  fc.constant('<script><!-- <script> 1 </script> 2 --></script>'),
  json.map((value) => `<script type="application/ld+json">${value}</script>`),
);
const seam = fc
  .tuple(
    fc.constantFrom('<', '&am', '&lt', '&#6', '\r', 'a'),
    fc.oneof(comment, script),
    fc.constantFrom('p;', '0;', '\n', 'b', ' '),
  )
  .map((parts) => parts.join(''));
const rawText = fc.constantFrom(
  '<textarea><!-- a --><script>1</script></textarea>',
  '<noscript><img src="/a.png"/><!-- a --></noscript>',
  '<svg viewBox="0 0 1 1"><title>a<!-- -->b</title><path d="M0 0"></path><script>a<g>b</g></script></svg>',
  '<template id="B:0"></template>',
  '<template><p>a<!-- -->b</p><script>1</script></template>',
);
const { block } = fc.letrec<{ phrase: string; block: string }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 4 },
    text,
    comment,
    seam,
    script,
    rawText,
    fc.tuple(attribute, tie('phrase')).map(([title, inner]) => `<span${title}>${inner}</span>`),
    fc.tuple(tie('phrase'), tie('phrase')).map((parts) => parts.join('')),
  ),
  block: fc.oneof(
    { maxDepth: 4 },
    tie('phrase'),
    tie('phrase').map((inner) => `<p>${inner}</p>`),
    tie('phrase').map((inner) => `<pre>${inner}</pre>`),
    comment.map((inner) => `<div hidden="">${inner}</div>`),
    tie('block').map((inner) => `<div hidden id="S:0">${inner}</div>`),
    tie('block').map((inner) => `<section><!-- -->${inner}</section>`),
    fc
      .tuple(tie('block'), comment, tie('block'))
      .map(([a, mark, b]) => `<ul><li>${a}</li>${mark}<li>${b}</li></ul>`),
    tie('phrase').map((inner) => `<table><tbody><!-- --><tr><td>${inner}</td></tr></tbody></table>`),
    fc.tuple(tie('block'), tie('block')).map((parts) => parts.join('')),
  ),
}));
const head = fc
  .array(
    fc.oneof(
      comment,
      script,
      text.map((title) => `<title>${title}</title>`),
      fc.constantFrom(
        '<link rel="preload" as="script" href="/a.js"/>',
        '<link rel="modulepreload" href="/a.js"/>',
        '<link rel="expect" href="#_R_" blocking="render"/>',
        '<link rel="stylesheet" href="/a.css"/>',
        '<meta name="next-size-adjust" content=""/>',
        '<meta name="robots" content="noindex"/>',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const pages = fc.tuple(block, head).map(([body, inHead]) => page(body, inHead));

describe('slimHtml, on any page', () => {
  it('should keep all text and all elements but those of the framework', () => {
    fc.assert(
      fc.property(pages, (html) => {
        expect(judge(slimHtml(html).html)).toEqual(judge(html));
      }),
      { numRuns: 2000 },
    );
  });

  it('should find nothing more to take out of what it made', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const once = slimHtml(html);
        expect(slimHtml(once.html)).toEqual({ ...once, leftovers: expect.anything() });
      }),
      { numRuns: 1000 },
    );
  });

  it('should leave no script and no comment of the framework in what readers get', () => {
    fc.assert(
      fc.property(pages, (html) => {
        expect(slimHtml(html).html).not.toMatch(/__next_f|<!--\/?\$/);
      }),
      { numRuns: 500 },
    );
  });
});
