import { expect, test, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { expectNoViolations } from './axe.ts';
import { beginGoal, fillGroup, writeNeed } from './goals.ts';
import { another, openTeam, pageNumber, signIn } from './people.ts';

const { goal, parts } = en;

async function edit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: goal.edit, exact: true }).click();
  await expect(page.getByRole('button', { name: goal.save, exact: true })).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: goal.save, exact: true }).click();
}

test('two_people_save_the_same_goal_and_no_word_is_lost', async ({ page, browser }) => {
  const number = pageNumber();
  const before = `Students need to retell the story on page ${number} in their own words.`;
  const theirs = `Students need to retell the story on page ${number} in order, in their own words.`;
  await signIn(page, 'educator');
  await openTeam(page);
  await beginGoal(page);
  await writeNeed(page, before, 'STUDENT_FACING');
  await fillGroup(page, 'All fourth graders');
  await page.getByRole('button', { name: goal.saveDraft, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
  const address = page.url();

  const colleague = await another(browser, page, 'colleague');
  await edit(page, address);
  await edit(colleague, address);

  await colleague.getByLabel(goal.need, { exact: true }).fill(theirs);
  await colleague.getByLabel(goal.why).fill('They lose the order of events.');
  await save(colleague);
  await expect(colleague.getByRole('heading', { level: 1, name: theirs })).toBeVisible();

  await page.getByLabel(goal.why).fill('They tell the end first.');
  await page.getByLabel(goal.group, { exact: true }).fill('Fourth graders of both classes');
  await save(page);

  const sheet = page.getByRole('dialog', { name: parts.conflict.title });
  await expect(sheet).toBeVisible();
  for (const text of [before, theirs, 'They lose the order of events.', 'They tell the end first.']) {
    await expect(sheet.getByText(text, { exact: true })).toBeVisible();
  }
  await expectNoViolations(page);

  const choose = (part: string, whose: string) =>
    sheet.getByRole('group', { name: part, exact: true }).getByRole('radio', { name: whose }).check();
  await choose(goal.need, parts.conflict.theirs);
  await choose(goal.why, parts.conflict.mine);
  await choose(goal.group, parts.conflict.mine);
  await sheet.getByRole('button', { name: parts.conflict.save, exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: theirs })).toBeVisible();
  await expect(page.getByText('They tell the end first.', { exact: true })).toBeVisible();
  await expect(page.getByText('Fourth graders of both classes, 44 students', { exact: true })).toBeVisible();

  await colleague.reload();
  await expect(colleague.getByText('They tell the end first.', { exact: true })).toBeVisible();
  await colleague.context().close();
});
