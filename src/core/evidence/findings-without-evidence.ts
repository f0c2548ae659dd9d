import type { Covered } from '../plan/coverage.ts'
import { isStanding, type Evidence } from './evidence.ts'

/**
 * In: findings that ask for an answer with their live actions, and the library. Out: those for which nothing that counts was offered, neither for the
 * finding itself nor for an action that answers it (product.md, question 1). A stale piece is still something to look at.
 */
export const findingsWithoutEvidence = (covered: readonly Covered[], library: readonly Evidence[]): readonly Covered[] => {
  const pieces = library.filter(isStanding)
  const [findings, actions] = [new Set<string>(pieces.flatMap(({ links }) => links.findings)), new Set<string>(pieces.flatMap(({ links }) => links.actions))]
  return covered.filter((each) => !findings.has(each.finding.id) && !each.actions.some(({ id }) => actions.has(id)))
}
