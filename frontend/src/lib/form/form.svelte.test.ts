import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Refusal } from '#lib/api/problem.ts';
import FormUnderTest from './FormUnderTest.svelte';

function refusal(status: number, errors?: { pointer: string; detail: string }[]): Refusal {
  return {
    is: 'refused',
    status,
    problem: {
      type: '/docs/errors#sample',
      title: 'Not like this',
      status,
      detail: 'Say it again.',
      requestId: 'r1',
      ...(errors ? { errors } : {})
    }
  };
}

const save = page.getByRole('button', { name: 'Save', exact: true });

test('an_empty_number_is_sent_as_nothing_and_a_written_one_as_itself', async () => {
  const send = vi.fn().mockResolvedValue(undefined);
  await render(FormUnderTest, { send });

  await save.click();
  await page.getByLabelText('Students').fill('24');
  await save.click();

  expect(send.mock.calls).toEqual([
    [{ statement: 'Mine', size: null }, undefined],
    [{ statement: 'Mine', size: 24 }, undefined]
  ]);
});

test('a_refused_field_says_so_at_the_field_and_in_the_summary_which_leads_there', async () => {
  await render(FormUnderTest, {
    send: () => Promise.reject(refusal(422, [{ pointer: '/group/size', detail: 'Enter how many students' }]))
  });

  await save.click();

  const field = page.getByLabelText('Students');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('One answer needs another look Enter how many students');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription('Enter how many students');
  await page.getByRole('link', { name: 'Enter how many students' }).click();
  await expect.element(field).toHaveFocus();
});

test('what_the_form_finds_itself_is_not_sent', async () => {
  const send = vi.fn();
  await render(FormUnderTest, {
    send,
    check: () => [{ pointer: '/statement', detail: 'Say what students will do' }]
  });

  await save.click();

  await expect.element(page.getByLabelText('Statement')).toHaveAttribute('aria-invalid', 'true');
  expect(send).not.toHaveBeenCalled();
});

test('a_refusal_of_no_field_shows_its_own_sentence', async () => {
  await render(FormUnderTest, { send: () => Promise.reject(refusal(409)) });

  await save.click();

  await expect.element(page.getByRole('alert')).toHaveTextContent('Not like this Say it again.');
});

test('a_second_click_while_sending_sends_nothing_twice', async () => {
  let finish = () => {};
  const send = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  await render(FormUnderTest, { send });

  await save.click();
  await save.click();
  finish();

  expect(send).toHaveBeenCalledTimes(1);
});

test('after_a_412_my_words_stay_and_are_sent_on_top_of_the_newer_version', async () => {
  const send = vi.fn().mockRejectedValueOnce(refusal(412)).mockResolvedValue(undefined);
  await render(FormUnderTest, { send, theirs: 'Theirs' });

  await save.click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Save this choice' }).click();

  await vi.waitFor(() => expect(send).toHaveBeenLastCalledWith({ statement: 'Mine', size: null }, '"8"'));
});

test('after_a_412_their_words_can_be_taken', async () => {
  const send = vi.fn().mockRejectedValueOnce(refusal(412)).mockResolvedValue(undefined);
  await render(FormUnderTest, { send, theirs: 'Theirs' });

  await save.click();
  await page.getByRole('button', { name: 'Use all theirs' }).click();
  await page.getByRole('button', { name: 'Save this choice' }).click();

  await vi.waitFor(() => expect(send).toHaveBeenLastCalledWith({ statement: 'Theirs', size: null }, '"8"'));
  await expect.element(page.getByLabelText('Statement')).toHaveValue('Theirs');
});

test('going_back_to_edit_keeps_what_was_written', async () => {
  const send = vi.fn().mockRejectedValueOnce(refusal(412)).mockResolvedValue(undefined);
  await render(FormUnderTest, { send, theirs: 'Theirs' });

  await save.click();
  await page.getByRole('button', { name: 'Go back and edit' }).click();
  await page.getByLabelText('Statement').fill('Mine, better');
  await save.click();

  await vi.waitFor(() =>
    expect(send).toHaveBeenLastCalledWith({ statement: 'Mine, better', size: null }, '"8"')
  );
});
