import { sentencesThatAssert } from '../../core/board/paper-claims.ts'
import type { LetterId, RecordSource } from '../../core/board/letter.ts'
import type { MeetingId, PaperId } from '../../core/board/meeting.ts'
import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { Programme } from '../../core/people/person.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { attachAnAppendix } from '../../operations/attach-an-appendix.ts'
import { giveAPaper, type BroughtFile } from '../../operations/give-a-paper.ts'
import { askForAPaper } from '../../operations/keep-meetings.ts'
import { renderDocx } from '../../reports/render/docx/render-docx.ts'
import { sourceChoices } from '../../web/journeys/report-to-the-minister/source-choices.ts'
import { wordsOfUpload } from '../../sources/upload/words-of-upload.ts'
import { recogniseUpload } from '../../sources/upload/recognise-upload.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshireSpokenAppendix as appendix, exampleshireSpokenPaper as paper } from './exampleshire-paper.data.ts'
import { samplePerson } from './sample-person.ts'

type SpokenFile = {
  readonly title: string
  readonly owner: string
  readonly given: string
  readonly file: string
  readonly edition: string
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
  readonly ties: readonly ({ readonly begins: string } & ({ readonly measure: string } | { readonly action: number }))[]
  readonly goingOn: string
}

const asDocument = ({ title, owner, given, edition, sections }: SpokenFile): Promise<Uint8Array> =>
  renderDocx({
    title, subtitle: 'Wholly invented', programme: 'Exampleshire', language: 'en-GB', edition, marking: 'For members of the board', standing: 'Exampleshire is invented: nobody here is real.', day: day(given),
    facts: [{ term: 'From', words: owner }], sheets: [{ name: 'Paper', columns: [{ key: 'paper', heading: 'Paper', kind: 'text' }], rows: [] }],
    pages: [{ id: 'progress', title, isSupplement: false, blocks: sections.flatMap(({ heading, paragraphs }) => [{ kind: 'heading' as const, level: 2 as const, text: heading }, ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))]) }],
  })

const kindOf = (source: RecordSource, tie: SpokenFile['ties'][number], numberOf: (action: string) => number | undefined): boolean =>
  'measure' in tie ? source.kind === 'measure' && source.measure === measureId(tie.measure) && source.body === bodyId('exampleshire-county-council') : source.kind === 'action' && numberOf(source.action) === tie.action

const readFile = async (spoken: SpokenFile): Promise<{ readonly bytes: Uint8Array; readonly words: string }> => {
  const bytes = await asDocument(spoken)
  const recognised = await recogniseUpload(bytes, spoken.file)
  if (isRefusal(recognised)) throw new Error(`the invented file is not taken: ${recognised.message}`)
  return { bytes, words: await wordsOfUpload(recognised, bytes) }
}

const tiedFile = async (does: Inside, invented: Programme, spoken: SpokenFile, { bytes, words }: Awaited<ReturnType<typeof readFile>>): Promise<BroughtFile> => {
  const choices = await sourceChoices(does, { programme: invented, on: day(spoken.given) })
  const actions = await does.actions(invented.id)
  const sourceOf = (sentence: string): RecordSource | null => {
    const tie = spoken.ties.find(({ begins }) => sentence.startsWith(begins))
    return tie === undefined ? null : (choices.find(({ source }) => kindOf(source, tie, (action) => actions.find((each) => each.id === action)?.number))?.source ?? null)
  }
  return { name: spoken.file, bytes, sentences: sentencesThatAssert(words).map((sentence) => ({ sentence, source: sourceOf(sentence) })), goingOn: spoken.goingOn }
}

/** In: the open service and the invented programme, after its figures are in. The lead asks for the paper; the director gives a Word document, ties what can be tied, and says why the rest stands. A file that goes with her report to the cabinet is tied in the same way. */
export const loadSpokenPaper = async ({ store, sha256 }: Opened, invented: Programme, must: <T>(outcome: T | Refusal) => unknown): Promise<void> => {
  const programme = invented.id
  const id = 'spoken-paper' as PaperId
  const as = async (person: string, on: string, work: (does: Inside, actor: Actor) => Promise<unknown>): Promise<void> => {
    const actor = await samplePerson({ store }, person)
    await inOneAct(store, actor, (does) => work({ ...does, today: () => day(on) }, actor))
  }
  await as('lead', paper.asked, async (does, actor) => must(await askForAPaper(does, { meeting: paper.meeting as MeetingId, item: null, title: paper.title, owner: paper.owner, due: day('2026-11-30') }, { programme, actor }, id)))
  const read = await readFile(paper)
  await as('director', paper.given, async (does, actor) => must(await giveAPaper({ ...does, sha256 }, { paper: id, content: { kind: 'file', ...(await tiedFile(does, invented, paper, read)) } }, { programme, actor })))
  const letter = appendix.letter as LetterId
  const attached = await readFile(appendix)
  await as('director', appendix.given, async (does, actor) => {
    const version = (await does.letters(programme)).letters.find((each) => each.id === letter)?.version ?? 0
    must(await attachAnAppendix({ ...does, sha256 }, { letter, version, title: appendix.title, file: await tiedFile(does, invented, appendix, attached) }, { programme, actor }))
  })
}
