import { bodyKinds, type Body, type BodyId, type BodyKind } from '../../core/bodies/body.ts'
import type { Succession, SuccessionKind } from '../../core/bodies/succession.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type BodyReads = {
  /** The bodies of a programme, the longest gone first. */
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
  /** Who came after whom, in order of date. */
  readonly successions: (programme: ProgrammeId) => Promise<readonly Succession[]>
}

const kindOf = (word: string): BodyKind => bodyKinds.find((kind) => kind === word) ?? 'board'

export const readBodies = (inside: Inside): BodyReads => ({
  bodies: async (programme) =>
    (await inside.selectFrom('body').selectAll().where('programme', '=', programme).orderBy('valid_to').orderBy('valid_from').orderBy('id').execute()).map((row) => ({
      id: row.id as BodyId,
      kind: kindOf(row.kind),
      name: row.name,
      dfeCode: row.dfe_code,
      gssCode: row.gss_code,
      validFrom: row.valid_from as Day | null,
      validTo: row.valid_to as Day | null,
    })),
  successions: async (programme) =>
    (await inside.selectFrom('succession').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('successor').execute()).map((row) => ({
      predecessor: row.predecessor as BodyId,
      successor: row.successor as BodyId,
      on: row.on_day as Day,
      kind: row.kind as SuccessionKind,
    })),
})
