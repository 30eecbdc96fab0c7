import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasEnded } from '../lib/postgres/postmaster';
import { Problem } from './problem.mjs';
import { ROOT, runNode } from './run-process.mjs';

const directory = mkdtempSync(path.join(tmpdir(), 'run-process-'));

describe('startNode', () => {
  it('should not leave a child behind when the command is killed', async () => {
    const child = path.join(directory, 'child.mjs');
    const parent = path.join(directory, 'parent.mjs');
    writeFileSync(child, 'console.log(process.pid); setInterval(() => undefined, 1000);');
    writeFileSync(
      parent,
      `import { startNode } from ${JSON.stringify(path.join(ROOT, 'scripts/bootstrap/run-process.mjs'))};
       startNode([${JSON.stringify(child)}]);`,
    );
    const command = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [output] = (await once(command.stdout, 'data')) as [Buffer];
    command.kill('SIGKILL');
    expect(await hasEnded(Number(output.toString()), 5_000)).toBe(true);
  });
});

describe('runNode', () => {
  it('should keep the output in a log, and tell its end when it fails', async () => {
    const log = path.join(directory, 'logs/failing.log');
    const failing = runNode(['-e', 'console.log("first"); console.error("the reason"); process.exit(3)'], {
      title: 'The trial',
      log,
    });
    await expect(failing).rejects.toThrow(Problem);
    await expect(failing).rejects.toThrow(/the reason[\s\S]*The trial failed \(exit code 3\)/);
    expect(readFileSync(log, 'utf8')).toContain('first');
  });

  it('should be content with a script that ends well', async () => {
    await runNode(['-e', '0'], { title: 'The trial', log: path.join(directory, 'well.log') });
  });
});
