import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { corpusPlugin } from '../../src/corpus/vite-plugin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = { root, environment: 'node' as const };

/**
 * The layers of tests/README.md, cheapest first. `unit`, `content` and `islands` need nothing but the sources; `site`
 * reads a finished build, `e2e` also opens a browser. `DIST` points the last two at another build than dist/.
 */
export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/regressions/**/*.test.ts'],
          setupFiles: ['tests/support/fuzz.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { ...node, name: 'content', isolate: false, include: ['tests/content/**/*.test.ts'], testTimeout: 30_000 } },
      // The islands import content as modules, exactly as the site's own build does.
      {
        plugins: [corpusPlugin()],
        test: { root, name: 'islands', include: ['tests/islands/**/*.dom.test.tsx'], environment: 'happy-dom', testTimeout: 20_000 },
      },
      { test: { ...node, name: 'site', include: ['tests/site/**/*.site.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          ...node,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine can lose a click between two frames; a fault of the site fails twice.
          retry: 1,
          // One server and one browser for all files; two cores do not carry more.
          globalSetup: ['tests/support/serve-dist.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
