import { letterForms } from '../../../core/board/letter-forms.data.ts'
import { numberedSources, sourceNumbers, type LetterSource } from '../../../core/board/letter.ts'
import { unsourced } from '../../../core/board/letter-sources.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { PublicLetter } from '../../../core/publication/public-letter.ts'
import { flagsInPrint } from '../../../reports/board-pack/flag-note.ts'
import { appendixInWords, howSourcesRead, letterKindNames, sourceInWords, testAnswerNames } from '../../../reports/words/letter-in-words.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, safeAddress, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { dayInWords } from '../../words/day-words.ts'
import { invented, publicLinks, stepsTaken } from './public-parts.ts'

const sourceLine = (source: LetterSource, { text, signed }: PublicLetter): Html | string => {
  const words = sourceInWords(source, { text, signed: { by: signed } })
  return source.kind === 'outside' && source.url !== null ? html`<a class="govuk-link" href="${safeAddress(source.url)}">${words}</a>` : words
}

const marks = (said: Parameters<typeof sourceNumbers>[0], { text }: PublicLetter): readonly Html[] =>
  sourceNumbers(said, numberedSources(text)).map((number) => html`<a class="govuk-link ib-nowrap" href="#source-${String(number)}">[<span class="govuk-visually-hidden">source </span>${number}]</a> `)

const statements = (letter: PublicLetter): readonly (Html | null)[] => {
  const { kind, text } = letter
  return letterForms[kind].sections.map(({ key, title }) => {
    const own = text.statements.filter(({ section }) => section === key)
    return own.length === 0
      ? null
      : html`<section class="govuk-!-margin-bottom-7" aria-labelledby="part-${key}"><h2 class="govuk-heading-m" id="part-${key}">${title}</h2>
${own.map((each) => html`<p class="govuk-body">${each.text} ${marks(each, letter)}</p>${each.flags === undefined ? null : html`<div class="govuk-inset-text"><p class="govuk-body"><strong>Not borne out by the record.</strong> ${flagsInPrint(each.flags)}</p></div>`}`)}</section>`
  })
}

const tests = (letter: PublicLetter): Html | null => {
  const { kind, text } = letter
  return text.tests.length === 0
    ? null
    : html`<section class="govuk-!-margin-bottom-7" aria-labelledby="tests"><h2 class="govuk-heading-m" id="tests">The questions it must answer</h2><dl class="govuk-summary-list">${letterForms[kind].tests.flatMap(({ key, question }) => {
        const answer = text.tests.find((each) => each.key === key)
        return answer === undefined ? [] : [html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${question}</dt><dd class="govuk-summary-list__value"><strong>${testAnswerNames[answer.answer]}.</strong> ${answer.because} ${marks(answer, letter)}</dd></div>`]
      })}</dl></section>`
}

const appendices = ({ text }: PublicLetter, council: string): Html | null =>
  text.appendices === undefined || text.appendices.length === 0
    ? null
    : html`<section class="govuk-!-margin-bottom-7" aria-labelledby="files"><h2 class="govuk-heading-m" id="files">Files that went with it</h2><ul class="govuk-list govuk-list--bullet">${text.appendices.map((each, at) => html`<li>${appendixInWords(each, at)}</li>`)}</ul><p class="govuk-body">They are not on this page. Ask ${council} for them.</p></section>`

const history = ({ signed, steps }: PublicLetter): Html => html`<section class="govuk-!-margin-bottom-7" aria-labelledby="history"><h2 class="govuk-heading-m" id="history">How it came here</h2>
<ol class="govuk-list govuk-list--number govuk-list--spaced"><li>Signed by ${signed.name}, ${signed.capacity}, on ${dayInWords(signed.on)}. Since then nobody can change a word of it.</li>${stepsTaken(steps)}</ol></section>`

/** What does a letter say that the board sent, and that two people released to the public? */
export const whatDoesThePublishedLetterSay = publicPage({
  path: paths.publicLetter(':programme', ':publicLetter'),
  show: async (ask, { params }) => {
    const programme = params['programme'] as ProgrammeId
    const record = await ask.releasedRecord(programme)
    const letter = record === null ? undefined : (await ask.releasedLetters(programme)).letters.find(({ id }) => id === params['publicLetter'])
    if (record === null || letter === undefined) return { kind: 'not-found' }
    const { page } = record
    const { title, kind, addressee, period, signed, text } = letter
    const sources = numberedSources(text)
    return {
      kind: 'page',
      title,
      breadcrumbs: [{ text: 'Public pages', href: paths.publicPages() }, { text: page.title, href: paths.publicPage(programme) }, { text: title }],
      body: html`${pageHeading({ title, kicker: `${letterKindNames[kind]}. To: ${addressee}`, lead: `It speaks of ${dayInWords(period.from)} to ${dayInWords(period.to)}. Signed by ${signed.name}, ${signed.capacity}, on ${dayInWords(signed.on)}.` })}
${invented(page)}
<p class="govuk-body govuk-!-margin-bottom-7"><a class="govuk-link" href="${paths.publicLetterPdf(programme, letter.id)}">The same as a PDF, tagged for screen readers</a></p>
${statements(letter)}
${appendices(letter, page.contact.council)}
${tests(letter)}
${sources.length === 0 ? null : html`<section class="govuk-!-margin-bottom-7" aria-labelledby="sources"><h2 class="govuk-heading-m" id="sources">Sources</h2>${unsourced(text).length === 0 ? html`<p class="govuk-body">${howSourcesRead(text)}</p>` : null}<ol class="govuk-list govuk-list--number govuk-list--spaced">${sources.map((each, index) => html`<li id="source-${String(index + 1)}">${sourceLine(each, letter)}</li>`)}</ol></section>`}
${history(letter)}
${publicLinks(page, 'letter')}`,
    }
  },
})
