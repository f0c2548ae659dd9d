import { takesAppendices } from '../../../core/board/attach-appendix.ts'
import { letterForms } from '../../../core/board/letter-forms.data.ts'
import { letterActs, letterTransitions, numberedSources, sourceNumbers, type LetterComment, type LetterStatement } from '../../../core/board/letter.ts'
import { unsourced } from '../../../core/board/letter-sources.ts'
import { flagsOfSays } from '../../../core/board/paper-claims.ts'
import { publicationOf } from '../../../core/board/publication-state.ts'
import { missingBeforeSigning } from '../../../core/board/sign-letter.ts'
import { judges, openMoves, whyNotOpen } from '../../../core/board/write-letter.ts'
import { may } from '../../../core/people/permission.ts'
import { howSourcesRead, letterKindNames, sourceInWords, testAnswerNames } from '../../../reports/words/letter-in-words.ts'
import { flaggedWords } from '../../components/flagged-words/flagged-words.ts'
import { button, insetText, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { letterStateTag, publicationWords } from '../../words/letter-words.ts'
import { heldBack, letterFor, type LetterSight } from './letter-sight.ts'
import { sourcePath } from './source-choices.ts'
import { appendixLink } from './which-files-go-with-it.ts'

const commentBox = (comment: LetterComment, { letter }: LetterSight, { programme, actor, on }: ProgrammeVisit): Html => {
  const mayAnswer = comment.answer === null && letter.state !== 'signed' && letter.state !== 'withdrawn' && (may(actor, letterActs[letter.kind].drafts, programme.id, on) || judges(letter, actor, on))
  return html`<div class="ib-letter__comment"><p class="govuk-body">${stateTag({ words: 'Fact check', tone: 'watch' })} ${comment.words}<span class="ib-table__under">${comment.by.name}, ${comment.by.capacity}, ${dayInWords(comment.by.on)}</span></p>
${comment.answer === null ? (mayAnswer ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.answerComment(programme.id, letter.id, comment.id)}">Answer this comment</a></p>` : html`<p class="govuk-body ib-minutes__quiet">Not answered yet.</p>`) : html`<p class="govuk-body">Answer: ${comment.answer.words}<span class="ib-table__under">${comment.answer.by.name}, ${dayInWords(comment.answer.by.on)}</span></p>`}</div>`
}

const sourceMarks = (said: Parameters<typeof sourceNumbers>[0], { text }: LetterSight['letter']): readonly Html[] =>
  sourceNumbers(said, numberedSources(text)).map((each) => html`<a class="govuk-link ib-letter__mark" href="#source-${String(each)}">[<span class="govuk-visually-hidden">source </span>${each}]</a> `)

const statementPart = (statement: LetterStatement, sight: LetterSight, visit: ProgrammeVisit): Html => {
  const { letter, comments } = sight
  const { programme, actor, on } = visit
  const isOpen = whyNotOpen(letter, statement.voice, { actor, programme: programme.id, on }) === null
  const mayComment = letter.state === 'in-check' && may(actor, 'check-facts', programme.id, on)
  return html`<div class="ib-letter__statement" id="statement-${statement.id}"><p class="govuk-body">${statement.text} ${sourceMarks(statement, letter)}</p>
${flaggedWords(statement.flags ?? null)}${isOpen || mayComment ? html`<p class="ib-letter__do">${isOpen ? html`<a class="govuk-link" href="${paths.statement(programme.id, letter.id, statement.id)}">Change<span class="govuk-visually-hidden"> “${statement.text.slice(0, 60)}”</span></a>` : null}${mayComment ? html` <a class="govuk-link" href="${paths.checkFact(programme.id, letter.id)}?statement=${statement.id}">This is not right<span class="govuk-visually-hidden">: “${statement.text.slice(0, 60)}”</span></a>` : null}</p>` : null}
${comments.filter((each) => each.statement === statement.id).map((each) => commentBox(each, sight, visit))}</div>`
}

const sections = (sight: LetterSight, visit: ProgrammeVisit): Html => {
  const { letter } = sight
  const { programme, actor, on } = visit
  const setting = { actor, programme: programme.id, on }
  const mayAdd = whyNotOpen(letter, 'fact', setting) === null || whyNotOpen(letter, 'judgement', setting) === null
  return html`${letterForms[letter.kind].sections.map(({ key, title, asks, isNeeded }) => {
    const own = letter.text.statements.filter((each) => each.section === key)
    if (own.length === 0 && !mayAdd) return null
    return html`<section class="ib-letter__section" aria-labelledby="part-${key}"><h2 class="govuk-heading-m" id="part-${key}">${title}</h2>
${own.length === 0 ? html`<p class="govuk-body ib-minutes__quiet">${isNeeded ? 'Nothing is stated yet.' : 'Nothing is stated; it may stay empty.'} ${asks}</p>` : own.map((each) => statementPart(each, sight, visit))}
${mayAdd ? html`<p class="ib-letter__do"><a class="govuk-link" href="${paths.statement(programme.id, letter.id, 'new')}?section=${key}">Add a statement<span class="govuk-visually-hidden"> to ${title}</span></a></p>` : null}</section>`
  })}`
}

const tests = ({ letter }: LetterSight, { programme, actor, on }: ProgrammeVisit): Html | null => {
  const wanted = letterForms[letter.kind].tests
  if (wanted.length === 0) return null
  const isOpen = whyNotOpen(letter, 'judgement', { actor, programme: programme.id, on }) === null
  return html`<section aria-labelledby="tests"><h2 class="govuk-heading-m" id="tests">The tests</h2>${summaryList({
    rows: wanted.map(({ key, question }) => {
      const answer = letter.text.tests.find((each) => each.key === key)
      return {
        key: { text: question },
        value: { html: answer === undefined ? html`Not answered yet` : html`<strong>${testAnswerNames[answer.answer]}.</strong> ${answer.because} ${sourceMarks(answer, letter)}` },
        ...(isOpen ? { actions: { items: [{ href: paths.letterTest(programme.id, letter.id, key), text: answer === undefined ? 'Answer' : 'Change', visuallyHiddenText: question }] } } : {}),
      }
    }),
  })}</section>`
}

const appendices = ({ letter }: LetterSight, { programme, actor, on }: ProgrammeVisit): Html | null => {
  if (!takesAppendices(letter.kind)) return null
  const there = letter.text.appendices ?? []
  const isOpen = whyNotOpen(letter, 'fact', { actor, programme: programme.id, on }) === null
  if (there.length === 0 && !isOpen) return null
  return html`<section class="ib-letter__section" aria-labelledby="files"><h2 class="govuk-heading-m" id="files">Files that go with it</h2>
${there.length === 0 ? html`<p class="govuk-body ib-minutes__quiet">No file goes with it yet.</p>` : html`<ol class="govuk-list govuk-list--number govuk-list--spaced">${there.map((each) => html`<li>${appendixLink(programme.id, letter.id, each)}${flaggedWords(flagsOfSays(each.says))}</li>`)}</ol>`}
${isOpen ? html`<p class="ib-letter__do"><a class="govuk-link" href="${paths.letterAppendices(programme.id, letter.id)}">Attach a file, or take one out</a></p>` : null}</section>`
}

const buttons = ({ letter }: LetterSight, { programme, actor, on }: ProgrammeVisit): Html | null => {
  const checks = may(actor, 'check-facts', programme.id, on)
  const all = [
    { text: 'Sign it', href: paths.signLetter(programme.id, letter.id), shown: letterTransitions[letter.state].sign !== null && judges(letter, actor, on) },
    { text: 'What comes next', href: paths.moveLetter(programme.id, letter.id), shown: openMoves(letter, actor, on).length > 0 },
    { text: 'Comment on the whole', href: paths.checkFact(programme.id, letter.id), shown: checks && letter.state === 'in-check' },
  ].filter((each) => each.shown)
  return all.length === 0 ? null : html`<div class="govuk-button-group">${all.map(({ text, href }, index) => button({ text, href, ...(index === 0 ? {} : { classes: 'govuk-button--secondary' }) }))}</div>`
}

const missingWords = (sight: LetterSight): readonly string[] => {
  const form = letterForms[sight.letter.kind]
  return missingBeforeSigning(sight.letter, sight).map(({ kind, key }) => {
    if (kind === 'section') return `“${form.sections.find((each) => each.key === key)?.title ?? key}” states nothing.`
    return kind === 'test' ? `Not answered: ${form.tests.find((each) => each.key === key)?.question ?? key}` : 'A comment on the facts waits for an answer.'
  })
}

/** What does the report say, on what does each sentence rest, and what did the fact check say? */
export const whatDoesTheReportSay = page({
  path: paths.letter(':programme', ':letter'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await letterFor(ask, visit)
    const { programme, params } = visit
    if (sight === null) return (await ask.letters(programme.id)).letters.some((each) => each.id === params['letter']) ? { kind: 'refused', refusal: heldBack } : { kind: 'not-found' }
    const { letter, comments } = sight
    const state = publicationOf(await ask.publicationSteps(programme.id), { kind: 'letter', id: letter.id })
    const sources = numberedSources(letter.text)
    const isClosed = letter.state === 'signed' || letter.state === 'withdrawn'
    const missing = isClosed ? [] : missingWords(sight)
    const waiting = isClosed ? 0 : unsourced(letter.text).length
    const onWhole = comments.filter((each) => each.statement === null)
    return {
      kind: 'page',
      title: letter.title,
      backLink: { href: paths.letters(programme.id), text: 'Reports' },
      body: html`${pageHeading({ title: letter.title, kicker: `${letterKindNames[letter.kind]}. To: ${letter.addressee}`, lead: html`${dayInWords(letter.period.from)} to ${dayInWords(letter.period.to)}. ${stateTag(letterStateTag(letter.state))}` })}
${letter.signed === null ? null : insetText({ html: html`Signed by ${letter.signed.by.name}, ${letter.signed.by.capacity}, on ${dayInWords(letter.signed.by.on)}. The text is fixed: nobody can change it. Its mark, the same as in the journal: <span class="ib-hash">${letter.signed.hash}</span>` })}
<p class="govuk-body">${stateTag(publicationWords[state])} <a class="govuk-link" href="${paths.publicationOf(programme.id, 'letter', letter.id)}">Who may read it, and its history</a></p>
<p class="govuk-body">Take it with you: <a class="govuk-link" href="${paths.letterFile(programme.id, letter.id, 'letter.pdf')}">PDF</a>, <a class="govuk-link" href="${paths.letterFile(programme.id, letter.id, 'letter.docx')}">Word</a></p>
${buttons(sight, visit)}
${missing.length === 0 ? null : html`<section class="ib-panel" aria-labelledby="missing"><h2 class="govuk-heading-m" id="missing">Before it can be signed</h2><ul class="govuk-list govuk-list--bullet">${missing.map((each) => html`<li>${each}</li>`)}</ul></section>`}
${waiting === 0 ? null : html`<p class="govuk-body">${capitalised(counted(waiting, 'sentence', 'sentences'))} of whoever signs ${waiting === 1 ? 'names' : 'name'} no source yet. ${waiting === 1 ? 'It is' : 'Each is'} asked for one in signing.</p>`}
${sections(sight, visit)}
${appendices(sight, visit)}
${tests(sight, visit)}
${onWhole.length === 0 ? null : html`<h2 class="govuk-heading-m">Comments on the whole</h2>${onWhole.map((each) => commentBox(each, sight, visit))}`}
${sources.length === 0 ? null : html`<section aria-labelledby="sources"><h2 class="govuk-heading-m" id="sources">Sources</h2><p class="govuk-body">${howSourcesRead(letter.text)}</p><ol class="govuk-list govuk-list--number">${sources.map((each, index) => {
  const href = sourcePath(programme.id, each)
  return html`<li id="source-${String(index + 1)}">${href === null ? sourceInWords(each, letter) : html`<a class="govuk-link" href="${href}">${sourceInWords(each, letter)}</a>`}</li>`
})}</ol></section>`}`,
    }
  },
})
