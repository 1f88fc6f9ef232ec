import path from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';

/** The screens of the product's pictures. */
export type Screen =
  | 'home'
  | 'team'
  | 'goal'
  | 'new-goal'
  | 'strategy'
  | 'coaching'
  | 'agenda'
  | 'room'
  | 'protocol'
  | 'minutes';

/** Keeps the whole screen as a picture, light and dark, when TRELLIS_PICTURES names a folder: `home-1280.png`. */
export async function picture(page: Page, screen: Screen): Promise<void> {
  const folder = process.env['TRELLIS_PICTURES'];
  const size = page.viewportSize();
  if (!folder || !size) return;
  // As tall as the page, so that what is fixed to an edge lies at the picture's edge.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(height, size.height) });
  await page.mouse.move(0, 0);
  await closeToasts(page);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const name = `${screen}-${size.width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
    await page.screenshot({ path: path.join(folder, name), animations: 'disabled', scale: 'css' });
  }
  await page.setViewportSize(size);
}

/** What has just been done would stand in the way of what is there. */
async function closeToasts(page: Page): Promise<void> {
  const crosses = page.getByRole('status').getByRole('button', { name: en.parts.close, exact: true });
  while (await crosses.count()) await crosses.last().click();
}
