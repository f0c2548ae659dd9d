import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyAnnexAIndicator } from '../src/indicators/further.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/explanation/what-annex-a-can-say.md'), 'utf8')
/** Figures that only lead up to others: how many there are at all. */
const plainCounts: ReadonlySet<string> = new Set(['assessments_completed', 'assessments_open', 'icpcs', 'cp_starts', 'cp_ends', 'adopter_households_approved', 'adoption_placed', 'early_help_started', 'snap_cla_open', 'leavers', 'leavers_in_touch_pct', 'leavers_suitable_pct', 'leavers_eet_pct', 'leavers_contact_56d_pct'])

describe('the page on what Annex A can say', () => {
  const named = new Set([...page.matchAll(/`([a-z0-9]+(?:_[a-z0-9]+)*)`/g)].map(([, id]) => id!))
  it('names every figure that answers a line of the scorecard', () => {
    expect(everyAnnexAIndicator.map(({ id }) => id).filter((id) => !named.has(id) && !plainCounts.has(id))).toEqual([])
  })
  it('names no figure that is not counted', () => {
    const known = new Set<string>([...everyAnnexAIndicator.map(({ id }) => id), 'measure', 'results', 'further', 'cla_over_20_miles_pct'])
    expect([...named].filter((id) => !known.has(id))).toEqual([])
  })
})
