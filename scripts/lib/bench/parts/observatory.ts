import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { startNginx } from '../../nginx';
import { findFreePort } from '../../ports';
import { installPeer } from '../install-peer';
import { atLeast, type Row } from '../row';
import { startSite, waitUntilPublished } from '../site';
import { runProgram } from '../start-program';
import type { World } from '../world';

type Scan = {
  readonly status: number;
  readonly score: number;
  readonly results: readonly { readonly result: string; readonly points: number }[];
};

/** One address of each kind, and the score that is wanted of it: the desk needs styles that are written into its pages. */
const ADDRESSES = [
  { what: 'a page', address: '/en', wanted: 130 },
  { what: 'an unknown address', address: '/en/never-published', wanted: 130 },
  { what: 'a file of data', address: '/sitemap.xml', wanted: 130 },
  { what: 'an image', address: '/icon.svg', wanted: 130 },
  { what: 'the desk', address: '/admin/login', wanted: 100 },
] as const;

/** How the headers do in MDN's HTTP Observatory, over TLS with nginx before the site. */
export async function measureHeaders(world: World): Promise<Row[]> {
  const directory = await installPeer('observatory');
  const certificate = await makeCertificate(world.directory('certificate'));
  const tls = { ...certificate, port: await findFreePort() };
  const site = await startSite({
    build: world.build,
    database: await world.copy('tiny', 'tiny_tls'),
    directory: world.directory('tls-site'),
    siteUrl: `https://localhost:${tls.port}`,
  });
  world.cleanUp.add(() => site.stop());
  await waitUntilPublished(site);
  const port = await findFreePort();
  const nginx = await startNginx({
    directory: world.directory('nginx-tls'),
    pages: site.pages,
    port,
    applicationPort: site.port,
    tls,
  });
  world.cleanUp.add(nginx.stop);

  const rows: Row[] = [];
  for (const { what, address, wanted } of ADDRESSES) {
    const options = { httpPort: port, httpsPort: tls.port, path: address };
    const output = await runProgram(
      process.execPath,
      [path.join(directory, 'scan.mjs'), JSON.stringify(options)],
      {
        cwd: directory,
        // A certificate of our own is as good as any, for what is judged here.
        env: { NODE_EXTRA_CA_CERTS: tls.certificate },
      },
    );
    const { score, status, results } = JSON.parse(output) as Scan;
    const costs = results
      .filter(({ points }) => points < 0)
      .map(({ result, points }) => `${result} ${points}`);
    rows.push({
      part: 'observatory',
      what: `score of ${what}`,
      unit: '',
      ours: score,
      peer: null,
      wanted: atLeast(wanted),
      note: [`${address}, ${status}`, ...costs].join(', '),
    });
  }
  return rows;
}

/** A certificate for this machine, signed by itself. */
async function makeCertificate(directory: string): Promise<{ certificate: string; key: string }> {
  mkdirSync(directory, { recursive: true });
  const certificate = path.join(directory, 'certificate.pem');
  const key = path.join(directory, 'key.pem');
  await runProgram('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', certificate],
  ]);
  // nginx runs as somebody else where we are root.
  chmodSync(key, 0o644);
  return { certificate, key };
}
