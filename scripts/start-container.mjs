import { explain } from './bootstrap/explain.mjs';

// The first process of the container: waits for the database, applies the migrations, makes the first
// administrator, then becomes the server. Content is loaded only where LOAD_CONTENT asks for it.
try {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { prepareDeployment } = await import('./lib/deployment');
  await prepareDeployment();
  await unregister();
  await import('./serve.mjs');
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
