import { addDays, daysBetween, type Day } from '../../../core/calendar/day.ts'
import type { Tone } from '../../components/state-tag/state-tag.ts'
import { counted } from '../../words/count-words.ts'

const soon = 14

/** In: a due day and today. Out: how long there is, in calendar days, with the tone of its tag. */
export const timeLeft = (due: Day, today: Day): { readonly words: string; readonly tone: Tone } => {
  const days = daysBetween(today, due)
  if (days < 0) return { words: `Day passed ${counted(-days, 'day', 'days')} ago`, tone: 'neutral' }
  if (days === 0) return { words: 'Due today', tone: 'bad' }
  return { words: `Due in ${counted(days, 'day', 'days')}`, tone: days <= soon ? 'watch' : 'steady' }
}

/** How long after its day a duty stays on the overview: whether it was met is not on this record, so it asks a person for a while. */
const asksFor = 30

/** In: a due day and today. Out: whether the duty still asks for somebody’s eye. */
export const needsEye = (due: Day, today: Day): boolean => addDays(due, asksFor) >= today
