/** Last steps of `npm run build`: the full-text index, the pages' final form, then the offline copy, which must know every file. */
import { fileURLToPath } from 'node:url';
import { basePath } from '../config/site.mjs';
import { writeFullTextIndex } from './full-text.ts';
import { writeServiceWorker } from './service-worker.ts';
import { settlePages } from './settle-pages.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
// Pagefind is a process of its own: it reads the pages as Astro left them while they are brought into their final form here.
const [indexed, writePages] = await Promise.all([writeFullTextIndex(dist), settlePages(dist, basePath)]);
console.log(`全文索引：${indexed} 页`);
writePages();

const offline = await writeServiceWorker(dist, basePath);
console.log(`离线：${offline.files} 个文件，${(offline.bytes / 1e6).toFixed(1)} MB（压缩前）`);
