import { describe, expect, it } from 'vitest';
import { isLateSegment, isRemoved } from './is-removed';

const element = (name: string, attributes: Record<string, string> = {}) => ({ name, attributes });

describe('isRemoved', () => {
  it.each([
    element('script'),
    element('script', { src: '/_next/static/chunks/a.js', async: '' }),
    element('script', { type: 'module' }),
    element('script', { type: 'application/json' }),
    element('link', { rel: 'preload', as: 'script', href: '/a.js' }),
    element('link', { rel: 'prefetch', as: 'SCRIPT', href: '/a.js' }),
    element('link', { rel: 'ModulePreload', href: '/a.js' }),
    element('link', { rel: 'expect', href: '#_R_', blocking: 'render' }),
    element('meta', { name: 'next-size-adjust', content: '' }),
    element('template', { id: 'B:0' }),
    element('template', { id: 'P:1f' }),
    element('template', { 'data-dgst': '123' }),
    element('div', { hidden: '', id: 'S:0' }),
    element('tr', { id: 'S:a' }),
    element('next-route-announcer'),
  ])('should remove $name $attributes', (given) => {
    expect(isRemoved(given)).toBe(true);
  });

  it.each([
    element('script', { type: 'application/ld+json' }),
    element('script', { type: ' Application/LD+JSON; charset=utf-8' }),
    element('script', { type: 'speculationrules' }),
    element('link', { rel: 'stylesheet', href: '/a.css' }),
    element('link', { rel: 'preload', as: 'font', href: '/a.woff2' }),
    element('link', { rel: 'preload', as: 'style', href: '/a.css' }),
    element('link', { rel: 'canonical', href: '/en' }),
    element('link'),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { charset: 'utf-8' }),
    element('template', { id: 'row' }),
    element('template'),
    element('div', { id: 'S:results' }),
    element('section', { id: 'sources' }),
  ])('should keep $name $attributes', (given) => {
    expect(isRemoved(given)).toBe(false);
  });
});

describe('isLateSegment', () => {
  it('should tell content that came late from the place it is to go to', () => {
    expect(isLateSegment(element('div', { hidden: '', id: 'S:0' }))).toBe(true);
    expect(isLateSegment(element('template', { id: 'S:0' }))).toBe(false);
    expect(isLateSegment(element('div', { hidden: '' }))).toBe(false);
  });
});
