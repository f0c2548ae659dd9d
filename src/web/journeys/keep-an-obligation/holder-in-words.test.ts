import { describe, expect, it } from 'vitest'
import { day } from '../../../core/calendar/day.ts'
import { notAsked, type Appointment, type AppointmentId, type Post, type PostId } from '../../../core/intervention/appointment.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { nameOfHeld, type NamedFor } from './holder-in-words.ts'

const programme = 'p' as ProgrammeId
const post: Post = { id: 'adviser' as PostId, programme, name: 'Improvement adviser', body: null, from: null, to: null, followedBy: null, endedBecause: null, sources: [] }
const minutes: Source = { title: 'Minutes of the board', url: null }
const announced: Source = { title: 'Announcement', url: 'https://example.org/announced' }
const heldBy = (sources: Appointment['sources']): string[] => {
  const appointment: Appointment = { id: 'a' as AppointmentId, programme, post: post.id, person: 'Ada Sample', by: null, proposed: null, from: { day: day('2026-01-01'), words: null }, until: null, remuneration: null, interests: notAsked, tests: [], ending: null, sources, note: null }
  const regime = { bodies: [], posts: [post], appointments: [appointment] } as unknown as Regime
  return (['members', 'anybody'] as const satisfies readonly NamedFor[]).map((namedFor) => nameOfHeld(regime, { kind: 'person', post: post.id, appointment: appointment.id }, namedFor))
}

describe('who is named as the holder of a duty', () => {
  it.each<[string, Appointment['sources'], string]>([
    ['minutes that nobody outside has read', [minutes], 'Improvement adviser'],
    ['something published', [announced], 'Ada Sample, Improvement adviser'],
    ['both', [minutes, announced], 'Ada Sample, Improvement adviser'],
  ])('by %s: members read the name, anybody reads what is published', (_what, sources, toAnybody) => expect(heldBy(sources)).toEqual(['Ada Sample, Improvement adviser', toAnybody]))
})
