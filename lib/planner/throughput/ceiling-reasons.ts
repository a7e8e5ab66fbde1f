import { PACKET_MIXES } from '../catalog/packet-mixes';
import { derive } from '../figure/derive';
import type { Figure } from '../figure/figure';
import { assumedInDesign } from '../figure/leaf';
import { meanWait, peakOverMean, residualTime, shareBeforeFailure } from './queue-formulas';
import { defaultUtilisationCeiling } from './utilisation-ceiling';

/** Why links are planned to be as full as they are, and no fuller. */
export interface CeilingReasons {
  readonly shaped: Figure<'fraction'>;
  readonly policed: Figure<'fraction'>;
  /** A queue that is much fuller than either, and how little it waits at random arrivals. */
  readonly fuller: {
    readonly lineRate: Figure<'bit/s'>;
    readonly utilisation: Figure<'fraction'>;
    readonly mean: Figure<'ms'>;
  };
  /** How far above the mean a peak may be before it queues, or is dropped. */
  readonly peakOverMean: { readonly shaped: Figure<'number'>; readonly policed: Figure<'number'> };
  /** What each of two links may carry, so that one has the ceiling when the other fails. */
  readonly beforeFailure: Figure<'fraction'>;
}

const at = (name: string) => `queue.ceiling.${name}`;

/** What the default ceilings buy, in figures that no question changes. */
export function ceilingReasons(): CeilingReasons {
  const shaped = defaultUtilisationCeiling('shaped');
  const policed = defaultUtilisationCeiling('policed');
  const example = 'an example: packets of the simple IMIX on a line that is fuller than any plan';
  const lineRate = assumedInDesign(1e9, 'bit/s', 'Line rate', at('line-rate'), example);
  const utilisation = assumedInDesign(0.9, 'fraction', 'Utilisation', at('utilisation'), example);
  const [{ packets }] = PACKET_MIXES;
  const residual = derive(
    residualTime,
    {
      sizes: packets.map(({ packetBytes }, i) =>
        assumedInDesign(packetBytes, 'B', 'Packet size', at(`packets-${i}.size`), example),
      ),
      shares: packets.map(({ share }, i) =>
        assumedInDesign(share, 'number', 'Share of packets', at(`packets-${i}.share`), example),
      ),
      lineRate,
    },
    at('residual-time'),
  );
  return {
    shaped,
    policed,
    fuller: {
      lineRate,
      utilisation,
      mean: derive(meanWait, { utilisation, residual }, at('mean-wait')),
    },
    peakOverMean: {
      shaped: derive(peakOverMean, { utilisation: shaped }, at('peak-over-mean')),
      policed: derive(peakOverMean, { utilisation: policed }, at('peak-over-mean-policed')),
    },
    beforeFailure: derive(
      shareBeforeFailure,
      {
        ceiling: shaped,
        links: assumedInDesign(2, 'count', 'Links', at('links'), 'two that stand for each other'),
      },
      at('before-failure'),
    ),
  };
}
