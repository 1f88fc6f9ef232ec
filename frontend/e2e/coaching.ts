import { expect, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { goTo } from './people.ts';

const { coaching, terms } = en;
const { proposing } = coaching;

/** Dana's partnership with Ana; the two agree to work together first when they do not yet. */
export async function openPartnership(dana: Page, ana: Page): Promise<void> {
  const partnership = dana.getByRole('link', { name: coaching.youCoach('Ana Ruiz') });
  await goTo(dana, en.shell.coaching);
  await expect(dana.getByRole('heading', { level: 2 }).first()).toBeVisible();
  if (!(await partnership.isVisible())) await agree(dana, ana);
  await goTo(dana, en.shell.coaching);
  await partnership.click();
  await expect(dana.getByRole('heading', { level: 1, name: coaching.with('Ana Ruiz') })).toBeVisible();
}

/** The coach proposes, and the educator says yes. */
async function agree(dana: Page, ana: Page): Promise<void> {
  await dana.getByRole('link', { name: coaching.propose, exact: true }).first().click();
  await dana.getByLabel(proposing.partner, { exact: true }).fill('Ana');
  await dana.getByRole('button', { name: /^(AR )?Ana Ruiz/ }).click();
  await dana.getByLabel(coaching.focus, { exact: true }).fill('How students point to the text.');
  await dana.getByRole('button', { name: proposing.send('Ana Ruiz') }).click();
  await expect(dana.getByText(coaching.asked('Ana Ruiz'))).toBeVisible();
  await goTo(ana, en.shell.coaching);
  await ana.getByRole('button', { name: coaching.accept, exact: true }).click();
  await expect(ana.getByRole('link', { name: coaching.coachesYou('Dana Whitfield') })).toBeVisible();
}

/** Writes one line of a note, in the box that is there already or in a new one. */
export async function writeLine(
  page: Page,
  kind: keyof typeof terms.segmentKind,
  text: string
): Promise<void> {
  const name = terms.segmentKind[kind];
  const box = page.getByRole('textbox', { name: new RegExp(`^${name} `) });
  if ((await box.count()) === 0) {
    await page.getByRole('button', { name: coaching.note.addLine(name) }).click();
  }
  await box.last().fill(text);
}
