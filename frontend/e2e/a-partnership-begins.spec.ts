import { expect, test } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { expectNoViolations } from './axe.ts';
import { another, goTo, pageNumber, signIn } from './people.ts';

const { coaching, parts, shell } = en;

// Two pairs, so that both sizes can run at once.
const partners = {
  desktop: { account: 'nora.lindgren', name: 'Nora Lindgren' },
  phone: { account: 'yuki.hayashi', name: 'Yuki Hayashi' }
} as const;

test('a_partnership_begins_when_both_say_yes_and_ends_when_one_says_so', async ({ page, browser }, info) => {
  const { account, name } = info.project.name === 'phone' ? partners.phone : partners.desktop;
  const focus = `How students argue about page ${pageNumber()}.`;

  await test.step('an educator asks a coach', async () => {
    await signIn(page, account);
    await goTo(page, shell.coaching);
    await expectNoViolations(page);
    await page.getByRole('link', { name: coaching.propose, exact: true }).first().click();
    await page.getByRole('button', { name: /Fatima Siddiqui/ }).click();
    await page.getByLabel(coaching.focus, { exact: true }).fill(focus);
    await expectNoViolations(page);
    await page.getByRole('button', { name: coaching.proposing.send('Fatima Siddiqui') }).click();
    await expect(page.getByText(coaching.asked('Fatima Siddiqui'))).toBeVisible();
  });

  await test.step('the coach sees who asks and what for, and accepts', async () => {
    const coach = await another(browser, page, 'fatima.siddiqui');
    await coach.getByRole('main').getByRole('link', { name }).click();
    await expect(coach.getByText(coaching.asksForYou)).toBeVisible();
    await expect(coach.getByText(focus, { exact: true }).first()).toBeVisible();
    await expectNoViolations(coach);
    await coach.getByRole('button', { name: coaching.accept, exact: true }).click();
    await expect(coach.getByRole('link', { name: coaching.notes.write, exact: true }).first()).toBeVisible();
    await coach.context().close();
  });

  await test.step('ending it cannot be undone, so it is asked about first', async () => {
    await goTo(page, shell.coaching);
    await page.getByRole('link', { name: coaching.coachesYou('Fatima Siddiqui') }).click();
    await page.getByRole('button', { name: parts.more, exact: true }).click();
    await page.getByRole('menuitem', { name: coaching.step.ENDED, exact: true }).click();
    const asked = page.getByRole('dialog', { name: coaching.ending.title('Fatima Siddiqui') });
    await expect(asked).toBeVisible();
    await expectNoViolations(page);
    await asked.getByRole('button', { name: coaching.step.ENDED, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: coaching.stepDone.ENDED })).toBeVisible();
    await expect(page.getByRole('link', { name: coaching.notes.write, exact: true })).toHaveCount(0);
  });
});
