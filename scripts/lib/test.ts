import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Problem } from '../bootstrap/problem.mjs';
import { LOGS, ROOT, runNode, startNode, stopChildren } from '../bootstrap/run-process.mjs';
import { formatElapsed, step } from '../bootstrap/steps.mjs';
import { ensureBuilt, toBuild } from './build';
import { addCounts, type Counts, countPlaywright, countVitest, FAILED, PASSED, withExitCode } from './counts';
import { waitForInterrupt } from './interrupt';
import { runBrowserTests } from './test-browser';

type Part = 'static' | 'unit' | 'int' | 'build' | 'e2e';

type Stage = {
  readonly part: Part;
  readonly title: string;
  /** @param args what was written after the name of a single part, for the test runner behind it */
  readonly run: (args: readonly string[]) => Promise<Counts>;
};

/** Tests build into a directory of their own, so that they run beside a site that is being served. */
const BUILD = toBuild('.next-test');

const bin = (file: string) => path.join(ROOT, 'node_modules', file);

/** A check that either holds or not: its output matters only when it does not. */
function check(title: string, args: readonly string[]): Stage {
  const log = path.join(LOGS, `${title.toLowerCase().replace(/\W+/g, '-')}.log`);
  return {
    part: 'static',
    title,
    run: async () => {
      await step(title, () => runNode(args, { title, log, excerpt: (output) => output.trim() }));
      return PASSED;
    },
  };
}

function vitest(part: Part, title: string, project: string): Stage {
  return {
    part,
    title,
    run: (args) =>
      runReported(countVitest, 'VITEST_REPORT', (report) => [
        bin('vitest/vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ]),
  };
}

const STAGES: readonly Stage[] = [
  check('Format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '.']),
  check('Types', [bin('typescript/bin/tsc'), '--noEmit']),
  check('Generated files and migrations', ['scripts/run.mjs', 'generate', '--check']),
  check('Unused files, exports and dependencies', [bin('knip/bin/knip.js')]),
  vitest('unit', 'Unit and component tests', 'unit'),
  vitest('int', 'Integration tests', 'integration'),
  {
    part: 'build',
    title: 'Production build',
    run: async () => {
      await ensureBuilt(BUILD);
      return PASSED;
    },
  },
  {
    part: 'e2e',
    title: 'Browser tests',
    run: (args) =>
      runBrowserTests(BUILD, (env) =>
        runReported(
          countPlaywright,
          'PLAYWRIGHT_JSON_OUTPUT_FILE',
          () => [
            bin('@playwright/test/cli.js'),
            'test',
            `--reporter=${process.env.CI ? 'line' : 'list'},json`,
            ...args,
          ],
          env,
        ),
      ),
  },
];

/** Names of single parts, with what they need and what they add to the arguments. */
const SELECTIONS: Readonly<
  Record<string, { parts: readonly Part[]; args?: string[]; env?: Record<string, string> }>
> = {
  static: { parts: ['static'] },
  unit: { parts: ['unit'] },
  int: { parts: ['int'] },
  build: { parts: ['build'] },
  e2e: { parts: ['build', 'e2e'] },
  a11y: { parts: ['build', 'e2e'], args: ['accessibility'], env: { A11Y: 'all' } },
};

/**
 * `npm test`: everything that a change must pass, or one part of it by name. The last line of the output is
 * `N passed, N failed, N skipped`.
 * @returns the exit code: 0 only when nothing failed
 */
export async function main([name, ...args]: readonly string[]): Promise<number> {
  const selection = name ? SELECTIONS[name] : { parts: STAGES.map(({ part }) => part) };
  if (!selection)
    throw new Problem(`There is no part ${name}. The parts are ${Object.keys(SELECTIONS).join(', ')}.`);
  Object.assign(process.env, 'env' in selection ? selection.env : {});
  forgetSettings();

  const interrupt = waitForInterrupt();
  const running = runStages(
    STAGES.filter(({ part }) => selection.parts.includes(part)),
    [...('args' in selection ? (selection.args ?? []) : []), ...args],
  );
  running.catch(() => undefined);
  try {
    return await Promise.race([running, interrupt.happened]);
  } finally {
    await stopChildren();
  }
}

/** Nothing that a person has set for a site of theirs may reach the tests. */
function forgetSettings(): void {
  const names = ['DATABASE_URI', 'PAYLOAD_SECRET', 'SITE_URL', 'HOST', 'PORT', 'DATA_DIR', 'UPLOADS_DIR'];
  for (const name of [
    ...names,
    'PAGES_DIR',
    'PAGES_MEMORY_MB',
    'MAIL_OUTBOX_DIR',
    'SMTP_URL',
    'TRUST_PROXY',
    'NODE_ENV',
  ])
    delete process.env[name];
}

async function runStages(stages: readonly Stage[], args: readonly string[]): Promise<number> {
  const started = Date.now();
  const results: { stage: Stage; counts: Counts; elapsed: number }[] = [];
  for (const [index, stage] of stages.entries()) {
    console.log(`\n[${index + 1}/${stages.length}] ${stage.title}`);
    const began = Date.now();
    const counts = await runStage(stage, results, args);
    results.push({ stage, counts, elapsed: Date.now() - began });
  }

  console.log('');
  for (const { stage, counts, elapsed } of results) {
    console.log(
      `${counts.failed === 0 ? '✓' : '✗'} ${stage.title}: ${toLine(counts)} (${formatElapsed(elapsed)})`,
    );
  }
  const sum = addCounts(results.map(({ counts }) => counts));
  console.log(`Time: ${formatElapsed(Date.now() - started)}\n\n${toLine(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

const toLine = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

async function runStage(
  stage: Stage,
  before: readonly { stage: Stage; counts: Counts }[],
  args: readonly string[],
): Promise<Counts> {
  const isBuilt = before.every(({ stage: { part }, counts }) => part !== 'build' || counts.failed === 0);
  if (stage.part === 'e2e' && !isBuilt) {
    console.error('Not run: there is no build to test.');
    return FAILED;
  }
  try {
    return await stage.run(args);
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    return FAILED;
  }
}

/** Runs a test runner, its output as it comes, and counts by the report it writes. */
async function runReported<Report>(
  count: (report: Report) => Counts,
  variable: string,
  toArgs: (report: string) => readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Counts> {
  const directory = mkdtempSync(path.join(tmpdir(), 'cistrat-site-report-'));
  const report = path.join(directory, 'report.json');
  try {
    const child = startNode(toArgs(report), { env: { ...env, [variable]: report } });
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once('close', (...end) => resolve(end)),
    );
    if (existsSync(report))
      return withExitCode(count(JSON.parse(readFileSync(report, 'utf8')) as Report), code);
    console.error(`The tests ended without a report (${signal ?? `exit code ${code}`}).`);
    return FAILED;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
