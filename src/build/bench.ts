/**
 * `npm run bench`: what the site weighs and how fast it is, measured on dist/ beside a hand-written page of the same text.
 *
 *   npm run bench                          all parts but the long ones (build, repeat)
 *   npm run bench -- weight speed          some parts: weight speed search lighthouse offline build repeat
 *   npm run bench -- all                   everything, about twenty minutes on two cores
 *   npm run bench -- build --articles 30,300,3000 --folder disputes
 *   npm run bench -- speed --runs 9
 *
 * Budgets are those of src/decisions/0007-budgets.md; tests/site/size.site.test.ts guards the bytes. `DIST` measures another build.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { startChromium } from '../../tests/support/browser.ts';
import { buildWith, growthExponent } from './bench/growth.ts';
import { lighthouse } from './bench/lighthouse.ts';
import { LINES, type Load, median, openOnce } from './bench/load.ts';
import { minimalPage } from './bench/minimal-page.ts';
import { buildTwice } from './bench/repeat.ts';
import { searchOnce } from './bench/search.ts';
import { overBudget, TEMPLATES } from './bench/templates.ts';
import { brotli, weighPage } from './bench/weigh.ts';
import { startServer } from './spawn-server.ts';

const QUICK = ['weight', 'speed', 'search', 'lighthouse', 'offline'] as const;
const PARTS = [...QUICK, 'build', 'repeat'] as const;
type Part = (typeof PARTS)[number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    articles: { type: 'string', default: '30,300,3000' },
    folder: { type: 'string', default: 'guides' },
  },
});
const unknown = positionals.filter((name) => name !== 'all' && !(PARTS as readonly string[]).includes(name));
if (unknown.length > 0 || !['guides', 'disputes'].includes(values.folder)) {
  console.error(`不认识 ${unknown.join('、') || values.folder}。能测的：${PARTS.join(' ')}，或者 all；--folder guides 或 disputes。`);
  process.exit(1);
}
const parts: readonly Part[] = positionals.includes('all')
  ? PARTS
  : positionals.length > 0
    ? PARTS.filter((name) => positionals.includes(name))
    : QUICK;
const runs = Math.max(1, Number(values.runs) || 5);

const dist = process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
if (parts.some((part) => part !== 'build' && part !== 'repeat') && !existsSync(join(dist, 'sw.js'))) {
  console.error('还没有建好的站。先运行 npm run build。');
  process.exit(1);
}
const templates = TEMPLATES.filter((one) => existsSync(join(dist, one.file)));

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => `${Math.round(time)} ms`;
const times = (ours: number, other: number) => `${(ours / other).toFixed(2)} 倍`;
/** Prints rows under each other; Chinese characters are two columns wide. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const width = (text: string) => [...text].reduce((sum, char) => sum + (/[\u1100-\uffe6]/.test(char) ? 2 : 1), 0);
  const widths = head.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    );
}

function measureWeight(): void {
  console.log('\n重量（brotli，字节不含响应头；「打开」是读者什么都不做时浏览器取的，「一件工具」是页上最重的一件醒来以后）');
  table(
    ['模板', '字数', 'HTML', '打开', '一件工具', '全部工具', '同文手写页', '打开/手写', '超没超'],
    templates.map((one) => {
      const weight = weighPage(dist, one.file);
      const plain = brotli(minimalPage(readFileSync(join(dist, one.file), 'utf8'))).length;
      return [
        one.name,
        String(weight.characters),
        kB(weight.html),
        kB(weight.opened),
        kB(weight.oneTool),
        kB(weight.allTools),
        kB(plain),
        times(weight.opened, plain),
        overBudget(one.file, weight).join('，') || '没有',
      ];
    }),
  );
}

function measureOffline(): void {
  const urls = [...readFileSync(join(dist, 'sw.js'), 'utf8').matchAll(/\{url:"([^"]+)"/g)].map((match) => match[1] ?? '');
  const sizes = urls.map((url) => {
    const content = readFileSync(join(dist, url.endsWith('/') ? `${url}index.html` : url));
    // Pagefind's own files are packed already.
    return { disk: content.length, sent: /\.pf_/.test(url) ? content.length : Math.min(content.length, brotli(content).length) };
  });
  const sum = (key: 'disk' | 'sent') => sizes.reduce((total, size) => total + size[key], 0);
  console.log(
    `\n离线：${urls.length} 个文件，传 ${(sum('sent') / 1e6).toFixed(2)} MB，存 ${(sum('disk') / 1e6).toFixed(2)} MB；sw.js ${kB(brotli(readFileSync(join(dist, 'sw.js'))).length)}`,
  );
}

async function measureSpeed(browser: Browser): Promise<void> {
  // The yardstick lies beside the site and comes from the same server in the same run.
  const copy = mkdtempSync(join(tmpdir(), 'ty-bench-'));
  cpSync(dist, copy, { recursive: true });
  for (const one of templates) {
    mkdirSync(join(copy, 'plain', one.file, '..'), { recursive: true });
    writeFileSync(join(copy, 'plain', one.file), minimalPage(readFileSync(join(dist, one.file), 'utf8')));
  }
  const server = await startServer({ dist: copy });
  for (const line of LINES) {
    console.log(`\n速度：${line.name}（往返 ${line.rtt} ms，下行 ${line.down / 1e6} Mbps，CPU 慢 ${line.cpu} 倍），${runs} 次取中`);
    const rows: string[][] = [];
    for (const one of templates) {
      const ours: Load[] = [];
      const plain: Load[] = [];
      await openOnce(browser, server.origin + one.url, line);
      for (let run = 0; run < runs; run += 1) {
        ours.push(await openOnce(browser, server.origin + one.url, line));
        plain.push(await openOnce(browser, `${server.origin}/plain${one.url}`, line));
      }
      const mid = (loads: readonly Load[], key: 'lcp' | 'cls' | 'tbt' | 'bytes' | 'requests') => median(loads.map((load) => load[key]));
      const ready = ours.map((load) => load.ready).filter((value) => value !== null);
      rows.push([
        one.name,
        ms(mid(ours, 'lcp')),
        ms(mid(plain, 'lcp')),
        times(mid(ours, 'lcp'), mid(plain, 'lcp')),
        mid(ours, 'cls').toFixed(3),
        ms(mid(ours, 'tbt')),
        ready.length > 0 ? ms(median(ready)) : '',
        kB(mid(ours, 'bytes')),
        String(mid(ours, 'requests')),
      ]);
    }
    table(['模板', 'LCP', '手写页 LCP', '比', 'CLS', 'TBT', '工具能用', '传了', '请求'], rows);
  }
  await server.stop();
  rmSync(copy, { recursive: true, force: true });
}

async function measureSearch(browser: Browser): Promise<void> {
  const server = await startServer({ dist });
  console.log(`\n搜索（${runs} 次取中；预算：第一次 40 kB、1 秒，之后每敲一下 50 ms）`);
  const rows: string[][] = [];
  for (const line of LINES) {
    const found = [];
    await searchOnce(browser, server.origin, '乱扣费', line);
    for (let run = 0; run < runs; run += 1) found.push(await searchOnce(browser, server.origin, '乱扣费', line));
    const texts = found.map((one) => one.textMs).filter((value) => value !== null);
    rows.push([
      line.name,
      ms(median(found.map((one) => one.firstMs))),
      kB(median(found.map((one) => one.firstBytes))),
      ms(median(found.map((one) => one.keyMs))),
      ms(median(found.map((one) => one.slowestKeyMs))),
      texts.length > 0 ? ms(median(texts)) : '没有',
      kB(median(found.map((one) => one.textBytes))),
    ]);
  }
  table(['线路', '第一条', '传了', '敲一下', '最慢一下', '正文第一条', '正文又传'], rows);
  await server.stop();
}

async function measureLighthouse(browserPath: string): Promise<void> {
  const server = await startServer({ dist });
  // Performance is a measurement, and a busy machine costs points: the middle of three counts. The others do not vary; the worst counts.
  const times = Math.min(runs, 3);
  console.log(`\nLighthouse 手机（性能 无障碍 实践 SEO；性能是${times}次取中，括号里是每一次）`);
  for (const one of templates) {
    try {
      const scores = Array.from({ length: times }, () => lighthouse(server.origin + one.url, browserPath));
      const performance = scores.map((score) => score.performance);
      const worst = (of: 'accessibility' | 'bestPractices' | 'seo') => Math.min(...scores.map((score) => score[of]));
      const lost = [...new Set(scores.flatMap((score) => score.lost))];
      console.log(
        `${[median(performance), worst('accessibility'), worst('bestPractices'), worst('seo')].join(' ')}  ${one.name}（${performance.join('、')}）${lost.length > 0 ? `  丢分：${lost.join('；')}` : ''}`,
      );
    } catch (error) {
      console.log(`没有测成 ${one.name}：${String(error).slice(0, 300)}`);
      break;
    }
  }
  await server.stop();
}

function measureBuild(): void {
  const counts = [
    0,
    ...values.articles
      .split(',')
      .map(Number)
      .filter((count) => count > 0),
  ];
  console.log(`\n建站（真站加上生成的文章，放在 ${values.folder}；${availableParallelism()} 核，开始时负载 ${loadavg()[0]?.toFixed(1)}）`);
  const builds = counts.map((count) => {
    const built = buildWith(count, values.folder === 'disputes' ? 'disputes' : 'guides');
    console.log(
      `${String(count).padStart(5)} 篇：${built.total.toFixed(1)} s（页面 ${built.pages.toFixed(1)}，索引和离线 ${built.finish.toFixed(1)}），一篇 HTML ${kB(built.articleBytes)}`,
    );
    return built;
  });
  const [empty, ...rest] = builds;
  const small = rest.at(-2);
  const large = rest.at(-1);
  if (empty && small && large)
    console.log(
      `增长指数 ${growthExponent(empty, small, large).toFixed(2)}（1 是成正比），每多一篇 ${(((large.total - empty.total) / large.articles) * 1000).toFixed(1)} ms`,
    );
}

function measureRepeat(): void {
  const { files, different } = buildTwice();
  console.log(
    `\n两次建站：${files} 个文件，${different.length === 0 ? '每个字节都一样' : `不一样的有 ${different.length} 个：${different.slice(0, 10).join(' ')}`}`,
  );
}

console.log(
  `dist：${dist}，${readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length} 页`,
);
if (parts.includes('weight')) measureWeight();
if (parts.includes('offline')) measureOffline();
if (parts.some((part) => part === 'speed' || part === 'search' || part === 'lighthouse')) {
  const server = await startChromium();
  const browser = await chromium.connect(server.wsEndpoint());
  if (parts.includes('speed')) await measureSpeed(browser);
  if (parts.includes('search')) await measureSearch(browser);
  await browser.close();
  const path = server.process().spawnfile;
  await server.close();
  if (parts.includes('lighthouse')) await measureLighthouse(path);
}
if (parts.includes('build')) measureBuild();
if (parts.includes('repeat')) measureRepeat();
