import { expect, test } from 'vitest';
import { blankStep, changeOf, contentOf, draftOf, minutesOf } from './draft.ts';

const step = { ...blankStep(), title: ' Talk ', minutes: 10, prompt: 'What did you see?' };

test('a_stem_is_a_line_and_empty_ones_are_not_sent', () => {
  const draft = { ...draftOf('en'), steps: [{ ...step, stems: 'I noticed …\n\n I wonder … ' }] };

  expect(contentOf(draft).steps).toEqual([
    {
      title: 'Talk',
      minutes: 10,
      speaker: 'ALL',
      prompt: 'What did you see?',
      stems: ['I noticed …', 'I wonder …']
    }
  ]);
});

test('what_was_emptied_is_cleared_not_left_as_it_was', () => {
  expect(changeOf(draftOf('en'))).toMatchObject({ whenToUse: null, preparation: null });
  expect(changeOf({ ...draftOf('en'), preparation: ' Copies ' })).toMatchObject({ preparation: 'Copies' });
});

test('a_new_one_is_written_in_the_language_of_whoever_writes', () => {
  expect(draftOf('es').language).toBe('es');
  expect(draftOf('es').steps).toHaveLength(1);
});

test('the_minutes_of_all_steps_are_added_up', () => {
  expect(minutesOf([step, { ...step, minutes: null }, { ...step, minutes: 3 }])).toBe(13);
});
