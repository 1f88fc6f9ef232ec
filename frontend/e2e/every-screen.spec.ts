import { expect, test, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { expectNoViolations } from './axe.ts';
import { openTeam, signIn, visit } from './people.ts';

const { admin, goal, parts } = en;

test.slow();

/** Nothing that assistive technology stumbles over, and nothing to scroll sideways for on the narrowest phone. */
async function expectWellMade(page: Page): Promise<void> {
  await expect(page.getByText(parts.loading, { exact: true })).toHaveCount(0);
  await expectNoViolations(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond, `px beyond the edge of ${page.url()}`).toBeLessThanOrEqual(0);
  if (size) await page.setViewportSize(size);
}

test('every_screen_of_an_educator_is_well_made', async ({ page }) => {
  await signIn(page, 'educator');
  for (const address of [
    '/',
    '/teams',
    '/teams/new',
    '/strategies',
    '/strategies/new',
    '/strategies?q=nothing+is+called+so',
    '/libraries',
    '/protocols',
    '/protocols/new',
    '/coaching',
    '/coaching/new',
    '/coaching/who-can-read',
    '/settings',
    '/notifications',
    '/admin'
  ]) {
    await visit(page, address);
    await expectWellMade(page);
  }

  await page.goto('/');
  await openTeam(page);
  await expectWellMade(page);
  const team = page.url();
  for (const further of ['/meetings', '/meetings/new', '/decisions', '/decisions?q=nothing+is+called+so']) {
    await visit(page, team + further);
    await expectWellMade(page);
  }
  await visit(page, team);
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page.getByRole('img', { name: goal.chartOf })).toBeVisible();
  await expectWellMade(page);
  const address = page.url();
  for (const further of ['/edit', '/evidence/new']) {
    await visit(page, address + further);
    await expectWellMade(page);
  }
});

test('every_screen_of_a_roster_admin_is_well_made', async ({ page }) => {
  await signIn(page, 'roster-admin');
  for (const address of [
    '/',
    '/admin',
    '/admin/people/new',
    '/admin/schools',
    '/admin/years',
    '/admin/district',
    '/coaching'
  ]) {
    await visit(page, address);
    await expectWellMade(page);
  }
  await visit(page, '/admin');
  await page.getByRole('link', { name: 'Aisha Rahman' }).click();
  await expect(page.getByRole('heading', { name: admin.roles.title })).toBeVisible();
  await expectWellMade(page);
});

test('every_screen_of_a_curator_is_well_made', async ({ page }) => {
  await signIn(page, 'curator');
  await visit(page, '/libraries');
  await page.getByRole('button', { name: en.strategy.startLibrary, exact: true }).click();
  await expectWellMade(page);
});
