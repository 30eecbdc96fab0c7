import { Parser } from 'htmlparser2';

export type PageCounts = { readonly sections: number; readonly tables: number; readonly charts: number };

/** What a page is made of: sections, tables, and charts (drawings that have a role). */
export function countPage(html: string): PageCounts {
  const counts = { sections: 0, tables: 0, charts: 0 };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'section') counts.sections += 1;
      if (name === 'table') counts.tables += 1;
      if (name === 'svg' && attributes.role) counts.charts += 1;
    },
  });
  parser.end(html);
  return counts;
}
