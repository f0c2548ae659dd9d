import type { RecordRefusal } from '../core/change.ts'
import type { Load, LoadId } from '../core/measure/figure.ts'
import { undoLoad, whyNoLoad, type FiguresLoaded, type LoadUndone, type WhyNoLoad, type WhyNoUndo } from '../core/measure/load-figures.ts'
import type { Reach } from '../core/measure/older-release.ts'
import type { NewFigure, ReadFigure } from '../core/measure/read-figure.ts'
import type { FigurePart } from '../core/measure/read-part.ts'
import type { SettledParts } from '../core/measure/settle-parts.ts'
import type { Settled } from '../core/measure/settle-figures.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'
import { settlePartsOfFile, type PartNeeds } from './settle-parts-of-file.ts'
import { settleBatches, type SettlingNeeds } from './settle-batches.ts'

type Needs = Recording & SettlingNeeds & {
  readonly loads: (programme: ProgrammeId) => Promise<readonly Load[]>
  /** The instant, ISO in UTC. */
  readonly now: () => string
}

/** A file that was read: what it is, and its figures in batches, each figure once. `see` is shown what each batch changes. */
export type ReadFile = Pick<Load, 'file' | 'sha256' | 'countedFrom' | 'form' | 'publisher' | 'origin' | 'waivers'> & { readonly batches: AsyncIterable<readonly ReadFigure[]>; /** Its parts, known once the batches were taken, and what the record has of them: no page may ask for that, so it comes with the file. */ readonly parts?: PartNeeds & { readonly read: () => readonly FigurePart[] }; readonly see?: (settled: Settled) => void; readonly seeParts?: (settled: SettledParts) => void; /** How far a published file goes; null or absent for any other. */ readonly reaches?: Reach | null }

/** A file of figures is taken in: all of it or, where anything refuses or fails, nothing. One line of the journal. */
export const loadFigures = async (needs: Needs, { batches, parts, see, seeParts, reaches, ...about }: ReadFile, { programme, actor }: Where): Promise<FiguresLoaded | WhyNoLoad | RecordRefusal> => {
  const refused = whyNoLoad(about.sha256, { programme, actor, on: needs.today(), loads: await needs.loads(programme) })
  if (refused !== null) return needs.record(refused, actor)
  let counts: Load['figures'] = { added: 0, restated: 0, unchanged: 0 }
  const figures = async function* (): AsyncGenerator<readonly NewFigure[]> {
    for await (const settled of settleBatches(needs, programme, batches, { ...about, reaches: reaches ?? null })) {
      see?.(settled)
      const { fresh, added, restated, unchanged } = settled
      counts = { added: counts.added + added, restated: counts.restated + restated.length, unchanged: counts.unchanged + unchanged }
      yield fresh
    }
  }
  const freshParts = async (): Promise<readonly FigurePart[]> => {
    if (parts === undefined) return []
    const settled = await settlePartsOfFile(parts, programme, parts.read())
    seeParts?.(settled)
    return settled.fresh
  }
  const load = { ...about, id: needs.newId() as LoadId, programme, at: needs.now(), received: needs.today(), by: actor.kind === 'person' ? actor.person : null, undoes: null }
  return needs.record({ kind: 'figures-loaded', programme, load, figures: figures(), parts: freshParts, counted: () => counts } satisfies FiguresLoaded, actor)
}

/** A load is taken back, with a reason. */
export const undoALoad = async (
  needs: Recording & Pick<Needs, 'loads' | 'now'>,
  { load, reason }: { readonly load: LoadId; readonly reason: string },
  { programme, actor }: Where,
): Promise<LoadUndone | WhyNoUndo | RecordRefusal> => {
  const loads = await needs.loads(programme)
  const undone = loads.find(({ id }) => id === load) ?? null
  const by = actor.kind === 'person' ? actor.person : null
  return needs.record(undoLoad(undone, { reason, id: needs.newId() as LoadId, at: needs.now(), by }, { programme, actor, on: needs.today(), loads }), actor)
}
