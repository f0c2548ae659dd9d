/**
 * Rounds to decimals as published statistics are rounded: to the nearest, and an exact tie to the even digit (IEEE 754 and ISO
 * 80000-1, rule A). A double can be an exact tie at d decimals only if it is an odd multiple of 1/2^(d+1), because (2k+1)/(2·10^d)
 * has no other form in binary; 0.35 is stored just below the tie and goes down, 0.25 is a tie and goes to 0.2.
 *
 * In: a finite number and the decimals to keep, 0 to 15. Out: the double nearest to the rounded decimal.
 */
export const roundHalfEven = (value: number, decimals: number): number => {
  const nearest = Number(value.toFixed(decimals))
  const isTie = Math.abs(value * 2 ** (decimals + 1)) % 2 === 1
  if (!isTie) return nearest
  // toFixed takes a tie away from zero; one unit back is the even neighbour where the last digit came out odd.
  const lastDigit = Math.abs(Number(value.toFixed(decimals).replace('.', '').slice(-1)))
  if (lastDigit % 2 === 0) return nearest
  const digits = Number(value.toFixed(decimals).replace('.', '')) - Math.sign(value)
  return digits / 10 ** decimals
}
