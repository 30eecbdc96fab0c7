import { explain } from './explain.mjs';
import { ensureInstalled } from './install.mjs';

/**
 * Makes sure that the packages are there, then runs the default export of a TypeScript module and ends
 * with its exit code.
 * @param {string} module path below scripts/, as './lib/start.ts'
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export async function launch(module, args) {
  try {
    await ensureInstalled();
    const { register } = await import('tsx/esm/api');
    register();
    const { main } = await import(new URL(`../${module}`, import.meta.url).href);
    process.exit(await main(args));
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
