import { button, fileUpload, textarea } from './components/govuk.ts'
import { pageHeading } from './components/page-heading/page-heading.ts'
import { textCheckReason } from './components/text-check/text-check.ts'
import type { Form } from './form.ts'
import { html, noHtml, type Html } from './html.ts'
import type { Answer } from './page.ts'
import type { SentWords, SuspectWords } from './sent-words.ts'
import { shapeWords } from './words/evidence-words.ts'

type Warned = Extract<SentWords, { readonly kind: 'warned' }>

/** In: the page whose form was sent, as markup, and a field. Out: the question of the field as the page puts it, or null where it puts none. */
export const questionOf = (shown: string, field: string): string | null => {
  const id = field.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const found = new RegExp(String.raw`<label[^>]*\bfor="${id}"[^>]*>([\s\S]*?)</label>`).exec(shown)?.[1]
  return found?.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim() || null
}

const looksLike = ({ shapes }: SuspectWords): string => `It looks like ${shapes.map((shape) => shapeWords[shape]).join(', ')}.`

/** Everything else that was sent, so that nothing is typed twice. */
const theRest = (sent: Form, suspects: readonly SuspectWords[]): readonly Html[] =>
  sent.names
    .filter((name) => name !== '_csrf' && name !== textCheckReason)
    .flatMap((name) => sent.all(name).filter((value) => !suspects.some(({ kind, field, text }) => kind === 'text' && field === name && text === value)).map((value) => html`<input type="hidden" name="${name}" value="${value}">`))

/**
 * May these words stay? In: what was sent, what in it may point at a child, the address it was sent to and the page it came from. Out: the page that asks,
 * with the words to change and, where a rule allows it, a box for why they may stay. Nothing is kept until it is sent again.
 */
export const mayTheseWordsStay = (
  { sent, checked, hasNoWayPast, address, from, token }: { readonly sent: Form; readonly checked: Warned; readonly hasNoWayPast: boolean; readonly address: string; readonly from: string; readonly token: Html },
): Extract<Answer, { kind: 'page' }> => {
  const { suspects, refusal, reasonIsAtFault } = checked
  const id = (index: number): string => `suspect-${index + 1}`
  const title = 'This may point at a child'
  /** A file is asked for once, whatever was found in its name and in it. */
  const placeOf = ({ kind, field }: SuspectWords, index: number): string => id(kind === 'text' ? index : suspects.findIndex((each) => each.kind !== 'text' && each.field === field))
  const words = suspects.map((suspect, index) => ({ suspect, index })).filter(({ suspect }) => suspect.kind === 'text')
  const fields = [...new Set(suspects.filter(({ kind }) => kind !== 'text').map(({ field }) => field))]
  const reasonError = reasonIsAtFault ? [{ field: textCheckReason, message: `${refusal.message} ${refusal.whatToDo}` }] : []
  const way = hasNoWayPast ? 'Take it out.' : 'Take it out, or say why it may stay.'
  return {
    kind: 'page',
    title,
    errors: [...suspects.map((each, index) => ({ field: placeOf(each, index), message: `${each.kind === 'file-words' ? 'What stands in the file: ' : ''}${looksLike(each)} ${way}` })), ...reasonError],
    backLink: { href: address, text: 'Back, without saving' },
    body: html`${pageHeading({ title, lead: hasNoWayPast ? 'No child is named or numbered in this service. Change the words below and send them again. Nothing is saved yet.' : 'No child is named or numbered in this service. Change the words below, or say why they may stay. Nothing is saved yet.' })}
<form method="post" action="${address}" novalidate${fields.length > 0 || sent.fileNames.length > 0 ? html` enctype="multipart/form-data"` : noHtml}>
${token}${theRest(sent, suspects)}
${words.map(({ suspect, index }) =>
  textarea({ id: id(index), name: suspect.field, rows: String(Math.min(10, Math.max(2, Math.ceil(suspect.text.length / 70)))), label: { text: questionOf(from, suspect.field) ?? 'What you wrote', classes: 'govuk-label--m' }, value: suspect.text, errorMessage: { text: looksLike(suspect) } }))}
${[...new Set([...fields, ...sent.fileNames])].map((field) => {
  const at = suspects.findIndex((each) => each.kind !== 'text' && each.field === field)
  const suspect = suspects[at]
  const hint = suspect === undefined ? 'A file has to be chosen once more.' : suspect.kind === 'file-name' ? 'Give the file another name on your computer, then choose it once more.' : 'Take it out of the file, or say below why it may stay. Then choose the file once more.'
  return fileUpload({ id: at === -1 ? field : id(at), name: field, multiple: sent.files(field).length > 1, label: { text: questionOf(from, field) ?? 'The file', classes: 'govuk-label--m' }, hint: { text: hint }, ...(suspect === undefined ? {} : { errorMessage: { text: `${suspect.kind === 'file-name' ? 'Its name' : 'What stands in it'}: ${looksLike(suspect)}` } }) })
})}
${hasNoWayPast ? null : textarea({ id: textCheckReason, name: textCheckReason, rows: '2', label: { text: 'If it points at nobody: why may it stay?', classes: 'govuk-label--m' }, hint: { text: 'For example: it is the number of a contract. Your reason is kept in the journal.' }, value: sent.text(textCheckReason), ...(reasonIsAtFault ? { errorMessage: { text: `${refusal.message} ${refusal.whatToDo}` } } : {}) })}
${button({ text: 'Send it again' })}
</form>`,
  }
}

/** The page for a file that the scanner did not pass. Nothing of the form was kept. */
export const fileNotTaken = ({ message, whatToDo }: { readonly message: string; readonly whatToDo: string }, address: string): Extract<Answer, { kind: 'page' }> => ({
  kind: 'page',
  title: 'The file was not taken',
  errors: [{ field: 'file-not-taken', message }],
  backLink: { href: address },
  body: html`${pageHeading({ title: 'The file was not taken' })}<p class="govuk-body" id="file-not-taken" tabindex="-1">${message} ${whatToDo}</p><p class="govuk-body">Nothing of the form was saved.</p>`,
})
