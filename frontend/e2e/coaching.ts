import { expect, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { goTo } from './people.ts';

const { coaching, shell, terms } = en;

/** A coach's partnership with somebody, from the list of all of hers. */
export async function openPartnership(coach: Page, partner: string): Promise<void> {
  await goTo(coach, shell.coaching);
  await coach.getByRole('link', { name: coaching.youCoach(partner) }).click();
  await expect(coach.getByRole('heading', { level: 1, name: coaching.with(partner) })).toBeVisible();
}

export async function beginNote(page: Page): Promise<void> {
  await page.getByRole('link', { name: coaching.notes.write, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: coaching.notes.newNote })).toBeVisible();
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

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved / })).toBeVisible();
}
