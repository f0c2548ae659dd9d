import { sql } from 'kysely'
import type { LetterId } from '../../core/board/letter.ts'
import type { PaperId } from '../../core/board/meeting.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { publicParts, publicStates, type PublicItem, type PublicItemId, type PublicPage, type PublicRecord } from '../../core/publication/public-item.ts'
import type { PublicPaper } from '../../core/publication/public-paper.ts'
import type { PublicLetter, PublicLetters, PublicTakeBack } from '../../core/publication/public-letter.ts'
import type { PublicItemTable, PublicPageTable } from '../public-tables.ts'
import type { Inside } from '../schema.ts'
import type { Selectable } from 'kysely'

export type PublicationReads = {
  /** For members: the page with everything written for it, oldest first. */
  readonly publicRecord: (programme: ProgrammeId) => Promise<PublicRecord>
  /** For anybody: the pages that are on, by title. */
  readonly publicPages: () => Promise<readonly PublicPage[]>
  /** For anybody: a page that is on and what was released on it; null where there is none. What was taken back comes without its words. */
  readonly releasedRecord: (programme: ProgrammeId) => Promise<{ readonly page: PublicPage; readonly items: readonly PublicItem[] } | null>
  /** For anybody, where the public page is on: signed letters that two people released, the last released first, and how often one was taken back. */
  readonly releasedLetters: (programme: ProgrammeId) => Promise<PublicLetters>
  /** For anybody, where the public page is on: papers of meetings that two people released, the last released first. */
  readonly releasedPapers: (programme: ProgrammeId) => Promise<readonly PublicPaper[]>
  /** For anybody: the bytes of such a paper, a PDF; null where it is not out. */
  readonly releasedPaperFile: (programme: ProgrammeId, paper: PaperId) => Promise<Uint8Array | null>
}

const toPage = ({ programme, title, is_invented, contact, is_on, asked, decided }: Selectable<PublicPageTable>): PublicPage => ({
  programme: programme as ProgrammeId, title, isInvented: is_invented, contact, isOn: is_on, asked, decided,
})

type LetterRow = { id: string; kind: PublicLetter['kind']; title: string; addressee: string; from_day: string; to_day: string; words: PublicLetter['text']; signed_by: PublicLetter['signed']; steps: PublicLetter['steps'] }

/** A file that goes with a report is no part of what is released, so its sentences are not told with it. */
const withoutWordsOfFiles = (text: PublicLetter['text']): PublicLetter['text'] => (text.appendices === undefined ? text : { ...text, appendices: text.appendices.map(({ says: _says, ...appendix }) => appendix) })

const toLetter = ({ id, kind, title, addressee, from_day, to_day, words, signed_by, steps }: LetterRow): PublicLetter => ({
  id: id as LetterId, kind, title, addressee, period: { from: from_day as Day, to: to_day as Day }, text: withoutWordsOfFiles(words), signed: signed_by, steps,
})

type PaperRow = { id: string; title: string; series: string; meeting_number: number; meeting_on: string; size: number | string; steps: PublicPaper['steps'] }

const toPaper = ({ id, title, series, meeting_number, meeting_on, size, steps }: PaperRow): PublicPaper => ({
  id: id as PaperId, title, meeting: { series, number: meeting_number, on: meeting_on as Day }, size: Number(size), steps,
})

const toItem = (row: Selectable<PublicItemTable>): PublicItem => ({
  id: row.id as PublicItemId, programme: row.programme as ProgrammeId, part: publicParts.find((each) => each === row.part) ?? 'news', title: row.title, words: row.words, source: row.source, measure: row.measure,
  against: row.against, ...(row.says === null ? {} : { says: row.says }), ...(row.release_says === null ? {} : { releaseSays: row.release_says }), written: row.written, state: publicStates.find((each) => each === row.state) ?? 'set-aside', decided: row.decided, ended: row.ended, replaces: row.replaces as PublicItemId | null,
})

/** What sentences were tied to names things inside the record, and of what was taken back the words are gone. */
const asThePublicReads = ({ says, releaseSays, ...item }: PublicItem): PublicItem => {
  if (item.state === 'withdrawn') return { ...item, words: '', against: null, measure: null }
  const untied = <S extends NonNullable<PublicItem['says']>>(held: S): S => ({ ...held, sentences: held.sentences.filter(({ flags }) => flags.length > 0).map((each) => ({ ...each, source: null })) })
  return { ...item, ...(says === undefined ? {} : { says: untied(says) }), ...(releaseSays === undefined ? {} : { releaseSays: untied(releaseSays) }) }
}

export const readPublication = (inside: Inside): PublicationReads => {
  const itemsOf = async (programme: ProgrammeId): Promise<readonly PublicItem[]> =>
    (await inside.selectFrom('public_item').selectAll().where('programme', '=', programme).orderBy('id').execute())
      .map(toItem)
      .toSorted((one, other) => one.written.on.localeCompare(other.written.on))
  return {
    publicRecord: async (programme) => {
      const page = await inside.selectFrom('public_page').selectAll().where('programme', '=', programme).executeTakeFirst()
      return { page: page === undefined ? null : toPage(page), items: await itemsOf(programme) }
    },
    publicPages: async () => (await inside.selectFrom('public_page').selectAll().where('is_on', '=', true).orderBy('title').execute()).map(toPage),
    releasedRecord: async (programme) => {
      const page = await inside.selectFrom('public_page').selectAll().where('programme', '=', programme).where('is_on', '=', true).executeTakeFirst()
      if (page === undefined) return null
      const out = (await itemsOf(programme)).filter(({ state }) => state === 'released' || state === 'withdrawn')
      return { page: toPage(page), items: out.map(asThePublicReads) }
    },
    releasedPapers: async (programme) => (await sql<PaperRow>`select * from board_released_papers(${programme})`.execute(inside)).rows.map(toPaper),
    releasedPaperFile: async (programme, paper) => (await sql<{ bytes: Uint8Array | null }>`select board_released_paper_bytes(${programme}, ${paper}) as bytes`.execute(inside)).rows[0]?.bytes ?? null,
    releasedLetters: async (programme) => ({
      letters: (await sql<LetterRow>`select * from board_released_letters(${programme})`.execute(inside)).rows.map(toLetter),
      takenBack: (await sql<{ kind: PublicTakeBack['kind']; capacity: string; on_day: Day }>`select * from board_taken_back(${programme})`.execute(inside)).rows.map(({ kind, capacity, on_day }) => ({ kind, capacity, on: on_day })),
    }),
  }
}
