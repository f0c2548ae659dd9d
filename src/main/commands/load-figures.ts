import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from '../../cli/command.ts'
import { loadFiguresCommand, type FileToLoad } from '../../cli/load-figures.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { refuse } from '../../core/refusal.ts'
import { openFigureReader } from '../../sources/figures/open-figure-reader.ts'
import { builtFile } from '../built-file.ts'
import { inStore } from '../command-store.ts'
import { takeFiguresIn, tryFigures, type DeskNeeds } from '../figure-desk.ts'

const actor: Actor = { kind: 'service', name: 'command line' }

const noProgramme = (id: string) => refuse('no-such-programme', `There is no programme with the id ${id} here.`, 'Give the id that stands in its address, such as northamptonshire.')

export const wire = (): Command =>
  loadFiguresCommand({
    inProgramme: (programme, folder, work) =>
      inStore(folder, async (store) => {
        const id = programme as ProgrammeId
        if ((await store.read(actor, (reads) => reads.programme(id))) === null) return noProgramme(programme)
        const needs: DeskNeeds = {
          store,
          // Returns are counted by the command for it, never here.
          count: async () => refuse('not-read-here', 'Returns are counted with the command “measure”.', 'Load the counts file it writes.'),
          read: openFigureReader(builtFile('figures.worker.js')),
          measures: (of) => store.read(actor, (reads) => reads.measures(of)),
          logFault: () => undefined,
        }
        return work(async (path): Promise<FileToLoad | null> => {
          const bytes = await readFile(path).catch(() => null)
          if (bytes === null) return null
          const file = { programme: id, actor, name: basename(path), bytes: new Uint8Array(bytes) }
          return {
            sha256: createHash('sha256').update(bytes).digest('hex'),
            check: (say) => tryFigures(needs, file, say),
            load: (waivers, say) => takeFiguresIn(needs, file, waivers, say),
          }
        })
      }),
  })
