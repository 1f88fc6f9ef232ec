import { expect, test, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { expectNoViolations } from './axe.ts';
import { beginNote, expectSaved, openPartnership, writeLine } from './coaching.ts';
import { beginGoal, fillGoal, saveAndStart, writeNeed } from './goals.ts';
import { openTeam, pageNumber, signIn } from './people.ts';

const { goal, parts, session, shell } = en;

const keptHere = (page: Page) => page.getByRole('status').filter({ hasText: parts.keptHere });

test('a_goal_half_written_survives_a_reload_and_can_be_started_afresh', async ({ page }) => {
  const need = `Students need to explain page ${pageNumber()} to a partner in their own words.`;
  const field = page.getByLabel(goal.need, { exact: true });
  await signIn(page, 'educator');
  await openTeam(page);
  await beginGoal(page);
  await writeNeed(page, need, 'STUDENT_FACING');
  await expect(keptHere(page)).toBeVisible();

  await page.reload();
  await expect(field).toHaveValue(need);
  await expect(page.getByText(parts.restored)).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('button', { name: parts.startAfresh, exact: true }).click();
  await expect(field).toHaveValue('');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: goal.new })).toBeVisible();
  await expect(page.getByText(parts.restored)).toHaveCount(0);
  await expect(field).toHaveValue('');
});

test('a_check_and_a_decision_half_made_are_there_after_a_reload', async ({ page }) => {
  const need = `Students need to retell page ${pageNumber()} in order.`;
  await signIn(page, 'educator');
  await openTeam(page);
  await beginGoal(page);
  await writeNeed(page, need, 'STUDENT_FACING');
  await fillGoal(page, {
    why: 'They tell the end first.',
    group: 'All fifth graders',
    check: 'Partner retelling',
    mark: 'tells it in order, in their own words'
  });
  await saveAndStart(page, need);

  await test.step('a decision', async () => {
    const reason = page.getByLabel(goal.reason, { exact: true });
    const decide = page.getByRole('button', { name: goal.decide, exact: true });
    await decide.click();
    await reason.fill('They begin to ask each other.');
    await expect(keptHere(page)).toBeVisible();
    await page.reload();
    await decide.click();
    await expect(reason).toHaveValue('They begin to ask each other.');
    await page.keyboard.press('Escape');
  });

  await test.step('a check, which is forgotten here once it is sent', async () => {
    const meeting = page.getByLabel(goal.meeting, { exact: true });
    const record = page.getByRole('link', { name: goal.record, exact: true });
    await record.click();
    await page.getByLabel(goal.assessed, { exact: true }).fill('40');
    await meeting.fill('19');
    await expect(page.getByText(goal.share('48%'))).toBeVisible();
    await expect(keptHere(page)).toBeVisible();
    await page.reload();
    await expect(meeting).toHaveValue('19');
    await page.getByRole('button', { name: goal.saveCheck, exact: true }).click();
    await expect(page.getByRole('row', { name: /48% 19 of 40/ })).toBeVisible();
    await record.click();
    await expect(page.getByLabel(goal.eligible, { exact: true })).toHaveValue('44');
    await expect(meeting).toHaveValue('');
  });
});

test('signing_out_leaves_nothing_on_the_device', async ({ page }) => {
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
  await signIn(page, 'educator');
  await openTeam(page);
  await beginGoal(page);
  const address = page.url();
  await writeNeed(page, 'Students need to compare two maps.', 'STUDENT_FACING');
  await expect(keptHere(page)).toBeVisible();
  expect(await databases()).toBe(1);

  await page.goto('/settings');
  await page.getByRole('button', { name: shell.signOut, exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: session.title })).toBeVisible();
  await expect.poll(databases).toBe(0);
  await signIn(page, 'educator');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: goal.new })).toBeVisible();
  await expect(page.getByLabel(goal.need, { exact: true })).toHaveValue('');
});

test('a_note_written_without_a_network_is_saved_when_it_is_back', async ({ page, context }) => {
  const heard = `“I looked at page ${pageNumber()} again.”`;
  await signIn(page, 'coach');
  await openPartnership(page, 'Carmen Delgado');
  await beginNote(page);
  await context.setOffline(true);
  await writeLine(page, 'HEARD', heard);
  await expect(keptHere(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: shell.offline })).toBeVisible();
  await expectNoViolations(page);

  await context.setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Heard / })).toHaveValue(heard);
});
