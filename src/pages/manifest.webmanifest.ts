import type { APIRoute } from 'astro';
import { path } from '../config/paths.ts';

/** Web app manifest; an endpoint, because every address in it stands under the deployment's base path. */
export const GET: APIRoute = () =>
  Response.json({
    id: path('/'),
    name: '投诉有门',
    short_name: '投诉有门',
    description: '和中国移动有纠纷，现在敲哪扇门、哪天之前、带什么、怎么说。没有网也能用。',
    lang: 'zh-CN',
    dir: 'ltr',
    start_url: path('/'),
    scope: path('/'),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    categories: ['utilities', 'education'],
    icons: [
      { src: path('/icon-192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: path('/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: path('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: path('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    shortcuts: [
      { name: '我的案子', url: path('/case/') },
      { name: '算日子', url: path('/tools/deadline/') },
      { name: '写内容', url: path('/tools/wording/') },
    ],
  });
