import type { Challenge } from './challenge.ts'
import type { Closure, EvidenceCheck } from './closure.ts'
import type { Recommendation } from './recommendation.ts'
import type { SelfAssessment } from './self-assessment.ts'
import type { EffectDay, Reply, ReviewWay, SeenStatement, Settlement } from './statement.ts'
import type { UpwardClaim } from './upward-claim.ts'
import type { ManagerLine } from './verifier.ts'

/** Everything a programme holds about assurance, as one reader may see it. Every list is in the order in which things were done. */
export type AssuranceRecord = {
  readonly ways: readonly ReviewWay[]
  readonly effectDays: readonly EffectDay[]
  readonly statements: readonly SeenStatement[]
  readonly settlements: readonly Settlement[]
  readonly replies: readonly Reply[]
  readonly lines: readonly ManagerLine[]
  readonly checks: readonly EvidenceCheck[]
  readonly closures: readonly Closure[]
  readonly upwardClaims: readonly UpwardClaim[]
  readonly challenges: readonly Challenge[]
  readonly recommendations: readonly Recommendation[]
  readonly selfAssessments: readonly SelfAssessment[]
}
