import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Sha256 } from '../../core/inspection/inspection.ts'
import { isNonEmpty } from '../../core/branded.ts'
import { packAudiences, packFormats, type Pack, type PackFile, type PackFormat, type PackId, type PackIssue } from '../../core/pack/pack.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

/** Names one issue. */
export type IssueKey = Pick<PackIssue, 'pack' | 'edition' | 'supplement'>

export type PackReads = {
  /** Packs with their issues and files, the latest meeting first; without facts, papers and bytes. */
  readonly packs: (programme: ProgrammeId) => Promise<readonly Pack[]>
  /** What an issue was made from and what it became, as canonical JSON. */
  readonly frozenPack: (programme: ProgrammeId, issue: IssueKey) => Promise<{ readonly facts: string; readonly paper: string } | null>
  readonly packFile: (programme: ProgrammeId, issue: IssueKey, format: PackFormat) => Promise<Uint8Array | null>
}

export const readPacks = (inside: Inside): PackReads => ({
  packs: async (programme) => {
    const setups = await inside.selectFrom('pack').selectAll().where('programme', '=', programme).orderBy('meeting', 'desc').orderBy('title').execute()
    const issues = await inside
      .selectFrom('pack_issue')
      .select(['pack', 'edition', 'supplement', 'because', 'on_day', 'by_person', 'by_name', 'composed_by', 'facts_sha256', 'paper_sha256'])
      .where('programme', '=', programme).orderBy('edition').orderBy('supplement').execute()
    const files = await inside
      .selectFrom('pack_file')
      .select(['pack', 'edition', 'supplement', 'format', 'sha256', 'made_by', sql<number>`length(bytes)`.as('size')])
      .where('programme', '=', programme).execute()
    const filesOf = (pack: string, edition: number, supplement: number): readonly PackFile[] =>
      packFormats.flatMap((format) => files.filter((each) => each.pack === pack && each.edition === edition && each.supplement === supplement && each.format === format).map((each) => ({ format, sha256: each.sha256 as Sha256, size: each.size, madeBy: each.made_by })))
    return setups.flatMap((row) => {
      const own = issues.filter(({ pack }) => pack === row.id).map((each) => ({
        pack: each.pack as PackId, programme, edition: each.edition, supplement: each.supplement, because: each.because, on: each.on_day as Day, by: each.by_person as PersonId | null, byName: each.by_name,
        composedBy: each.composed_by, factsSha256: each.facts_sha256 as Sha256, paperSha256: each.paper_sha256 as Sha256, files: filesOf(each.pack, each.edition, each.supplement),
      }))
      if (!isNonEmpty(own)) return []
      return [{ id: row.id as PackId, programme, title: row.title, template: row.template, audience: packAudiences.find((each) => each === row.audience) ?? 'entitled', meeting: row.meeting as Day, since: row.since as Day, bodies: row.bodies, deepDives: row.deep_dives, issues: own }]
    })
  },
  frozenPack: async (programme, { pack, edition, supplement }) =>
    (await inside.selectFrom('pack_issue').select(['facts', 'paper']).where('programme', '=', programme).where('pack', '=', pack).where('edition', '=', edition).where('supplement', '=', supplement).executeTakeFirst()) ?? null,
  packFile: async (programme, { pack, edition, supplement }, format) =>
    (await inside.selectFrom('pack_file').select('bytes').where('programme', '=', programme).where('pack', '=', pack).where('edition', '=', edition).where('supplement', '=', supplement).where('format', '=', format).executeTakeFirst())?.bytes ?? null,
})
