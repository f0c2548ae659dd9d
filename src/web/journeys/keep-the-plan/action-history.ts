import { parseDay, type Day } from '../../../core/calendar/day.ts'
import type { JournalEntry } from '../../../core/journal-entry.ts'
import { deliveryStates } from '../../../core/plan/plan.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'

/** One field that a revision changed, in words. */
export type FieldChange = { readonly field: string; readonly before: string; readonly after: string }

/** One step in the life of an action, newest first in lists. */
export type HistoryStep = {
  readonly at: string
  readonly who: string
  readonly capacity: string
  readonly kind: 'planned' | 'revised' | 'brought-in'
  readonly reason: string | null
  readonly changes: readonly FieldChange[]
  readonly due: Day | null
}

type Fields = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [])

const text = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : 'None')
const day = (value: unknown): string => dayInWords(parseDay(value), 'None')
const lines = (value: unknown): string => (listOf(value).length === 0 ? 'None' : listOf(value).map(String).join('; '))
const milestones = (value: unknown): string =>
  listOf(value).length === 0
    ? 'None'
    : listOf(value).filter(isRecord).map((each) => `${day(each['due'])}: ${text(each['what'])}${each['isReached'] === true ? ' (reached)' : ''}`).join('; ')
const delivery = (value: unknown): string => {
  const state = deliveryStates.find((each) => each === value)
  return state === undefined ? 'None' : deliveryWords[state].words
}

/** Everything that can change, with its name and how it reads. Findings and outcomes are named by the caller. */
export type Names = { readonly finding: (id: string) => string; readonly outcome: (id: string) => string }

const fieldsOf = (names: Names): readonly (readonly [string, (action: Fields) => string])[] => [
  ['What we will do', (action) => text(action['title'])],
  ['What will be different', (action) => (typeof action['outcome'] === 'string' ? names.outcome(action['outcome']) : 'None')],
  [
    'Answers',
    ({ reason }) => {
      if (!isRecord(reason)) return 'None'
      return reason['kind'] === 'own-initiative' ? `Our own idea: ${text(reason['why'])}` : listOf(reason['findings']).map((id) => names.finding(String(id))).join('; ')
    },
  ],
  ['Owner', (action) => text(action['owner'])],
  ['Partner', (action) => text(action['partner'])],
  ['Start', (action) => day(action['start'])],
  ['Done by', (action) => day(action['due'])],
  ['Milestones', (action) => milestones(action['milestones'])],
  ['Measures', ({ howWeWillKnow }) => (isRecord(howWeWillKnow) ? lines(howWeWillKnow['measures']) : 'None')],
  ['Evidence', ({ howWeWillKnow }) => (isRecord(howWeWillKnow) ? lines(howWeWillKnow['evidence']) : 'None')],
  ['Delivery', (action) => delivery(action['delivery'])],
]

/** In: an action before and after, as values of any origin. Out: each field that differs, in words. */
export const changesBetween = (before: unknown, after: unknown, names: Names): readonly FieldChange[] =>
  isRecord(before) && isRecord(after)
    ? fieldsOf(names).map(([field, read]) => ({ field, before: read(before), after: read(after) })).filter((change) => change.before !== change.after)
    : []

const memberWith = (list: unknown, id: string): Fields | null => listOf(list).filter(isRecord).find((each) => each['id'] === id) ?? null

const stepOf = (entry: JournalEntry, action: string, names: Names): HistoryStep | null => {
  const { at, who, capacity, reason, before, after } = entry
  const made = (kind: HistoryStep['kind'], was: unknown, is: unknown): HistoryStep => ({
    at, who, capacity, kind, reason, changes: changesBetween(was, is, names), due: isRecord(is) ? parseDay(is['due']) : null,
  })
  switch (entry.act) {
    case 'action-planned':
      return made('planned', null, after)
    case 'action-revised':
      return made('revised', before, after)
    case 'plan-brought-in': {
      if (!isRecord(after)) return null
      const added = memberWith(after['added'], action)
      if (added !== null) return made('brought-in', null, added)
      const revised = memberWith(after['revised'], action)
      return revised === null ? null : made('brought-in', isRecord(before) ? memberWith(before['revised'], action) : null, revised)
    }
    default:
      return null
  }
}

/**
 * In: lines of the journal about the action and about whole plans brought in, in any order. Out: its history, newest first.
 * What the journal holds is read with care, because an older version may have written it.
 */
export const historyOf = (entries: readonly JournalEntry[], action: string, names: Names): readonly HistoryStep[] => {
  const unique = new Map(entries.map((entry) => [entry.sequence, entry]))
  return [...unique.values()].toSorted((a, b) => b.sequence - a.sequence).map((entry) => stepOf(entry, action, names)).filter((step) => step !== null)
}
