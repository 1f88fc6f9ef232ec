import { expect, test } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { expectNoViolations } from './axe.ts';
import { beginNote, expectSaved, openPartnership, writeLine } from './coaching.ts';
import { beginGoal, decide, expectCourse, fillGoal, recordCheck, saveAndStart, writeNeed } from './goals.ts';
import { another, goTo, openTeam, pageNumber, signIn } from './people.ts';
import { picture } from './pictures.ts';
import { findStrategy, tryForGoal } from './strategies.ts';

const { coaching, goal, home, problem, team } = en;

test.slow();

test('a_team_finds_what_its_students_need_and_decides_while_a_coach_supports_in_confidence', async ({
  page,
  browser
}) => {
  const number = pageNumber();
  const need = `Students need to back up an answer with a line from page ${number} so that a reader can check it.`;
  const quoted = `“It says so in line four of page ${number}.”`;
  const strategy = 'Question detectives';
  let goalAddress = '';
  let noteAddress = '';

  await test.step('the educator signs in and sees what is hers to do', async () => {
    await signIn(page, 'educator');
    await expect(page.getByRole('heading', { level: 1, name: /^Good .+, Ana$/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: home.today })).toBeVisible();
    await expectNoViolations(page);
    await picture(page, 'home');
  });

  await test.step('her team shows what its students need and how they are doing', async () => {
    await openTeam(page);
    await expect(page.getByText(team.focus)).toBeVisible();
    await expectNoViolations(page);
    await picture(page, 'team');

    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await expectCourse(page, / Rose from 30% on .+ The target is 80% by /);
    await expect(page.getByRole('table', { name: goal.checks }).getByRole('row')).toHaveCount(11);
    await expectNoViolations(page);
    await picture(page, 'goal');
    await page.goBack();
  });

  await test.step('the wording check points at adult words, and she writes about students instead', async () => {
    await beginGoal(page);
    await writeNeed(page, 'Teachers need to model quoting the text every day.', 'TEACHER_FACING');
    const check = page.getByRole('complementary', { name: goal.framing.label });
    await expect(check.getByText(`${goal.framing.ask}:`).first()).toBeAttached();
    await expectNoViolations(page);

    await writeNeed(page, need, 'STUDENT_FACING');
    await expect(check.getByText(`${goal.framing.ask}:`)).toHaveCount(0);
    await fillGoal(page, {
      why: 'Most answers stop at “because it says so”.',
      group: 'All fifth graders',
      check: 'Two-question exit ticket',
      mark: 'cites a line of the text and says why it fits'
    });
    await expectNoViolations(page);
    await picture(page, 'new-goal');
  });

  await test.step('the goal is saved and started', async () => {
    await saveAndStart(page, need);
    await expectCourse(page, / 30% on /);
    await expectNoViolations(page);
    goalAddress = page.url();
  });

  await test.step('a strategy from the library is tried for it', async () => {
    await goTo(page, en.shell.strategies);
    await expectNoViolations(page);
    await findStrategy(page, 'clues', strategy);
    await expectNoViolations(page);
    await picture(page, 'strategy');
    await tryForGoal(page, need, 'First two lessons of the week, in both classes.');

    await page.goto(goalAddress);
    await expect(page.getByRole('complementary').getByRole('link', { name: strategy })).toBeVisible();
  });

  await test.step('two checks of the whole group move the chart towards the target', async () => {
    await recordCheck(page, { name: 'Exit ticket, chapter 9', daysAgo: 9, took: 41, met: 21 });
    await expectCourse(page, / Rose from 30% on .+ to 51% on /);
    await recordCheck(page, { name: 'Short answers, unit 3', daysAgo: 1, took: 42, met: 29 });
    await expectCourse(page, / Rose from 30% on .+ to 69% on .+ The target is 80% by /);

    await page.getByRole('button', { name: goal.table, exact: true }).click();
    const numbers = page.getByRole('table', { name: goal.checks }).first();
    await expect(numbers.getByRole('row', { name: /Short answers, unit 3 69% 29 of 42 \+18/ })).toBeVisible();
    await expect(
      numbers.getByRole('row', { name: /Exit ticket, chapter 9 51% 21 of 41 \+21/ })
    ).toBeVisible();
    await page.getByRole('button', { name: goal.chart, exact: true }).click();
  });

  await test.step('the team decides, and says why', async () => {
    const reason = 'Students now point to a line before they are asked. Explaining it comes next.';
    await decide(page, 'ADAPT', reason);
    await expect(page.getByText(reason, { exact: true })).toBeVisible();
    await expectNoViolations(page);
  });

  const coach = await another(browser, page, 'coach');

  await test.step('her coach writes down what students said, and shares it with her', async () => {
    await openPartnership(coach, 'Ana Ruiz');
    await beginNote(coach);
    await coach.getByLabel(coaching.note.title).fill(`Visit, page ${number}`);
    await writeLine(coach, 'HEARD', quoted);
    await writeLine(coach, 'COUNTED', 'Eleven of nineteen named a line without being asked.');
    await writeLine(coach, 'WONDERED', 'What did you do just before that?');
    await expectSaved(coach);
    await expectNoViolations(coach);
    noteAddress = coach.url();

    await page.goto(noteAddress);
    await expect(page.getByRole('heading', { level: 1, name: problem.missingTitle })).toBeVisible();

    await coach.getByRole('button', { name: coaching.note.share, exact: true }).click();
    const sheet = coach.getByRole('dialog');
    await expect(sheet.getByText(coaching.note.shareNobody)).toBeVisible();
    await expectNoViolations(coach);
    await sheet.getByRole('button', { name: coaching.note.shareWith('Ana Ruiz') }).click();
    await expect(coach.getByText(coaching.note.onlyBoth('Ana Ruiz'))).toBeVisible();
  });

  await test.step('the educator reads it', async () => {
    await goTo(page, en.shell.coaching);
    await expectNoViolations(page);
    await page.getByRole('link', { name: coaching.coachesYou('Dana Whitfield') }).click();
    await expectNoViolations(page);
    await picture(page, 'coaching');
    await page.getByRole('link', { name: `Visit, page ${number}` }).click();
    await expect(page.getByText(quoted, { exact: true })).toBeVisible();
    await expect(page.getByText(coaching.note.onlyBoth('Dana Whitfield'))).toBeVisible();
    await expectNoViolations(page);
  });

  for (const account of ['school-leader', 'roster-admin'] as const) {
    await test.step(`a ${account} cannot open it`, async () => {
      const outsider = await another(browser, page, account);
      await outsider.goto(noteAddress);
      await expect(outsider.getByRole('heading', { level: 1, name: problem.missingTitle })).toBeVisible();
      await expect(outsider.getByText(quoted)).toHaveCount(0);
      await expectNoViolations(outsider);
      await outsider.context().close();
    });
  }
  await coach.context().close();
});
