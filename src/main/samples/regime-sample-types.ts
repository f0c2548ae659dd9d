import type { Rung } from '../../core/intervention/escalation.ts'
import type { HowInstrumentEnded } from '../../core/intervention/instrument.ts'
import type { PublicDate, PublicSource } from './sample-types.ts'

/** A source of a sample programme; an invented one has no address. */
export type SampleSource = PublicSource | { readonly title: string; readonly url: null }

export type SamplePost = {
  readonly id: string
  readonly name: string
  readonly body: string | null
  readonly from: PublicDate | null
  readonly to: PublicDate | null
  readonly followedBy: string | null
  readonly sources: readonly SampleSource[]
}

type SampleEnding =
  | { readonly kind: 'ended'; readonly lastDay: PublicDate; readonly reason: string; readonly advice: string | null; readonly source: SampleSource }
  | { readonly kind: 'not-found'; readonly lastKnown: PublicDate; readonly note: string }

export type SampleAppointment = {
  readonly id: string
  readonly post: string
  readonly person: string
  readonly by: string | null
  readonly proposed: PublicDate | null
  readonly from: PublicDate | null
  readonly tests: readonly string[]
  readonly remuneration?: string
  /** The last day of the term as set at the start. */
  readonly until?: PublicDate
  readonly interests?: { readonly state: 'declared' | 'none'; readonly on: string; readonly words?: string }
  readonly ending: SampleEnding | null
  readonly sources: readonly [SampleSource, ...SampleSource[]]
  readonly note: string | null
}

export type SampleHolder = { readonly body: string } | { readonly post: string }

export type SampleDue =
  | { readonly kind: 'throughout' }
  | { readonly kind: 'by'; readonly on: PublicDate }
  | { readonly kind: 'in-words'; readonly words: string }
  | { readonly kind: 'within'; readonly count: number; readonly unit: 'days' | 'working-days' | 'months'; readonly after: string }
  | { readonly kind: 'every'; readonly months: number; readonly first: string }

export type SampleClause = {
  readonly clause: string
  readonly what: string
  readonly holder: SampleHolder
  readonly due: SampleDue
  /** Nothing where the clause is still open, or ends through a later act. */
  readonly lastKnown?: { readonly on: PublicDate; readonly note: string }
  readonly note?: string
}

export type SampleInstrument = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly addressee: string
  readonly madeBy: string
  readonly power: string | null
  readonly because: string | null
  readonly made: PublicDate
  readonly replaces: string | null
  readonly steps: readonly { readonly kind: string; readonly on: PublicDate; readonly what: string; readonly until?: PublicDate; readonly source: SampleSource | null }[]
  readonly lastKnown?: { readonly on: PublicDate; readonly note: string }
  readonly clauses: readonly SampleClause[]
  readonly sources: readonly [SampleSource, ...SampleSource[]]
  readonly note: string | null
}

/** What happened after the instruments were made, in the order in which it is entered. */
export type SampleRegimeAct =
  | { readonly kind: 'end-instrument'; readonly instrument: string; readonly on: PublicDate; readonly how: HowInstrumentEnded; readonly reason: string; readonly source: SampleSource }
  | { readonly kind: 'settle'; readonly instrument: string; readonly clause: string; readonly how: 'met' | 'lifted'; readonly on: PublicDate; readonly reason: string; readonly source: SampleSource | null }
  | { readonly kind: 'end-body'; readonly body: string; readonly lastDay: string; readonly reason: string; readonly source?: SampleSource; readonly owners?: readonly { readonly owned: string; readonly by: readonly string[]; readonly reason: string }[]; readonly passes: readonly { readonly instrument: string; readonly clause: string; readonly to: readonly [SampleHolder, ...SampleHolder[]]; readonly because: string; readonly source: SampleSource }[] }

export type SampleEscalation = {
  readonly id: string
  readonly body: string
  readonly rung: Rung
  readonly from: PublicDate
  readonly reason: string
  readonly conditions: string | null
  readonly lifted: { readonly on: PublicDate; readonly reason: string } | null
  readonly sources: readonly [SampleSource, ...SampleSource[]]
}

export type SampleRegime = {
  readonly posts: readonly SamplePost[]
  readonly appointments: readonly SampleAppointment[]
  readonly instruments: readonly SampleInstrument[]
  readonly acts: readonly SampleRegimeAct[]
  readonly escalations: readonly SampleEscalation[]
}
