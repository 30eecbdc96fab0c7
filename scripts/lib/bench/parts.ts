import { measureBytes } from './parts/bytes';
import { measureDocuments } from './parts/documents';
import { measureInstances } from './parts/instances';
import { measureLighthouse } from './parts/lighthouse';
import { measureHeaders } from './parts/observatory';
import { measureOutage } from './parts/outage';
import { measurePublishing } from './parts/publish';
import { measureRecovery } from './parts/recovery';
import { measureRegeneration } from './parts/regeneration';
import { measureResources } from './parts/resources';
import { measureSteady } from './parts/steady';
import { measureThroughput } from './parts/throughput';
import type { Row } from './row';
import type { World } from './world';

/** What can be measured, each alone. */
export const PARTS: Readonly<Record<string, (world: World) => Promise<Row[]>>> = {
  throughput: measureThroughput,
  steady: measureSteady,
  bytes: measureBytes,
  lighthouse: measureLighthouse,
  publish: measurePublishing,
  regeneration: measureRegeneration,
  resources: measureResources,
  documents: measureDocuments,
  outage: measureOutage,
  recovery: measureRecovery,
  instances: measureInstances,
  observatory: measureHeaders,
};
