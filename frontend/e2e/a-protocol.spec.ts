import { expect, test, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { es } from '#lib/i18n/es.ts';
import { expectNoViolations } from './axe.ts';
import { asking, beginMeeting, teamIdOn } from './asking.ts';
import { openTeam, pageNumber, signIn, visit } from './people.ts';

const { parts, protocol } = en;

type Run = { step: number; status: string; steps: { usedSeconds: number }[] };

const timer = (page: Page) => page.getByRole('timer');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** "7:58" in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const [minutes, seconds] = (await timer(page).innerText()).split(':').map(Number);
  return (minutes ?? 0) * 60 + (seconds ?? 0);
}

async function fitsAPhone(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

test('a_conversation_goes_on_through_a_reload_and_a_lost_network', async ({ page, context, request }) => {
  test.slow();
  await signIn(page, 'educator');
  await openTeam(page);
  const person = await asking(request, 'educator');
  await beginMeeting(person, teamIdOn(page), `Reading ${pageNumber()}`);

  await test.step('choose a protocol from the library, and begin', async () => {
    await visit(page, '/protocols');
    await page.getByLabel(protocol.search, { exact: true }).fill('plan or a task');
    await expect(page.getByRole('heading', { level: 2, name: protocol.found(1) })).toBeVisible();
    await expectNoViolations(page);
    await page
      .getByRole('link')
      .filter({ has: page.getByRole('heading', { name: 'Tuning', exact: true }) })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tuning' })).toBeVisible();
    await expect(page.getByText('David Allen and Joseph McDonald')).toBeVisible();
    await expectNoViolations(page);
    await button(page, protocol.useNow).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(protocol.whoPresents).selectOption({ index: 1 });
    await sheet.getByRole('button', { name: protocol.begin, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Begin' })).toBeVisible();
  });
  const run = `/protocol-runs/${/protocol\/([^/?]+)$/.exec(page.url())?.[1] ?? ''}`;

  await test.step('move on: the presenter speaks', async () => {
    await button(page, protocol.next).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Hear the story' })).toBeVisible();
    await expect(page.getByText(protocol.now.PRESENTER('').others)).toBeVisible();
    await expectNoViolations(page);
    await fitsAPhone(page);
  });

  await test.step('a reload keeps the time', async () => {
    await page.waitForTimeout(2500);
    const before = await secondsLeft(page);
    expect(before).toBeLessThan(8 * 60);
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: 'Hear the story' })).toBeVisible();
    const left = await secondsLeft(page);
    expect(left).toBeLessThanOrEqual(before);
    expect(left).toBeGreaterThan(before - 30);
  });

  await test.step('without a network the timer goes on and moves are made', async () => {
    await context.setOffline(true);
    const before = await secondsLeft(page);
    await expect.poll(() => secondsLeft(page)).toBeLessThan(before - 1);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 2, name: 'Ask about facts' })).toBeVisible();
    await expect(page.getByText(protocol.untold)).toBeVisible();
    await page.waitForTimeout(2200);
    await button(page, protocol.next).click();
    await expect(page.getByText(protocol.now.SILENT().who, { exact: true })).toBeVisible();
    await button(page, protocol.pause).click();
    await expect(page.getByText(protocol.pausedNow, { exact: true })).toBeVisible();
    expect(await person.get<Run>(run)).toMatchObject({ step: 1, status: 'RUNNING' });
  });

  await test.step('when it is back, the server has them, and when they were made', async () => {
    await context.setOffline(false);
    await expect(page.getByText(protocol.untold)).toHaveCount(0, { timeout: 15_000 });
    const told = await person.get<Run>(run);
    expect(told).toMatchObject({ step: 3, status: 'PAUSED' });
    expect(told.steps[2]?.usedSeconds).toBeGreaterThanOrEqual(2);
    expect(told.steps[2]?.usedSeconds).toBeLessThan(20);
  });

  await test.step('finish, and see what was planned and used', async () => {
    await button(page, protocol.resume).click();
    await page.getByText(protocol.allSteps).click();
    await button(page, 'Look back').click();
    await button(page, protocol.finish).click();
    await expect(page.getByRole('heading', { name: protocol.finished })).toBeVisible();
    await expectNoViolations(page);
    await expect.poll(async () => (await person.get<Run>(run)).status).toBe('FINISHED');
  });
});

test('a_team_writes_its_own_from_a_copy_and_puts_the_steps_in_order', async ({ page }) => {
  const title = `Our success ${pageNumber()}`;
  await signIn(page, 'educator');
  await visit(page, '/protocols?q=went+well+for+students');
  await page
    .getByRole('link')
    .filter({ has: page.getByRole('heading', { name: 'Success analysis' }) })
    .click();
  await button(page, parts.more).click();
  await page.getByRole('menuitem', { name: protocol.copy }).click();

  await page.getByLabel(protocol.name, { exact: true }).fill(title);
  await button(page, protocol.remove(6)).click();
  await button(page, protocol.down(1)).press('Enter');
  await expect(page.getByRole('listitem', { name: protocol.stepLabel(2) })).toBeFocused();
  await expectNoViolations(page);
  await button(page, protocol.saveDraft).click();

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Ask about facts');
  await expect(page.getByText('Vivian Johnson')).toBeVisible();
  await button(page, parts.more).click();
  await page.getByRole('menuitem', { name: protocol.step.PUBLISHED }).click();
  await expect(button(page, protocol.useNow)).toBeVisible();
});

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('whoever_reads_spanish_finds_the_library_in_spanish', async ({ page }) => {
    await signIn(page, 'educadora', es);
    await visit(page, '/protocols');

    await expect(page.getByRole('heading', { name: 'Afinación' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Tuning' })).toHaveCount(0);
    await fitsAPhone(page);
    await expectNoViolations(page);
  });
});
