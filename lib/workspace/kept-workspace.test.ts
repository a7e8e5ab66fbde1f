import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { seedExample } from './examples';
import { keepWorkspace, keptWorkspace } from './kept-workspace';
import { openWorkspace, workspaceReducer } from './workspace';

function storeWith(text: string | null = null) {
  let kept = text;
  return () => ({
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  });
}
const blocked = () => {
  throw new Error('the user denied access');
};

describe('a kept workspace', () => {
  it('is the one that was kept, with what was typed and does not fit', () => {
    const path = 'workloads.0.out.peakBitsPerSecond';
    const edit = { type: 'edit', path, text: '4 GB/s', edition: currentEdition } as const;
    const workspace = workspaceReducer(openWorkspace(seedExample.input), edit);
    const store = storeWith();
    keepWorkspace(workspace, store);
    expect(keptWorkspace(store)).toEqual(workspace);
  });

  it('is none where nothing was kept, or storage is blocked', () => {
    expect(keptWorkspace(storeWith())).toBeUndefined();
    expect(keptWorkspace(blocked)).toBeUndefined();
    expect(() => keepWorkspace(openWorkspace(seedExample.input), blocked)).not.toThrow();
  });

  it.each(['', '{', '1', '[]', '{}', '{"input":{"version":2}}'])('is none in %j', (text) => {
    expect(keptWorkspace(storeWith(text))).toBeUndefined();
  });

  it('leaves out what is of no field or no text', () => {
    const drafts = { name: 'A', 'aws.regoin': 'x', 'aws.region': 5 };
    const problems = { name: { given: 'A' }, 'site.name': { given: 'B', accepted: 'text' } };
    const text = JSON.stringify({ input: { version: 1 }, drafts, problems });
    expect(keptWorkspace(storeWith(text))).toEqual({
      input: { version: 1 },
      drafts: { name: 'A' },
      problems: {},
    });
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => keptWorkspace(storeWith(text))).not.toThrow();
      }),
    );
  });
});
