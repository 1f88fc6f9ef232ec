import { expect, test, type Page } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { beginNote, expectSaved, openPartnership, writeLine } from './coaching.ts';
import { beginGoal, fillGoal, recordCheck, saveAndStart, writeNeed } from './goals.ts';
import { openTeam, pageNumber, signIn } from './people.ts';

const { coaching, goal, parts, team, terms } = en;

/** Takes back what a toast tells of. */
async function undo(page: Page, told: string): Promise<void> {
  const toast = page.getByRole('status').locator('div').filter({ hasText: told });
  await toast.getByRole('button', { name: parts.undo, exact: true }).click();
}

async function choose(page: Page, opener: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: opener, exact: true }).click();
  await page.getByRole('menuitem', { name: choice, exact: true }).click();
}

async function draftGoal(page: Page, need: string): Promise<void> {
  await signIn(page, 'educator');
  await openTeam(page);
  await beginGoal(page);
  await writeNeed(page, need, 'STUDENT_FACING');
  await fillGoal(page, {
    why: 'They stop at the first sentence.',
    group: 'All fifth graders',
    check: 'Exit ticket',
    mark: 'names the turning point and says why'
  });
}

test('a_check_recorded_by_mistake_is_taken_back_and_put_back', async ({ page }) => {
  const need = `Students need to name the turning point of page ${pageNumber()}.`;
  const check = page.getByRole('row', { name: /Exit ticket, chapter 9/ });
  await draftGoal(page, need);
  await saveAndStart(page, need);

  await recordCheck(page, { name: 'Exit ticket, chapter 9', daysAgo: 2, took: 40, met: 18 });
  await expect(check).toBeVisible();
  await undo(page, goal.recorded('45%'));
  await expect(check).toHaveCount(0);

  await recordCheck(page, { name: 'Exit ticket, chapter 9', daysAgo: 2, took: 40, met: 20 });
  await check.getByRole('button', { name: /^Take back the check of / }).click();
  await expect(check).toHaveCount(0);
  await undo(page, goal.takenBack);
  await expect(check).toBeVisible();
});

test('a_discarded_draft_of_a_goal_comes_back', async ({ page }) => {
  const need = `Students need to place page ${pageNumber()} on a timeline.`;
  const inTeam = page.getByRole('main').getByRole('link', { name: need });
  await draftGoal(page, need);
  await page.getByRole('button', { name: goal.saveDraft, exact: true }).click();
  await expect(page.getByText(goal.draftWhole)).toBeVisible();

  await choose(page, parts.more, goal.discard);
  await expect(page.getByRole('heading', { level: 1, name: 'Grade 5 Literacy' })).toBeVisible();
  await expect(inTeam).toHaveCount(0);
  await undo(page, goal.discarded);
  await inTeam.click();
  await expect(page.getByText(goal.draftWhole)).toBeVisible();
});

test('a_deleted_draft_of_a_note_comes_back', async ({ page }) => {
  const noticed = `Three students went back to page ${pageNumber()}.`;
  await signIn(page, 'coach');
  await openPartnership(page, 'Carmen Delgado');
  await beginNote(page);
  await writeLine(page, 'NOTICED', noticed);
  await expectSaved(page);

  await page.getByRole('button', { name: coaching.note.drop, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: coaching.with('Carmen Delgado') })).toBeVisible();
  await expect(page.getByText(noticed)).toHaveCount(0);
  await undo(page, coaching.note.dropped);
  await expect(page.getByText(noticed)).toBeVisible();
});

test('a_colleague_who_was_made_a_guest_is_a_member_again', async ({ page }) => {
  await signIn(page, 'educator');
  await page.goto('/teams/new');
  await page.getByLabel(team.name, { exact: true }).fill(`Reading circle ${pageNumber()}`);
  await page.getByLabel(team.purpose, { exact: true }).fill('What our students read on their own.');
  await page.getByLabel(team.kind, { exact: true }).selectOption(terms.teamKind.INQUIRY);
  await page.getByRole('checkbox', { name: 'Maple Grove Elementary' }).check();
  await page.getByRole('button', { name: team.create, exact: true }).click();
  await page.getByLabel(team.addPerson, { exact: true }).fill('Priya');
  await page.getByRole('button', { name: team.add('Priya Kapoor') }).click();

  const priya = page.getByRole('listitem').filter({ hasText: 'Priya Kapoor' });
  await choose(page, team.changeOf('Priya Kapoor'), team.makeRole.GUEST);
  await expect(priya.getByText(terms.teamRole.GUEST, { exact: true })).toBeVisible();
  await undo(page, team.roleNow('Priya Kapoor', terms.teamRole.GUEST));
  await expect(priya.getByText(terms.teamRole.GUEST, { exact: true })).toHaveCount(0);

  await choose(page, team.changeOf('Priya Kapoor'), team.remove('Priya Kapoor'));
  await expect(priya).toHaveCount(0);
  await undo(page, team.removed('Priya Kapoor'));
  await expect(priya).toBeVisible();
});
