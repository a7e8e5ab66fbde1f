import { bareNumber } from '../planner/bare-number';
import { errorOfModel } from './error-of-model';
import type { MeasuredComparison } from './measured-comparison';
import type { MeasuredQueue } from './measured-queues';

const WAITS = [
  { of: 'mean', title: 'mean' },
  { of: 'of95', title: '95 %' },
  { of: 'of99', title: '99 %' },
] as const;

/** Measured ÷ model over all loads, of the mean and of what 95 % and 99 % do not exceed. */
export function queueErrors(queues: readonly MeasuredQueue[]) {
  return WAITS.map(({ of, title }) => ({
    title,
    ...errorOfModel(queues.map(({ waits }) => waits[of].ms / bareNumber(waits[of].model))),
  }));
}

/** The measured waits beside the model of a queue. */
export function queueComparison(queues: readonly MeasuredQueue[]): MeasuredComparison {
  return {
    title: 'Queueing',
    about: [
      `Waits before a line of 10 Mbps in the queue of a Linux kernel in virtual time, at random arrivals, 20,000 packets a load, ${queues.length} loads, none left out. The model (\`queue.mean-wait\`, \`queue.wait-percentile\`) is asked at the load that was measured; sizes count the Ethernet header.`,
    ],
    columns: [
      'Packets',
      'Load',
      ...WAITS.flatMap(({ title }) => [`${title}: measured, ms`, 'model, ms', 'ratio']),
    ],
    rows: queues.map(({ packets, load, waits }) => [
      packets,
      load.toFixed(3),
      ...WAITS.flatMap(({ of }) => {
        const { ms, model } = waits[of];
        return [ms, bareNumber(model), ms / bareNumber(model)].map((value) => value.toFixed(3));
      }),
    ]),
    remarks: [
      `Over all loads ${queueErrors(queues)
        .map(
          ({ title, ratio, spread, least, most }) =>
            `measured ÷ model (${title}) is ${ratio.toFixed(3)} with a spread of ${spread.toFixed(2)}, from ${least.toFixed(2)} to ${most.toFixed(2)}`,
        )
        .join(
          '; ',
        )}. Above a load of 0.9 20,000 packets are few: what a run happens to meet decides.`,
    ],
  };
}
