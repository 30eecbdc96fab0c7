import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Finds the page to show when an answer failed; null when it could not be made in advance. */
type FindErrorPage = (path: string) => string | null;

/** The desk and the interfaces explain their failures themselves. */
const OWN_ANSWERS = /^\/(?:admin|api|_next|healthz|id)(?:[/?]|$)/;

/** Said when even the prepared page is missing: the database was away since the start. */
const LAST_WORDS = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>500</title>
<h1>This page could not be made</h1>
<p>Something went wrong on our side and has been noted. Please try again in a few minutes.</p>
<p lang="zh-Hans">此页面暂时无法显示。问题出在我们这边，已被记录，请几分钟后再试。</p>
</html>`;

function isPage({ method, url = '/' }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && !OWN_ANSWERS.test(url);
}

/**
 * Wraps a request listener so that a page that failed answers 500 with the site's own words. What Next
 * would send is a shell that only a script fills.
 */
export function withErrorPage(listener: RequestListener, findErrorPage: FindErrorPage): RequestListener {
  return (request, response) => {
    if (!isPage(request)) return listener(request, response);
    const own = {
      writeHead: response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse,
      write: response.write.bind(response) as (...args: unknown[]) => boolean,
      end: response.end.bind(response) as (...args: unknown[]) => ServerResponse,
    };
    let isReplaced = false;
    const hasFailed = (status: number) => !isReplaced && !response.headersSent && status >= 500;
    const replace = () => {
      isReplaced = true;
      const body = Buffer.from(findErrorPage(request.url ?? '/') ?? LAST_WORDS);
      for (const name of response.getHeaderNames()) {
        if (/^(?:content-|etag|link|transfer-)/.test(name)) response.removeHeader(name);
      }
      own.writeHead(500, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': body.length,
        'Cache-Control': 'no-store',
      });
      own.end(request.method === 'HEAD' ? undefined : body);
    };
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      if (hasFailed(status)) replace();
      return isReplaced ? response : own.writeHead(status, ...rest);
    }) as never;
    response.write = ((...args: unknown[]) => {
      if (hasFailed(response.statusCode)) replace();
      return isReplaced || own.write(...args);
    }) as never;
    response.end = ((...args: unknown[]) => {
      if (hasFailed(response.statusCode)) replace();
      return isReplaced ? response : own.end(...args);
    }) as never;
    return listener(request, response);
  };
}

/** Keeps the prepared pages by the first part of their address, such as `en`; unknown ones get the first kept. */
export function keepErrorPages(pages: ReadonlyMap<string, string>): FindErrorPage {
  return (path) => pages.get(path.split(/[/?]/)[1] ?? '') ?? pages.values().next().value ?? null;
}
