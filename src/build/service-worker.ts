/**
 * Writes dist/sw.js: after one visit every page, tool and search works without a network.
 * Workbox keeps the books (revisions, resuming a broken download, deleting what is old); its runtime is built into the file.
 */
import { generateSW } from 'workbox-build';

/** Not needed to use the site: files for crawlers and hosts, pictures nobody sees offline, and Pagefind's own user interfaces. */
const LEFT_OUT = [
  '404.html',
  '_headers',
  'sw.js',
  'robots.txt',
  'llms.txt',
  '*.xml',
  'changelog/feed.xml',
  'og.png',
  'icon-*.png',
  'pagefind/pagefind-*ui.*',
  'pagefind/pagefind-highlight.js',
];

/** What a phone keeps: `files` and their size on disk in bytes, uncompressed. */
export type OfflineStore = { readonly files: number; readonly bytes: number };

/**
 * Precaches everything a reader can open under `base` ('/' or '/name/').
 *
 * Old and new never mix: the worker of a new version waits, with the old one serving the old files, until the reader
 * taps 「换成新的」 (src/scripts/page.ts) or has closed every page of the site.
 * @throws Error when Workbox warns, for example about a file too big to keep: a page that silently fails offline is a fault.
 */
export async function writeServiceWorker(dist: string, base: string): Promise<OfflineStore> {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  const { count, size, warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: ['**/*'],
    globIgnores: LEFT_OUT,
    swDest: `${dist}/sw.js`,
    cacheId: 'tousuyoumen',
    // Pages are stored under the address readers use: hosts redirect /x/index.html, and a redirect costs a second request.
    // Sorted, so that the same site gives the same bytes on every disk.
    manifestTransforms: [
      (entries) => ({
        manifest: entries
          .map((entry) => ({ ...entry, url: prefix + entry.url.replace(/(^|\/)index\.html$/, '$1') }))
          .sort((a, b) => (a.url < b.url ? -1 : 1)),
      }),
    ],
    directoryIndex: '',
    // /search/?q=…, ?asOf=… and Pagefind's ?ts=… are the same file.
    ignoreURLParametersMatching: [/./],
    dontCacheBustURLsMatching: /\/_a\/|\/pagefind\/(fragment|index|filter)\//,
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    // An address that is not stored goes to the network (the host's 404 page included) and only without one to /offline/.
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: `${prefix}offline/` } },
      },
    ],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    babelPresetEnvTargets: ['chrome 87', 'safari 14'],
  });
  if (warnings.length > 0) throw new Error(`离线文件没有写好：\n${warnings.join('\n')}`);
  return { files: count, bytes: size };
}
