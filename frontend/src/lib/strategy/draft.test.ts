import { expect, test } from 'vitest';
import { changeOf, contentOf, draftOf } from './draft.ts';

test('empty lines are not sent', () => {
  const draft = { ...draftOf(), title: ' Quote sandwich ', steps: ['Read', ' ', 'Write'], subjects: [] };
  expect(contentOf(draft).steps).toEqual(['Read', 'Write']);
  expect(contentOf(draft).title).toBe('Quote sandwich');
  expect(contentOf(draft)).not.toHaveProperty('adaptations');
});

test('what was emptied is cleared, not left as it was', () => {
  const draft = { ...draftOf(), remote: 'In two rooms' };
  expect(changeOf(draft)).toMatchObject({ whyItWorks: null, preparation: null, minutesToTry: null });
  expect(changeOf(draft).adaptations).toEqual({
    multilingual: null,
    disability: null,
    remote: 'In two rooms'
  });
  expect(changeOf(draftOf()).adaptations).toBeNull();
});
