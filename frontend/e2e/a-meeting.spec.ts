import { expect, test } from '@playwright/test';
import { en } from '#lib/i18n/en.ts';
import { expectNoViolations } from './axe.ts';
import {
  addItem,
  agendaOf,
  agreeOn,
  agreeOnNorms,
  closeMeeting,
  decide,
  planMeeting,
  press,
  startTeam,
  undo,
  write
} from './meetings.ts';
import { another, pageNumber, signIn } from './people.ts';
import { picture } from './pictures.ts';

const { action, decision, home, meeting, norm, protocol } = en;

test.slow();

test('two_people_hold_a_meeting_and_the_next_one_takes_over_what_is_left', async ({ page, browser }) => {
  const number = pageNumber();
  const [look, score, plan] = [
    `Look at page ${number}`,
    `Score five papers of page ${number}`,
    `Who tries what after page ${number}`
  ];
  const title = `Meeting about page ${number}`;
  const todo = `Bring exit tickets of page ${number}`;
  const decided = `We read page ${number} aloud before we ask for a line.`;

  await signIn(page, 'educator');
  // A team of its own, because a team is in one meeting at a time.
  const team = await startTeam(page, `Team of page ${number}`, 'Luis Ortega', 'Dana Whitfield');

  await test.step('the team has norms', async () => {
    await agreeOnNorms(page, `We hear everybody before page ${number}.`);
    await page.goto(team);
  });

  await test.step('a meeting is planned with an agenda', async () => {
    await page.getByRole('link', { name: meeting.all, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: meeting.title })).toBeVisible();
    await planMeeting(page, title, 1);
    await addItem(page, { title: score, minutes: 15, kind: 'STUDENT_WORK' });
    await addItem(page, { title: look, minutes: 10, kind: 'DATA' });
    await addItem(page, { title: plan, minutes: 10, kind: 'PLANNING' });
    await expect(page.getByText(meeting.fit.over(35, 5))).toBeVisible();
  });

  await test.step('the order is changed by keyboard, and the focus stays on what was moved', async () => {
    const up = page.getByRole('button', { name: meeting.up(look), exact: true });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(agendaOf(page)).toHaveText([look, score, plan]);
    await expect(up).toBeFocused();
    await expectNoViolations(page);
    await page.reload();
    await expect(agendaOf(page)).toHaveText([look, score, plan]);
    await picture(page, 'agenda');
  });

  await test.step('the agenda is published and the meeting begun', async () => {
    await press(page, meeting.publish);
    await press(page, meeting.begin);
    await expect(page.getByRole('heading', { level: 2, name: look })).toBeVisible();
    await press(page, meeting.start);
    await expect(page.getByRole('timer')).not.toHaveText('0:00');
  });

  const colleague = await another(browser, page, 'colleague');
  await colleague.goto(page.url());
  await expect(colleague.getByRole('heading', { level: 2, name: look })).toBeVisible();

  await test.step('the clock is the same for both and survives a reload', async () => {
    await page.reload();
    const seconds = async (of: typeof page): Promise<number> => {
      const [minutes, rest] = (await of.getByRole('timer').innerText()).split(':').map(Number);
      return (minutes ?? 0) * 60 + (rest ?? 0);
    };
    const [mine, theirs] = await Promise.all([seconds(page), seconds(colleague)]);
    expect(mine).toBeGreaterThan(0);
    expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(2);
  });

  await test.step('both write minutes at once and no word is lost', async () => {
    const lines = [1, 2, 3].map((line) => ({
      mine: `Ana ${line} of ${number}`,
      theirs: `Luis ${line} of ${number}`
    }));
    for (const { mine, theirs } of lines) {
      await Promise.all([write(page, look, mine), write(colleague, look, theirs)]);
    }
    for (const { mine, theirs } of lines) {
      for (const reader of [page, colleague]) {
        await expect(reader.getByText(mine, { exact: true })).toBeVisible();
        await expect(reader.getByText(theirs, { exact: true })).toBeVisible();
      }
    }
  });

  await test.step('a line written without a network is there after a reload, for both', async () => {
    const line = `Written in the hallway, page ${number}`;
    await colleague.route('**/minutes', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.fallback()
    );
    await write(colleague, look, line);
    await expect(colleague.getByText(meeting.onItsWay)).toBeVisible();
    await expectNoViolations(colleague);
    await colleague.unroute('**/minutes');
    await colleague.reload();
    await expect(colleague.getByText(meeting.onItsWay)).toHaveCount(0);
    for (const reader of [page, colleague]) {
      await expect(reader.getByText(line, { exact: true })).toHaveCount(1);
    }
    await picture(page, 'room');
  });

  await test.step('who is here is ticked by both', async () => {
    await page.getByRole('checkbox', { name: 'Ana Ruiz' }).check();
    await colleague.getByRole('checkbox', { name: 'Luis Ortega' }).check();
    await expect(page.getByRole('checkbox', { name: 'Luis Ortega' })).toBeChecked();
    await expect(colleague.getByRole('checkbox', { name: 'Ana Ruiz' })).toBeChecked();
  });

  await test.step('they talk by a protocol, whose clock is the same for both', async () => {
    const room = page.url();
    await page.getByRole('button', { name: protocol.talkBy }).first().click();
    const sheet = page.getByRole('dialog', { name: protocol.talkBy });
    await sheet.getByLabel(protocol.pick).selectOption({ index: 1 });
    await sheet.getByRole('button', { name: protocol.begin, exact: true }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await expectNoViolations(page);
    await colleague.getByRole('link', { name: protocol.underWay('') }).click();
    await expect(colleague.getByRole('timer')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('timer')).toBeVisible();
    await picture(page, 'protocol');
    await Promise.all([page.goto(room), colleague.goto(room)]);
  });

  await test.step('the team decides, and agrees on something to do', async () => {
    await press(page, meeting.goOn);
    await expect(page.getByRole('heading', { level: 2, name: score })).toBeVisible();
    await expect(colleague.getByRole('heading', { level: 2, name: score })).toBeVisible();
    await decide(page, decided, 'Eleven of nineteen named a line without being asked.');
    await expect(colleague.getByText(decided, { exact: true })).toBeVisible();
    await agreeOn(colleague, todo, 'Ana Ruiz');
    await expect(page.getByText(todo, { exact: true })).toBeVisible();
    await expectNoViolations(page);
  });

  const coach = await another(browser, page, 'coach');
  await test.step('three say without a name how the norms were kept, in two taps', async () => {
    await coach.goto(page.url());
    for (const [person, answer] of [
      [page, norm.kept[3]],
      [colleague, norm.kept[4]],
      [coach, norm.kept[4]]
    ] as const) {
      await press(person, answer);
      await person.getByRole('button', { name: `We hear everybody before page ${number}.` }).click();
      await expect(person.getByText(norm.thanks(0).split('.')[0] ?? '')).toBeVisible();
    }
    await expectNoViolations(coach);
  });

  await test.step('the meeting is closed with what is left in view', async () => {
    await press(page, meeting.goOn);
    await expect(page.getByRole('heading', { level: 2, name: plan })).toBeVisible();
    await closeMeeting(page, async (sheet) => {
      await expect(sheet.getByText(meeting.talkedAbout(2))).toBeVisible();
      await expect(sheet.getByText(meeting.leftOver(1))).toBeVisible();
      await expect(sheet.getByText(todo)).toBeVisible();
      await expectNoViolations(page);
    });
    await expect(page.getByRole('heading', { name: meeting.balance })).toBeVisible();
    await expect(page.getByText(`Ana 2 of ${number}`, { exact: true })).toBeVisible();
    await expectNoViolations(page);
    const check = page.getByRole('region', { name: norm.checkTitle });
    await expect(check.getByText(norm.workOnNext)).toBeVisible();
    await expect(check.locator('dd')).toHaveText([/2/, /1/, /0/, /0/]);
    await picture(page, 'minutes');
    await expect(colleague.getByText(meeting.wasLeft)).toBeVisible();
  });

  await test.step('what was agreed on is on the home of the one who does it, and done in one tap', async () => {
    await page.goto('/');
    await page.getByRole('button', { name: action.tick(todo), exact: true }).click();
    await expect(page.getByText(todo)).toHaveCount(0);
    await undo(page).click();
    await expect(page.getByText(todo)).toBeVisible();
    await expect(page.getByText(home.kinds.ACTION_ITEM).first()).toBeVisible();
  });

  await test.step('the next meeting proposes what is left, and takes it over', async () => {
    await page.goto(team);
    await page.getByRole('link', { name: meeting.all, exact: true }).first().click();
    await planMeeting(page, `After page ${number}`, 8);
    const left = page.getByRole('region', { name: meeting.carryOver, exact: true });
    await expect(left.getByRole('checkbox', { name: plan })).toBeChecked();
    await expect(left.getByRole('checkbox', { name: todo })).toBeChecked();
    await expect(left.getByRole('checkbox', { name: look })).toHaveCount(0);
    await expectNoViolations(page);
    await left.getByRole('button', { name: meeting.takeOver, exact: true }).click();
    await expect(agendaOf(page)).toHaveText([plan]);
    await expect(page.getByText(meeting.carried(1))).toBeVisible();
  });

  await test.step('the decision is found again, and replaced by a later one', async () => {
    await page.goto(team);
    await page.getByRole('link', { name: decision.title, exact: true }).first().click();
    await page.getByLabel(decision.search, { exact: true }).fill(`page ${number} aloud`);
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: decided })).toHaveCount(1);
    await expectNoViolations(page);
  });

  await Promise.all([colleague.context().close(), coach.context().close()]);
});
