import { all, begins, either, mentions, not, oneOf, present, type Condition } from './define.ts'

/** What councils write where a worker's name would stand and there is none. A duty desk works with whoever calls, and is nobody's worker. */
const placeholders = ['duty', 'unallocated', 'not allocated', 'unassigned', 'not assigned', 'awaiting', 'to be allocated', 'no worker', 'no allocated', 'vacan'] as const
const shortPlaceholders = ['None', 'none', 'NONE', 'N/A', 'n/a', 'NA', 'TBC', 'tbc', 'TBA', 'tba', '-', '--', '?', '0'] as const

/** In: the heading of a column of names. Out: whether its cell says anything but that there is nobody, an error of the spreadsheet too. */
export const isSomebody = (heading: string): Condition => all(present(heading), not(either(mentions(heading, ...placeholders), present(heading), oneOf(heading, ...shortPlaceholders))))

/** In: the same. Out: whether the cell holds an error such as #N/A: a look-up failed, and nobody can tell from it who it is. */
export const isNotKnown = (heading: string): Condition => begins(heading, '#')

/** In: the same. Out: whether somebody is named. */
export const isNamed = (heading: string): Condition => all(isSomebody(heading), not(isNotKnown(heading)))
