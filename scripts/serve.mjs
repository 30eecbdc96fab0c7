import { createServer } from 'node:http';
import next from 'next';
import { register } from 'tsx/esm/api';
import { ROOT } from './bootstrap/run-process.mjs';

// The server itself: Next in one process with our wrappers around it. NODE_ENV must be set by whoever starts it.
// Only our own modules go through tsx; Next's run as they are.
const unregister = register();
const { getEnv } = await import('../src/env');
const { withClientAddress } = await import('../src/publishing/client-address');
const { withResponseStatus } = await import('../src/publishing/response-status');
const { keepErrorPages, withErrorPage } = await import('../src/publishing/with-error-page');
const { LOCALE_CODES } = await import('../src/domain/locales');
await unregister();

/** How long answers under way may take when the server is told to stop, in milliseconds. */
const GRACE = 8_000;

const { HOST, PORT, TRUST_PROXY } = getEnv();
const dev = process.argv.includes('--dev');

const server = createServer();
const app = next({ dev, dir: ROOT, hostname: HOST, port: PORT, httpServer: server });
await app.prepare();
const handle = app.getRequestHandler();
/** What readers see when a page fails, kept while all is well. */
const errorPages = new Map();

const respond = withErrorPage(
  withResponseStatus((request, response) => void handle(request, response)),
  keepErrorPages(errorPages),
);
server.on('request', withClientAddress(respond, { trustProxy: TRUST_PROXY }));

server.once('error', (error) => {
  console.error(`The server cannot listen on ${HOST}:${PORT}: ${error.message}.`);
  process.exit(1);
});
server.listen(PORT, HOST, () => {
  process.send?.('ready');
  if (!dev) void prepareErrorPages();
});

/** How long to wait where an error page could not be made yet, in milliseconds. */
const AGAIN = 30_000;

/** Asks the site for its error pages; while the database is away, again and again. */
async function prepareErrorPages() {
  for (const locale of LOCALE_CODES) {
    const answer = await fetch(`http://${HOST}:${PORT}/${locale}/server-error`).catch(() => null);
    if (answer?.ok) errorPages.set(locale, await answer.text());
  }
  if (errorPages.size < LOCALE_CODES.length) setTimeout(() => void prepareErrorPages(), AGAIN).unref();
}

let isStopping = false;
function stop() {
  if (isStopping) return;
  isStopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
