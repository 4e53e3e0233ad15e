import { type ChildProcess, spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { browserName, startChromium, startFirefox } from './browser.ts';
import { dist, projectRoot } from './dist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the served site, no slash at the end. */
    origin: string;
    /** Where the shared browser listens. */
    browser: string;
  }
}

/** Starts the project's own server on a free port and waits for the address that it prints. */
function serve(): Promise<{ origin: string; child: ChildProcess }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/build/serve.ts'], { cwd: projectRoot, env: { ...process.env, PORT: '0', DIST: dist }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:(\d+)/.exec(said);
      if (address) resolve({ origin: address[0], child });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`src/build/serve.ts ended with ${code}:\n${said}`)));
  });
}

/** One server and one browser for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, child } = await serve();
  const browser = browserName === 'firefox' ? await startFirefox() : await startChromium();
  project.provide('origin', origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    child.removeAllListeners('exit');
    child.kill();
  };
}
