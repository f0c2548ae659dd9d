import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from '../../cli/command.ts'
import { packCommand, type WrittenFile } from '../../cli/pack.ts'
import { latestIssue, type PackId, type PackSetup } from '../../core/pack/pack.ts'
import { templateOf } from '../../core/pack/pack-templates.data.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { beginAPack } from '../../operations/issue-a-pack.ts'
import { slug } from '../../reports/board-pack/page-parts.ts'
import { openPress } from '../../reports/render/print/open-press.ts'
import { printerNamed, printerOfToday } from '../../reports/render/print/printers.ts'
import type { Sha256 } from '../../core/inspection/inspection.ts'
import type { Store } from '../../store/open-store.ts'
import { bodiesWithFigures } from '../../web/journeys/look-at-a-measure/how-are-we-doing.ts'
import { figuresInPack } from '../../web/journeys/prepare-a-pack/figures-in-pack.ts'
import { frozenParts } from '../../web/journeys/prepare-a-pack/frozen-parts.ts'
import type { AuditTools } from '../../web/journeys/prepare-a-pack/gather-audits.ts'
import { gatherFactsInParts } from '../../web/journeys/prepare-a-pack/gather-facts.ts'
import { gatherThenAct } from '../../web/journeys/prepare-a-pack/gather-then-act.ts'
import { issueName } from '../../web/journeys/prepare-a-pack/pack-sight.ts'
import { agreementOf, gradeShares } from '../audit-statistics.ts'
import { builtFile } from '../built-file.ts'
import { newId, today } from '../clock.ts'
import { heldStore, inStore } from '../command-store.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import { asQuestions } from '../questions-of.ts'

const actor: Actor = { kind: 'service', name: 'command line' }
const sha256 = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

const noProgramme = (id: string): Refusal => refuse('no-such-programme', `There is no programme ${id} here.`, 'The address of each page of a programme holds its id, after /programmes/.')
const noPack = refuse('no-such-pack', 'There is no such pack in this programme, or not in that issue.', 'Leave the pack out to list the packs there are.')
const noTemplate = refuse('no-such-template', 'There is no such kind of pack.', 'Take board, board-entitled, scrutiny or public-record.')

const inProgramme = <T>(programme: string, folder: string | undefined, work: (store: Store, id: ProgrammeId) => Promise<T | Refusal>): Promise<T | Refusal> => {
  // A folder that holds no record is a wrong call, and no new record is begun in it.
  heldStore(folder)
  return inStore(folder, async (store) => ((await store.read(actor, (reads) => reads.programme(programme as ProgrammeId))) === null ? noProgramme(programme) : work(store, programme as ProgrammeId)))
}

export const wire = (): Command =>
  packCommand({
    listed: ({ programme, data }) =>
      inProgramme(programme, data, async (store, id) =>
        (await store.read(actor, (reads) => reads.packs(id))).map(({ id: pack, title, template, audience, meeting, issues }) => ({ pack, title, template, audience, meeting, issues: issues.map((each) => ({ issue: issueName(each), on: each.on, by: each.byName })) })),
      ),
    begin: ({ programme, data }, { template: wanted, title, meeting, since }) =>
      inProgramme(programme, data, async (store, id) => {
        const template = templateOf(wanted)
        const about = await store.read(actor, (reads) => reads.programme(id))
        if (template === null || about === null) return noTemplate
        // With PostgreSQL a service may answer people from the same record meanwhile, so this too gathers part by part.
        const done = await gatherThenAct(about, {
          see: (part) => store.read(actor, (reads) => part({ ...asQuestions(reads, today, actor), agreementOf, gradeShares })),
          run: <T>(work: (does: Inside & AuditTools) => Promise<T>) => inOneAct(store, actor, (does) => work({ ...does, agreementOf, gradeShares })),
          gather: async (inParts) => {
            const bodies = (await inParts((ask) => bodiesWithFigures(ask, id))).map((each) => each.id)
            const setup: PackSetup = { id: newId() as PackId, programme: id, title, template: template.id, audience: template.audience, meeting, since, bodies, deepDives: [] }
            const facts = await gatherFactsInParts(inParts, about, setup, { number: 1, correction: null, merged: [] })
            return { facts, setup, frozen: frozenParts(facts, { sha256 }), shown: await inParts((ask) => figuresInPack(ask, about, setup)) }
          },
        }, (does, { setup, frozen, shown }) => beginAPack(does, { setup, frozen, shown }, { programme: id, actor }))
        return isRefusal(done) ? done : done.setup.id
      }),
    print: ({ programme, data }, { pack: wanted, issue: named, folder, formats }, told) =>
      inProgramme(programme, data, async (store, id) => {
        const pack = (await store.read(actor, (reads) => reads.packs(id))).find((each) => each.id === wanted)
        const issue = pack === undefined ? undefined : named === null ? latestIssue(pack) : pack.issues.find((each) => issueName(each) === named)
        const frozen = issue === undefined ? null : await store.read(actor, (reads) => reads.frozenPack(id, issue))
        if (pack === undefined || issue === undefined || frozen === null) return noPack
        const press = openPress(builtFile('print.worker.js'))
        let done = 0
        const printer = printerNamed(issue.files[0]?.madeBy ?? '') ?? printerOfToday
        const printed = await press.print(frozen.paper, () => told((done += 1)), { formats, printer })
        press.close()
        await mkdir(folder, { recursive: true })
        const files: WrittenFile[] = []
        for (const { format, bytes, madeBy } of printed) {
          const file = join(folder, `${slug(pack.title)}-edition-${issueName(issue)}.${format}`)
          await writeFile(file, bytes)
          const kept = issue.files.find((each) => each.format === format && each.madeBy === madeBy)
          files.push({ file, format, size: bytes.length, sha256: sha256(bytes), made_by: madeBy, as_kept: kept === undefined ? null : kept.sha256 === sha256(bytes) })
        }
        return { issue: issueName(issue), files }
      }),
  })
