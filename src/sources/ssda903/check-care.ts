import { ageOn, type DayNumber } from '../../core/calendar/day-number.ts'
import { endsCare, type Episode } from './care-history.ts'

/** Tells of something wrong. In: the line, the heading, the rule and what to do. */
export type TellOfRow = (line: number, heading: string, rule: string, whatToDo: string) => void

const bothDates = 'Check both dates and correct the wrong one.'

/** In: the episodes of one child in order of their beginning and the birth date (NaN where unknown). Tells of what cannot all be true. */
export const checkEpisodes = (episodes: readonly Episode[], born: DayNumber, tell: TellOfRow): void => {
  for (const [at, { begins, ends, reason, endReason, line }] of episodes.entries()) {
    const next = episodes[at + 1]
    const before = episodes[at - 1]
    if (ends < begins) tell(line, 'DEC', 'an end lies before its start', bothDates)
    if (begins < born) tell(line, 'DECOM', 'an episode begins before the birth', bothDates)
    if (reason === 'S' && ageOn(born, begins) >= 18) tell(line, 'DECOM', 'care begins at 18 or older', 'Check the birth date and this date.')
    if (!Number.isNaN(ends) && endReason === null) tell(line, 'REC', 'an end without its reason', 'Enter why the episode ended.')
    if (Number.isNaN(ends) && endReason !== null) tell(line, 'DEC', 'a reason for the end without its date', 'Enter the day the episode ended, or remove the reason.')
    if (next !== undefined && Number.isNaN(ends)) tell(line, 'DEC', 'an open episode is followed by another', 'Enter the day the first of the two ended.')
    if (next !== undefined && next.begins < ends) tell(next.line, 'DECOM', 'two episodes of a child overlap', bothDates)
    if (endReason === 'X1' && (next === undefined || next.begins !== ends)) tell(line, 'REC', 'an episode ended for another, and none begins that day', 'Add the episode that follows, or correct the reason.')
    if (reason === 'S' && before?.endReason === 'X1') tell(line, 'RNE', 'care starts, though the episode before says that it went on', 'Correct the reason of one of the two.')
    if (before !== undefined && reason !== 'S' && endsCare(before.endReason)) tell(line, 'RNE', 'care goes on, though the episode before says that it ended', 'Correct the reason of one of the two.')
  }
}
