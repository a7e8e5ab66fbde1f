import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { seedExample } from './examples';
import { fieldAt } from './fields';
import { understoodAs } from './understood-as';
import { openWorkspace, workspaceReducer } from './workspace';

function understood(path: string, text: string): string | undefined {
  const field = fieldAt(path);
  if (field === undefined) throw new Error(`no field at ${path}`);
  const edition = currentEdition;
  const after = workspaceReducer(openWorkspace(seedExample.input), {
    type: 'edit',
    path,
    text,
    edition,
  });
  return understoodAs(after, field);
}

describe('what was typed', () => {
  it.each([
    ['workloads.0.out.peakBitsPerSecond', '4000M', '4 Gbps'],
    ['workloads.0.out.monthlyVolume', '20tb', '20 TB'],
    ['requirements.utilisationCeiling', '0.8', '80 %'],
    ['onPremisesCosts.ispUsdPerMonth', '$300', '300 USD'],
    ['workloads.0.out.flows', '1000', '1,000'],
  ])('%s: "%s" is understood as "%s"', (path, text, expected) => {
    expect(understood(path, text)).toBe(expected);
  });

  it('needs no echo where the field would have written the same, or nothing was understood', () => {
    expect(understood('workloads.0.out.peakBitsPerSecond', ' 4 Gbps ')).toBeUndefined();
    expect(understood('workloads.0.out.peakBitsPerSecond', 'four')).toBeUndefined();
    expect(understood('workloads.0.out.peakBitsPerSecond', '')).toBeUndefined();
    expect(understood('workloads.0.kind', 'bulk-copy')).toBeUndefined();
  });
});
