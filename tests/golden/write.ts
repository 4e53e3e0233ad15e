/** Writes the golden texts anew: `node tests/golden/write.ts`. Then read the diff as the clerk, the official, the customer. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenTexts } from './texts.ts';

const folder = import.meta.dirname;
for (const name of readdirSync(folder)) if (name.endsWith('.txt')) rmSync(join(folder, name));
const texts = goldenTexts();
for (const [name, text] of texts) writeFileSync(join(folder, name), text);
console.log(`${texts.size} 篇写进 tests/golden`);
