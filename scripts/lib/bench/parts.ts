import { measureSteady } from './parts/steady';
import { measureThroughput } from './parts/throughput';
import type { Row } from './row';
import type { World } from './world';

/** What can be measured, each alone. */
export const PARTS: Readonly<Record<string, (world: World) => Promise<Row[]>>> = {
  throughput: measureThroughput,
  steady: measureSteady,
};
