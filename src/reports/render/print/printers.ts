/** The printers that can still print. Each makes the same bytes of the same paper for good, so an edition is made again as it was (decision 59). */
export const printers = [3, 4, 5] as const
export type Printer = (typeof printers)[number]

/** Raised by one whenever a format would come out otherwise from the same paper, so that an old file names what made it. */
export const printerOfToday = 5 satisfies Printer

/** In: what a kept file says it was made by, such as “printer 3, Typst 0.14.2 native”. Out: that printer; null where it cannot print any more. */
export const printerNamed = (madeBy: string): Printer | null => printers.find((each) => new RegExp(`^printer ${each}(,|$)`).test(madeBy)) ?? null
