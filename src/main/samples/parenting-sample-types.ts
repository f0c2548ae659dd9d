import type { BoardMemberKind, LeaverStatus, PromiseKind, PromiseStatus, PromiseWay, ViewAnswer, YoungGroup } from '../../core/corporate-parenting/corporate-parenting.ts'
import type { SampleSource } from './regime-sample-types.ts'
import type { PublicDate } from './sample-types.ts'

export type SamplePromise = {
  readonly id: string
  readonly council: string
  readonly kind: PromiseKind
  readonly title: string
  readonly what: string
  readonly whoFor: string
  readonly howToGet: string
  readonly legalBase: string | null
  readonly from: PublicDate | null
  readonly way: PromiseWay
  readonly automaticTo: number | null
  readonly ageTo: number
  readonly upTo: number | null
  readonly condition: string | null
  readonly backdatedTo: string | null
  readonly status: PromiseStatus
  readonly source: SampleSource
  readonly note: string | null
}

export type SampleParenting = {
  readonly promises: readonly SamplePromise[]
  /** Promise, first and last day, receiving, eligible. */
  readonly takeUps: readonly (readonly [string, string, string, number, number])[]
  readonly leavers: readonly { readonly council: string; readonly on: string; readonly counts: Readonly<Record<LeaverStatus, number>> }[]
  readonly views: readonly { readonly id: string; readonly council: string; readonly group: YoungGroup; readonly on: string; readonly heard: string; readonly answer: { readonly on: string; readonly kind: ViewAnswer; readonly words: string } | null }[]
  /** Seats and who came, by kind of member. */
  readonly meetings: readonly { readonly council: string; readonly on: string; readonly members: Partial<Readonly<Record<BoardMemberKind, readonly [number, number]>>> }[]
}
