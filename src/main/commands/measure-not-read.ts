import type { ReturnKind } from '../../cli/measure.ts'
import type { ReturnNeeds } from '../../cli/measure-return.ts'
import { refuse } from '../../core/refusal.ts'
import type { Rows } from '../../core/measure/rows.ts'

/** A return whose reader is not built: said plainly. */
export const notRead = (kind: ReturnKind): ReturnNeeds<Rows> => ({
  read: async () => refuse('kind-not-read', `A return of the kind ${kind} cannot be measured by this release.`, 'Measure the Annex A workbook of the same period with --kind annex-a.'),
  measure: () => {
    throw new Error('nothing was read')
  },
})
