import { basePath } from './site.mjs';

/**
 * A short stand-in for Vite's helper around import(): it announces the files that an imported part will need, so that they
 * come together and not one after another. Vite's own is 0.8 kB on every page with a tool, because it also waits for style
 * files and reports failures as events; styles stand in the pages here, and a failed import() rejects as it should.
 */
const HELPER = `
const known = new Set();
export const __vitePreload = (load, files) => {
  for (const file of files || []) {
    if (known.has(file)) continue;
    known.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(basePath)} + file;
    document.head.append(link);
  }
  return load();
};
`;

/** @returns {import('vite').Plugin} */
export function smallPreload() {
  return { name: 'small-preload', enforce: 'pre', load: (id) => (id === '\0vite/preload-helper.js' ? HELPER : undefined) };
}
