import { type Figure, queueAnswer } from '../planner';
import { measuredRows } from './measured-rows';

/** The waits before a line at one load, as they were measured and as the model has them. */
export interface MeasuredQueue {
  readonly packets: string;
  readonly load: number;
  /** The mean, and what 95 % and 99 % of the packets did not exceed. */
  readonly waits: Readonly<Record<'mean' | 'of95' | 'of99', MeasuredWait>>;
}

interface MeasuredWait {
  readonly ms: number;
  readonly model: Figure<'ms'>;
}

const LINE_BITS_PER_SECOND = 10e6;
/** Bytes on the line, the 14 of the Ethernet header counted. */
const PACKETS = {
  fixed1250: { name: '1,250 bytes', sizes: [{ packetBytes: 1250, share: 1 }] },
  'imix7:4:1': {
    name: 'simple IMIX',
    sizes: [
      { packetBytes: 54, share: 7 },
      { packetBytes: 590, share: 4 },
      { packetBytes: 1514, share: 1 },
    ],
  },
} as const;

/**
 * Every load that was measured, none left out: lines under a head that names `mix`, `rho_measured`,
 * `wait_mean_ms`, `wait_p95_ms` and `wait_p99_ms`. The model is asked at the load that was measured.
 * @throws Error where a column is missing, a value is not one or the mix is not known.
 */
export function measuredQueues(csv: string): readonly MeasuredQueue[] {
  return measuredRows(csv).map(({ text, number }) => {
    const mix = text('mix');
    if (mix !== 'fixed1250' && mix !== 'imix7:4:1') throw new Error(`no mix ${mix}`);
    const { name, sizes } = PACKETS[mix];
    const load = number('rho_measured');
    const waitsOf = (percentileFraction: number) => {
      const { waits } = queueAnswer({
        lineRateBitsPerSecond: LINE_BITS_PER_SECOND,
        utilisationFraction: load,
        packets: sizes,
        percentileFraction,
      });
      if (waits.kind === 'unstable') throw new Error(`no wait at a load of ${load}`);
      return waits;
    };
    return {
      packets: name,
      load,
      waits: {
        mean: { ms: number('wait_mean_ms'), model: waitsOf(0.95).mean },
        of95: { ms: number('wait_p95_ms'), model: waitsOf(0.95).percentile },
        of99: { ms: number('wait_p99_ms'), model: waitsOf(0.99).percentile },
      },
    };
  });
}
