import type { Finding, FindingId } from '../inspection/finding.ts'
import { findingsAnswered, isLive, type Action } from './plan.ts'

/** What a finding can lack. A finding without an action lacks the other three too, and is listed once, under the first. */
export const gaps = ['no-action', 'no-owner', 'no-measure', 'no-evidence'] as const
export type Gap = (typeof gaps)[number]

export type Covered = { readonly finding: Finding; readonly actions: readonly Action[]; readonly gaps: readonly Gap[] }

export type Coverage = {
  readonly findings: readonly Covered[]
  /** Findings with no gap, and how many there are in all. */
  readonly whole: number
  readonly total: number
}

const gapsOf = (actions: readonly Action[]): readonly Gap[] => {
  if (actions.length === 0) return ['no-action']
  const found: Gap[] = []
  if (actions.some((action) => action.owner === null)) found.push('no-owner')
  if (actions.every((action) => action.howWeWillKnow.measures.length === 0)) found.push('no-measure')
  if (actions.every((action) => action.howWeWillKnow.evidence.length === 0)) found.push('no-evidence')
  return found
}

/**
 * In: the findings that still ask for an answer and every action of the programme. Out: each finding with its live actions
 * and what it lacks (product.md, question 1). Empty of gaps only when nothing is missing: withdrawn actions answer nothing,
 * and one action without an owner is a gap although another has one.
 */
export const coverage = (findings: readonly Finding[], actions: readonly Action[]): Coverage => {
  const byFinding = new Map<FindingId, Action[]>()
  for (const action of actions.filter(isLive)) {
    for (const id of findingsAnswered(action)) byFinding.set(id, [...(byFinding.get(id) ?? []), action])
  }
  const covered = findings.map((finding) => {
    const answers = byFinding.get(finding.id) ?? []
    return { finding, actions: answers, gaps: gapsOf(answers) }
  })
  return { findings: covered, whole: covered.filter((each) => each.gaps.length === 0).length, total: covered.length }
}
