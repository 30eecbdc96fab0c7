import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../bootstrap/run-process.mjs';
import { toLocalConfig } from './to-local-config';

const PLACES = { directory: '/run/n', pages: '/run/p', port: 8080, applicationPort: 8081 };

describe('toLocalConfig', () => {
  const config = readFileSync(path.join(ROOT, 'deploy/nginx.conf'), 'utf8');

  it('should leave no place of a server in the directives', () => {
    const directives = toLocalConfig(config, PLACES).replace(/^\s*#.*$/gm, '');
    expect(directives).not.toMatch(/\/srv\/|\/var\/|127\.0\.0\.1:3000|listen (?:80|\[::\])|^user /m);
    expect(directives).toContain('listen 127.0.0.1:8080 default_server;');
    expect(directives).toContain('server 127.0.0.1:8081;');
    expect(directives).toContain('include /run/p/moved.map;');
  });

  it('should behave as behind TLS, and with so many processes, where that is asked for', () => {
    const local = toLocalConfig(config, { ...PLACES, isHttps: true, workers: 1 });
    expect(local).toContain('map on $strict_transport');
    expect(local).toContain('worker_processes 1;');
  });

  it('should switch on everything that is prepared for TLS', () => {
    const tls = { port: 8443, certificate: '/run/c.pem', key: '/run/k.pem' };
    const local = toLocalConfig(config, { ...PLACES, tls });
    expect(local).not.toMatch(/^ {8}#(?:listen|ssl|if|\})/m);
    expect(local).toContain('listen 127.0.0.1:8443 ssl http2 default_server;');
    expect(local).toContain('return 308 https://$host:8443$request_uri;');
  });

  it('should refuse a file it was not written for', () => {
    expect(() => toLocalConfig('http {\n}\n', PLACES)).toThrow('deploy/nginx.conf has no');
  });
});
