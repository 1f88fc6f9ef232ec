import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import type { Messages } from '#lib/i18n/en.ts';

/** The accounts of the sample district, by what stands before the `@`. */
export type Account =
  | 'educator'
  | 'colleague'
  | 'coach'
  | 'school-leader'
  | 'district-leader'
  | 'roster-admin'
  | 'curator'
  | 'educadora'
  | 'fatima.siddiqui'
  | 'nora.lindgren'
  | 'yuki.hayashi';

export const emailOf = (account: Account): string => `${account}@maplegrove.example`;
export const PASSWORD = 'maple-grove';

/** Signs in at the door, whichever page was asked for, and waits until the person is in. */
export async function signIn(page: Page, account: Account, words: Messages = en): Promise<void> {
  await page.goto('/');
  await fillDoor(page, account, PASSWORD, words);
  await expect(page.getByRole('navigation', { name: words.shell.main, exact: true })).toBeVisible();
}

export async function fillDoor(
  page: Page,
  account: Account,
  password: string,
  words: Messages = en
): Promise<void> {
  await page.getByLabel(words.session.email, { exact: true }).fill(emailOf(account));
  await page.getByLabel(words.session.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: words.session.signIn, exact: true }).click();
}

/** Somebody else, at a device of their own that is like this one. */
export async function another(browser: Browser, like: Page, account: Account): Promise<Page> {
  const context = await browser.newContext({ viewport: like.viewportSize(), locale: 'en-US' });
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

/** Goes to a place by the rail or, on a phone, by the bottom bar. */
export async function goTo(page: Page, place: string, words: Messages = en): Promise<void> {
  await page
    .getByRole('navigation', { name: words.shell.main, exact: true })
    .getByRole('link', { name: place, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
}

/** Goes to an address, and waits until the screen there has its heading. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** The team the person facilitates, as home offers it: in the rail or, on a phone, in the list. */
export function teamLink(page: Page, words: Messages = en): Locator {
  const role = words.terms.teamRole.FACILITATOR;
  return page.getByRole('link', { name: new RegExp(`^${teamOf(words)}( ${role})?$`) });
}

export async function openTeam(page: Page, words: Messages = en): Promise<void> {
  await teamLink(page, words).click();
  await expect(page.getByRole('heading', { level: 1, name: teamOf(words) })).toBeVisible();
}

const teamOf = (words: Messages): string => (words === en ? 'Grade 5 Literacy' : 'Tercer grado bilingüe');

/** A day as date fields take it. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A number that makes a sentence one of its kind on a server that has seen earlier runs. */
export const pageNumber = (): number => 100 + Math.floor(Math.random() * 9_899);
