import type { APIRoute } from 'astro';
import { path } from '../config/paths.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(path('/sitemap-index.xml'), site).href}\n`);
