// Runs before anything else, on whatever Node there is: only old syntax here, and no imports.

/** Must say the same as "engines" in package.json; check-node.test.ts holds them together. */
export const OLDEST_NODE = '20.19.0';

/**
 * Whether `version` is older than `oldest`. Both are numbers with dots, a leading v is allowed.
 * @param {string} version
 * @param {string} oldest
 * @returns {boolean}
 */
export function isOlder(version, oldest) {
  const given = version.replace(/^v/, '').split('.').map(Number);
  const needed = oldest.split('.').map(Number);
  for (let i = 0; i < needed.length; i++) {
    if ((given[i] || 0) !== needed[i]) return (given[i] || 0) < (needed[i] || 0);
  }
  return false;
}

/**
 * Ends the process with one line where Node is too old.
 * @returns {void}
 */
export function checkNode() {
  if (!isOlder(process.version, OLDEST_NODE)) return;
  console.error(
    'This needs Node ' +
      OLDEST_NODE +
      ' or newer, and this is Node ' +
      process.version +
      '. Install a newer one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
