import { describe, expect, it } from 'vitest';
import { listLeftovers, listLosses } from './list-leftovers';

const list = (name: string, attributes: Record<string, string> = {}) => listLeftovers({ name, attributes });

describe('listLeftovers', () => {
  it.each([
    ['button', { onclick: 'go()' }, '<button> waits for a script: onclick'],
    ['a', { href: 'javascript:history.back()' }, '<a> leads to a script: javascript:history.back()'],
    ['form', { action: 'JavaScript:void(0)' }, '<form> leads to a script: JavaScript:void(0)'],
    [
      'p',
      { style: 'color:red' },
      '<p> has a style attribute: the policy of public pages takes styles from files only',
    ],
    ['style', {}, '<style>: the policy of public pages takes styles from files only'],
    ['iframe', { src: '/en' }, '<iframe>: the policy of public pages allows no frame'],
    ['object', { data: '/a.pdf' }, '<object>: the policy of public pages allows no object'],
    ['embed', { src: '/a.pdf' }, '<embed>: the policy of public pages allows no object'],
    ['video', { src: '/a.mp4' }, '<video>: the policy of public pages allows no film'],
    ['base', { href: '/en/' }, '<base>: the policy of public pages allows no other base for addresses'],
    ['noscript', {}, '<noscript>: browsers show it only where the reader turned scripts off'],
    [
      'img',
      { src: 'https://other.example/a.png' },
      '<img> needs a file from another host or by its full address: https://other.example/a.png',
    ],
    [
      'img',
      { src: '/a.png', srcset: '//other.example/b.png 2x' },
      '<img> needs a file from another host or by its full address: //other.example/b.png',
    ],
    [
      'link',
      { rel: 'stylesheet', href: 'site.css' },
      '<link> means another file at each address the page is shown at: site.css',
    ],
    [
      'img',
      { src: 'data:image/gif;base64,R0' },
      '<img> carries its file within the address: data:image/gif;base64,R0',
    ],
    [
      'form',
      { action: 'https://other.example/subscribe', method: 'post' },
      '<form> sends what readers enter elsewhere: https://other.example/subscribe',
    ],
    [
      'button',
      { formaction: '//other.example/' },
      '<button> sends what readers enter elsewhere: //other.example/',
    ],
    [
      'link',
      { rel: 'preconnect', href: 'https://fonts.example' },
      '<link> connects readers to another host: https://fonts.example',
    ],
    [
      'link',
      { rel: 'manifest', href: '/site.webmanifest' },
      '<link rel="manifest">: the policy of public pages allows no manifest',
    ],
  ])('should find what public pages do not have in <%s> %j', (name, attributes, finding) => {
    expect(list(name, attributes as Record<string, string>)).toEqual([finding]);
  });

  it.each([
    ['a', { href: 'https://other.example/' }],
    ['a', { href: 'mailto:office@example.org' }],
    ['a', { href: '#main' }],
    ['a', { href: '?page=2' }],
    ['form', { action: '/en/search', method: 'get' }],
    ['form', {}],
    ['img', { src: '/a.png', alt: 'javascript: the language' }],
    ['link', { rel: 'canonical', href: 'https://here.example/en' }],
    ['link', { rel: 'preconnect', href: '/' }],
    ['use', { href: '#cell' }],
    ['details', { open: '' }],
  ])('should find nothing in <%s> %j', (name, attributes) => {
    expect(list(name, attributes as Record<string, string>)).toEqual([]);
  });

  it('should repeat only the beginning of a long address', () => {
    const [finding = ''] = list('img', { src: `data:image/png;base64,${'A'.repeat(5000)}` });
    expect(finding).toMatch(/A\.\.\.$/);
    expect(finding.length).toBeLessThan(200);
  });
});

describe('listLosses', () => {
  it('should report content and places that only a script brings together', () => {
    expect(listLosses({ name: 'div', attributes: { hidden: '', id: 'S:0' } })).toEqual([
      '<div id="S:0"> came late and only a script moves it to its place',
    ]);
    expect(listLosses({ name: 'template', attributes: { id: 'B:0' } })).toEqual([
      '<template id="B:0"> is a place that only a script fills: its content came late or failed',
    ]);
    expect(listLosses({ name: 'template', attributes: { 'data-dgst': '1' } })).toEqual([
      '<template> is a place that only a script fills: its content came late or failed',
    ]);
  });

  it('should not miss scripts and what fetches them', () => {
    expect(listLosses({ name: 'script', attributes: {} })).toEqual([]);
    expect(listLosses({ name: 'link', attributes: { rel: 'modulepreload' } })).toEqual([]);
  });
});
