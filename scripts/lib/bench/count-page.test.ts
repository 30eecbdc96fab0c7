import { expect, it } from 'vitest';
import { countPage } from './count-page';

it('should count sections, tables and charts, and no icons', () => {
  const html = `<main><section><section><table><tr><td>1</table></section></section>
    <svg role="img"><path/></svg><svg aria-hidden="true"></svg></main>`;
  expect(countPage(html)).toEqual({ sections: 2, tables: 1, charts: 1 });
});
