import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Prints what the built client weighs, and fails above the budgets. Sizes in kB after gzip, fonts as they are. */
const BUDGETS = { firstJs: 80, lazyJs: 35, allJs: 350, firstCss: 20, allCss: 45, fonts: 80 };

const app = join(import.meta.dirname, '../build/_app/immutable');
const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).map((name) => join(app, name));
const scripts = files.filter((name) => name.endsWith('.js'));
const styles = files.filter((name) => name.endsWith('.css'));
const fonts = files.filter((name) => name.endsWith('.woff2'));

const first = firstLoad();
const lazy = scripts.filter((name) => !first.has(name)).map(gzipped);

const rows: [string, number, number][] = [
  ['scripts before the first paint', sum([...first].map(gzipped)), BUDGETS.firstJs],
  ['largest script fetched later', Math.max(0, ...lazy), BUDGETS.lazyJs],
  ['all scripts', sum(scripts.map(gzipped)), BUDGETS.allJs],
  ['styles before the first paint', sum(styles.filter(isOfFirstPaint).map(gzipped)), BUDGETS.firstCss],
  ['all styles, of every page', sum(styles.map(gzipped)), BUDGETS.allCss],
  [`fonts (${fonts.length})`, sum(fonts.map((name) => readFileSync(name).length)), BUDGETS.fonts]
];

for (const [what, bytes, budget] of rows) {
  const size = (bytes / 1000).toFixed(1).padStart(7);
  console.log(`${what.padEnd(32)} ${size} kB  of ${budget} kB${bytes / 1000 > budget ? '  TOO LARGE' : ''}`);
}
process.exitCode = rows.some(([, bytes, budget]) => bytes / 1000 > budget) ? 1 : 0;

/** The sign-in page's scripts, which are the first a person meets, and all they import. */
function firstLoad(): Set<string> {
  const page = readFileSync(join(app, '../../index.html'), 'utf8');
  const entries = [...page.matchAll(/_app\/immutable\/([\w./-]+\.js)/g)].flatMap(([, name]) => name ?? []);
  const nodes = scripts
    .filter((name) => /\/nodes\/[01]\./.test(name))
    .map((name) => name.slice(app.length + 1));
  const seen = new Set<string>();
  for (const entry of [...entries, ...nodes]) follow(join(app, entry), seen);
  return seen;
}

/** The root layout's and the error page's, and what the page itself names. */
function isOfFirstPaint(file: string): boolean {
  return /\/assets\/[01]\./.test(file);
}

function follow(file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g)) {
    if (path) follow(join(file, '..', path), seen);
  }
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
