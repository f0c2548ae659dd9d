import type { Page } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import type { PackFacts } from './pack-facts.ts'
import { heading, pageOf, paragraph, tableOr } from './page-parts.ts'

/** Kinds of entry that are printed: the rest is read in the journal. */
const SHOWN = 12

/** What moved since the last board: every state, date, target and figure, and how many entries of each other kind. */
export const whatChangedPage = ({ moved: { states, dates, targets, figures, restated, entries }, since, asOf }: PackFacts): Page =>
  pageOf('what-changed', 'What changed since the last board', [
    paragraph(`From the day after ${dayWords(since)} to ${dayWords(asOf)}.`, 'lead'),
    heading('Actions whose state moved'),
    tableOr('Actions whose state moved', states, [
      { heading: 'Action', cell: ({ action }) => action },
      { heading: 'From and to', cell: ({ before, after, on }) => `${before} to ${after}, ${dayWords(on)}` },
      { heading: 'What changed for children', cell: ({ changed }) => changed },
      { heading: 'How we know', cell: ({ how }) => how },
    ], 'No action moved from one state to another.'),
    heading('End dates that moved'),
    tableOr('End dates that moved', dates, [
      { heading: 'Action', cell: ({ action }) => action },
      { heading: 'From', cell: ({ before }) => dayWords(before) },
      { heading: 'To', cell: ({ after }) => dayWords(after) },
      { heading: 'Why, and who agreed', cell: ({ why, agreedBy }) => `${why}${agreedBy === null ? '' : ` Agreed by ${agreedBy}.`}` },
    ], 'No end date moved.'),
    heading('Targets that were set or ended'),
    tableOr('Targets that were set or ended', targets, [
      { heading: 'Measure', cell: ({ measure }) => measure },
      { heading: 'Day', cell: ({ on }) => dayWords(on) },
      { heading: 'What was agreed', cell: ({ what }) => what },
    ], 'No target was set or ended.'),
    heading('Figures that came in'),
    tableOr('Files of figures', figures, [
      { heading: 'File', cell: ({ file }) => file },
      { heading: 'From', cell: ({ publisher }) => publisher },
      { heading: 'Received', cell: ({ on }) => dayWords(on) },
      { heading: 'Figures', cell: ({ words }) => words },
    ], 'No file of figures came in.'),
    ...(restated.length === 0 ? [] : [tableOr('Figures that were given again with another value', restated, [
      { heading: 'Measure', cell: ({ measure }) => measure },
      { heading: 'Period', cell: ({ period }) => period },
      { heading: 'Was', isNumeric: true, cell: ({ before }) => before },
      { heading: 'Is', isNumeric: true, cell: ({ after }) => after },
    ], '')]),
    heading('Everything else on record'),
    tableOr(entries.length > SHOWN ? `The ${SHOWN} kinds of entry met most often, of ${entries.length}` : 'Entries in the journal, by kind', entries.slice(0, SHOWN), [
      { heading: 'What was done', cell: ({ what }) => what },
      { heading: 'Times', isNumeric: true, cell: ({ times }) => String(times) },
    ], 'Nothing else was entered.', 'Every entry, with who made it and why, is in the journal of the programme.'),
  ])
