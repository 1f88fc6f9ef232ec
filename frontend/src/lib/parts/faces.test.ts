import { expect, test } from 'vitest';
import { colourOf, initials } from './faces.ts';

test('initials_are_those_of_the_first_and_the_last_word', () => {
  expect(initials('Ana Ruiz')).toBe('AR');
  expect(initials('María de la Luz Ñuñez')).toBe('MÑ');
});

test('a_single_name_has_one_initial_and_an_empty_one_none', () => {
  expect(initials('Cher')).toBe('C');
  expect(initials('  ')).toBe('');
});

test('a_name_keeps_its_colour', () => {
  expect(colourOf('Ana Ruiz')).toBe(colourOf('Ana Ruiz'));
  expect(colourOf('Ana Ruiz')).toBeGreaterThanOrEqual(1);
  expect(colourOf('')).toBeLessThanOrEqual(6);
});
