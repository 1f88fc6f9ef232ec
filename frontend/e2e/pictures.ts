import path from 'node:path';
import type { Page } from '@playwright/test';

/** The screens of the product's pictures. */
export type Screen = 'home' | 'team' | 'goal' | 'new-goal' | 'strategy' | 'coaching';

/** Keeps the whole screen as a picture, light and dark, when TRELLIS_PICTURES names a folder: `home-1280.png`. */
export async function picture(page: Page, screen: Screen): Promise<void> {
  const folder = process.env['TRELLIS_PICTURES'];
  if (!folder) return;
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const name = `${screen}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
    await page.screenshot({ path: path.join(folder, name), fullPage: true, animations: 'disabled' });
  }
}
