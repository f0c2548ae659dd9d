/**
 * x·ln(x/m) + m − x: how far an observed count x lies from its expected m, without losing digits where the two are close.
 * With v = (x − m)/(x + m): x·ln(x/m) = 2x·(v + v³/3 + v⁵/5 + ...).
 * Source: Loader, "Fast and accurate computation of binomial probabilities" (2000), section 2.
 *
 * In: a count x from 0 and an expectation m above 0. Out: the part, 0 or more.
 */
export const deviancePart = (x: number, m: number): number => {
  if (x === 0) return m
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x
  const v = (x - m) / (x + m)
  let total = (x - m) * v
  let power = 2 * x * v
  for (let odd = 3; odd < 1000; odd += 2) {
    power *= v * v
    const next = total + power / odd
    if (next === total) break
    total = next
  }
  return total
}
