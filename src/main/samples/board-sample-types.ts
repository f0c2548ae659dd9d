import type { AgendaKind, Presence, RecordPage } from '../../core/board/meeting.ts'

export type SampleBoardAction = {
  readonly at: AgendaKind
  readonly what: string
  readonly owner: string
  readonly due: string
  /** When and how it was closed, left out while it is open. */
  readonly closed?: { readonly on: string; readonly result: string }
  /** The number of the action of the plan that carries it on. */
  readonly planAction?: number
}

export type SampleMeeting = {
  readonly id: string
  readonly on: string
  readonly story: { readonly title: string; readonly broughtBy: string } | null
  readonly deepDives: readonly string[]
  /** Seats whose holders were not simply there. */
  readonly away: readonly { readonly seat: string; readonly presence: Presence; readonly substitute?: string }[]
  readonly interests: readonly { readonly seat: string; readonly interest: string }[]
  readonly notes: Partial<Readonly<Record<AgendaKind, string>>>
  readonly decisions: readonly { readonly at: AgendaKind; readonly what: string; readonly why: string; readonly by: string }[]
  readonly actions: readonly SampleBoardAction[]
  readonly view: { readonly on: string; readonly better: string; readonly worried: string; readonly asks: string } | null
  readonly correction?: { readonly at: AgendaKind; readonly text: string; readonly reason: string; readonly on: string }
  /** Where it stands: over with minutes, or still to come. */
  readonly approvedOn: string | null
  readonly papers: readonly { readonly at: AgendaKind; readonly title: string; readonly owner: string; readonly by?: string; readonly givenOn?: string; readonly page?: RecordPage; readonly file?: string }[]
}
