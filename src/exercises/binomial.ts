/**
 * Probability of at least `count` hits in `trials` with chance `chance` each. Where chances differ, their
 * mean gives an upper bound for any count above expectation + 1 (Hoeffding 1956), so a warning stays rare.
 */
export function binomialTail(count: number, trials: number, chance: number): number {
  if (count <= 0) return 1;
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  let logarithm = trials * Math.log(1 - chance);
  let tail = 0;
  for (let hits = 0; hits <= trials; hits++) {
    if (hits >= count) tail += Math.exp(logarithm);
    logarithm += Math.log((trials - hits) / (hits + 1)) + Math.log(chance / (1 - chance));
  }
  return Math.min(1, tail);
}
