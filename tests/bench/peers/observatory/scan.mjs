import { scan } from '@mdn/mdn-http-observatory';

// Usage: node scan.mjs '{ "httpPort": 80, "httpsPort": 443, "path": "/en" }'
const { scan: summary, tests } = await scan('localhost', JSON.parse(process.argv[2] ?? '{}'));
process.stdout.write(JSON.stringify({ ...summary, tests }), () => process.exit(0));
