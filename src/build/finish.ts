/** Last step of `npm run build`: the full-text index. */
import { fileURLToPath } from 'node:url';
import { createIndex, close } from 'pagefind';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
if (!index) throw new Error(errors.join('\n'));
const added = await index.addDirectory({ path: dist });
await index.writeFiles({ outputPath: `${dist}/pagefind` });
await close();
console.log(`全文索引：${added.page_count} 页`);
