import { agreementTable } from '../statistics/agreement/agreement-table.ts'
import { agreementWeights } from '../statistics/agreement/agreement-weights.ts'
import { gradeShares as shares } from '../statistics/agreement/grade-shares.ts'
import { weightedKappa } from '../statistics/agreement/weighted-kappa.ts'
import type { Tools } from '../web/tools.ts'

const confidence = 0.95

/** Wires the statistics of agreement to the pages about audits. */
export const agreementOf: Tools['agreementOf'] = (pairs, grades) => {
  const table = agreementTable(pairs, grades)
  return { linear: weightedKappa(table, agreementWeights('linear', grades), confidence), quadratic: weightedKappa(table, agreementWeights('quadratic', grades), confidence) }
}

export const gradeShares: Tools['gradeShares'] = (counts) => shares(counts, confidence)
