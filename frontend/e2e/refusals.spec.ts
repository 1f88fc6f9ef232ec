import { expect, test } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { expectNoViolations } from './axe.ts';
import { beginGoal, fillGoal, fillGroup, saveAndStart, writeNeed } from './goals.ts';
import { emailOf, fillDoor, openTeam, pageNumber, PASSWORD, signIn } from './people.ts';

const { goal, parts, problem, session, shell } = en;

test('a_wrong_password_is_refused_in_the_servers_own_sentence', async ({ page, request }) => {
  const wrong = 'not the password';
  const refused = await request.post('/api/v1/sessions', {
    data: { email: emailOf('educator'), password: wrong, client: 'WEB' }
  });
  const told: unknown = await refused.json();

  await page.goto('/');
  await fillDoor(page, 'educator', wrong);

  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  const sentence = ((await alert.getByRole('paragraph').textContent()) ?? '').trim();
  expect(told).toMatchObject({ status: 401, detail: sentence });
  await expect(page.getByLabel(session.email, { exact: true })).toHaveValue(emailOf('educator'));
  await expectNoViolations(page);
});

test('an_empty_door_says_what_is_missing_at_each_field', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: session.signIn, exact: true }).click();

  await expect(page.getByRole('alert')).toContainText(session.emailMissing);
  await expect(page.getByLabel(session.email, { exact: true })).toHaveAccessibleDescription(
    session.emailMissing
  );
  await page.getByRole('link', { name: session.passwordMissing }).click();
  await expect(page.getByLabel(session.password, { exact: true })).toBeFocused();
  await expectNoViolations(page);
});

test('an_address_that_leads_nowhere_says_so_and_leads_home', async ({ page }) => {
  await signIn(page, 'educator');
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { level: 1, name: problem.missingTitle })).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('link', { name: problem.goHome }).click();
  await expect(page.getByRole('navigation', { name: shell.main, exact: true })).toBeVisible();

  await page.goto(`/goals/${crypto.randomUUID()}`);
  await expect(page.getByRole('heading', { name: problem.missingTitle })).toBeVisible();
  await expectNoViolations(page);
});

test('without_a_network_a_banner_says_what_still_works', async ({ page, context }) => {
  await signIn(page, 'educator');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: shell.offline })).toBeVisible();
  await expectNoViolations(page);

  await context.setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: shell.offline })).toBeHidden();
});

test('a_session_that_ends_while_writing_keeps_every_word', async ({ page, context }) => {
  const need = `Students need to compare the two maps on page ${pageNumber()} and say what each leaves out.`;
  await signIn(page, 'educator');
  await openTeam(page);
  await beginGoal(page);
  await writeNeed(page, need, 'STUDENT_FACING');
  await fillGroup(page, 'All fifth graders');

  // Twenty minutes later the access token is old, and the cookie that would renew it is gone.
  await context.clearCookies();
  await page.clock.setFixedTime(Date.now() + 20 * 60_000);
  await page.getByRole('button', { name: goal.saveDraft, exact: true }).click();

  const sheet = page.getByRole('dialog', { name: session.lapsedTitle });
  await expect(sheet).toBeVisible();
  await expectNoViolations(page);
  await expect(sheet.getByLabel(session.email, { exact: true })).toHaveValue(emailOf('educator'));
  await sheet.getByLabel(session.password, { exact: true }).fill(PASSWORD);
  await sheet.getByRole('button', { name: session.signIn, exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: need })).toBeVisible();
});

test('a_goal_closed_without_a_word_is_refused_at_the_field_that_lacks_it', async ({ page }) => {
  const need = `Students need to summarize page ${pageNumber()} in one sentence.`;
  await signIn(page, 'educator');
  await openTeam(page);
  await beginGoal(page);
  await writeNeed(page, need, 'STUDENT_FACING');
  await fillGoal(page, {
    why: 'They copy the first sentence.',
    group: 'All fifth graders',
    check: 'One-sentence summary',
    mark: 'names who and what in their own words'
  });
  await saveAndStart(page, need);

  await page.getByRole('button', { name: parts.more, exact: true }).click();
  await page.getByRole('menuitem', { name: goal.close, exact: true }).click();
  const sheet = page.getByRole('dialog', { name: goal.close });
  await sheet.getByRole('radio', { name: goal.step.MET, exact: true }).check();
  const answered = page.waitForResponse((answer) => answer.status() === 422);
  await sheet.getByRole('button', { name: goal.close, exact: true }).click();

  const told: unknown = await (await answered).json();
  const field = sheet.getByLabel(goal.closeReason, { exact: true });
  await expect(field).toHaveAccessibleDescription(/./);
  const sentence = ((await sheet.getByRole('alert').getByRole('link').textContent()) ?? '').trim();
  expect(told).toMatchObject({ errors: [{ pointer: '/reason', detail: sentence }] });
  await expect(field).toHaveAccessibleDescription(sentence);
  await expectNoViolations(page);
});
