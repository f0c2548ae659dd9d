import { challengeState, isUnansweredLate, type Challenge } from '../../../core/assurance/challenge.ts'
import { may } from '../../../core/people/permission.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { card } from '../../components/card/card.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { flagsIn } from '../../../core/board/typed-words.ts'
import { flaggedWords } from '../../components/flagged-words/flagged-words.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { challengeStateWords } from '../../words/claim-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { saidLine } from '../review-evidence/voice-parts.ts'

const order = ['not-satisfied', 'asked', 'answered', 'satisfied'] as const

const links = (challenge: Challenge, { programme, actor, on }: ProgrammeVisit): Html | null => {
  const state = challengeState(challenge)
  const mayAnswer = (state === 'asked' || state === 'not-satisfied') && may(actor, 'answer-a-question', programme.id, on)
  const mayJudge = state === 'answered' && challenge.asked.by === actor.person && may(actor, 'ask-a-question', programme.id, on)
  if (mayAnswer) return html`<p><a class="govuk-link" href="${paths.answerQuestion(programme.id, challenge.id)}">Answer this question</a></p>`
  return mayJudge ? html`<p><a class="govuk-link" href="${paths.judgeAnswer(programme.id, challenge.id)}">Say whether the answer will do</a></p>` : null
}

/** One question with its answers and what whoever asked thought of them. */
export const questionPart = (challenge: Challenge, today: Day, more: Html | null = null): Html => {
  const { question, toWhom, due, asked, answers } = challenge
  const isLate = isUnansweredLate(challenge, today)
  return card({
    kicker: `${saidLine(asked)}, to ${toWhom}`,
    title: question,
    tone: isLate ? 'attention' : 'plain',
    body: html`<p>${stateTag(challengeStateWords[challengeState(challenge)])} ${isLate ? html`<span class="ib-gap">Was due on ${dayInWords(due)}</span>` : html`<span class="ib-quiet">By ${dayInWords(due)}</span>`}</p>
${answers.map(({ words, says, said, judged }) => html`<div class="ib-milestone"><p class="ib-value">${words}<br><span class="ib-quiet">${saidLine(said)}</span></p>${flaggedWords(flagsIn(says, words))}${judged === null ? null : html`<p><strong>${judged.isSatisfied ? 'It will do.' : 'It will not do.'}</strong> ${judged.why} <span class="ib-quiet">${saidLine(judged.said)}</span></p>`}</div>`)}${more}`,
  })
}

/** Which questions are open? The challenge log: who asked what of whom, by when, the answer, and whether it will do. */
export const whichQuestionsAreOpen = page({
  path: paths.questions(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const challenges = (await ask.assurance(programme.id)).challenges.toSorted((one, other) => order.indexOf(challengeState(one)) - order.indexOf(challengeState(other)) || one.due.localeCompare(other.due))
    const title = 'Which questions are open?'
    return {
      kind: 'page',
      title,
      backLink: { href: paths.assurance(programme.id), text: 'All outcomes' },
      body: html`${pageHeading({ title, kicker: 'Challenge log', lead: 'Questions that somebody owes an answer to. Whoever asked says whether the answer will do.' })}
${may(actor, 'ask-a-question', programme.id, on) ? button({ text: 'Ask a question', href: paths.askQuestion(programme.id) }) : null}
${challenges.length === 0 ? emptyState({ title: 'Nobody has asked anything yet', body: 'Councillors, partners, the chair, the adviser and the quality lead may ask.' }) : challenges.map((challenge) => questionPart(challenge, on, links(challenge, visit)))}`,
    }
  },
})
