import type { BodyId } from '../../../core/bodies/body.ts'
import type { MeasureQuestion } from '../../../core/measure/discuss-measure.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { may } from '../../../core/people/permission.ts'
import type { PersonId } from '../../../core/people/person.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'

/** What the parts of a measure's page about people's words need. */
export type TalkAbout = { readonly visit: ProgrammeVisit; readonly measure: Measure; readonly body: BodyId; readonly nameOf: (person: PersonId | null) => string }

const said = (text: string, who: string): Html => html`<p class="govuk-body ib-talk__text">${text}</p><p class="ib-talk__who">${who}</p>`

const oneQuestion = ({ visit: { programme, actor, on }, measure, body, nameOf }: TalkAbout, { id, text, by, on: asked, answers }: MeasureQuestion): Html => {
  const answer = may(actor, 'answer-about-measures', programme.id, on)
    ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.answerAboutMeasure(programme.id, measure.id, body, id)}">${answers.length === 0 ? 'Answer it' : 'Add an answer'}<span class="govuk-visually-hidden"> to: ${text}</span></a></p>`
    : null
  return html`<li class="ib-talk__question" id="question-${id}">${said(text, `Asked by ${nameOf(by)}, ${dayInWords(asked)}`)}
${answers.length === 0 ? html`<p class="govuk-body"><strong>Not answered yet.</strong></p>` : html`<ul class="ib-talk__answers">${answers.map((each) => html`<li>${said(each.text, `Answered by ${nameOf(each.by)}, ${dayInWords(each.on)}`)}</li>`)}</ul>`}${answer}</li>`
}

/** Questions about a measure and their answers, those not answered first; nothing of it is ever changed or removed. */
export const questionsOfMeasure = (about: TalkAbout, questions: readonly MeasureQuestion[]): Html => {
  const { visit: { programme, actor, on }, measure, body } = about
  const inOrder = [...questions.filter(({ answers }) => answers.length === 0), ...questions.filter(({ answers }) => answers.length > 0).toReversed()]
  return html`<h2 class="govuk-heading-l ib-section" id="questions">Questions and answers</h2>
${questions.length === 0 ? html`<p class="govuk-body">Nobody has asked about this measure yet.</p>` : html`<ul class="ib-talk">${inOrder.map((each) => oneQuestion(about, each))}</ul>`}
${may(actor, 'ask-about-measures', programme.id, on) ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.askAboutMeasure(programme.id, measure.id, body)}">Ask about this measure</a></p>` : null}`
}
