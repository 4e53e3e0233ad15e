import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/build/spawn-server.ts';
import { browserName, startChromium, startFirefox } from './browser.ts';
import { dist } from './dist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the served site, no slash at the end. */
    origin: string;
    /** Where the shared browser listens. */
    browser: string;
  }
}

/** One server and one browser for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({ dist });
  const browser = browserName === 'firefox' ? await startFirefox() : await startChromium();
  project.provide('origin', server.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}
