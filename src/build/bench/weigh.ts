import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { islandsOf, scriptClosure, staticImports } from '../script-graph.ts';

/** Brotli at its best quality, as a host that compresses once at deployment sends it. */
export function brotli(content: Buffer | string): Buffer {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content) },
  });
}

/** What one page costs; every number of bytes is brotli, response headers not counted. */
export type PageWeight = {
  readonly html: number;
  /** HTML and the scripts that are fetched without the reader doing anything. */
  readonly opened: number;
  /** HTML and the scripts of the heaviest tool on the page, once it wakes. Equals `opened` where there is none. */
  readonly oneTool: number;
  /** HTML and the scripts of all tools, once all are awake. What a tool fetches when it is used is not counted. */
  readonly allTools: number;
  /** Tools on the page by name, for example DeadlineCalculator. */
  readonly tools: readonly string[];
  /** 字 and other characters of the text in <main>, spaces not counted. */
  readonly characters: number;
  /** HTML that has arrived with the first flight of packets: what a browser can paint after one round trip. */
  readonly firstFlight: string;
};

/** Ten packets of 1,460 bytes, the initial window of TCP, less what the response headers of a static host take. */
const FIRST_FLIGHT = 14_600 - 600;

const sizes = new Map<string, number>();

/** Bytes of these scripts and all that they import, each counted once. */
function closureBytes(dist: string, entries: readonly string[]): number {
  return scriptClosure(dist, entries).reduce((sum, file) => {
    const key = join(dist, file);
    const size = sizes.get(key) ?? brotli(readFileSync(key)).length;
    sizes.set(key, size);
    return sum + size;
  }, 0);
}

/** Text a reader sees in <main>: scripts, styles, tags and spaces taken out. */
function readableText(html: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return main
    .replace(/<(script|style|template)[\s>][\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z#0-9]+;/g, '字')
    .replace(/\s+/g, '');
}

/**
 * Weighs a built page as a browser loads it.
 * @param file path of the page inside `dist`, for example 'routes/index.html'
 * @param base the deployment's base path, '/' or '/name/'
 */
export function weighPage(dist: string, file: string, base = '/'): PageWeight {
  const html = readFileSync(join(dist, file), 'utf8');
  const inside = (url: string) => url.slice(base.length);
  const islands = islandsOf(html, base);
  const always = [
    ...[...html.matchAll(/<script[^>]+src="([^"]+)"|<link[^>]+rel="(?:modulepreload|stylesheet)"[^>]+href="([^"]+)"/g)].map((match) =>
      inside(match[1] ?? match[2] ?? ''),
    ),
    ...[...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].flatMap((script) => staticImports(script[1] ?? '').map(inside)),
  ];
  const packed = brotli(html);
  const atOnce = [...always, ...islands.filter((island) => island.atOnce).flatMap((island) => island.entries)];
  return {
    html: packed.length,
    opened: packed.length + closureBytes(dist, atOnce),
    oneTool:
      packed.length + Math.max(closureBytes(dist, atOnce), ...islands.map((island) => closureBytes(dist, [...atOnce, ...island.entries]))),
    allTools: packed.length + closureBytes(dist, [...always, ...islands.flatMap((island) => island.entries)]),
    tools: [...new Set(islands.map((island) => island.name))],
    characters: [...readableText(html)].length,
    firstFlight:
      packed.length <= FIRST_FLIGHT
        ? html
        : brotliDecompressSync(packed.subarray(0, FIRST_FLIGHT), { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString('utf8'),
  };
}
