import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { pressed } from './press.ts';
import RunStage from './RunStage.svelte';
import { sampleRun } from './sampleRun.ts';

const START = Date.parse(sampleRun.stepBeganAt);
const timer = page.getByRole('timer');

async function stage(seconds = 0, change: Partial<Parameters<typeof RunStage>[1]> = {}) {
  const ongo = vi.fn();
  const onbecome = vi.fn();
  await render(RunStage, { run: sampleRun, now: START + seconds * 1000, ongo, onbecome, ...change });
  return { ongo, onbecome };
}

test('it_says_what_step_it_is_how_long_there_is_and_who_may_speak', async () => {
  await stage(42);

  await expect.element(page.getByRole('heading', { name: 'Tell' })).toBeVisible();
  await expect.element(timer).toHaveTextContent('4:18');
  await expect.element(page.getByText('Ana Ruiz speaks')).toBeVisible();
  await expect.element(page.getByText('Then: Think (3 minutes)')).toBeVisible();
});

test('a_time_that_is_over_is_said_kindly', async () => {
  await stage(365);

  await expect.element(timer).toHaveTextContent('+1:05');
  await expect.element(timer).toHaveAccessibleName('Longer than planned');
});

test('the_presenter_is_told_to_listen_while_the_group_speaks', async () => {
  const run = pressed(sampleRun, { is: 'step', step: 2, at: sampleRun.stepBeganAt });
  await stage(0, { run, personId: sampleRun.presenter?.id });

  await expect.element(page.getByText('You listen')).toBeVisible();
  await expect.element(page.getByText('I noticed …')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Finish' })).toBeVisible();
});

test('arrows_and_the_space_bar_move_it_on_and_pause_it', async () => {
  const { ongo, onbecome } = await stage();

  await userEvent.keyboard('{ArrowRight}');
  await userEvent.keyboard('{ArrowLeft}');
  await userEvent.keyboard(' ');

  expect(ongo.mock.calls).toEqual([[1]]);
  expect(onbecome.mock.calls).toEqual([['PAUSED']]);
});

test('the_space_bar_on_a_button_presses_the_button_and_nothing_else', async () => {
  const { ongo, onbecome } = await stage();

  page.getByRole('button', { name: 'Next step' }).element().focus();
  await userEvent.keyboard(' ');

  expect(ongo.mock.calls).toEqual([[1]]);
  expect(onbecome).not.toHaveBeenCalled();
});

test('any_step_can_be_gone_to_and_the_first_has_none_before_it', async () => {
  const { ongo } = await stage();

  await page.getByText('All steps').click();
  await page.getByRole('button', { name: 'Talk', exact: true }).click();
  await page.getByRole('button', { name: 'Back one step' }).click({ force: true });

  expect(ongo.mock.calls).toEqual([[2]]);
});
