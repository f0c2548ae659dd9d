import { parseDay } from '../calendar/day.ts'
import type { TableShape } from '../table/table.ts'
import type { DeliveryState, Milestone } from './plan.ts'

/**
 * The plan as a table that leaves the service and comes home again. Columns “For reading” are for people: they are written
 * and never read back, because the identifiers beside them say the same without doubt.
 */
export const planTableShape = {
  name: 'Plan',
  columns: [
    { key: 'id', heading: 'Action ID', kind: 'text' },
    { key: 'number', heading: 'Number', kind: 'number' },
    { key: 'title', heading: 'What we will do', kind: 'text' },
    { key: 'outcome', heading: 'Outcome ID', kind: 'text' },
    { key: 'findings', heading: 'Finding IDs', kind: 'list' },
    { key: 'ownInitiative', heading: 'Our own reason', kind: 'text' },
    { key: 'owner', heading: 'Owner', kind: 'text' },
    { key: 'partner', heading: 'Partner', kind: 'text' },
    { key: 'start', heading: 'Start', kind: 'day' },
    { key: 'due', heading: 'Due', kind: 'day' },
    { key: 'milestones', heading: 'Milestones', kind: 'list' },
    { key: 'measures', heading: 'Measures', kind: 'list' },
    { key: 'evidence', heading: 'Evidence', kind: 'list' },
    { key: 'delivery', heading: 'Delivery', kind: 'text' },
    { key: 'priorityForReading', heading: 'For reading: priority', kind: 'text' },
    { key: 'outcomeForReading', heading: 'For reading: outcome', kind: 'text' },
    { key: 'findingsForReading', heading: 'For reading: findings', kind: 'list' },
  ],
} as const satisfies TableShape

export type PlanColumn = (typeof planTableShape.columns)[number]['key']

/** Delivery states as the table writes them and reads them back. */
export const deliveryNames = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  delivered: 'Delivered',
  withdrawn: 'Withdrawn',
} as const satisfies Record<DeliveryState, string>

/** In: what stands in a cell. Out: the delivery state, or null. Capitals and spaces around do not matter. */
export const parseDeliveryName = (text: string): DeliveryState | null => {
  const folded = text.trim().toLowerCase()
  return (Object.entries(deliveryNames) as [DeliveryState, string][]).find(([, name]) => name.toLowerCase() === folded)?.[0] ?? null
}

/** A milestone as one line of a cell: `2026-04-30 | reached | Rota in place`. */
export const writeMilestone = ({ due, what, isReached }: Milestone): string => `${due} | ${isReached ? 'reached' : 'not reached'} | ${what}`

/** Undoes `writeMilestone`. Out: null where the line is written otherwise or the day is no day. */
export const parseMilestone = (line: string): Milestone | null => {
  const parts = /^(\d{4}-\d{2}-\d{2}) \| (reached|not reached) \| ([\s\S]+)$/.exec(line)
  const due = parts === null ? null : parseDay(parts[1])
  return parts === null || due === null ? null : { due, what: parts[3]!, isReached: parts[2] === 'reached' }
}
