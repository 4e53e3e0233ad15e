import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A running copy of src/build/serve.ts. `stop` ends it, as a network that goes away does. */
export type RunningServer = { readonly origin: string; readonly stop: () => Promise<void> };

/**
 * Serves a built site on a free port, or on `port`, with the headers and compression of src/build/serve.ts.
 * @throws Error with what the server said when it does not start.
 */
export function startServer(options: { dist: string; base?: string; port?: number; compress?: boolean }): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL('serve.ts', import.meta.url))], {
      env: {
        ...process.env,
        DIST: options.dist,
        BASE_PATH: options.base ?? '/',
        PORT: String(options.port ?? 0),
        COMPRESS: options.compress === false ? '0' : '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const origin = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (origin)
        resolve({
          origin,
          stop: () => {
            child.kill();
            return ended;
          },
        });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`src/build/serve.ts：${said}`)));
  });
}
