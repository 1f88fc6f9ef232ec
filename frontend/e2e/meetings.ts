import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { expectNoViolations } from './axe.ts';
import { daysFromNow } from './people.ts';

const { action, decision, meeting, norm, parts, team, terms } = en;

/** Starts a team with these colleagues in it, and says where its page is. */
export async function startTeam(page: Page, name: string, ...colleagues: string[]): Promise<string> {
  await page.goto('/teams/new');
  await page.getByLabel(team.name, { exact: true }).fill(name);
  await page.getByLabel(team.kind, { exact: true }).selectOption(terms.teamKind.GRADE);
  await page.getByRole('button', { name: team.create, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  for (const colleague of colleagues) {
    await page.getByLabel(team.addPerson, { exact: true }).fill(colleague.slice(0, 4));
    await page.getByRole('button', { name: team.add(colleague) }).click();
    await expect(page.getByRole('status').filter({ hasText: team.added(colleague) })).toBeVisible();
  }
  return page.url();
}

/** Plans a single meeting from the team's meetings and waits for its page. */
export async function planMeeting(page: Page, title: string, daysAhead: number): Promise<void> {
  await page.getByRole('link', { name: meeting.plan, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: meeting.plan })).toBeVisible();
  await page.getByLabel(meeting.name, { exact: true }).fill(title);
  await page.getByLabel(meeting.day, { exact: true }).fill(daysFromNow(daysAhead));
  await page.getByLabel(meeting.time, { exact: true }).fill('15:15');
  await page.getByLabel(meeting.length, { exact: true }).fill('30');
  await page.getByLabel(meeting.place).fill('Room 12');
  await page.getByRole('button', { name: meeting.plan, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

export type Item = { title: string; minutes: number; kind: keyof typeof terms.agendaKind };

export async function addItem(page: Page, item: Item): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: meeting.addItem, exact: true }).first().click();
  const sheet = page.getByRole('dialog', { name: meeting.addItem });
  await sheet.getByLabel(meeting.itemTitle, { exact: true }).fill(item.title);
  await sheet.getByLabel(meeting.itemKind, { exact: true }).selectOption(terms.agendaKind[item.kind]);
  await sheet.getByLabel(meeting.itemMinutes, { exact: true }).fill(String(item.minutes));
  await sheet.getByRole('button', { name: meeting.addItem, exact: true }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByText(item.title, { exact: true }).first()).toBeVisible();
}

/** The titles of the agenda, in order. */
export const agendaOf = (page: Page): Locator =>
  page.getByRole('region', { name: meeting.agenda, exact: true }).locator('.title');

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

/** Writes into the minutes of what is talked about, with the Enter key as people do. */
export async function write(page: Page, item: string, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: meeting.write(item), exact: true });
  await box.fill(text);
  await box.press('Enter');
  await expect(box).toHaveValue('');
}

export async function decide(page: Page, text: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: decision.decide, exact: true }).first().click();
  const sheet = page.getByRole('dialog', { name: decision.decide });
  await sheet.getByLabel(decision.text, { exact: true }).fill(text);
  await sheet.getByLabel(decision.reason, { exact: true }).fill(reason);
  await sheet.getByRole('button', { name: decision.save, exact: true }).click();
  await expect(sheet).toBeHidden();
}

export async function agreeOn(page: Page, text: string, who: string): Promise<void> {
  await page.getByRole('button', { name: action.add, exact: true }).first().click();
  const sheet = page.getByRole('dialog', { name: action.add });
  await sheet.getByLabel(action.text, { exact: true }).fill(text);
  await sheet.getByLabel(action.owner, { exact: true }).selectOption(who);
  await sheet.getByLabel(action.dueOn, { exact: true }).fill(daysFromNow(5));
  await sheet.getByRole('button', { name: action.add, exact: true }).click();
  await expect(sheet).toBeHidden();
}

/** Looks at the summary and closes the meeting. */
export async function closeMeeting(page: Page, look: (sheet: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: meeting.close, exact: true }).first().click();
  const sheet = page.getByRole('dialog', { name: meeting.closeTitle });
  await look(sheet);
  await sheet.getByRole('button', { name: meeting.close, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: meeting.closed })).toBeVisible();
}

/** Where the person is told that a step was done, and can take it back. */
export const undo = (page: Page): Locator => page.getByRole('button', { name: parts.undo, exact: true });

/** Puts norms of one line into force, from a team's page on, in place of any there were. */
export async function agreeOnNorms(page: Page, text: string): Promise<void> {
  await page.getByRole('region', { name: norm.title }).getByRole('link', { name: norm.open }).click();
  await expect(page.getByRole('heading', { level: 1, name: norm.title })).toBeVisible();
  const begin = page
    .getByRole('button', { name: norm.fromNothing })
    .or(page.getByRole('button', { name: norm.revise }));
  await begin.click();
  await page.getByRole('textbox', { name: norm.text(1), exact: true }).fill(text);
  await press(page, norm.save);
  await press(page, norm.propose);
  await press(page, norm.adopt);
  await expect(page.getByRole('region', { name: norm.headings.ADOPTED }).getByText(text)).toBeVisible();
  await expectNoViolations(page);
  await press(page, norm.acknowledge);
}
