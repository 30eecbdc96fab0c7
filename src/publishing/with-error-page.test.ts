import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { keepErrorPages, withErrorPage } from './with-error-page';

const PAGES = new Map([
  ['en', '<h1>failed</h1>'],
  ['zh', '<h1>失败</h1>'],
]);

async function ask(path: string, listener: RequestListener, pages: ReadonlyMap<string, string> = PAGES) {
  const server = createServer(withErrorPage(listener, keepErrorPages(pages)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

const failing: RequestListener = (_request, response) => {
  response.statusCode = 500;
  response.setHeader('Content-Type', 'text/plain');
  response.setHeader('Content-Length', 21);
  response.write('Internal ');
  response.end('Server Error');
};

describe('withErrorPage', () => {
  it('should answer a failed page with the prepared one in the language of the address', async () => {
    const type = 'text/html; charset=utf-8';
    expect(await ask('/en/years', failing)).toEqual({ status: 500, type, text: '<h1>failed</h1>' });
    expect((await ask('/zh?x=1', failing)).text).toBe('<h1>失败</h1>');
    expect((await ask('/elsewhere', failing)).text).toBe('<h1>failed</h1>');
  });

  it('should also notice a status that is written with the head', async () => {
    const listener: RequestListener = (_request, response) => void response.writeHead(500).end('shell');
    expect((await ask('/en', listener)).text).toBe('<h1>failed</h1>');
  });

  it('should have words of its own in both languages when no page was prepared', async () => {
    const { text } = await ask('/en', failing, new Map());
    expect(text).toContain('This page could not be made');
    expect(text).toContain('lang="zh-Hans"');
  });

  it('should leave good answers, the desk and the interfaces alone', async () => {
    const good: RequestListener = (_request, response) => void response.end('page');
    expect(await ask('/en', good)).toMatchObject({ status: 200, text: 'page' });
    expect((await ask('/api/years', failing)).text).toBe('Internal Server Error');
    expect((await ask('/admin/login', failing)).text).toBe('Internal Server Error');
  });
});
