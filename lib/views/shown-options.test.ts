import { describe, expect, it } from 'vitest';
import { feasibleOnly, shownIds, toggledOption } from './shown-options';

const options = [
  { id: 'a', status: 'feasible' },
  { id: 'b', status: 'unknown' },
  { id: 'c', status: 'infeasible' },
] as const;
const hidden = (...ids: string[]) => new Set(ids);

describe('the options that are shown', () => {
  it('are those that nobody put away, also one that is new', () => {
    expect(shownIds(options, hidden())).toEqual(['a', 'b', 'c']);
    expect(shownIds(options, hidden('b', 'gone'))).toEqual(['a', 'c']);
    expect(shownIds([...options, { id: 'new', status: 'unknown' }], hidden('a'))).toContain('new');
  });

  it('are all where none would be left', () => {
    expect(shownIds(options, hidden('a', 'b', 'c'))).toEqual(['a', 'b', 'c']);
  });

  it('come and go one by one, and the last one stays', () => {
    const without = toggledOption(options, hidden(), 'b');
    expect(shownIds(options, without)).toEqual(['a', 'c']);
    expect(shownIds(options, toggledOption(options, without, 'b'))).toEqual(['a', 'b', 'c']);
    const one = hidden('a', 'b');
    expect(toggledOption(options, one, 'c')).toBe(one);
  });

  it('can be put away when a choice of another plan hid all of them', () => {
    const stale = hidden('a', 'b', 'c');
    expect(toggledOption(options, stale, 'a').has('a')).toBe(true);
  });

  it('can be those that do the job', () => {
    expect(shownIds(options, feasibleOnly(options))).toEqual(['a']);
  });
});
