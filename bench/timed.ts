/** What a run of something costs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly worst: number;
}

/** Runs it so often, after as many runs as the just-in-time compiler wants to see. */
export function timed(run: () => unknown, runs = 200, warmUp = 50): Timing {
  const times: number[] = [];
  for (let i = 0; i < warmUp + runs; i++) {
    const start = performance.now();
    run();
    if (i >= warmUp) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? Number.NaN, worst: times.at(-1) ?? 0 };
}

/** One line: what it costs, and beside it what it may cost. */
export function timingLine(name: string, { median, worst }: Timing, budget: number): string {
  const ms = (value: number) => `${value.toFixed(2).padStart(7)} ms`;
  const over = median > budget ? '  over budget' : '';
  return `${name.padEnd(48)}median${ms(median)}, worst${ms(worst)}, budget${ms(budget)}${over}`;
}
