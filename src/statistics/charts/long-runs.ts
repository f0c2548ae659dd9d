/**
 * Which points belong to a run on one side of the centre that is longer than chance allows. Points on the centre line are passed over:
 * they neither end a run nor belong to one.
 *
 * In: values in time order (NaN where missing, passed over), the centre and the longest run that chance allows. Out: one entry a point.
 */
export const longRuns = (values: readonly number[], centre: number, most: number): readonly boolean[] => {
  const found = values.map(() => false)
  let run: number[] = []
  let before = 0
  const close = (): void => {
    if (run.length > most) for (const i of run) found[i] = true
  }
  for (const [i, value] of values.entries()) {
    const side = value > centre ? 1 : value < centre ? -1 : 0
    if (side === 0) continue
    if (side !== before) {
      close()
      run = []
    }
    run.push(i)
    before = side
  }
  close()
  return found
}
