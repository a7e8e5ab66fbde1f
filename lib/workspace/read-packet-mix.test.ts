import { describe, expect, it } from 'vitest';
import { currentEdition } from '../editions/current-edition';
import { assessPlan } from '../planner';
import { bareNumber } from '../planner/bare-number';
import { readPacketMix } from './read-packet-mix';

/** What a standard tunnel carries of a mix by its name, before the ceiling. */
function tunnelOf(name: string): number {
  const reading = readPacketMix(name);
  if (!reading.ok) throw new Error(reading.accepted);
  const { options } = assessPlan(
    {
      version: 1,
      workloads: [
        {
          out: {
            peakBitsPerSecond: 1e8,
            flows: 5000,
            packetMix: reading.value.map((of) => ({ ...of })),
          },
        },
      ],
      requirements: { utilisationCeiling: 1 },
    },
    currentEdition,
  );
  const vpn = options.find(({ id }) => id === 'vpn-tgw');
  if (vpn?.status !== 'feasible') throw new Error('no VPN');
  return bareNumber(vpn.throughput.out.perLink);
}

describe('a packet mix by its name', () => {
  it.each([
    ['imix', 381.2e6],
    ['voice', 224e6],
    ['bulk', 1250e6],
  ])('%s is what a table of packet sizes has for a standard tunnel', (name, bitsPerSecond) => {
    expect(Math.abs(tunnelOf(name) / bitsPerSecond - 1)).toBeLessThan(1e-3);
  });

  it('is read in any case and by its label, and what is no name says which there are', () => {
    expect(readPacketMix(' Simple IMIX ')).toEqual(readPacketMix('imix'));
    expect(readPacketMix('video')).toMatchObject({
      ok: false,
      accepted: expect.stringMatching(/imix, bulk, voice$/),
    });
  });
});
