import { strands, type EvidenceContent } from '../../../core/evidence/evidence.ts'
import { isRefusal, refuse } from '../../../core/refusal.ts'
import { offerAPieceOfEvidence } from '../../../operations/offer-evidence.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, fileUpload } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { checkTypedText } from '../../text-check.ts'
import { kindWords, strandWords } from '../../words/evidence-words.ts'
import { commonFreeText, commonSent, datesAsked, nameAndWords, offerFieldOf } from './common-fields.ts'
import { linkChoices, linkFields, linksSent, type LinkChoices } from './link-fields.ts'

const none = 'none'
const says = { text: 'What does it show?', hint: 'In a few sentences, for those who will not open the file.' } as const

const shown = (visit: ProgrammeVisit, choices: LinkChoices, sent: Form | null, errors: readonly FieldError[], warning: Html | null = null): Answer => {
  const title = 'Which document do you bring?'
  const { pick } = fieldsFor(sent, errors)
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.offerEvidence(visit.programme.id), text: 'What kind of evidence is it?' },
    body: html`${pageHeading({ title, kicker: kindWords.document.offer, lead: 'Others can take it out of the library and search its words. Bring nothing that names a child or a family.' })}
<form method="post" enctype="multipart/form-data" novalidate>
${visit.token}
${fileUpload({ id: 'file', name: 'file', attributes: { accept: '.pdf,.docx,.xlsx,.odt,.ods,.png,.jpg,.jpeg,.csv,.txt,.md' }, label: { text: 'The file', classes: 'govuk-label--s' }, hint: { text: 'PDF, Word, Excel or OpenDocument without macros, a picture (PNG or JPEG), CSV or plain text.' }, errorMessage: errorOf(errors, 'file') })}
${nameAndWords(sent, errors, says)}
${pick('reports-on', 'What does it report on?', [...strands.map((strand) => ({ value: strand, text: strandWords[strand].what })), { value: none, text: 'Nothing of the kind: it shows that work was done', hint: 'Such as a procedure or a contract. It then counts for no strand.' }])}
${datesAsked(sent, errors, visit.on)}
${linkFields(choices, { sent, errors, query: visit.query })}
${warning}
${button({ text: 'Bring it' })}
</form>`,
  }
}

const onceMore = { field: 'file', message: 'Choose the file again: a browser does not keep it' } as const

/** Which document do you bring? It is looked at before it is let in: what it is by its bytes, whether it could run, and whether it may point at a child. */
export const whichDocumentDoYouBring = page({
  path: paths.offerDocument(':programme'),
  guard: 'offer-evidence',
  show: async (ask, visit) => shown(visit, await linkChoices(ask, visit), null, []),
  submit: {
    guard: 'offer-evidence',
    looksItself: ['words', 'files'],
    acts: async (run, visit, sent) => {
      // The tools outlive the act that handed them over: a scan may take seconds, and no act is kept waiting for it.
      const { choices, inspectUpload, sha256 } = await run(async (does) => ({ choices: await linkChoices(does, visit), inspectUpload: does.inspectUpload, sha256: does.sha256 }))
      const errors: FieldError[] = []
      const [file] = sent.files('file')
      const reportsOn = [...strands, none].find((each) => each === sent.text('reports-on'))
      if (file === undefined) errors.push({ field: 'file', message: 'Choose a file' })
      if (reportsOn === undefined) errors.push({ field: 'reports-on', message: 'Choose what it reports on' })
      const common = commonSent(sent, errors)
      if (file === undefined || reportsOn === undefined || common === null) return shown(visit, choices, sent, file === undefined ? errors : [...errors, onceMore])
      const inspected = await inspectUpload(file.bytes, file.name)
      if (isRefusal(inspected)) return shown(visit, choices, sent, [{ field: 'file', message: `${inspected.message} ${inspected.whatToDo}` }])
      const checked = checkTypedText(sent, commonFreeText, visit.on, [{ name: 'file', where: 'The file', words: inspected.words }])
      if (checked.kind === 'warned') return shown(visit, choices, sent, [checked.error, onceMore], checked.panel)
      const content: EvidenceContent = {
        kind: 'document',
        file: { sha256: sha256(file.bytes), name: file.name.slice(-150), mediaType: inspected.mediaType, size: file.bytes.length },
        reportsOn: reportsOn === none ? null : (strands.find((each) => each === reportsOn) ?? null),
      }
      const done = await run(async (does) => {
        const before = await does.evidenceWithFile(visit.programme.id, content.file.sha256)
        if (before !== null) return refuse('file-is-there', 'This very file is in the library already.', 'Open it there and link it to more.')
        return offerAPieceOfEvidence(does, { ...common, content, links: linksSent(sent, choices), textCheck: checked.override, file: { bytes: file.bytes, text: inspected.words } }, { programme: visit.programme.id, actor: visit.actor })
      })
      if (isRefusal(done)) return shown(visit, choices, sent, [{ field: offerFieldOf[done.code] ?? 'file', message: `${done.message} ${done.whatToDo}` }, onceMore])
      return { kind: 'redirect', to: paths.evidencePiece(visit.programme.id, done.evidence.id), notice: 'The document is in the library.' }
    },
  },
})
