import type { DueDay, DueState } from '../../../core/intervention/duty-calendar.ts'
import { holderOn, resolveHolder, type Parties } from '../../../core/intervention/holder-on.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { bodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Tone } from '../../components/state-tag/state-tag.ts'
import { paths } from '../../paths.ts'
import { nameOfHeld, type NamedFor } from './holder-in-words.ts'

/** Where a due day stands. */
export const dueStateWords = {
  ahead: { words: 'Ahead', tone: 'steady' },
  overdue: { words: 'Overdue', tone: 'bad' },
  met: { words: 'Met', tone: 'done' },
  'met-late': { words: 'Met late', tone: 'watch' },
  cancelled: { words: 'Cancelled', tone: 'neutral' },
  'not-known': { words: 'Cannot tell', tone: 'unknown' },
} as const satisfies Record<DueState, { readonly words: string; readonly tone: Tone }>

/** In: a due day. Out: the page of the record that it is about. */
export const linkOfDue = (programme: string, { about }: DueDay): string => {
  if (about.kind === 'law') return `${paths.visit(programme, about.inspection.id)}#clock`
  return paths.instrument(programme, about.kind === 'clause' ? about.obligation.instrument : about.instrument.id)
}

const holderOfBody = (regime: Parties, body: string | null, on: Day): string | null => {
  if (body === null) return null
  const held = resolveHolder(regime, { kind: 'body', body: bodyId(body) }, on)
  return held.kind === 'body' ? held.body : null
}

/** In: a due day, today and who reads. Out: who holds the duty: on its day where that is past, else today. */
export const holderOfDue = (regime: Regime, { about, due }: DueDay, today: Day, namedFor: NamedFor = 'members'): string => {
  const on = due < today ? due : today
  if (about.kind === 'clause') return nameOfHeld(regime, holderOn(regime, about.obligation, on < about.obligation.begins.day ? about.obligation.begins.day : on), namedFor)
  const [named, printed] = about.kind === 'law' ? [about.inspection.body, about.inspection.providerAsPrinted] : [about.instrument.addressee, about.instrument.addressee]
  const body = holderOfBody(regime, named, on)
  return regime.bodies.find((each) => each.id === body)?.name ?? printed
}
