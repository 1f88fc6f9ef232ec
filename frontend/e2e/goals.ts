import { expect, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import type { Messages } from '#lib/i18n/en.ts';
import { daysFromNow } from './people.ts';

/** What is typed into a new goal beside its statement. */
export type Said = { why: string; group: string; check: string; mark: string };

/** From the team's page to an empty form. */
export async function beginGoal(page: Page, words: Messages = en): Promise<void> {
  await page.getByRole('link', { name: words.team.addGoal, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.goal.new })).toBeVisible();
}

/** Writes the need and waits for what the wording check says of it. */
export async function writeNeed(
  page: Page,
  need: string,
  verdict: keyof Messages['goal']['framing'],
  words: Messages = en
): Promise<void> {
  await page.getByLabel(words.goal.need, { exact: true }).fill(need);
  const check = page.getByRole('complementary', { name: words.goal.framing.label });
  await expect(check.getByText(words.goal.framing[verdict])).toBeVisible();
}

/** Which students, the least that a draft needs beside the statement. */
export async function fillGroup(page: Page, group: string, words: Messages = en): Promise<void> {
  await page.getByLabel(words.goal.group, { exact: true }).fill(group);
  await page.getByLabel(words.goal.size, { exact: true }).fill('44');
  await page.getByLabel(words.goal.subject, { exact: true }).selectOption(words.terms.subject.ELA);
  await page.getByLabel(words.goal.gradeBand, { exact: true }).selectOption(words.terms.gradeBand.G3_5);
}

/** Fills everything beside the need: 12 of 40 met the mark three weeks ago, 80 percent will. */
export async function fillGoal(page: Page, said: Said, words: Messages = en): Promise<void> {
  await fillGroup(page, said.group, words);
  await page.getByLabel(words.goal.why).fill(said.why);
  await page.getByLabel(words.goal.measure, { exact: true }).fill(said.check);
  await page
    .getByLabel(words.goal.measureKind, { exact: true })
    .selectOption(words.terms.measureKind.EXIT_TICKET);
  await page.getByLabel(words.goal.criterion, { exact: true }).fill(said.mark);
  await page.getByLabel(words.goal.baselineOn, { exact: true }).fill(daysFromNow(-21));
  await page.getByLabel(words.goal.eligible, { exact: true }).fill('44');
  await page.getByLabel(words.goal.assessed, { exact: true }).fill('40');
  await page.getByLabel(words.goal.meeting, { exact: true }).fill('12');
  await page.getByLabel(words.goal.targetPercent, { exact: true }).fill('80');
  await page.getByLabel(words.goal.targetDate, { exact: true }).fill(daysFromNow(30));
}

/** Saves the draft, then starts the goal. */
export async function saveAndStart(page: Page, need: string, words: Messages = en): Promise<void> {
  await page.getByRole('button', { name: words.goal.saveDraft, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: need })).toBeVisible();
  await expect(page.getByRole('heading', { name: words.goal.draftHead })).toBeVisible();
  await page.getByRole('button', { name: words.goal.start, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: words.goal.started })).toBeVisible();
}

/** A check of the whole group, recorded from the goal's page. */
export type Check = { name: string; daysAgo: number; took: number; met: number };

export async function recordCheck(page: Page, check: Check, words: Messages = en): Promise<void> {
  await page.getByRole('link', { name: words.goal.record, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.goal.record })).toBeVisible();
  await page.getByLabel(words.goal.checkName).fill(check.name);
  await page.getByLabel(words.goal.givenOn, { exact: true }).fill(daysFromNow(-check.daysAgo));
  await page.getByLabel(words.goal.assessed, { exact: true }).fill(String(check.took));
  await page.getByLabel(words.goal.meeting, { exact: true }).fill(String(check.met));
  await page.getByRole('button', { name: words.goal.saveCheck, exact: true }).click();
  const percent = `${Math.round((100 * check.met) / check.took)}%`;
  await expect(page.getByRole('status').filter({ hasText: percent })).toBeVisible();
}

/** What the chart says to those who do not see it. */
export async function expectCourse(page: Page, course: RegExp, words: Messages = en): Promise<void> {
  await expect(page.getByRole('img', { name: words.goal.chartOf })).toHaveAccessibleName(course);
}

export async function decide(
  page: Page,
  decision: keyof Messages['terms']['decision'],
  reason: string,
  words: Messages = en
): Promise<void> {
  await page.getByRole('button', { name: words.goal.decide, exact: true }).click();
  const sheet = page.getByRole('dialog', { name: words.goal.decide });
  await sheet.getByRole('radio', { name: words.terms.decision[decision] }).check();
  await sheet.getByLabel(words.goal.reason, { exact: true }).fill(reason);
  await sheet.getByRole('button', { name: words.goal.saveDecision, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: words.goal.decided })).toBeVisible();
}
