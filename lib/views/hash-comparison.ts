import { chiSquareLimit } from './chi-square-limit';
import type { MeasuredComparison } from './measured-comparison';
import type { MeasuredHash } from './measured-hashes';

/** The sets of flows, by the name that they go by in the data. */
const SETS: ReadonlyMap<string, string> = new Map([
  ['random', 'at random'],
  ['one-pair-seq-ports', 'one client and server, ports in sequence'],
  ['lan-to-servers', 'a LAN to 8 servers'],
]);

function titleOf(set: string): string {
  const title = SETS.get(set);
  if (title === undefined) throw new Error(`no set ${set}`);
  return title;
}

/** Sets whose chi-square is above what chance exceeds once in twenty times. */
export function unevenSets(hashes: readonly MeasuredHash[]): readonly MeasuredHash[] {
  return hashes.filter(
    ({ chiSquare, degreesOfFreedom }) => chiSquare > chiSquareLimit(degreesOfFreedom),
  );
}

function spreadSentence(hash: MeasuredHash): string {
  const { set, counts, chiSquare, degreesOfFreedom } = hash;
  return `${titleOf(set)} over ${counts.length} paths (chi-square ${chiSquare.toFixed(2)}, limit ${chiSquareLimit(degreesOfFreedom).toFixed(3)})`;
}

function byAddressesSentence({ set, flows, counts, chiSquare }: MeasuredHash): string {
  const used = counts.filter((count) => count > 0).length;
  return `${titleOf(set)}: ${used} of ${counts.length} paths used, ${Math.max(...counts).toLocaleString('en')} of ${flows.toLocaleString('en')} flows on the fullest, chi-square ${chiSquare.toFixed(1)}`;
}

/** How even the hash of a real kernel is, which every formula of hashing takes for granted. */
export function hashComparison(hashes: readonly MeasuredHash[]): MeasuredComparison {
  const byPorts = hashes.filter(({ over }) => over === 'addresses-and-ports');
  const byAddresses = hashes.filter(({ over }) => over === 'addresses');
  const degrees = [...new Set(byPorts.map(({ degreesOfFreedom }) => degreesOfFreedom))].sort(
    (a, b) => a - b,
  );
  const uneven = unevenSets(byPorts);
  const flows = byPorts.reduce((sum, each) => sum + each.flows, 0);
  return {
    title: 'The hash',
    about: [
      `${flows.toLocaleString('en')} flows in ${byPorts.length} sets, laid on paths by the multipath hash of a Linux 6.18 kernel over addresses and ports, none left out. The formulas of hashing take it to be even: chi-square against as many flows on every path, beside the limit that chance exceeds in 5 % of sets ([NIST/SEMATECH e-Handbook of Statistical Methods](https://www.itl.nist.gov/div898/handbook/eda/section3/eda3674.htm)).`,
    ],
    columns: ['Paths', 'Degrees of freedom', 'Limit at 5 %', ...SETS.values()],
    rows: degrees.map((degreesOfFreedom) => [
      String(degreesOfFreedom + 1),
      String(degreesOfFreedom),
      chiSquareLimit(degreesOfFreedom).toFixed(3),
      ...[...SETS.keys()].map((set) => {
        const found = byPorts.filter(
          (each) => each.set === set && each.degreesOfFreedom === degreesOfFreedom,
        );
        if (found.length === 0) throw new Error(`${set} was not measured`);
        return found.map(({ chiSquare }) => chiSquare.toFixed(2)).join(', ');
      }),
    ]),
    remarks: [
      `Above the limit: ${uneven.length} of ${byPorts.length} sets, where chance puts ${(byPorts.length * 0.05).toFixed(1)}: ${uneven.map(spreadSentence).join('; ')}.`,
      `Hashed over addresses alone the same flows are not even, and no formula here says how uneven: ${byAddresses.map(byAddressesSentence).join('; ')}.`,
    ],
  };
}
