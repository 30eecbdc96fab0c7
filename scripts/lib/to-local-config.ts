/** Where nginx finds everything when it runs for a test or a measurement. */
export type LocalPlaces = {
  /** For its own files. */
  readonly directory: string;
  /** The published pages. */
  readonly pages: string;
  /** The port it listens on, of the loopback interface. */
  readonly port: number;
  /** The port of the application. */
  readonly applicationPort: number;
  /** Whether it should behave as behind TLS. */
  readonly isHttps?: boolean;
  /** The port and the files of TLS, to switch on what is prepared for it. */
  readonly tls?: { readonly port: number; readonly certificate: string; readonly key: string };
  /** Processes that answer; one for each processor where it is not said. */
  readonly workers?: number;
};

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Replaces all places of a text. @throws Error when there is none: the file is not the one this was written for */
function replace(text: string, sought: RegExp, by: string): string {
  if (!sought.test(text)) throw new Error(`deploy/nginx.conf has no ${sought.source}.`);
  return text.replace(sought, () => by);
}

type Edit = readonly [RegExp, string];

/** Switches on the lines for TLS, on a port of the loopback interface. */
function toTlsEdits({ port, certificate, key }: NonNullable<LocalPlaces['tls']>): readonly Edit[] {
  return [
    [/^ {8}#listen \[::\]:443 .*\n/m, ''],
    [/^ {8}#listen 443 /m, `        listen 127.0.0.1:${port} `],
    [/^ {8}#ssl_certificate .*$/m, `        ssl_certificate ${certificate};`],
    [/^ {8}#ssl_certificate_key .*$/m, `        ssl_certificate_key ${key};`],
    [/^ {8}#ssl_protocols/m, '        ssl_protocols'],
    [/^ {8}#ssl_session_cache/m, '        ssl_session_cache'],
    [/^ {8}#ssl_session_tickets/m, '        ssl_session_tickets'],
    [
      /^ {8}#if \(\$https = ""\) \{\n {8}# {4}return 308 https:\/\/\$host/m,
      `        if ($https = "") {\n            return 308 https://$host:${port}`,
    ],
    [/^ {8}#\}/m, '        }'],
  ];
}

/** The configuration of deploy/ with the places of this machine, for a process without rights of its own. */
export function toLocalConfig(config: string, places: LocalPlaces): string {
  const { directory, pages, port, applicationPort, isHttps = false, tls, workers } = places;
  const temporary = TEMPORARY.map((name) => `    ${name}_temp_path ${directory}/${name};\n`).join('');
  const edits: readonly Edit[] = [
    [/^user .*\n/m, ''],
    [/^pid .*$/m, `pid ${directory}/nginx.pid;`],
    [/^error_log .*$/m, `error_log ${directory}/error.log warn;`],
    [/^http \{\n/m, `http {\n${temporary}`],
    [/^ {8}listen 80 .*$/m, `        listen 127.0.0.1:${port} default_server;`],
    [/^ {8}listen \[::\]:80 .*\n/m, ''],
    [/^ {8}server 127\.0\.0\.1:3000;$/m, `        server 127.0.0.1:${applicationPort};`],
    [/\/srv\/site\/pages/g, pages],
    ...(isHttps ? ([[/map \$https /g, 'map on ']] as const) : []),
    ...(tls ? toTlsEdits(tls) : []),
    ...(workers ? ([[/^worker_processes .*$/m, `worker_processes ${workers};`]] as const) : []),
  ];
  return edits.reduce((text, [sought, by]) => replace(text, sought, by), config);
}
