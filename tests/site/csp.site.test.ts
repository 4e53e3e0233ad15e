import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, dist, distFiles, projectRoot } from '../support/dist.ts';
import { tagsOf } from '../support/html.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page, directive by directive. */
function policyOf(page: BuiltPage): Map<string, string[]> {
  const metas = tagsOf(page.html).filter((tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy');
  expect(metas, `${page.url} has one policy`).toHaveLength(1);
  const parts = (metas[0]?.attributes.get('content') ?? '')
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter((part) => part[0]);
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

/** Names of the pages for which `fault` finds something, with what it found. */
const faults = (fault: (page: BuiltPage) => readonly string[]) =>
  builtPages().flatMap((page) => fault(page).map((found) => `${page.url} ${found}`));

describe('the content security policy of every page', () => {
  test('lets nothing load, connect or submit anywhere but to the site itself', () => {
    for (const page of builtPages()) {
      const policy = policyOf(page);
      const only = (name: string, source: string) => expect(policy.get(name), `${page.url} ${name}`).toEqual([source]);
      only('default-src', "'none'");
      only('connect-src', "'self'");
      only('form-action', "'none'");
      only('object-src', "'none'");
      only('base-uri', "'none'");
      const sources = [...policy.values()].flat();
      const allowed = /^('self'|'none'|'sha256-[\w+/=]+'|'wasm-unsafe-eval'|data:|blob:)$/;
      expect(
        sources.filter((source) => !allowed.test(source)),
        `sources of ${page.url} beyond the site`,
      ).toEqual([]);
      expect(
        (policy.get('script-src') ?? []).filter((source) => /^(data|blob):/.test(source)),
        `${page.url} script-src`,
      ).toEqual([]);
    }
  });

  test('allows WebAssembly on the search page and nowhere else', () => {
    expect(faults((page) => (page.url !== '/search/' && page.html.includes('wasm-unsafe-eval') ? ['allows WebAssembly'] : []))).toEqual([]);
  });

  test('lists the hash of every inline script and style', () => {
    expect(
      faults((page) => {
        const policy = policyOf(page);
        return tagsOf(page.html).flatMap((tag) => {
          const runs =
            tag.name === 'script' &&
            !tag.attributes.has('src') &&
            ['', 'module', 'text/javascript'].includes(tag.attributes.get('type') ?? '');
          if (runs && !policy.get('script-src')?.includes(sha256(tag.content)))
            return [`blocks its own script ${tag.content.slice(0, 60)}`];
          if (tag.name === 'style' && !policy.get('style-src')?.includes(sha256(tag.content)))
            return [`blocks its own style ${tag.content.slice(0, 60)}`];
          return [];
        });
      }),
    ).toEqual([]);
  });

  test('allows no script or style that the page does not hold', () => {
    expect(
      faults((page) => {
        const own = new Set(
          tagsOf(page.html)
            .filter((tag) => tag.name === 'script' || tag.name === 'style')
            .map((tag) => sha256(tag.content)),
        );
        return [...policyOf(page).values()].flat().filter((source) => source.startsWith("'sha256-") && !own.has(source));
      }),
    ).toEqual([]);
  });

  test('is not needed to stop style attributes, event attributes or javascript: links: there are none', () => {
    expect(
      faults((page) =>
        tagsOf(page.html).flatMap((tag) =>
          [...tag.attributes].flatMap(([name, value]) => {
            if (name === 'style') return [`<${tag.name} style="${value}">`];
            if (name.startsWith('on')) return [`<${tag.name} ${name}>`];
            if (/^\s*javascript:/i.test(value)) return [`<${tag.name} ${name}="${value}">`];
            return [];
          }),
        ),
      ),
    ).toEqual([]);
  });
});

describe('nothing of a third party', () => {
  const LOADED_LINKS = /^(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;
  const LOADING_ATTRIBUTES = ['src', 'srcset', 'poster', 'data', 'component-url', 'renderer-url', 'before-hydration-url', 'xlink:href'];

  test('is loaded by any page', () => {
    expect(
      faults((page) =>
        tagsOf(page.html).flatMap((tag) => {
          const addresses = LOADING_ATTRIBUTES.map((name) => tag.attributes.get(name)).filter((value) => value !== undefined);
          if (tag.name === 'link' && LOADED_LINKS.test(tag.attributes.get('rel') ?? '')) addresses.push(tag.attributes.get('href') ?? '');
          return addresses.filter((address) => !/^(\/(?!\/)|data:|#)/.test(address)).map((address) => `<${tag.name}> loads ${address}`);
        }),
      ),
    ).toEqual([]);
  });

  test('is imported by any style', () => {
    expect(faults((page) => page.html.match(/@import[^;]+;|url\(\s*["']?(?:https?:)?\/\/[^)]*\)/g) ?? [])).toEqual([]);
  });

  test("can be reached by the site's own scripts: they hold no way to send", () => {
    const senders = /\bfetch\(|XMLHttpRequest|sendBeacon|\bnew WebSocket|\bEventSource|importScripts/;
    const files = distFiles('.js').filter((name) => name.startsWith('_a/'));
    const inline = builtPages().flatMap((page) =>
      tagsOf(page.html)
        .filter((tag) => tag.name === 'script')
        .map((tag) => ({ name: page.url, code: tag.content })),
    );
    const scripts = [...files.map((name) => ({ name, code: readFileSync(join(dist, name), 'utf8') })), ...inline];
    expect(scripts.filter(({ code }) => senders.test(code)).map(({ name, code }) => `${name}: …${senders.exec(code)?.[0]}`)).toEqual([]);
  });
});

describe('headers', () => {
  const headers =
    readFileSync(join(dist, '_headers'), 'utf8')
      .split(/\n(?=\/)/)
      .find((block) => block.startsWith('/*'))
      ?.split('\n')
      .slice(1)
      .map((line) => line.trim())
      .filter(Boolean) ?? [];

  test('forbid framing, referrers and guessing of types', () => {
    expect(headers).toEqual(
      expect.arrayContaining([
        "Content-Security-Policy: frame-ancestors 'none'",
        'X-Frame-Options: DENY',
        'Referrer-Policy: no-referrer',
        'X-Content-Type-Options: nosniff',
      ]),
    );
  });

  test('are the same for static hosts and for nginx', () => {
    const nginx = readFileSync(join(projectRoot, 'src/build/deploy/nginx.conf'), 'utf8');
    for (const header of headers) {
      const [name, value] = header.split(/:\s*(.+)/);
      expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    }
  });
});
