import { expect, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';

const { goal, strategy, terms } = en;

/** Narrows the library by a word and the grades, and opens the strategy. */
export async function findStrategy(page: Page, word: string, title: string): Promise<void> {
  await page.getByLabel(strategy.search, { exact: true }).fill(word);
  await page.getByLabel(goal.gradeBand, { exact: true }).selectOption(terms.gradeBand.G3_5);
  await expect(page.getByRole('heading', { level: 2, name: strategy.found(1), exact: true })).toBeVisible();
  await page
    .getByRole('link')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Puts the strategy on the page to work for a goal. */
export async function tryForGoal(page: Page, statement: string, plan: string): Promise<void> {
  await page.getByRole('button', { name: goal.tryThis, exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: statement }).check();
  await sheet.getByLabel(goal.tryPlan).fill(plan);
  await sheet.getByRole('button', { name: goal.trySave, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: goal.tried })).toBeVisible();
}
