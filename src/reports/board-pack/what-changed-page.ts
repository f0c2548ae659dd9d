import type { Block, Page } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import type { PackFacts } from './pack-facts.ts'
import { heading, pageOf, paragraph, tableOr } from './page-parts.ts'

type Other = PackFacts['moved']['others'][number]

const othersTable = (caption: string, rows: readonly Other[]): readonly Block[] =>
  rows.length === 0
    ? []
    : [tableOr<Other>(caption, rows, [
        { heading: 'About', cell: ({ about }) => about },
        { heading: 'What was done', cell: ({ what, because, times }) => `${what}${times === 1 ? '' : ` (${times} times)`}.${because === null ? '' : ` ${because}`}` },
        { heading: 'Day', cell: ({ on }) => dayWords(on) },
      ], '')]

/** What moved since the last board: every state, date, target, figure and view, and how many entries of each other kind. */
export const whatChangedPage = ({ moved: { states, claims = [], dates, targets, figures, restated, views, others, entries, setUp }, since, asOf }: PackFacts): Page => {
  const of = (section: Other['section']): readonly Other[] => others.filter((each) => each.section === section)
  return pageOf('what-changed', 'What changed since the last board', [
    paragraph(`From the day after ${dayWords(since)} to ${dayWords(asOf)}.`, 'lead'),
    heading('Actions whose state moved'),
    tableOr('Actions whose state moved', states, [
      { heading: 'Action', cell: ({ action }) => action },
      { heading: 'From and to', cell: ({ before, after, on }) => `${before} to ${after}, ${dayWords(on)}` },
      { heading: 'What changed for children', cell: ({ changed, flagged }) => `${changed}${flagged === undefined ? '' : ` Not borne out by the record: ${flagged}`}` },
      { heading: 'How we know', cell: ({ how }) => how },
    ], 'No action moved from one state to another.'),
    ...othersTable('Other states that moved', of('state')),
    ...(claims.length === 0 ? [] : [heading('Said although the record does not bear it out'), tableOr('Said although the record does not bear it out', claims, [
      { heading: 'What is said', cell: ({ words }) => `“${words}”` },
      { heading: 'Where, and when', cell: ({ where, on }) => `${where}, ${dayWords(on)}` },
      { heading: 'What the record shows', cell: ({ flag }) => flag },
      { heading: 'Why it is said all the same', cell: ({ goingOn }) => goingOn },
    ], '')]),
    heading('End dates that moved'),
    tableOr('End dates that moved', dates, [
      { heading: 'Action', cell: ({ action }) => action },
      { heading: 'From', cell: ({ before }) => dayWords(before) },
      { heading: 'To', cell: ({ after }) => dayWords(after) },
      { heading: 'Why, and who agreed', cell: ({ why, agreedBy }) => `${why}${agreedBy === null ? '' : ` Agreed by ${agreedBy}.`}` },
    ], 'No end date moved.'),
    ...othersTable('Other days that were set or moved', of('date')),
    heading('Targets that were set or ended'),
    tableOr('Targets that were set or ended', targets, [
      { heading: 'Measure', cell: ({ measure }) => measure },
      { heading: 'Day', cell: ({ on }) => dayWords(on) },
      { heading: 'What was agreed', cell: ({ what }) => what },
    ], 'No target was set or ended.'),
    ...othersTable('Targets of contracts', of('target')),
    heading('Views that were given'),
    tableOr('Claims and views', views, [
      { heading: 'Outcome', cell: ({ outcome }) => outcome },
      { heading: 'Whose, and when', cell: ({ voice }) => voice },
      { heading: 'Now, and before', cell: ({ before, after }) => `${after}. Before: ${before.charAt(0).toLowerCase()}${before.slice(1)}.` },
      { heading: 'Why', cell: ({ why }) => why },
    ], 'Nobody made a claim or gave a view.'),
    ...othersTable('What else was said', of('view')),
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
    ...othersTable('Figures that were entered by hand or marked', of('figure')),
    heading('Everything else on record'),
    ...(setUp === null ? [] : [paragraph(`On ${dayWords(setUp.on)} the programme was set up on this service, with ${setUp.entries.toLocaleString('en-GB')} entries about the time before.`)]),
    tableOr('Other entries in the journal, by kind', entries, [
      { heading: 'What was done', cell: ({ what }) => what },
      { heading: 'Times', isNumeric: true, cell: ({ times }) => String(times) },
    ], 'Nothing else was entered.', 'Every entry, with who made it and why, is in the journal of the programme.'),
  ])
}
