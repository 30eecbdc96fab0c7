import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload';
import { generateTypes } from 'payload/node';
import { createMigrationFile, listPendingSchemaChanges } from '@/cms/admin/migration-files';
import { ROOT } from '../bootstrap/run-process.mjs';
import { HEADING_FONTS, makeHeadingFont, toFontPath } from './heading-fonts';

/** Files that Payload writes from the content model. */
async function generateFiles(config: SanitizedConfig): Promise<void> {
  await generateTypes(config, { log: false });
  await generateImportMap(config, { log: false, force: true });
}

/** Writes the types, the import map and the fonts anew. */
export async function generate(): Promise<void> {
  for (const font of HEADING_FONTS) {
    const file = toFontPath(font);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await makeHeadingFont(font));
  }
  await generateFiles(await loadConfig());
}

/**
 * Compares the committed files with what the content model and the font package give now.
 * @returns what is out of date and what to do, one line each
 */
export async function listStale(): Promise<string[]> {
  return [...(await listStaleFonts()), ...(await listStaleModelFiles())];
}

async function listStaleFonts(): Promise<string[]> {
  const stale: string[] = [];
  for (const font of HEADING_FONTS) {
    const file = toFontPath(font);
    if (existsSync(file) && readFileSync(file).equals(await makeHeadingFont(font))) continue;
    stale.push(`${path.relative(ROOT, file)} is not what the font package gives. Run: npm run generate`);
  }
  return stale;
}

async function listStaleModelFiles(): Promise<string[]> {
  const config = await loadConfig();
  const { importMapFile } = config.admin.importMap;
  const committed = [config.typescript.outputFile, importMapFile].filter((file) => file !== undefined);
  const pairs = committed.map((file) => {
    const { dir, name, ext } = path.parse(file);
    // Beside the file it stands for: what it imports is written relative to its place.
    return { file, draft: path.join(dir, `${name}.check-${process.pid}${ext}`) };
  });
  const drafts = pairs.map(({ draft }) => draft);
  try {
    await generateFiles({
      ...config,
      typescript: { ...config.typescript, outputFile: drafts[0] ?? '' },
      admin: { ...config.admin, importMap: { ...config.admin.importMap, importMapFile: drafts[1] ?? '' } },
    });
    const stale = pairs
      .filter(({ file, draft }) => read(file) !== read(draft))
      .map(
        ({ file }) =>
          `${path.relative(ROOT, file)} is not what the content model gives. Run: npm run generate`,
      );
    const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
    const pending = await listPendingSchemaChanges(payload);
    if (pending.length === 0) return stale;
    return [
      ...stale,
      `The migrations lack ${pending.length} changes of the schema, the first: ${pending[0]?.slice(0, 120)}. Run: npm run migration -- <name>`,
    ];
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}

/** Writes a migration for what has changed in the model. @returns its path, or null when nothing has changed */
export async function createMigration(name: string): Promise<string | null> {
  const config = await loadConfig();
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
  return await createMigrationFile(payload, name);
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The model is read without a database and without settings. */
async function loadConfig(): Promise<SanitizedConfig> {
  process.env.NEXT_PHASE = 'phase-production-build';
  const { default: config } = await import('@payload-config');
  return await config;
}
