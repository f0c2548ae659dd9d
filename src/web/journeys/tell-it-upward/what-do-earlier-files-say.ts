import { filesNeverRead, filesWithoutWords, type UnreadFile } from '../../../core/board/unread-files.ts'
import { whyNotHeld } from '../../../operations/give-a-paper.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { unheldWords } from '../hold-a-board/paper-says-part.ts'
import { readEarlierFiles, type EarlierFile } from './read-earlier-files.ts'
import { kindOfPlace, titleOfPlace } from './told-in-words.ts'

/** As many files as are read for one page: each takes a reader about a second. */
const atOnce = 5

const whyNotRead = { ...unheldWords, gone: 'The file is no longer kept.' } as const

const pathOf = ({ place }: UnreadFile, programme: string): string => (place.kind === 'paper' ? paths.paper(programme, place.paper.meeting, place.paper.id) : paths.letterAppendix(programme, place.letter.id, place.appendix.document))

const heading = (file: UnreadFile, programme: string): Html => html`<h2 class="govuk-heading-m govuk-!-margin-bottom-1"><a class="govuk-link" href="${pathOf(file, programme)}">${titleOfPlace(file.place, [])}</a></h2>
<p class="govuk-body ib-quiet">${kindOfPlace(file.place)}. ${file.by}, ${dayInWords(file.on)}. ${file.fileName}</p>`

const section = (read: EarlierFile, programme: string): Html => html`<section class="ib-panel">${heading(read.file, programme)}
${
  read.kind === 'not-read'
    ? html`<p class="govuk-body">${stateTag({ words: 'Not read', tone: 'unknown' })} ${whyNotRead[read.because]}</p>`
    : read.sentences.length === 0
      ? html`<p class="govuk-body">We found no sentence in it that asserts a change, a number or a completion. Only the usual words for these are known here.</p>`
      : html`<p class="govuk-body">${stateTag({ words: 'Not held', tone: 'neutral' })} ${capitalised(counted(read.sentences.length, 'sentence asserts', 'sentences assert'))} a change, a number or a completion. Nobody was asked what it rests on.</p><ul class="govuk-list govuk-list--bullet">${read.sentences.map((sentence) => html`<li>“${sentence}”</li>`)}</ul>`
}</section>`

/** What do earlier files say? Files given before they were read at the door are read while somebody waits; what cannot be read is named. */
export const whatDoEarlierFilesSay = page({
  path: paths.earlierFiles(':programme'),
  guard: 'see-programme',
  showSlowly: async (see, { programme, query }) => {
    const from = Math.max(0, Math.trunc(Number(query['from'] ?? 0)) || 0)
    const { files, scans, wordsInFile } = await see(async (ask) => {
      const telling = { papers: (await ask.board(programme.id)).papers, letters: (await ask.letters(programme.id)).letters }
      return { files: filesNeverRead(telling), scans: filesWithoutWords(telling), wordsInFile: ask.wordsInFile }
    })
    const read = await readEarlierFiles(files.slice(from, from + atOnce), {
      whyNotHeld: (file) => see((ask) => whyNotHeld(ask, programme.id, file.document)),
      bytesOf: async ({ document }) => (await see((ask) => ask.document(programme.id, document)))?.bytes ?? null,
      wordsInFile,
    })
    const title = 'What do earlier files say?'
    const step = (start: number, text: string): Html => html`<p class="govuk-body"><a class="govuk-link" href="${`${paths.earlierFiles(programme.id)}?from=${start}`}">${text}</a></p>`
    return {
      kind: 'page',
      title,
      backLink: { href: paths.ledger(programme.id), text: 'Claim ledger' },
      body: html`${pageHeading({ title, kicker: 'Claim ledger', lead: 'Papers and files with reports are read when they are given. Those given before that was so are read here each time you open this page. What they say was never held against the record, and a signed report cannot be changed.' })}
${
  files.length === 0
    ? emptyState({ title: 'Every file was looked at when it was given', body: 'No paper and no file with a report is older than the check.' })
    : html`<p class="govuk-body">${capitalised(counted(files.length, 'file was', 'files were'))} given before files were read. ${files.length <= atOnce ? null : `${capitalised(counted(read.length, 'is', 'are'))} read here at a time.`}</p>
${read.map((each) => section(each, programme.id))}
${from === 0 ? null : step(Math.max(0, from - atOnce), 'Newer files')}${from + atOnce >= files.length ? null : step(from + atOnce, 'Older files')}`
}
${scans.length === 0 ? null : html`<section class="govuk-!-margin-top-8" aria-labelledby="scans"><h2 class="govuk-heading-m" id="scans">Files in which no words can be read</h2><p class="govuk-body">They are pictures of pages. Read them yourself, and enter what they assert in the ledger by hand.</p><ul class="govuk-list govuk-list--bullet">${scans.map((file) => html`<li><a class="govuk-link" href="${pathOf(file, programme.id)}">${titleOfPlace(file.place, [])}</a>, ${dayInWords(file.on)}</li>`)}</ul></section>`}`,
    }
  },
})
