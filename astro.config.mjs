import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { codeSplitting } from './src/config/chunks.mjs';
import { csp } from './src/config/csp.mjs';
import { markdown } from './src/config/markdown.mjs';
import { basePath, siteUrl } from './src/config/site.mjs';
import { sitemapOptions } from './src/config/sitemap.mjs';
import { smallPreload } from './src/config/small-preload.mjs';
import { corpusPlugin } from './src/corpus/vite-plugin.ts';

// Wiring only: what each part is for stands in src/config.
export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  integrations: [mdx({ optimize: true }), preact({ include: ['**/*.tsx'] }), sitemap(sitemapOptions)],
  markdown,
  security: { csp },
  build: { inlineStylesheets: 'always', assets: '_a' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [corpusPlugin(), smallPreload()],
    build: {
      target: ['chrome87', 'safari14'],
      cssTarget: ['chrome87', 'safari14'],
      assetsInlineLimit: 4096,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting }, checks: { moduleLevelDirective: false } },
    },
  },
});
