import { html } from '../../html.ts'
import { milestoneQuestions, mostMilestones, readWork, roomFor, workQuestions } from '../keep-the-plan/action-questions.ts'
import { answerStep } from './answer-step.ts'

/** What will you do, who does it, and by when? */
export const whatWillYouDo = answerStep({
  name: 'what-will-you-do',
  lead: 'One piece of work, with one owner and an end date.',
  questions: async (_ask, _visit, sent, errors) => html`${workQuestions(sent, errors)}<div id="more">${milestoneQuestions(sent, errors, { withReached: false })}</div>`,
  check: async (_ask, _visit, sent) => readWork(sent).errors,
  more: {
    text: 'Add another milestone',
    change: (draft, sent) => ({ ...draft, values: { ...draft.values, milestones: String(Math.min(mostMilestones, roomFor(sent) + 1)) } }),
  },
})
