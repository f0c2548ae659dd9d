import { takesAppendices } from '../../../core/board/attach-appendix.ts'
import type { LetterAppendix } from '../../../core/board/letter.ts'
import { sentencesThatAssert } from '../../../core/board/paper-claims.ts'
import { whyNotOpen } from '../../../core/board/write-letter.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { attachAnAppendix, whyNotAttached } from '../../../operations/attach-an-appendix.ts'
import { whyNotHeld } from '../../../operations/give-a-paper.ts'
import { dropAnAppendix } from '../../../operations/write-letters.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, fileUpload, insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { sizeInWords } from '../../words/publication-words.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { keepFile } from '../hold-a-board/file-draft.ts'
import { paperSaysPart } from '../hold-a-board/paper-says-part.ts'
import { backToLetter, letterFor, type LetterSight } from './letter-sight.ts'

/** In: a report and one of its files. Out: a link to it with its size. */
export const appendixLink = (programme: string, letter: string, { document, title, fileName, size }: LetterAppendix): Html =>
  html`<a class="govuk-link" href="${paths.letterAppendix(programme, letter, document)}">${title}</a><span class="ib-table__under">${fileName}, ${sizeInWords(size)}</span>`

const shown = (sight: LetterSight, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const { letter } = sight
  const { programme, actor, on, token } = visit
  const closed = whyNotOpen(letter, 'fact', { actor, programme: programme.id, on })
  const there = letter.text.appendices ?? []
  const { line } = fieldsFor(sent, errors)
  const file = errorOf(errors, 'file')
  const version = html`<input type="hidden" name="version" value="${String(letter.version)}">`
  const title = 'Which files go with it?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: backToLetter(sight, visit),
    body: html`${pageHeading({ title, kicker: letter.title, lead: 'Appendices go with the report to every member who reads it. They are part of what is signed.' })}
${there.length === 0 ? html`<p class="govuk-body">No file goes with it yet.</p>` : html`<ol class="govuk-list govuk-list--number govuk-list--spaced">${there.map((each) => html`<li>${appendixLink(programme.id, letter.id, each)}<div class="govuk-!-margin-top-4">${paperSaysPart(each.says, programme.id)}</div>${closed === null ? html`<form method="post" novalidate>${token}${version}<input type="hidden" name="take-out" value="${each.document}">${button({ text: 'Take it out', classes: 'govuk-button--secondary govuk-!-margin-top-3 govuk-!-margin-bottom-3' })}</form>` : null}</li>`)}</ol>`}
${closed !== null ? insetText({ text: `${closed.message} ${closed.whatToDo}` }) : html`<form method="post" enctype="multipart/form-data" novalidate class="ib-panel">${token}${version}
<h2 class="govuk-heading-m">Attach a file</h2>
${noChildHere()}
${line('title', 'What is it called?', { hint: 'Such as: Scorecard for October, or Letter of Ofsted of 2 June.' })}
${fileUpload({ id: 'file', name: 'file', label: { text: 'The file', classes: 'govuk-label--s' }, hint: { text: 'PDF, Word or Excel, up to 20 MB. Its sentences that assert a change, a number or a completion are held against the record before it is attached.' }, ...(file === undefined ? {} : { errorMessage: file }) })}
${button({ text: 'Attach it', classes: 'govuk-!-margin-bottom-0' })}</form>`}`,
  }
}

const openSight = (sight: LetterSight | null): sight is LetterSight => sight !== null && takesAppendices(sight.letter.kind)

const asError = ({ code, message, whatToDo }: Refusal): readonly FieldError[] => [{ field: code === 'nothing-said' ? 'title' : 'file', message: `${message} ${whatToDo}` }]

/** Which files go with a report of the council to its cabinet or scrutiny? */
export const whichFilesGoWithIt = page({
  path: paths.letterAppendices(':programme', ':letter'),
  guard: 'draft-council-report',
  show: async (ask, visit) => {
    const sight = await letterFor(ask, visit)
    return openSight(sight) ? shown(sight, visit, null, []) : { kind: 'not-found' }
  },
  submit: {
    guard: 'draft-council-report',
    acts: async (run, visit, form) => {
      // The words of a file may take seconds to read: no act is kept waiting for them.
      const here = await run(async (does) => {
        const sight = await letterFor(does, visit)
        return openSight(sight) ? { sight, wordsInFile: does.wordsInFile, sha256: does.sha256 } : null
      })
      if (here === null) return { kind: 'not-found' }
      const { sight, wordsInFile, sha256 } = here
      const { letter } = sight
      const where = { programme: visit.programme.id, actor: visit.actor }
      const about = { letter: letter.id, version: Number(form.text('version')) }
      const back = paths.letterAppendices(visit.programme.id, letter.id)
      const out = (letter.text.appendices ?? []).find(({ document }) => document === form.text('take-out'))
      const [file] = form.files('file')
      if (out !== undefined) {
        return run(async (does): Promise<Answer> => {
          const outcome = await dropAnAppendix(does, { ...about, document: out.document }, where)
          return isRefusal(outcome) ? shown(sight, visit, form, asError(outcome)) : { kind: 'redirect', to: back, notice: 'The file is taken out.' }
        })
      }
      if (file === undefined) return shown(sight, visit, form, [{ field: 'file', message: 'Choose a file' }])
      const title = form.text('title')
      const words = await wordsInFile(file.bytes, file.name)
      return run(async (does): Promise<Answer> => {
        const barredNow = await whyNotAttached(does, { ...about, title, ...file }, where)
        if (barredNow !== null) return shown(sight, visit, form, asError(barredNow))
        if (sentencesThatAssert(words).length > 0 && (await whyNotHeld(does, where.programme, sha256(file.bytes))) === null) {
          const id = await keepFile(does, visit, form, { file, words, title, isFor: { journey: 'attach-an-appendix', subject: letter.id } })
          return { kind: 'redirect', to: paths.appendixSays(where.programme, letter.id, id) }
        }
        const outcome = await attachAnAppendix(does, { ...about, title, file: { ...file, sentences: words.trim() === '' ? null : [], goingOn: null } }, where)
        return isRefusal(outcome) ? shown(sight, visit, form, asError(outcome)) : { kind: 'redirect', to: back, notice: 'The file is attached.' }
      })
    },
  },
})

/** A file that goes with a report, always as a download: a file from elsewhere is not opened inside this service. */
export const appendixAsFile = page({
  path: paths.letterAppendix(':programme', ':letter', ':appendix'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await letterFor(ask, visit)
    const appendix = sight?.letter.text.appendices?.find(({ document }) => document === visit.params['appendix'])
    const held = appendix === undefined ? null : await ask.document(visit.programme.id, appendix.document)
    return appendix === undefined || held === null ? { kind: 'not-found' } : { kind: 'file', bytes: held.bytes, mediaType: appendix.mediaType, name: appendix.fileName, isUnchanging: true }
  },
})
