import { fileURLToPath } from 'node:url';

// biome-ignore lint/style/noDefaultExport: Next asks for it.
export default { turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) } };
