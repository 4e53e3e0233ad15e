import { existsSync } from 'node:fs';
import { type BrowserServer, type BrowserType, chromium, firefox } from 'playwright-core';

/** Where browsers live on Linux, macOS and Windows when somebody installed one. */
const CHROMIUM_PLACES = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** No sandbox: CI containers run as root, where Chromium refuses to start with one. Nothing foreign is ever opened. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'];

type Candidate = { readonly name: string; readonly path: () => Promise<string | undefined> };

const CANDIDATES: readonly Candidate[] = [
  { name: 'CHROMIUM_PATH', path: async () => process.env['CHROMIUM_PATH'] },
  ...CHROMIUM_PLACES.map((place) => ({ name: place, path: async () => (existsSync(place) ? place : undefined) })),
  // From npm, so that a machine without a browser needs no other set-up. Its own arguments are left out: --single-process
  // and --no-zygote break a second context, --disable-web-security would hide what the CSP tests look for.
  { name: '@sparticuz/chromium', path: async () => (await import('@sparticuz/chromium')).default.executablePath() },
];

/**
 * Starts a Chromium that several test files can share: CHROMIUM_PATH, then an installed Chrome or Chromium, then the one
 * from npm. One that does not start is passed over.
 * @throws Error naming every browser that was tried.
 */
export async function startChromium(): Promise<BrowserServer> {
  const tried: string[] = [];
  for (const candidate of CANDIDATES) {
    try {
      const executablePath = await candidate.path();
      if (!executablePath) continue;
      return await chromium.launchServer({ executablePath, args: ARGS, headless: true, timeout: 30_000 });
    } catch (error) {
      tried.push(`${candidate.name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(`No Chromium could be started. Tried:\n${tried.join('\n')}\nSet CHROMIUM_PATH to one that runs here.`);
}

const FIREFOX_PLACES = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/**
 * Starts FIREFOX_PATH or an installed Firefox: Playwright's own build through its protocol, any other through WebDriver
 * BiDi (Playwright's `moz-firefox`), which covers less.
 * @throws Error naming what was tried.
 */
export async function startFirefox(): Promise<BrowserServer> {
  const executablePath = process.env['FIREFOX_PATH'] ?? FIREFOX_PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('BROWSER=firefox, but no Firefox is installed. FIREFOX_PATH=… names one.');
  try {
    return await firefox.launchServer({ executablePath, headless: true, timeout: 30_000 });
  } catch {
    return firefox.launchServer({ executablePath, channel: 'moz-firefox', headless: true, timeout: 30_000 });
  }
}

/** The browser of this run: Chromium, or Firefox with BROWSER=firefox. */
export const browserName = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
export const browserType: BrowserType = browserName === 'firefox' ? firefox : chromium;
