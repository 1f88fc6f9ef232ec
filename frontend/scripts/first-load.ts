/** Prints how many bytes, packed with gzip, a browser that comes for the first time is sent before it shows the sign-in. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium as browsers } from '@playwright/test';
import { chromium } from './chromium.ts';

const server = process.env['TRELLIS_URL'] ?? 'http://localhost:8080';

const browser = await browsers.launch(chromium);
const context = await browser.newContext({ serviceWorkers: 'block' });
const page = await context.newPage();
const paths = new Set<string>();
page.on('request', (request) => paths.add(new URL(request.url()).pathname));
await page.goto(server, { waitUntil: 'networkidle' });
await browser.close();

const kinds = {
  'First load, scripts (gzip)': /\.js$/,
  'First load, styles (gzip)': /\.css$/,
  'First load, fonts': /\.woff2$/,
  'First load, everything (gzip)': /./
} as const;

for (const [name, kind] of Object.entries(kinds)) {
  const bytes = [...paths]
    .filter((path) => !path.startsWith('/api/'))
    .map((path) => (/\.[a-z0-9]+$/.test(path) ? path : '/index.html'))
    .filter((path) => kind.test(path))
    .reduce((sum, path) => sum + packed(path), 0);
  console.log(`${name}|${(bytes / 1024).toFixed(1)} KB`);
}

function packed(path: string): number {
  const file = readFileSync(`build${path}`);
  return path.endsWith('.woff2') ? file.length : gzipSync(file, { level: 9 }).length;
}
