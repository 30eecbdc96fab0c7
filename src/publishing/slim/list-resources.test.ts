import { describe, expect, it } from 'vitest';
import { listResources } from './list-resources';

const list = (name: string, attributes: Record<string, string>) => listResources({ name, attributes });

describe('listResources', () => {
  it('should list what is shown, in every size', () => {
    expect(list('img', { src: '/a.png', srcset: '/a.png 1x, /b.png 2x', alt: '' })).toEqual([
      '/a.png',
      '/a.png',
      '/b.png',
    ]);
    expect(list('source', { srcset: '/c.webp 640w', type: 'image/webp' })).toEqual(['/c.webp']);
    expect(list('video', { poster: '/still.jpg' })).toEqual(['/still.jpg']);
    expect(list('image', { 'xlink:href': '/map.png' })).toEqual(['/map.png']);
    expect(list('use', { href: '/marks.svg#cell' })).toEqual(['/marks.svg#cell']);
  });

  it.each(['stylesheet', 'icon', 'shortcut icon', 'apple-touch-icon', 'preload'])(
    'should list the file of a link that is a %s',
    (rel) => {
      expect(list('link', { rel, href: '/file' })).toEqual(['/file']);
    },
  );

  it('should list the sizes of an image fetched ahead', () => {
    expect(list('link', { rel: 'preload', as: 'image', imagesrcset: '/a.png 1x, /b.png 2x' })).toEqual([
      '/a.png',
      '/b.png',
    ]);
  });

  it.each([
    ['link', { rel: 'canonical', href: '/en' }],
    ['link', { rel: 'alternate', href: '/zh' }],
    ['link', { rel: 'next', href: '/en/years/2013' }],
    ['a', { href: '/files/report.pdf' }],
    ['img', { alt: 'no address' }],
    ['meta', { property: 'og:image', content: '/preview.png' }],
  ])('should list nothing for %s %j, without which a page can be shown', (name, attributes) => {
    expect(list(name, attributes as Record<string, string>)).toEqual([]);
  });
});
