import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { givePaper } from '../core/board/give-paper.ts'
import type { RecordSource } from '../core/board/letter.ts'
import type { PaperId, RecordPage } from '../core/board/meeting.ts'
import { holdSentence, type HeldSentence, type PaperSays } from '../core/board/paper-claims.ts'
import type { PublicationStep } from '../core/board/publication-state.ts'
import type { Evidence } from '../core/evidence/evidence.ts'
import type { Inspection, Sha256 } from '../core/inspection/inspection.ts'
import type { Pack } from '../core/pack/pack.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { boardSetting, type BoardNeeds } from './keep-meetings.ts'
import type { Where } from './needs.ts'
import { restsOnSources, type ClaimNeeds } from './write-letters.ts'

/** A sentence of a paper and what somebody tied it to; null where nothing in the record fits. */
export type TiedSentence = { readonly sentence: string; readonly source: RecordSource | null }

/** What is asked of the record to hold sentences against it. */
export type HoldNeeds = Omit<ClaimNeeds, 'assurance'> & {
  readonly assurance: (programme: ProgrammeId) => Promise<Pick<AssuranceRecord, 'closures' | 'checks'>>
  readonly evidence: (programme: ProgrammeId) => Promise<readonly Evidence[]>
  readonly today: BoardNeeds['today']
}

/** In: sentences of a paper with what they are tied to. Out: each held against the record of today. */
export const holdSentences = async (ask: HoldNeeds, programme: ProgrammeId, tied: readonly TiedSentence[]): Promise<readonly HeldSentence[]> => {
  const last = new Map((await ask.assurance(programme)).checks.map((check) => [`${check.action} ${check.evidence}`, check]))
  const accepted = [...last.values()].filter(({ result }) => result === 'accepted').map((check) => check.evidence)
  const evidence = await ask.evidence(programme)
  const held: HeldSentence[] = []
  for (const { sentence, source } of tied) held.push(holdSentence(sentence, source, { restsOn: await restsOnSources(ask, programme, source === null ? [] : [source]), evidence, accepted }, ask.today()))
  return held
}

type OriginNeeds = { readonly packs: (programme: ProgrammeId) => Promise<readonly Pack[]>; readonly inspections: (programme: ProgrammeId) => Promise<readonly Inspection[]> }

/** In: a file by its hash. Out: why its words are left alone: it is an issue of a pack, which carries its own flags, or the report of a visit on the register; else null. */
export const whyNotHeld = async (ask: OriginNeeds, programme: ProgrammeId, document: Sha256): Promise<Exclude<Extract<PaperSays, { readonly kind: 'not-held' }>['because'], 'no-words'> | null> => {
  if ((await ask.packs(programme)).some(({ issues }) => issues.some(({ files }) => files.some(({ sha256 }) => sha256 === document)))) return 'own-pack'
  return (await ask.inspections(programme)).some((inspection) => inspection.document === document) ? 'published-report' : null
}

/** A file that a person brings. `sentences`: those of it that assert something, null where no words could be read in it. */
export type BroughtFile = { readonly name: string; readonly bytes: Uint8Array; readonly sentences: readonly TiedSentence[] | null; readonly goingOn: string | null }

/** What a person brings as a paper. */
export type BroughtPaper =
  | ({ readonly kind: 'file' } & BroughtFile)
  | { readonly kind: 'page'; readonly page: RecordPage }

/** What is asked of the record to hold the words of a file against it. */
export type SaysNeeds = HoldNeeds & OriginNeeds

type Needs = BoardNeeds & SaysNeeds & { readonly sha256: (bytes: Uint8Array) => Sha256; readonly publicationSteps: (programme: ProgrammeId) => Promise<readonly PublicationStep[]> }

/** In: a file with what its sentences are tied to. Out: what it says, held against the record of today, or why nothing in it was held. */
export const saysOf = async (needs: SaysNeeds, programme: ProgrammeId, document: Sha256, { sentences, goingOn }: Pick<BroughtFile, 'sentences' | 'goingOn'>): Promise<PaperSays> => {
  const because = sentences === null ? 'no-words' : await whyNotHeld(needs, programme, document)
  if (because !== null || sentences === null) return { kind: 'not-held', because: because ?? 'no-words' }
  return { kind: 'held', sentences: await holdSentences(needs, programme, sentences), goingOn: (goingOn ?? '').trim() || null }
}

/** A person gives a paper: a file, kept by its hash with what it asserts held against the record, or a page of the record as it stands. */
export const giveAPaper = async (needs: Needs, { paper, content }: { readonly paper: PaperId; readonly content: BroughtPaper }, where: Where) => {
  const setting = await boardSetting(needs, where)
  const steps = await needs.publicationSteps(where.programme)
  if (content.kind === 'page') return needs.record(givePaper(paper, content, setting, steps), where.actor)
  const document = needs.sha256(content.bytes)
  return needs.record(givePaper(paper, { kind: 'file', name: content.name, bytes: content.bytes, document, says: await saysOf(needs, where.programme, document, content) }, setting, steps), where.actor)
}
