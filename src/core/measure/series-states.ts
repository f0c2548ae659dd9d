import type { Rebase } from './series-notes.ts'

/** Where a rebase stands. */
export const rebaseStates = ['proposed', 'agreed', 'refused'] as const
export type RebaseState = (typeof rebaseStates)[number]

/** Who takes a step: the person who proposed it, or somebody else. */
export const rebaseSides = ['proposer', 'second-person'] as const
export type RebaseSide = (typeof rebaseSides)[number]

export const rebaseSteps = ['agree', 'refuse'] as const
export type RebaseStep = (typeof rebaseSteps)[number]

/** Who may do what in which state. Limits are never moved by one person alone, and what is decided is decided. */
export const rebaseTable: Readonly<Record<RebaseStep, Readonly<Record<RebaseState, Readonly<Record<RebaseSide, boolean>>>>>> = {
  agree: {
    proposed: { proposer: false, 'second-person': true },
    agreed: { proposer: false, 'second-person': false },
    refused: { proposer: false, 'second-person': false },
  },
  refuse: {
    proposed: { proposer: false, 'second-person': true },
    agreed: { proposer: false, 'second-person': false },
    refused: { proposer: false, 'second-person': false },
  },
}

/** In: a rebase. Out: where it stands. Only an agreed one moves limits. */
export const rebaseState = ({ decided }: Pick<Rebase, 'decided'>): RebaseState => decided?.kind ?? 'proposed'
