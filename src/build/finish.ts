/** Last steps of `npm run build`: the full-text index, the pages' final form, then the offline copy, which must know every file. */
import { fileURLToPath } from 'node:url';
import { basePath } from '../config/site.mjs';
import { writeFullTextIndex } from './full-text.ts';
import { writeServiceWorker } from './service-worker.ts';
import { settlePages } from './settle-pages.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
console.log(`全文索引：${await writeFullTextIndex(dist)} 页`);

await settlePages(dist, basePath);

const offline = await writeServiceWorker(dist, basePath);
console.log(`离线：${offline.files} 个文件，${(offline.bytes / 1e6).toFixed(1)} MB（压缩前）`);
