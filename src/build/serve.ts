/**
 * Serves dist/ as a good static host would: compressed, with the headers of public/_headers, 404 page, no directory lists.
 * `COMPRESS=0` sends files as they are, for tests that fetch the whole site. `PORT` chooses the port (4321 otherwise). A busy port is said, not silently changed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sirv from 'sirv';

const dist = process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(join(dist, 'index.html'))) {
  console.error('还没有 dist/。先运行 npm run build，或者直接 npm start。');
  process.exit(1);
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT 要写 0 到 65535 的整数，现在是「${process.env['PORT']}」。`);
  process.exit(1);
}

/** Headers of public/_headers, by path prefix: one source for every host. */
const headers = readFileSync(join(dist, '_headers'), 'utf8')
  .split('\n')
  .reduce<{ prefix: string; lines: [string, string][] }[]>((rules, line) => {
    if (/^\//.test(line)) rules.push({ prefix: line.trim().replace(/\*.*$/, ''), lines: [] });
    const header = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.lines.push([header[1] ?? '', header[2] ?? '']);
    return rules;
  }, []);

const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest', '.wasm', '.pagefind']);
const compress = process.env['COMPRESS'] !== '0';
const packed = new Map<string, Buffer>();

/** Text files go out compressed; results are kept, since dist/ does not change while serving. */
function sendCompressed(request: IncomingMessage, response: ServerResponse, path: string): boolean {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : '';
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  if (
    !compress ||
    encoding === '' ||
    request.method !== 'GET' ||
    request.headers.range ||
    !COMPRESSIBLE.has(extname(file)) ||
    !file.startsWith(dist) ||
    !existsSync(file)
  )
    return false;
  const key = `${encoding}:${file}`;
  let body = packed.get(key);
  if (!body) {
    const source = readFileSync(file);
    body = encoding === 'br' ? brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : gzipSync(source);
    packed.set(key, body);
  }
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.xml': 'application/xml; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
    '.webmanifest': 'application/manifest+json',
    '.wasm': 'application/wasm',
  };
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-encoding': encoding,
    'content-length': body.length,
    vary: 'accept-encoding',
  });
  response.end(body);
  return true;
}

const files = sirv(dist, {
  dev: false,
  etag: true,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(join(dist, '404.html')) ? readFileSync(join(dist, '404.html')) : '没有这一页');
  },
});

const server = createServer((request, response) => {
  let path = '/';
  try {
    path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
  } catch {
    // A malformed escape is no file of ours.
    path = '/404';
  }
  if (base && path !== base && !path.startsWith(`${base}/`)) {
    response.writeHead(302, { location: `${base}/` });
    response.end();
    return;
  }
  path = path.slice(base.length) || '/';
  for (const rule of headers) if (path.startsWith(rule.prefix)) for (const [name, value] of rule.lines) response.setHeader(name, value);
  if (!extname(path) && !path.endsWith('/') && existsSync(join(dist, path, 'index.html'))) {
    response.writeHead(301, { location: `${base}${path}/` });
    response.end();
    return;
  }
  if (path.split('/').includes('..') || sendCompressed(request, response, path)) {
    if (!response.writableEnded) {
      response.writeHead(404);
      response.end();
    }
    return;
  }
  request.url = path;
  files(request, response);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `端口 ${port} 有别的程序在用。换一个：PORT=${port + 1} npm start` : `开不了服务：${error.message}`,
  );
  process.exit(1);
});
server.listen(port, () => {
  const address = server.address();
  console.log(`投诉有门：http://localhost:${typeof address === 'object' && address ? address.port : port}${base}/`);
});
