import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProblemText } from './problem-text';

const said = (given: string) =>
  renderToStaticMarkup(createElement(ProblemText, { given, accepted: 'a whole number' }));

describe('the text of a field that is wrong', () => {
  it('quotes what was given, and says of nothing that it is missing', () => {
    expect(said('many')).toBe('“many” does not fit. Accepted: a whole number.');
    expect(said('')).toBe('Is missing. Accepted: a whole number.');
    expect(said(' ')).toBe('Is missing. Accepted: a whole number.');
  });
});
