import { expect, it } from 'vitest';
import { hasWords } from './has-words';

it.each([
  ['Standard tunnel bandwidth', 'tunnel', true],
  ['Standard tunnel bandwidth', 'BAND  tunnel', true],
  ['Standard tunnel bandwidth', 'tunnel packet', false],
  ['Standard tunnel bandwidth', '  ', true],
  ['', '', true],
  ['', 'a', false],
])('%j has the words of %j: %s', (text, query, expected) => {
  expect(hasWords(text, query)).toBe(expected);
});
