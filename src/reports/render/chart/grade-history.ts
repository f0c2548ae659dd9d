/** One judgement of one area, as printed. */
export type GradePoint = {
  /** Day the inspection ended, ISO. */
  readonly day: string
  /** 1 is the best point of its scale. */
  readonly gradeOrdinal: number
  /** As printed: "Requires improvement to be good". */
  readonly gradeLabel: string
  readonly frameworkLabel: string
  /** Names the scale; a line joins points only where both framework and scale are the same. */
  readonly scale: string
}

export type GradeHistory = { readonly areaLabel: string; readonly points: readonly GradePoint[] }

/** A time in which one framework was in use. `to` is absent for the present one. ISO days. */
export type FrameworkSpan = { readonly label: string; readonly from: string; readonly to?: string }

export type GradeHistoryChartOptions = {
  /** Accessible name of the picture. */
  readonly title: string
  /** Long description; the caller also prints a plain sentence and the table beside the picture. */
  readonly description: string
  /** Unique in the page: names and descriptions are tied to the picture by it. */
  readonly id: string
  readonly areas: readonly GradeHistory[]
  readonly frameworks: readonly FrameworkSpan[]
  /** First and last day of the axis, ISO. */
  readonly from: string
  readonly to: string
  /** `narrow` is drawn for 375 px: years every five, short words, taller rows. */
  readonly width?: 'wide' | 'narrow'
}

/** Days since 1970 for an ISO day: enough for an axis of years. */
export const dayNumber = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000

/** Runs of judgements that may be joined by a line: neighbours in time under one framework and one scale. */
export const joinable = (points: readonly GradePoint[]): readonly (readonly GradePoint[])[] => {
  const runs: GradePoint[][] = []
  for (const point of [...points].sort((a, b) => a.day.localeCompare(b.day))) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && last.frameworkLabel === point.frameworkLabel && last.scale === point.scale) run.push(point)
    else runs.push([point])
  }
  return runs
}
