import { html } from '../../html.ts'
import { proofQuestions, readProof } from '../keep-the-plan/action-questions.ts'
import { answerStep } from './answer-step.ts'

/** How will we know that it worked? At least one measure or one named piece of evidence. */
export const howWillWeKnow = answerStep({
  name: 'how-will-we-know',
  lead: 'Work that is done is not yet a better service. Name at least one thing that will show it; best is one of each kind.',
  questions: async (_ask, _visit, sent, errors) => html`<p class="govuk-body">A <strong>measure</strong> is a figure that is counted again and again. <strong>Evidence</strong> is something people can look at or listen to: an audit, a visit, what children and families say.</p>${proofQuestions(sent, errors)}`,
  check: async (_ask, _visit, sent) => readProof(sent).errors,
})
