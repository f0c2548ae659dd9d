/** How often one judge gave grade i where the other gave grade j: rows are the first judge, columns the second. */
export type AgreementTable = readonly (readonly number[])[]

/**
 * In: pairs of grades as positions from 0 on an ordered scale, and how many grades the scale has. Out: the square table of counts.
 * A position off the scale is a fault of the caller and is thrown.
 */
export const agreementTable = (pairs: readonly (readonly [number, number])[], grades: number): AgreementTable => {
  const table = Array.from({ length: grades }, () => Array.from({ length: grades }, () => 0))
  for (const [first, second] of pairs) {
    if (![first, second].every((each) => Number.isInteger(each) && each >= 0 && each < grades)) throw new Error(`not a place on a scale of ${grades}: ${first}, ${second}`)
    table[first]![second]! += 1
  }
  return table
}
