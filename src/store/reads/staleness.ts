import type { Day } from '../../core/calendar/day.ts'
import { evidenceKinds, type EvidenceKind } from '../../core/evidence/evidence.ts'
import type { StalenessPeriod } from '../../core/evidence/set-staleness.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type StalenessReads = {
  /** Every period that was set for a kind of evidence, the oldest first. */
  readonly stalenessPeriods: (programme: ProgrammeId) => Promise<readonly StalenessPeriod[]>
}

const kindOf = (code: string): EvidenceKind => {
  const kind = evidenceKinds.find((each) => each === code)
  if (kind === undefined) throw new Error(`no kind of evidence is called ${code}`)
  return kind
}

export const readStaleness = (inside: Inside): StalenessReads => ({
  stalenessPeriods: async (programme) =>
    (await inside.selectFrom('staleness_period').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('kind').orderBy('position').execute()).map((row) => ({
      programme, kind: kindOf(row.kind), position: row.position, months: row.months, why: row.why,
      said: { by: row.by_person as PersonId | null, name: row.by_name, capacity: row.capacity, on: row.on_day as Day },
    })),
})
