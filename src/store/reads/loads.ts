import type { Selectable } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Load, LoadId } from '../../core/measure/figure.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { FigureLoadTable, Inside } from '../schema.ts'

export type LoadReads = {
  /** Every load of a programme, the newest first; a load that takes another back among them. */
  readonly loads: (programme: ProgrammeId) => Promise<readonly Load[]>
}

const toLoad = (row: Omit<Selectable<FigureLoadTable>, 'places' | 'flags'>): Load => ({
  id: row.id as LoadId,
  programme: row.programme as ProgrammeId,
  file: row.file,
  sha256: row.sha256,
  ...(row.counted_from === null ? {} : { countedFrom: row.counted_from }),
  form: row.form,
  publisher: row.publisher,
  origin: row.origin,
  at: row.at,
  received: row.received as Day,
  by: row.by_person as PersonId | null,
  figures: { added: row.added, restated: row.restated, unchanged: row.unchanged },
  waivers: row.waivers,
  undoes: row.undoes === null ? null : { load: row.undoes as LoadId, reason: row.undone_because ?? '' },
})

const columns = [
  'number', 'programme', 'id', 'file', 'sha256', 'counted_from', 'form', 'publisher', 'origin', 'at', 'received', 'by_person', 'added', 'restated', 'unchanged', 'waivers', 'undoes', 'undone_because',
] as const

export const readLoads = (inside: Inside): LoadReads => ({
  loads: async (programme) =>
    (await inside.selectFrom('figure_load').select(columns).where('programme', '=', programme).orderBy('number', 'desc').execute()).map(toLoad),
})
