import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import { register } from 'tsx/esm/api';
import { ROOT } from './bootstrap/run-process.mjs';

// The server itself: Next in one process with our own around it. NODE_ENV must be set by whoever starts it.
// Only our own modules go through tsx; Next's run as they are.
const unregister = register();
const { getEnv } = await import('../src/env');
const { withClientAddress } = await import('../src/publishing/client-address');
const { startPublishing, servePlainly } = await import('../src/publishing/start-publishing');
const { REVIEW_NOTICES } = await import('../src/publishing/reviewers/review-notices');
const { LOCALE_CODES, parseLocale, DEFAULT_LOCALE } = await import('../src/domain/locales');
const { negotiateLocale } = await import('../src/domain/negotiate-locale');
await unregister();

/** How long answers under way may take when the server is told to stop, in milliseconds. */
const GRACE = 8_000;

const { DATABASE_URI, HOST, PAGES_DIR, PAGES_MEMORY_MB, PORT, SITE_URL, TRUST_PROXY } = getEnv();
const dev = process.argv.includes('--dev');

/**
 * How long a connection without requests is kept, in milliseconds: longer than web servers in front keep theirs (60 s),
 * or they would send a request over one that is just being closed.
 */
const KEEP_ALIVE = 65_000;

const server = createServer({ keepAliveTimeout: KEEP_ALIVE });
// Next writes 127.0.0.1 as localhost in the addresses it rewrites. Under any other name it would take them for those of
// another server and ask itself over the network, where the request waits for the very answer it is part of.
const app = next({ dev, dir: ROOT, hostname: 'localhost', port: PORT, httpServer: server });
await app.prepare();
const application = app.getRequestHandler();

/** Answers outside the languages are chosen by the reader's. */
const localeOf = (/** @type {string} */ address) => parseLocale(address.split('/')[1]);

const publishing = dev
  ? servePlainly(application)
  : await startPublishing({
      application,
      folder: PAGES_DIR,
      memory: PAGES_MEMORY_MB * 1024 * 1024,
      build: readFileSync(path.join(ROOT, process.env.NEXT_DIST_DIR || '.next', 'BUILD_ID'), 'utf8').trim(),
      connectionString: DATABASE_URI,
      siteUrl: SITE_URL,
      indexAddress: '/sitemap.xml',
      isNegotiated: (address) => !localeOf(address) && !path.extname(address),
      errorAddresses: LOCALE_CODES.flatMap((locale) =>
        ['404', '500', ...Object.keys(REVIEW_NOTICES).map((notice) => `review-${notice}`)].map(
          (error) => `/${locale}/errors/${error}`,
        ),
      ),
      errorAddress: (status, address) => `/${localeOf(address) ?? DEFAULT_LOCALE}/errors/${status}`,
      localeOf,
      negotiate: (acceptLanguage) => negotiateLocale(acceptLanguage ?? null),
      noticeAddress: (notice, locale) => `/${locale}/errors/review-${notice}`,
    });

server.on('request', withClientAddress(publishing.listener, { trustProxy: TRUST_PROXY }));

server.once('error', (error) => {
  console.error(`The server cannot listen on ${HOST}:${PORT}: ${error.message}.`);
  process.exit(1);
});
server.listen(PORT, HOST, () => process.send?.('ready'));

let isStopping = false;
function stop() {
  if (isStopping) return;
  isStopping = true;
  server.close(() => void publishing.stop().finally(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
