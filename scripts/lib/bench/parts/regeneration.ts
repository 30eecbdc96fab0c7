import { atMost, type Row, type Wanted } from '../row';
import type { World } from '../world';

/** What it takes to make every page there is, from none. */
export async function measureRegeneration(world: World): Promise<Row[]> {
  const { first } = await world.site(world.most);
  const row = (what: string, unit: string, ours: number, wanted: Wanted | null = null): Row => ({
    part: 'regeneration',
    what,
    unit,
    ours,
    peer: null,
    wanted,
    note: `${first.pages.toLocaleString('en')} pages, one processor`,
  });
  return [
    row('processor time for a page', 'ms', first.processorTime / first.pages, atMost(15)),
    row('pages made', 'pages/s', first.pages / (first.elapsed / 1000)),
  ];
}
