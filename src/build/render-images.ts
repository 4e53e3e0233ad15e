/**
 * Draws the pictures in public/ that cannot be written by hand: og.png and the icons. Run after a change of the mark or of
 * src/build/og/, look at the result, commit it: `node src/build/render-images.ts`. Needs a Chromium and Noto CJK fonts.
 */
import { fileURLToPath } from 'node:url';
import { startChromium } from '../../tests/support/browser.ts';
import { chromium } from 'playwright-core';

const here = (name: string) => new URL(`og/${name}`, import.meta.url).href;
const output = (name: string) => fileURLToPath(new URL(`../../public/${name}`, import.meta.url));

// The maskable icon keeps the mark inside the middle 80%, where no launcher's mask cuts.
const pictures = [
  { page: 'og.html', file: 'og.png', width: 1200, height: 630, margin: 0 },
  { page: 'icon.html', file: 'icon-192.png', width: 192, height: 192, margin: 0.1 },
  { page: 'icon.html', file: 'icon-512.png', width: 512, height: 512, margin: 0.1 },
  { page: 'icon.html', file: 'icon-maskable-512.png', width: 512, height: 512, margin: 0.2 },
];

const server = await startChromium();
const browser = await chromium.connect(server.wsEndpoint());
for (const picture of pictures) {
  const page = await browser.newPage({ viewport: { width: picture.width, height: picture.height }, deviceScaleFactor: 1 });
  await page.goto(here(picture.page));
  await page.evaluate((margin) => document.documentElement.style.setProperty('--margin', String(margin)), picture.margin);
  await page.screenshot({ path: output(picture.file) });
  await page.close();
  console.log(`public/${picture.file}`);
}
await browser.close();
await server.close();
