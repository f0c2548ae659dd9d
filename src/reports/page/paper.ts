import type { NonEmpty } from '../../core/branded.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Table } from '../../core/table/table.ts'

/** A table of words as they are printed. The first cell of a row names it; an empty cell means that nothing applies. */
export type PaperTable = {
  readonly caption: string
  readonly columns: NonEmpty<{ readonly heading: string; readonly isNumeric: boolean }>
  readonly rows: readonly (readonly string[])[]
  /** A sentence under the table. */
  readonly note?: string
}

/** A picture that never stands alone: its sentence, what it marks, and the figures behind it. */
export type PaperChart = {
  /** Unique in the paper. */
  readonly id: string
  readonly title: string
  /** Drawn for a sheet of A4 and a wide screen. */
  readonly svg: string
  /** The same drawn for a telephone. */
  readonly narrowSvg: string
  readonly sentence: string
  readonly notes: readonly { readonly mark: string; readonly when: string; readonly words: string }[]
  /** The figures it shows; null where they stand in a table above it on the same page. */
  readonly table: PaperTable | null
}

/** One thing on a page. Texts are plain: a renderer adds no word of its own and reads no markup in them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** `mayEndSheet`: it leads to nothing below it, so that a sheet may end after it; else a short one under a heading goes where what follows goes. `leadsOn`: no sheet ends after it, so that what follows never stands alone. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'lead' | 'quiet'; readonly mayEndSheet?: true; readonly leadsOn?: true }
  | { readonly kind: 'list'; readonly items: NonEmpty<string>; readonly isNumbered?: boolean }
  | { readonly kind: 'facts'; readonly facts: NonEmpty<Fact>; readonly leadsOn?: true }
  | { readonly kind: 'note'; readonly title: string; readonly text: string }
  | { readonly kind: 'table'; readonly table: PaperTable }
  | { readonly kind: 'chart'; readonly chart: PaperChart }
  /** Which pages there are, by title. A renderer adds links, and numbers where it has sheets. */
  | { readonly kind: 'contents'; readonly of: NonEmpty<{ readonly page: string; readonly title: string }> }

export type Fact = { readonly term: string; readonly words: string }

/** A page of a paper: one subject under one title. It may run over several sheets. */
export type Page = {
  /** Unique in the paper, kebab-case. */
  readonly id: string
  readonly title: string
  /** Put in after the paper was issued: its sheets are numbered 12a, 12b and move no other. */
  readonly isSupplement: boolean
  readonly blocks: readonly Block[]
}

/**
 * A whole document as a value: every format is made from it and from nothing else, so all hold the same words. Nothing in it depends on
 * when or where it is rendered.
 */
export type Paper = {
  readonly title: string
  readonly subtitle: string
  /** Whose paper it is. */
  readonly programme: string
  readonly language: 'en-GB'
  /** Which state of the paper, such as “Edition 2”; printed on every sheet. */
  readonly edition: string
  /** Who may read it, and what was left out for that; printed on every sheet. */
  readonly marking: string
  /** Printed on every sheet where it is not null: that the programme is invented. */
  readonly standing: string | null
  /** The day the paper speaks of; files bear it where their form wants a day. */
  readonly day: Day
  readonly facts: NonEmpty<Fact>
  readonly pages: NonEmpty<Page>
  /** The figures as a workbook holds them, whole. */
  readonly sheets: NonEmpty<Table>
}
