import type { Day } from '../../../core/calendar/day.ts'
import { recommendationAnswers, type Recommendation, type RecommendationAnswer, type RecommendationId } from '../../../core/assurance/recommendation.ts'
import { isStanding, type Evidence, type EvidenceId } from '../../../core/evidence/evidence.ts'
import { may } from '../../../core/people/permission.ts'
import { answerARecommendation, proveARecommendation, recordARecommendation } from '../../../operations/keep-the-challenge-log.ts'
import { card } from '../../components/card/card.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { flagsIn } from '../../../core/board/typed-words.ts'
import { flaggedWords } from '../../components/flagged-words/flagged-words.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage, type FormPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { recommendationAnswerWords } from '../../words/claim-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { saidLine } from '../review-evidence/voice-parts.ts'

const part = ({ committee, made, words, due, response, proofs }: Recommendation, today: Day, evidence: readonly Evidence[], more: Html | null = null): Html => {
  const isLate = response === null && due < today
  return card({
    kicker: `${committee}, ${dayInWords(made)}`,
    title: words,
    tone: isLate ? 'attention' : 'plain',
    body: html`${
      response === null
        ? html`<p>${stateTag({ words: 'Waits for an answer', tone: 'watch' })} ${isLate ? html`<span class="ib-gap">Was due on ${dayInWords(due)}</span>` : html`<span class="ib-quiet">By ${dayInWords(due)}</span>`}</p>`
        : html`<p>${stateTag(recommendationAnswerWords[response.answer])} ${response.reason} <span class="ib-quiet">${saidLine(response.said)}</span></p>${flaggedWords(flagsIn(response.says, response.reason))}`
    }
${proofs.map((proof) => html`<div class="ib-milestone"><p><strong>Proof</strong> <span class="ib-quiet">${saidLine(proof.said)}</span><br>${proof.words}${proof.evidence === null ? null : ` Evidence: ${evidence.find(({ id }) => id === proof.evidence)?.title ?? 'no longer here'}.`}</p></div>`)}
${response !== null && response.answer !== 'rejected' && proofs.length === 0 ? html`<p><span class="ib-gap">Nothing proves yet that it was done.</span></p>` : null}${more}`,
  })
}

const links = ({ id, response }: Recommendation, { programme, actor, on }: ProgrammeVisit): Html | null => {
  if (!may(actor, 'answer-recommendation', programme.id, on)) return null
  if (response === null) return html`<p><a class="govuk-link" href="${paths.answerRecommendation(programme.id, id)}">Answer this recommendation</a></p>`
  return response.answer === 'rejected' ? null : html`<p><a class="govuk-link" href="${paths.proveRecommendation(programme.id, id)}">Add proof of what was done</a></p>`
}

/** What does scrutiny recommend, what was answered, and what proves it? */
export const whatDoesScrutinyRecommend = page({
  path: paths.recommendations(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const recommendations = (await ask.assurance(programme.id)).recommendations.toSorted((one, other) => Number(one.response !== null) - Number(other.response !== null) || one.due.localeCompare(other.due))
    const evidence = await ask.evidence(programme.id)
    const title = 'What does scrutiny recommend?'
    return {
      kind: 'page',
      title,
      backLink: { href: paths.assurance(programme.id), text: 'All outcomes' },
      body: html`${pageHeading({ title, lead: 'Each recommendation with its answer, the reason, and what proves that it was done.' })}
${may(actor, 'record-recommendation', programme.id, on) ? button({ text: 'Record a recommendation', href: paths.addRecommendation(programme.id) }) : null}
${recommendations.length === 0 ? emptyState({ title: 'No recommendation is on record', body: 'When scrutiny recommends something, it appears here until it is answered and done.' }) : recommendations.map((each) => part(each, on, evidence, links(each, visit)))}`,
    }
  },
})

type Subject = { readonly recommendation: Recommendation; readonly evidence: readonly Evidence[] }
const back: FormPage<unknown, never>['back'] = (_subject, { programme }) => ({ href: paths.recommendations(programme.id), text: 'Recommendations of scrutiny' })
const toList = (notice: string): FormPage<unknown, never>['done'] => (_subject, { programme }) => ({ to: paths.recommendations(programme.id), notice })
const subject: FormPage<Subject, never>['subject'] = async (ask, { programme, params }) => {
  const recommendation = (await ask.assurance(programme.id)).recommendations.find(({ id }) => id === (params['recommendation'] as RecommendationId))
  return recommendation === undefined ? null : { recommendation, evidence: (await ask.evidence(programme.id)).filter(isStanding) }
}

/** What was recommended? */
export const whatWasRecommended = formPage<Record<never, never>, Pick<Recommendation, 'committee' | 'made' | 'words' | 'due'>>({
  path: paths.addRecommendation(':programme'),
  guard: 'record-recommendation',
  subject: async () => ({}),
  title: 'What was recommended?',
  lead: 'Write it as the committee made it. The executive has two months to answer (Local Government Act 2000, section 9FE).',
  back,
  fields: ({ sent, errors }) => {
    const { long, line, day } = fieldsFor(sent, errors)
    return html`${line('committee', 'Which committee?')}${day('made', 'On which day was it made?', null)}${long('words', 'The recommendation')}${day('due', 'By when is the answer due?', null)}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const [made, due] = [typedDay(form, 'made'), typedDay(form, 'due')]
    if (made.kind !== 'day') errors.push({ field: 'made-day', message: 'Enter the day on which it was made, as day, month and year' })
    if (due.kind !== 'day') errors.push({ field: 'due-day', message: 'Enter the day on which the answer is due, as day, month and year' })
    return made.kind === 'day' && due.kind === 'day' ? { committee: form.text('committee'), made: made.day, words: form.text('words'), due: due.day } : null
  },
  act: (does, sent, { visit: { programme, actor } }) => recordARecommendation(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'no-words': 'words', 'in-the-future': 'made-day', 'due-before-made': 'due-day' },
  firstField: 'committee',
  done: toList('The recommendation is on record.'),
})

/** What does the executive answer? */
export const whatDoesTheExecutiveAnswer = formPage<Subject, { readonly answer: RecommendationAnswer; readonly reason: string }>({
  path: paths.answerRecommendation(':programme', ':recommendation'),
  guard: 'answer-recommendation',
  subject,
  title: 'What does the executive answer?',
  lead: 'An answer is given once, with its reason. Say what will be done and by when.',
  back,
  fields: ({ subject: { recommendation, evidence }, visit, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors)
    return html`${part(recommendation, visit.on, evidence)}${pick('answer', 'The answer', recommendationAnswers.map((answer) => ({ value: answer, text: recommendationAnswerWords[answer].words })))}${long('reason', 'Why?', { rows: '5' })}`
  },
  button: { text: 'Answer it' },
  parse: (form, errors) => {
    const answer = recommendationAnswers.find((each) => each === form.text('answer'))
    if (answer === undefined) errors.push({ field: 'answer', message: 'Choose the answer' })
    return answer === undefined ? null : { answer, reason: form.text('reason') }
  },
  told: { words: ({ reason }) => reason, stands: 'beside the answer and in the claim ledger' },
  act: (does, sent, { subject: { recommendation }, told, visit: { programme, actor } }) => answerARecommendation(does, { recommendation: recommendation.id, ...sent, told }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reason' },
  firstField: 'answer',
  done: toList('The answer is on record.'),
})

/** What proves that it was done? */
export const whatProvesThatItWasDone = formPage<Subject, { readonly words: string; readonly evidence: EvidenceId | null }>({
  path: paths.proveRecommendation(':programme', ':recommendation'),
  guard: 'answer-recommendation',
  subject,
  title: 'What proves that it was done?',
  lead: 'Say what was done and how anybody can see it.',
  back,
  fields: ({ subject: { recommendation, evidence }, visit, sent, errors }) => {
    const { choose, long } = fieldsFor(sent, errors)
    return html`${part(recommendation, visit.on, evidence)}${long('words', 'What was done?')}${choose('evidence', 'Evidence for it', evidence.map(({ id, title }) => ({ value: id, text: title })), { first: 'None in the library' })}`
  },
  button: { text: 'Add the proof' },
  parse: (form, _errors, { evidence }) => ({ words: form.text('words'), evidence: evidence.find(({ id }) => id === form.text('evidence'))?.id ?? null }),
  act: (does, sent, { subject: { recommendation }, visit: { programme, actor } }) => proveARecommendation(does, { recommendation: recommendation.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'words',
  done: toList('The proof is on record.'),
})
