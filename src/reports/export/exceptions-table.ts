import type { Table } from '../../core/table/table.ts'

/** One line of the lists: to which question it belongs, what, what is said of it, whose it is, since when, and where it stands. */
export type ListedException = { readonly number: number; readonly question: string; readonly what: string; readonly about: string; readonly whose: readonly string[]; readonly since: string | null; readonly link: string }

/** What each column of the lists means, by its heading. */
export const exceptionNotes: Readonly<Record<string, string>> = {
  Number: 'Which of the twelve questions, counted as on the page.',
  Question: 'The question in words.',
  What: 'What answers it: a finding, an action, a measure, an outcome or a duty.',
  About: 'Why it stands here.',
  Whose: 'Posts and people who carry it, one a line. Empty: nobody does.',
  Since: 'The day since which it is so, where the record tells; for a figure, the last day it speaks of.',
  Link: 'Where it stands in this service.',
}

/** In: the lines of the twelve questions. Out: the table that a programme lead works from. It is not read back. */
export const exceptionsTable = (lines: readonly ListedException[]): Table => ({
  name: 'What needs whom',
  columns: [
    { key: 'number', heading: 'Number', kind: 'number' },
    { key: 'question', heading: 'Question', kind: 'text' },
    { key: 'what', heading: 'What', kind: 'text' },
    { key: 'about', heading: 'About', kind: 'text' },
    { key: 'whose', heading: 'Whose', kind: 'list' },
    { key: 'since', heading: 'Since', kind: 'day' },
    { key: 'link', heading: 'Link', kind: 'text' },
  ],
  rows: lines.map((line) => ({ ...line })),
})
