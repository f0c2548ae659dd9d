import { findingQuestions, readWhy, registerOf } from '../keep-the-plan/finding-questions.ts'
import { answerStep } from './answer-step.ts'

/** Which findings does this answer? One action may answer several; or it is our own idea, with a reason. */
export const whichFindingsDoesThisAnswer = answerStep({
  name: 'which-findings-does-this-answer',
  lead: 'One action may answer several findings. Choose every finding that this action will put right.',
  questions: async (ask, { programme }, sent, errors) => findingQuestions(await registerOf(ask, programme.id), sent, errors),
  check: async (ask, { programme }, sent) => readWhy(sent, { findings: await ask.findings(programme.id) }).errors,
})
