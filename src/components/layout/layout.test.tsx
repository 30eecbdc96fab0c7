import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/domain/locales';
import { getTranslate } from '@/messages/translate';
import { layoutExamples } from './layout.examples';
import { currentPlace } from './navigation-link';

const draw = (name: string, locale: Locale = 'en') => {
  const example = layoutExamples.find((one) => one.name === name);
  if (!example) throw new Error(`No example "${name}"`);
  return renderToStaticMarkup(example.draw({ t: getTranslate(locale), locale }));
};

describe('a page in the frame of the site', () => {
  const html = draw('record page');

  it('should have one main, one h1, and no heading that skips a level', () => {
    expect(html.match(/<main /g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, place) => {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('should put the skip link first, and it should lead to main', () => {
    expect(html.startsWith('<a class="skip-link" href="#main">Skip to main content</a>')).toBe(true);
    expect(html).toContain('<main id="main"');
  });

  it('should name every navigation differently', () => {
    const labels = [...html.matchAll(/<nav [^>]*aria-label="([^"]+)"/g)].map(([, label]) => label);
    expect(labels).toHaveLength(4);
    expect(new Set(labels).size).toBe(4);
  });

  it('should mark the section that the page stands in', () => {
    expect(html).toContain('<a href="/en/trainings" aria-current="true">Trainings</a>');
    expect(html).toContain('<a href="/en/about">About</a>');
  });

  it('should lead to the same page in the other language, with its query', () => {
    expect(html).toContain('<a href="/zh/trainings/a?page=2" hrefLang="zh-Hans" lang="zh-Hans">中文</a>');
    expect(html).toContain('<span aria-current="true">English</span>');
    expect(draw('record page', 'zh')).toContain('<a href="/en/trainings/a?page=2" hrefLang="en" lang="en">');
  });

  it('should show the way here and the permanent address', () => {
    expect(html).toContain('<li><span aria-current="page">A training</span></li>');
    expect(html).toContain('<a href="/id/TRN-2012-01">Record TRN-2012-01</a>');
  });

  it('should list every section once in the footer, with the site map', () => {
    const footer = html.slice(html.indexOf('<footer'));
    const routes = [...footer.matchAll(/href="(\/en[^"]*)"/g)].map(([, href]) => href);
    expect(routes).toEqual(['/en/about', '/en/trainings', '/en/privacy', '/en/sitemap']);
  });

  it('should say that the demonstration is fictional', () => {
    expect(html).toContain('This centre, its people and its figures are invented.');
  });
});

describe('currentPlace', () => {
  it('should tell this page, the section that holds it, and neither', () => {
    expect(currentPlace('/trainings', '/trainings')).toBe('page');
    expect(currentPlace('/trainings', '/trainings/a')).toBe('true');
    expect(currentPlace('/trainings', '/trainings-abroad')).toBeUndefined();
    expect(currentPlace('/', '/trainings')).toBeUndefined();
    expect(currentPlace('/', '/')).toBe('page');
  });
});

describe('ErrorPage', () => {
  it('should give the reason of a withdrawal, in its own language', () => {
    expect(draw('withdrawn', 'zh')).toContain('<span lang="en">Published twice.</span>');
  });

  it('should always lead onwards', () => {
    for (const name of ['not found', 'failed']) {
      expect(draw(name)).toContain('<a href="/en">Home</a>');
      expect(draw(name)).toMatch(/<h1>.+<\/h1>/);
    }
  });
});

describe('a page for reviewers', () => {
  it('should say so, until when, and how to leave, after the skip link', () => {
    const html = draw('page for reviewers');
    expect(html).toMatch(/^<a class="skip-link"[^>]+>[^<]+<\/a><aside [^>]*aria-label="For reviewers"/);
    expect(html).toContain('For reviewers: contains unpublished material. Do not pass on.');
    expect(html).toContain('You can read it until 23 February 2027.');
    expect(html).toContain('<a href="/review/leave">Leave</a>');
    expect(draw('page for reviewers', 'zh')).toContain('可阅读至2027年2月23日。');
    expect(draw('record page')).not.toContain('For reviewers');
  });
});

describe('ReviewNoticePage', () => {
  it('should say in both languages what happened and whom to ask', () => {
    const html = draw('link ended');
    expect(html).toContain('<h1>This link for reviewers has ended</h1>');
    expect(html).toContain(
      '<div lang="zh-Hans" class="mt-14"><section class="section"><h2>此评审链接已失效</h2>',
    );
    expect(html).toContain('<a href="/en/contact">');
    expect(html).toContain('<a href="/zh/contact">');
    expect(html).not.toContain('/admin');
    expect(draw('link ended', 'zh')).toContain('<h1>此评审链接已失效</h1>');
  });

  it('should lead who may sign in to where they do, and back', () => {
    expect(draw('closed to readers')).toContain('href="/admin/login?redirect=%2Freview%2Fen"');
  });
});
