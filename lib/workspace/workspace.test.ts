import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan, type PlanInput, readPlanInput } from '../planner';
import { editionChoices } from './edition-choices';
import { seedExample } from './examples';
import type { Field } from './field';
import { fieldAt, fieldsOf } from './fields';
import { valueAt } from './plan-path';
import { isChanged, openWorkspace, textOf, workspaceReducer } from './workspace';
import type { Workspace } from './workspace-state';

const edition = currentEdition;
const FIELDS = fieldsOf({ version: 1 });
const edit = (workspace: Workspace, path: string, text: string) =>
  workspaceReducer(workspace, { type: 'edit', path, text, edition });
const field = (path: string) => {
  const found = fieldAt(path);
  if (found === undefined) throw new Error(`no field at ${path}`);
  return found;
};
const firstChoice = ({ control }: Field) => {
  if (control.kind === 'text') return control.example;
  const choices =
    control.kind === 'choice' ? control.options : editionChoices(currentEdition, control.list);
  return choices[0]?.value ?? '';
};
const PEAK = 'workloads.0.out.peakBitsPerSecond';
const LARGEST = 'workloads.0.out.largestFlowBitsPerSecond';
const opened = openWorkspace(seedExample.input);

describe('typing into a field', () => {
  it('changes the plan, and keeps the text as typed', () => {
    const after = edit(opened, PEAK, '600M');
    expect(valueAt(after.input, PEAK)).toBe(6e8);
    expect(textOf(after, field(PEAK))).toBe('600M');
    expect(opened.input).toBe(seedExample.input);
  });

  it('keeps the last good plan while the text is wrong, and says what is accepted', () => {
    const after = edit(opened, PEAK, '4 GB/s');
    expect(after.input).toBe(seedExample.input);
    expect(after.problems[PEAK]).toMatchObject({
      given: '4 GB/s',
      accepted: expect.stringContaining('Gbps'),
    });
    expect(textOf(after, field(PEAK))).toBe('4 GB/s');
  });

  it('refuses what the plan refuses: out of range, not an address', () => {
    expect(edit(opened, PEAK, '900 Tbps').problems[PEAK]?.accepted).toContain('100 Tbps');
    const address = 'site.customerGatewayAddress';
    expect(edit(opened, address, '1.1.1.999').problems[address]?.accepted).toContain('IPv4');
    const prefixes = 'site.onPremisesPrefixes';
    expect(edit(opened, prefixes, '10.0.0.0/8, x').problems[prefixes]?.accepted).toContain(
      'prefix',
    );
  });

  it('refuses what the edition does not list', () => {
    expect(edit(opened, 'aws.region', 'mars-1').problems['aws.region']?.accepted).toContain(
      'us-east-1',
    );
  });

  it('takes the value out when the text is emptied', () => {
    const after = edit(opened, PEAK, ' ');
    expect(valueAt(after.input, PEAK)).toBeUndefined();
    expect(after.problems).toEqual({});
  });

  it('accepts a refused text once another field makes room for it', () => {
    const tooLarge = edit(opened, LARGEST, '5 Gbps');
    expect(tooLarge.problems[LARGEST]?.accepted).toContain('peak');
    const roomy = edit(tooLarge, PEAK, '6 Gbps');
    expect(roomy.problems).toEqual({});
    expect(valueAt(roomy.input, LARGEST)).toBe(5e9);
  });

  it('says which other field stands against it', () => {
    const large = edit(opened, LARGEST, '2 Gbps');
    const after = edit(large, PEAK, '1 Gbps');
    expect(after.input).toBe(large.input);
    expect(after.problems[PEAK]?.accepted).toBe('at least the largest flow, 2 Gbps');
  });

  it('says of a peak below the mean of the volume what it has to be, not the volume', () => {
    const volume = edit(opened, 'workloads.0.out.monthlyVolume', '20 TB');
    const after = edit(volume, PEAK, '10 Mbps');
    expect(after.problems[PEAK]?.accepted).toMatch(
      /^at least 66\.9\d* Mbps, the mean of 20 TB a month in this direction$/,
    );
  });

  it('puts a mean packet in the place of a packet mix, and takes back both', () => {
    const mixed = openWorkspace({
      version: 1,
      workloads: [{ out: { peakBitsPerSecond: 1e9, packetMix: [{ packetBytes: 64, share: 1 }] } }],
    });
    const after = edit(mixed, 'workloads.0.out.meanPacketBytes', '900');
    expect(after.input.workloads?.[0]?.out).toEqual({
      peakBitsPerSecond: 1e9,
      meanPacketBytes: 900,
    });
    expect(edit(after, PEAK, '2 Gbps').input.workloads?.[0]?.out?.meanPacketBytes).toBe(900);
  });

  it('puts a mix in the place of a mean packet, by its name too, and of its text', () => {
    const mean = edit(edit(opened, PEAK, '1 Gbps'), 'workloads.0.out.meanPacketBytes', '900');
    const mixed = edit(mean, 'workloads.0.out.packetMix', 'IMIX');
    expect(mixed.input.workloads?.[0]?.out?.packetMix).toEqual([
      { packetBytes: 40, share: 7 },
      { packetBytes: 576, share: 4 },
      { packetBytes: 1500, share: 1 },
    ]);
    expect(mixed.input.workloads?.[0]?.out?.meanPacketBytes).toBeUndefined();
    expect(mixed.drafts).not.toHaveProperty('workloads.0.out.meanPacketBytes');
    const back = edit(mixed, 'workloads.0.out.meanPacketBytes', '800');
    expect(back.input.workloads?.[0]?.out?.packetMix).toBeUndefined();
    expect(back.drafts).not.toHaveProperty('workloads.0.out.packetMix');
    const wrong = edit(back, 'workloads.0.out.packetMix', '10:1');
    expect(wrong.problems['workloads.0.out.packetMix']).toEqual({
      given: '10:1',
      accepted: 'bytes of the IP packet from 20 to 9,001',
    });
    expect(wrong.input.workloads?.[0]?.out?.meanPacketBytes).toBe(800);
  });

  it('names the other field where it has nothing to say of this one', () => {
    const busy = edit(edit(opened, 'workloads.0.in.peakBitsPerSecond', '3 Gbps'), PEAK, '6 Gbps');
    const large = edit(busy, 'workloads.0.in.largestFlowBitsPerSecond', '1 Gbps');
    const after = edit(large, 'workloads.0.out.flows', '2');
    expect(after.problems['workloads.0.out.flows']?.accepted).toContain(
      'what agrees with “Largest flow in”, which has to be at least 1.5 Gbps',
    );
  });
});

describe('other changes', () => {
  it('resets a field to its default, and drops its text', () => {
    const wrong = edit(opened, PEAK, 'four');
    const after = workspaceReducer(wrong, { type: 'reset', path: PEAK, edition });
    expect(valueAt(after.input, PEAK)).toBeUndefined();
    expect(after).toMatchObject({ drafts: {}, problems: {} });
  });

  it('names another edition', () => {
    const after = workspaceReducer(opened, { type: 'choose-edition', id: '2026-01-01' });
    expect(after.input.edition).toBe('2026-01-01');
  });

  it('loads another plan without anything of this one', () => {
    const input: PlanInput = { version: 1, name: 'Other' };
    const after = workspaceReducer(edit(opened, PEAK, 'four'), { type: 'load', input });
    expect(after).toEqual(openWorkspace(input));
  });
});

describe('the fields', () => {
  it('have paths of their own', () => {
    expect(new Set(FIELDS.map(({ path }) => path)).size).toBe(FIELDS.length);
  });

  it.each(FIELDS.map((one) => [one.path, one] as const))(
    '%s takes its own example',
    (path, one) => {
      const { control } = one;
      const text = (control.kind === 'text' ? undefined : control.fallback) ?? firstChoice(one);
      const after = edit(openWorkspace({ version: 1 }), path, text);
      expect(after.problems).toEqual({});
      const value = valueAt(after.input, path);
      expect(value).toBeDefined();
      // What the plan holds is written so that it reads back as itself.
      const again = edit(openWorkspace({ version: 1 }), path, one.write(value));
      expect(again.input).toEqual(after.input);
      expect(readPlanInput(after.input).ok).toBe(true);
    },
  );

  it.each(
    FIELDS.flatMap(({ path, control }) =>
      control.kind === 'choice' ? control.options.map(({ value }) => [path, value] as const) : [],
    ),
  )('%s may be %s, and the plan is assessed', (path, value) => {
    const after = edit(opened, path, value);
    expect(after.problems).toEqual({});
    expect(assessPlan(after.input, edition).options.length).toBeGreaterThan(1);
  });

  it('know a part of a value by the whole, and nothing by a path that no field has', () => {
    expect(fieldAt('workloads.0.out.monthlyVolume.amount')?.label).toBe('Data out a month');
    expect(fieldAt('designs.0.id')).toBeUndefined();
  });

  it('count as changed when they differ from their default', () => {
    expect(isChanged(opened, field('aws.region'))).toBe(false);
    expect(isChanged(edit(opened, 'aws.region', 'eu-west-1'), field('aws.region'))).toBe(true);
    expect(isChanged(opened, field(PEAK))).toBe(true);
    expect(isChanged(opened, field(LARGEST))).toBe(false);
  });
});
