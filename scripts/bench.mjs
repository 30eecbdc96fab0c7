import { checkNode } from './bootstrap/check-node.mjs';

checkNode();
import('./bootstrap/launch.mjs').then(({ launch }) => launch('./lib/bench/main.ts', process.argv.slice(2)));
