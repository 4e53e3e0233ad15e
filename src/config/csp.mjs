import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The script that sets 大字 and theme before the first paint; inline, so its hash is listed here. */
const bootScript = readFileSync(new URL('../scripts/boot.js', import.meta.url), 'utf8').trim();

const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Content Security Policy of every page (a meta element; headers add frame-ancestors, see public/_headers). */
export const csp = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ],
  scriptDirective: { resources: ["'self'"], hashes: [sha256(bootScript)] },
  styleDirective: { resources: ["'self'"] },
};
