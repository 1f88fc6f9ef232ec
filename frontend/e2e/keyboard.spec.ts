import { expect, test, type Locator, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { beginGoal, fillGoal, saveAndStart, writeNeed } from './goals.ts';
import { another, emailOf, openTeam, pageNumber, PASSWORD, teamLink } from './people.ts';

const { session, shell, team } = en;

/** Tabs on until the element has the focus, and sees that the focus is shown. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
  await expect(wanted).not.toHaveCSS('outline-style', 'none');
}

async function signInByKeyboard(page: Page): Promise<void> {
  await page.goto('/');
  await tabTo(page, page.getByLabel(session.email, { exact: true }));
  await page.keyboard.type(emailOf('educator'));
  await tabTo(page, page.getByLabel(session.password, { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: shell.main, exact: true })).toBeVisible();
}

test('a_person_without_a_mouse_opens_her_team_and_its_goal', async ({ page, browser }) => {
  const elsewhere = await another(browser, page, 'educator');
  const need = `Students need to explain page ${pageNumber()} to a partner in their own words.`;
  await openTeam(elsewhere);
  await beginGoal(elsewhere);
  await writeNeed(elsewhere, need, 'STUDENT_FACING');
  await fillGoal(elsewhere, {
    why: 'They stop at the first sentence.',
    group: 'All fifth graders',
    check: 'Partner retelling',
    mark: 'explains the page in their own words'
  });
  await saveAndStart(elsewhere, need);

  await signInByKeyboard(page);

  const main = page.getByRole('main');
  await tabTo(page, teamLink(page));
  await page.keyboard.press('Enter');
  await expect(main.getByText(team.focus)).toBeVisible();

  const goal = main.getByRole('heading', { level: 2 }).getByRole('link').first();
  const statement = (await goal.textContent()) ?? '';
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: statement })).toBeVisible();
});

test('the_first_stop_skips_to_the_main_content', async ({ page }) => {
  await signInByKeyboard(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: shell.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('main')).toBeFocused();
});

test('control_and_k_lead_anywhere_and_escape_leads_back', async ({ page }) => {
  await signInByKeyboard(page);
  const palette = page.getByRole('dialog', { name: shell.jump });
  const asked = palette.getByRole('combobox', { name: shell.palette.label });

  await page.keyboard.press('Control+k');
  await expect(asked).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type(shell.strategies);
  await expect(palette.getByRole('option', { name: shell.strategies, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: shell.strategies })).toBeVisible();
});
