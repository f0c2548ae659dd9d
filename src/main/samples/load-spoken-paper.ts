import { sentencesThatAssert } from '../../core/board/paper-claims.ts'
import type { LetterSource } from '../../core/board/letter.ts'
import type { MeetingId, PaperId } from '../../core/board/meeting.ts'
import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { Programme } from '../../core/people/person.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { giveAPaper } from '../../operations/give-a-paper.ts'
import { askForAPaper } from '../../operations/keep-meetings.ts'
import { renderDocx } from '../../reports/render/docx/render-docx.ts'
import { sourceChoices } from '../../web/journeys/report-to-the-minister/source-choices.ts'
import { wordsOfUpload } from '../../sources/upload/words-of-upload.ts'
import { recogniseUpload } from '../../sources/upload/recognise-upload.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshireSpokenPaper as paper } from './exampleshire-paper.data.ts'
import { samplePerson } from './sample-person.ts'

const asDocument = (): Promise<Uint8Array> =>
  renderDocx({
    title: paper.title, subtitle: 'Wholly invented', programme: 'Exampleshire', language: 'en-GB', edition: 'For the board of December', marking: 'For members of the board', standing: 'Exampleshire is invented: nobody here is real.', day: day(paper.given),
    facts: [{ term: 'From', words: paper.owner }], sheets: [{ name: 'Paper', columns: [{ key: 'paper', heading: 'Paper', kind: 'text' }], rows: [] }],
    pages: [{ id: 'progress', title: paper.title, isSupplement: false, blocks: paper.sections.flatMap(({ heading, paragraphs }) => [{ kind: 'heading' as const, level: 2 as const, text: heading }, ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))]) }],
  })

const kindOf = (source: LetterSource, tie: (typeof paper.ties)[number], numberOf: (action: string) => number | undefined): boolean =>
  'measure' in tie ? source.kind === 'measure' && source.measure === measureId(tie.measure) && source.body === bodyId('exampleshire-county-council') : source.kind === 'action' && numberOf(source.action) === tie.action

/** In: the open service and the invented programme, after its figures are in. The lead asks for the paper; the director gives a Word document, ties what can be tied, and says why the rest stands. */
export const loadSpokenPaper = async ({ store, sha256 }: Opened, invented: Programme, must: <T>(outcome: T | Refusal) => unknown): Promise<void> => {
  const programme = invented.id
  const id = 'spoken-paper' as PaperId
  const as = async (person: string, on: string, work: (does: Inside, actor: Actor) => Promise<unknown>): Promise<void> => {
    const actor = await samplePerson({ store }, person)
    await inOneAct(store, actor, (does) => work({ ...does, today: () => day(on) }, actor))
  }
  await as('lead', paper.asked, async (does, actor) => must(await askForAPaper(does, { meeting: paper.meeting as MeetingId, item: null, title: paper.title, owner: paper.owner, due: day('2026-11-30') }, { programme, actor }, id)))
  const bytes = await asDocument()
  const recognised = await recogniseUpload(bytes, paper.file)
  if (isRefusal(recognised)) throw new Error(`the invented paper is not taken: ${recognised.message}`)
  const words = await wordsOfUpload(recognised, bytes)
  await as('director', paper.given, async (does, actor) => {
    const choices = await sourceChoices(does, { programme: invented, on: day(paper.given) })
    const actions = await does.actions(programme)
    const sourceOf = (sentence: string): LetterSource | null => {
      const tie = paper.ties.find(({ begins }) => sentence.startsWith(begins))
      return tie === undefined ? null : (choices.find(({ source }) => kindOf(source, tie, (action) => actions.find((each) => each.id === action)?.number))?.source ?? null)
    }
    const sentences = sentencesThatAssert(words).map((sentence) => ({ sentence, source: sourceOf(sentence) }))
    must(await giveAPaper({ ...does, sha256 }, { paper: id, content: { kind: 'file', name: paper.file, bytes, sentences, goingOn: paper.goingOn } }, { programme, actor }))
  })
}
