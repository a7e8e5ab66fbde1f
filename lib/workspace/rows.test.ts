import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, checkPlanInput, type PlanInput, readPlanInput } from '../planner';
import { seedExample } from './examples';
import { fieldAt, fieldsOf } from './fields';
import { newDesign } from './new-item';
import { valueAt } from './plan-path';
import {
  isChanged,
  isPossible,
  openWorkspace,
  textOf,
  type WorkspaceAction,
  workspaceReducer,
} from './workspace';
import type { Workspace } from './workspace-state';

const edition = currentEdition;
const opened = openWorkspace(seedExample.input);
const act = (workspace: Workspace, ...actions: readonly WorkspaceAction[]): Workspace =>
  actions.reduce(workspaceReducer, workspace);
const edit = (path: string, text: string): WorkspaceAction => ({
  type: 'edit',
  path,
  text,
  edition,
});
const field = (path: string) => {
  const found = fieldAt(path);
  if (found === undefined) throw new Error(`no field at ${path}`);
  return found;
};
const addDesign: WorkspaceAction = { type: 'add-design', design: newDesign(seedExample.input) };
const names = ({ input }: Workspace, list: 'workloads' | 'designs') =>
  (input[list] ?? []).map(({ name }) => name);

describe('workloads', () => {
  it('are added under a name of their own, beside one of which nothing was said', () => {
    const added = act(openWorkspace({ version: 1 }), { type: 'add-workload' });
    expect(added.input.workloads).toEqual([{}, { name: 'Workload 2' }]);
    expect(names(act(added, { type: 'add-workload' }), 'workloads')).toContain('Workload 3');
  });

  it('stay rows when the last thing said about them is taken out', () => {
    const added = act(opened, { type: 'add-workload' }, edit('workloads.1.name', ''));
    expect(added.input.workloads).toHaveLength(2);
    expect(textOf(added, field('workloads.1.name'))).toBe('');
  });

  it('are copied with what was typed into them, right or wrong', () => {
    const typed = act(
      opened,
      edit('workloads.0.out.peakBitsPerSecond', '600M'),
      edit('workloads.0.out.flows', 'many'),
    );
    const copied = act(typed, { type: 'duplicate-workload', index: 0 });
    expect(names(copied, 'workloads')).toEqual([undefined, 'Workload 1 copy']);
    expect(textOf(copied, field('workloads.1.out.peakBitsPerSecond'))).toBe('600M');
    expect(copied.problems['workloads.1.out.flows']).toEqual(
      typed.problems['workloads.0.out.flows'],
    );
    expect(copied.problems['workloads.0.out.flows']).toEqual(
      typed.problems['workloads.0.out.flows'],
    );
  });

  it('take what was typed with them when they are removed, and those behind move up', () => {
    const three = act(
      opened,
      { type: 'add-workload' },
      { type: 'add-workload' },
      edit('workloads.1.out.flows', 'gone'),
      edit('workloads.2.out.flows', 'stays'),
      edit('workloads.2.out.peakBitsPerSecond', '5 gbps'),
    );
    const removed = act(three, { type: 'remove-workload', index: 1 });
    expect(removed.drafts).toEqual({
      'workloads.1.out.flows': 'stays',
      'workloads.1.out.peakBitsPerSecond': '5 gbps',
    });
    expect(removed.problems).toEqual({
      'workloads.1.out.flows': three.problems['workloads.2.out.flows'],
    });
    const reset = act(removed, {
      type: 'reset',
      path: 'workloads.1.out.peakBitsPerSecond',
      edition,
    });
    expect(valueAt(reset.input, 'workloads.1.out.peakBitsPerSecond')).toBeUndefined();
  });

  it('are one at least and fifty at most', () => {
    expect(isPossible(opened, { type: 'remove-workload', index: 0 })).toBe(false);
    const full = act(
      opened,
      ...Array.from({ length: 60 }, () => ({ type: 'add-workload' }) as const),
    );
    expect(full.input.workloads).toHaveLength(50);
    expect(isPossible(full, { type: 'add-workload' })).toBe(false);
    expect(isPossible(full, { type: 'duplicate-workload', index: 3 })).toBe(false);
    expect(fieldAt('workloads.49.out.flows')?.label).toBe('Flows out');
  });
});

describe('designs of the user', () => {
  it('start as one port, and are assessed beside the standard options', () => {
    const { input } = act(opened, addDesign);
    expect(input.designs).toEqual([
      {
        id: 'design-1',
        name: 'My design 1',
        directConnect: [{ kind: 'dedicated', portSpeedBitsPerSecond: 10e9, location: 0 }],
      },
    ]);
    expect(checkPlanInput(input, edition)).toEqual([]);
    expect(assessPlan(input, edition).options.at(-1)).toMatchObject({ name: 'My design 1' });
  });

  it('get an id that no other has, nor had before it was removed behind a later one', () => {
    const two = act(opened, addDesign, { type: 'duplicate-design', index: 0 });
    expect(two.input.designs?.map(({ id }) => id)).toEqual(['design-1', 'design-2']);
    expect(names(two, 'designs')).toEqual(['My design 1', 'My design 1 copy']);
    const again = act(two, { type: 'remove-design', index: 0 }, addDesign);
    expect(again.input.designs?.map(({ id }) => id)).toEqual(['design-2', 'design-3']);
  });

  it('are twelve at most', () => {
    const full = act(opened, ...Array.from({ length: 20 }, () => addDesign));
    expect(full.input.designs).toHaveLength(12);
    expect(isPossible(full, addDesign)).toBe(false);
    expect(new Set(names(full, 'designs')).size).toBe(12);
  });

  it('keep a name and a link', () => {
    const added = act(opened, addDesign);
    const unnamed = act(added, edit('designs.0.name', ' '));
    expect(unnamed.input).toBe(added.input);
    expect(unnamed.problems['designs.0.name']?.accepted).toContain('a name');
    const reset = act(unnamed, { type: 'reset', path: 'designs.0.name', edition });
    expect(textOf(reset, field('designs.0.name'))).toBe('My design 1');
    const remove = { type: 'remove-link', design: 0, list: 'directConnect', index: 0 } as const;
    expect(isPossible(added, remove)).toBe(false);
    const withVpn = act(added, { type: 'add-link', design: 0, list: 'vpn' });
    expect(act(withVpn, remove).input.designs?.[0]).toEqual({
      id: 'design-1',
      name: 'My design 1',
      vpn: [{ tunnelClass: 'standard', connections: 1 }],
    });
  });

  it('have ports only of speeds that their kind is sold with', () => {
    const speed = 'designs.0.directConnect.0.portSpeedBitsPerSecond';
    const hundred = act(opened, addDesign, edit(speed, '100 Gbps'));
    const hosted = act(hundred, edit('designs.0.directConnect.0.kind', 'hosted'));
    expect(valueAt(hosted.input, speed)).toBe(25e9);
    expect(textOf(hosted, field(speed))).toBe('25 Gbps');
    const offered = fieldsOf(hosted.input).find(({ path }) => path === speed)?.control;
    expect(offered?.kind === 'choice' && offered.options.map(({ value }) => value)).toEqual([
      '50 Mbps',
      '100 Mbps',
      '200 Mbps',
      '300 Mbps',
      '400 Mbps',
      '500 Mbps',
      '1 Gbps',
      '2 Gbps',
      '5 Gbps',
      '10 Gbps',
      '25 Gbps',
    ]);
  });

  it('have links whose texts move up with them', () => {
    const three = act(
      opened,
      addDesign,
      { type: 'add-link', design: 0, list: 'vpn' },
      { type: 'add-link', design: 0, list: 'vpn' },
      edit('designs.0.vpn.1.connections', 'some'),
    );
    const removed = act(three, { type: 'remove-link', design: 0, list: 'vpn', index: 0 });
    expect(Object.keys(removed.problems)).toEqual(['designs.0.vpn.0.connections']);
  });

  it('reset to what their links have by themselves, and to nothing where there is no such thing', () => {
    const role = 'designs.0.directConnect.0.role';
    const standby = act(opened, addDesign, edit(role, 'standby'));
    expect(isChanged(standby, field(role))).toBe(true);
    expect(isChanged(standby, field('designs.0.directConnect.0.kind'))).toBe(false);
    expect(
      valueAt(act(standby, { type: 'reset', path: role, edition }).input, role),
    ).toBeUndefined();
  });
});

describe('any way through the rows', () => {
  const action: fc.Arbitrary<WorkspaceAction> = fc.oneof(
    fc.constant<WorkspaceAction>({ type: 'add-workload' }),
    fc.constant<WorkspaceAction>(addDesign),
    fc
      .record({
        type: fc.constantFrom('duplicate-workload', 'remove-workload'),
        index: fc.nat(3),
      })
      .map((one): WorkspaceAction => one),
    fc
      .record({ type: fc.constantFrom('duplicate-design', 'remove-design'), index: fc.nat(3) })
      .map((one): WorkspaceAction => one),
    fc
      .record({
        type: fc.constant('add-link' as const),
        design: fc.nat(3),
        list: fc.constantFrom('directConnect', 'vpn'),
      })
      .map((one): WorkspaceAction => one),
    fc
      .record({
        type: fc.constant('remove-link' as const),
        design: fc.nat(3),
        list: fc.constantFrom('directConnect', 'vpn'),
        index: fc.nat(2),
      })
      .map((one): WorkspaceAction => one),
    fc
      .tuple(
        fc.constantFrom('workloads.0', 'workloads.2'),
        fc.constantFrom('name', 'out.peakBitsPerSecond', 'in.flows'),
        fc.constantFrom('', '5 Gbps', '7', 'nonsense'),
      )
      .map(([row, what, text]) => edit(`${row}.${what}`, text)),
  );

  it('gives a good plan, and every text and problem has its field', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 15 }), (way) => {
        const { input, drafts, problems } = act(opened, ...way);
        expect(readPlanInput(input)).toMatchObject({ ok: true });
        const ids = (input.designs ?? []).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const path of Object.keys(problems)) expect(drafts[path]).toBeDefined();
        const paths = new Set(fieldsOf(input as PlanInput).map(({ path }) => path));
        for (const path of Object.keys(drafts)) {
          expect(paths.has(path), path).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
