import { daysBetween, type Day } from '../../../core/calendar/day.ts'
import type { Tone } from '../../components/state-tag/state-tag.ts'
import { counted } from '../../words/count-words.ts'

const soon = 14

/** In: a due day and today. Out: how long there is, in calendar days, with the tone of its tag. */
export const timeLeft = (due: Day, today: Day): { readonly words: string; readonly tone: Tone } => {
  const days = daysBetween(today, due)
  if (days < 0) return { words: `${counted(-days, 'day', 'days')} overdue`, tone: 'bad' }
  if (days === 0) return { words: 'Due today', tone: 'bad' }
  return { words: `Due in ${counted(days, 'day', 'days')}`, tone: days <= soon ? 'watch' : 'steady' }
}
