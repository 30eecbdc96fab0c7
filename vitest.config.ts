import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Two kinds of tests run here: `unit` needs nothing but Node, `integration`
 * needs the Postgres that the test runner starts and announces in DATABASE_URI.
 */
export default defineConfig({
  resolve: { alias: { '@payload-config': root('./payload.config.ts'), '@': root('./src') } },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/**/*.int.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
