import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

// Usage: node scan.mjs '{ "httpPort": 80, "httpsPort": 443, "path": "/en" }'
// The scan that the package offers knows the usual ports and the front page only, so its parts are put together here.
const root = path.dirname(createRequire(import.meta.url).resolve('@mdn/mdn-http-observatory/package.json'));
const preloaded = path.join(root, 'conf/hsts-preload.json');
// The hosts that browsers know to use TLS are to be downloaded; this machine is not among them.
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

const requests = await retrieve('localhost', JSON.parse(process.argv[2] ?? '{}'));
if (!requests.responses.auto) throw new Error('Nothing was answered.');

const results = ALL_TESTS.map((test) => test(requests))
  .filter(({ result }) => result)
  .map(({ result }) => ({ result, points: getScoreModifier(result) }));
const withoutExtra = results.reduce((score, { points }) => score + Math.min(points, 0), 100);
const extra = results.reduce((score, { points }) => score + Math.max(points, 0), 0);
const score = withoutExtra >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? withoutExtra + extra : withoutExtra;
const answer = { status: requests.responses.auto.status, score: Math.max(score, 0), results };
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
