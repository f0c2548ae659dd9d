import { createHash } from 'node:crypto'
import type { Day } from '../../core/calendar/day.ts'
import type { Load } from '../../core/measure/figure.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { loadFigures } from '../../operations/load-figures.ts'
import type { ActNeeds } from '../../store/act.ts'
import { newId } from '../clock.ts'
import { exampleshireFiles } from './exampleshire-figures.ts'
import { publicFigures, publicPeerFigures } from './northamptonshire-figures.ts'

type Setting = {
  readonly act: (operation: (inside: ActNeeds) => Promise<unknown>) => Promise<unknown>
  readonly actor: Actor
  readonly must: (outcome: unknown | Refusal) => unknown
}

type SampleFile = Pick<Load, 'file' | 'form' | 'publisher' | 'origin'> & { readonly received: Day | null; readonly figures: readonly ReadFigure[]; readonly parts?: readonly FigurePart[] }

async function* oneBatch(figures: readonly ReadFigure[]): AsyncGenerator<readonly ReadFigure[]> {
  yield figures
}

/** A file of the sample is taken in as every file is; its hash is that of its figures. Files of the past carry the day on which they came. */
const load = async ({ act, actor, must }: Setting, programme: ProgrammeId, { received, figures, parts = [], ...about }: SampleFile): Promise<void> => {
  const sha256 = createHash('sha256').update(JSON.stringify(figures)).digest('hex')
  const file = { ...about, sha256, waivers: [], batches: oneBatch(figures) }
  must(await act((inside) => {
    const today = received === null ? inside.today : () => received
    return loadFigures({ ...inside, today, newId, now: () => `${today()}T09:00:00.000Z` }, { ...file, parts: { read: () => parts, figureParts: inside.figureParts } }, { programme, actor })
  }))
}

/** The published yearly series of the public record, and those of the neighbours and the region to lay beside them. */
export const loadPublicFigures = async (setting: Setting, programme: ProgrammeId): Promise<void> => {
  const about = { form: 'public-record', publisher: 'Department for Education', origin: 'published', received: null } as const
  await load(setting, programme, { ...about, file: 'Published yearly series 2013 to 2025', figures: publicFigures() })
  await load(setting, programme, { ...about, file: 'Published yearly series of neighbours and region 2022 to 2025', figures: publicPeerFigures() })
}

/** The monthly files of the invented county. */
export const loadInventedFigures = async (setting: Setting, programme: ProgrammeId): Promise<void> => {
  for (const { name, form, publisher, received, figures, parts } of await exampleshireFiles()) await load(setting, programme, { file: name, form, publisher, origin: 'local', received, figures, parts })
}
