import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { seedExample } from './examples';
import { fieldAt } from './fields';
import {
  type History,
  type HistoryAction,
  historyReducer,
  MOST_STEPS,
  openHistory,
} from './history';
import { textOf } from './workspace';

const edition = currentEdition;
const PEAK = 'workloads.0.out.peakBitsPerSecond';
const NAME = 'name';
const edit = (path: string, text: string): HistoryAction => ({ type: 'edit', path, text, edition });
const opened = openHistory(seedExample.input);
const follow = (history: History, ...actions: readonly HistoryAction[]): History =>
  actions.reduce(historyReducer, history);
const text = ({ present }: History, path: string): string => {
  const field = fieldAt(path);
  if (field === undefined) throw new Error(`no field at ${path}`);
  return textOf(present, field);
};

/** Anything that can happen but undo and redo. */
const change: fc.Arbitrary<HistoryAction> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(PEAK, NAME, 'workloads.0.kind', 'requirements.utilisationCeiling'),
      fc.constantFrom('', '5 Gbps', '80 %', 'bulk-copy', 'nonsense', '600M'),
    )
    .map(([path, typed]) => edit(path, typed)),
  fc
    .constantFrom(PEAK, NAME, 'aws.region')
    .map((path): HistoryAction => ({ type: 'reset', path, edition })),
  fc.constant<HistoryAction>({ type: 'reset-all', paths: [PEAK, NAME], name: 'all', edition }),
  fc
    .constantFrom('2026-01-01', '2026-11-23')
    .map((id): HistoryAction => ({ type: 'choose-edition', id })),
  fc.constant<HistoryAction>({ type: 'load', input: { version: 1, name: 'Other' } }),
  fc.constant<HistoryAction>({ type: 'leave-field' }),
);
const anything = fc.oneof(
  { weight: 4, arbitrary: change },
  { weight: 1, arbitrary: fc.constantFrom<HistoryAction>({ type: 'undo' }, { type: 'redo' }) },
);

describe('undo and redo', () => {
  it('give exactly the state before and the state after, whatever went before', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), change, (way, action) => {
        const before = follow(opened, ...way, { type: 'leave-field' });
        const done = historyReducer(before, action);
        if (done.present === before.present) return;
        const undone = historyReducer(done, { type: 'undo' });
        expect(undone.present).toBe(before.present);
        expect(undone.past).toEqual(before.past.slice(done.past.length === MOST_STEPS ? 1 : 0));
        expect(historyReducer(undone, { type: 'redo' }).present).toBe(done.present);
      }),
      { numRuns: 60 },
    );
  });

  it('go all the way back and all the way forward', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (way) => {
        const done = follow(opened, ...way);
        const steps = done.past.length;
        const back = follow(
          done,
          ...Array.from({ length: steps }, () => ({ type: 'undo' }) as const),
        );
        expect(back.present).toBe(opened.present);
        const again = follow(
          back,
          ...Array.from({ length: steps }, () => ({ type: 'redo' }) as const),
        );
        expect(again.present).toBe(done.present);
      }),
      { numRuns: 40 },
    );
  });

  it('keep two hundred steps', () => {
    const ids = Array.from({ length: MOST_STEPS + 20 }, (_, i) => `edition-${i}`);
    let history = opened;
    for (const id of ids) history = historyReducer(history, { type: 'choose-edition', id });
    expect(history.past).toHaveLength(MOST_STEPS);
    for (let i = 0; i < MOST_STEPS; i += 1) history = historyReducer(history, { type: 'undo' });
    expect(history.present.input.edition).toBe('edition-19');
    expect(historyReducer(history, { type: 'undo' })).toBe(history);
  });

  it('have nothing to do again once something new was done', () => {
    const undone = follow(opened, edit(PEAK, '5 Gbps'), { type: 'undo' });
    expect(undone.future).toHaveLength(1);
    const anew = historyReducer(undone, edit(NAME, 'Other'));
    expect(anew.future).toEqual([]);
    expect(historyReducer(anew, { type: 'redo' })).toBe(anew);
  });

  it('say what they take back and do again', () => {
    const done = follow(opened, edit(PEAK, '5 Gbps'));
    expect(done.past.at(-1)?.name).toBe('Peak rate out');
    expect(historyReducer(done, { type: 'undo' }).future[0]?.name).toBe('Peak rate out');
  });
});

describe('typing', () => {
  it('in one field is one step, also over text that is wrong on the way', () => {
    const typed = follow(opened, edit(PEAK, '6'), edit(PEAK, '6 G'), edit(PEAK, '6 Gbps'));
    expect(typed.past).toHaveLength(1);
    const undone = historyReducer(typed, { type: 'undo' });
    expect(text(undone, PEAK)).toBe('4 Gbps');
    expect(undone.present).toBe(opened.present);
  });

  it('ends where the field is left or another is typed into', () => {
    const left = follow(
      opened,
      edit(PEAK, '6 Gbps'),
      { type: 'leave-field' },
      edit(PEAK, '7 Gbps'),
    );
    expect(left.past).toHaveLength(2);
    const other = follow(opened, edit(PEAK, '6 Gbps'), edit(NAME, 'A'), edit(PEAK, '7 Gbps'));
    expect(other.past).toHaveLength(3);
  });

  it('begins a step of its own after an undo', () => {
    const typed = follow(opened, edit(PEAK, '6 Gbps'), { type: 'undo' }, edit(PEAK, '7 Gbps'));
    expect(text(historyReducer(typed, { type: 'undo' }), PEAK)).toBe('4 Gbps');
  });

  it('is not what choosing is: each choice is a step', () => {
    const chosen = follow(
      opened,
      edit('workloads.0.kind', 'bulk-copy'),
      edit('workloads.0.kind', 'web-api'),
    );
    expect(chosen.past).toHaveLength(2);
  });
});

describe('a step', () => {
  it('shares with the one before all that it did not change', () => {
    const { present } = historyReducer(opened, edit(NAME, 'Other'));
    expect(present.input.workloads).toBe(opened.present.input.workloads);
    expect(present.problems).toBe(opened.present.problems);
  });

  it('is not made by what changes nothing', () => {
    expect(historyReducer(opened, { type: 'leave-field' })).toBe(opened);
    expect(historyReducer(opened, { type: 'reset', path: 'aws.gateway', edition })).toBe(opened);
  });

  it('is not made by what an earlier visit left', () => {
    const kept = follow(opened, edit(NAME, 'Kept')).present;
    const restored = historyReducer(opened, { type: 'restore', workspace: kept });
    expect(restored).toEqual({ present: kept, past: [], future: [] });
  });
});
