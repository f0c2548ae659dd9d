const minute = 60_000

/** Where the disk is full, or the server does not allow it, trying every minute would only add to the trouble. */
const afterAFault = 60 * minute

type Needs = {
  readonly clean: () => Promise<number>
  readonly logFault: (fault: unknown) => void
}

/** Takes what was erased out of the files under the database: at the start, for a process that was cut off before, and within a minute of each erasure. Out: how to stop. */
export const startCleaning = ({ clean, logFault }: Needs): (() => Promise<void>) => {
  let [isOver, waiting]: [boolean, NodeJS.Timeout | undefined] = [false, undefined]
  const round = async (): Promise<void> => {
    let next = minute
    try {
      await clean()
    } catch (fault) {
      logFault(fault)
      next = afterAFault
    }
    if (!isOver) waiting = setTimeout(() => void (running = round()), next).unref()
  }
  let running = round()
  return async () => {
    isOver = true
    clearTimeout(waiting)
    await running
  }
}
