/** Tries by interpolation; a function that is steep in one place only is then halved. */
const MOST_INTERPOLATIONS = 16;

/**
 * The last whole number from 0 to below `end` at which a falling function is not negative, given what
 * it is at 0. Interpolated (Illinois rule) where halving would ask twice as often: the function is dear.
 */
export function lastNotNegative(end: number, atZero: number, of: (n: number) => number): number {
  let low = 0;
  let high = end;
  let above = atZero;
  let below = of(end);
  if (below >= 0) return end - 1;
  let moved: 'low' | 'high' | undefined;
  for (let tries = 0; high - low > 1; tries++) {
    const share = tries < MOST_INTERPOLATIONS ? above / (above - below) : 0.5;
    const inside = Math.round(low + share * (high - low));
    const n = Math.min(high - 1, Math.max(low + 1, inside));
    const value = of(n);
    // An end that stays twice counts half from then on, lest the other creeps.
    if (value >= 0) {
      if (moved === 'low') below /= 2;
      [low, above, moved] = [n, value, 'low'];
    } else {
      if (moved === 'high') above /= 2;
      [high, below, moved] = [n, value, 'high'];
    }
  }
  return low;
}
