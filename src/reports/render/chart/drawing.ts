/** The figures of a chart as a table: every one of them, with signs and verdicts in words. */
export type ChartTable = {
  readonly caption: string
  readonly columns: readonly { readonly heading: string; readonly isNumeric: boolean }[]
  /** One cell a column; the first names the row. An empty text means that nothing applies. */
  readonly rows: readonly (readonly string[])[]
}

/** One thing a chart marks, to be listed under it: a number or letter as drawn, when, and what. */
export type ChartNote = { readonly mark: string; readonly when: string; readonly words: string }

/** A chart ready to be shown: never the picture alone. */
export type Drawing = {
  readonly svg: string
  /** What the picture shows, in plain words. */
  readonly sentence: string
  readonly table: ChartTable
  readonly notes: readonly ChartNote[]
}

export type DrawOptions = {
  /** Unique in the page: names and descriptions are tied to the picture by it. */
  readonly id: string
  /** `narrow` is drawn for 375 px; `wide`, the default, for a page and for A4. */
  readonly width?: 'wide' | 'narrow'
  /** Drawn lower than on a page, so that its words and figures find room on the same sheet of paper. Control charts heed it; the others are low already. */
  readonly isForSheet?: boolean
}
