import { letterForms } from '../../../core/board/letter-forms.data.ts'
import { testAnswers, type LetterSource, type TestAnswer } from '../../../core/board/letter.ts'
import { whyNotSigner } from '../../../core/board/sign-letter.ts'
import { whyNotOpen } from '../../../core/board/write-letter.ts'
import { testAnswerNames } from '../../../reports/words/letter-in-words.ts'
import { answerATest } from '../../../operations/write-letters.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { backToLetter, letterFor, type LetterSight } from './letter-sight.ts'
import { restsOnChoices, restsOnFields, restsOnFrom, type RestsOnChoices } from './rests-on-fields.ts'
import { sourceChoices } from './source-choices.ts'

type Subject = LetterSight & { readonly choices: RestsOnChoices; readonly test: { readonly key: string; readonly question: string } }

/** How does the signer answer a test of the report? */
export const howIsTheTestAnswered = formPage<Subject, { readonly answer: TestAnswer; readonly because: string; readonly sources: readonly LetterSource[]; readonly version: number }>({
  path: paths.letterTest(':programme', ':letter', ':test'),
  guard: 'sign-letters',
  hasNoWayPast: true,
  subject: async (ask, visit) => {
    const sight = await letterFor(ask, visit)
    const test = sight === null ? undefined : letterForms[sight.letter.kind].tests.find((each) => each.key === visit.params['test'])
    return sight === null || test === undefined ? null : { ...sight, test, choices: restsOnChoices(await sourceChoices(ask, visit), sight.letter, true, visit.on) }
  },
  whyNot: ({ letter }, { actor, on }) => whyNotSigner(letter, actor, on),
  notNow: ({ letter }, { actor, programme, on }) => whyNotOpen(letter, 'judgement', { actor, programme: programme.id, on }),
  title: 'How do you answer?',
  kicker: ({ test }) => test.question,
  lead: '“Cannot tell” is an answer. Only whoever signs the report gives it.',
  back: backToLetter,
  fields: ({ subject: { letter, test, choices }, sent, errors }) => {
    const was = letter.text.tests.find((each) => each.key === test.key)
    const { pick, long } = fieldsFor(sent, errors, { answer: was?.answer ?? '', because: was?.because ?? '' })
    return html`<input type="hidden" name="version" value="${String(letter.version)}">${noChildHere()}
${pick('answer', test.question, testAnswers.map((each) => ({ value: each, text: testAnswerNames[each] })))}
${long('because', 'Because')}
${restsOnFields(choices, was?.sources ?? [], sent, errors)}`
  },
  button: { text: 'Put my answer in the report' },
  parse: (form, errors, { choices }) => {
    const answer = testAnswers.find((each) => each === form.text('answer'))
    if (answer === undefined) errors.push({ field: 'answer', message: 'Choose an answer' })
    return answer === undefined ? null : { answer, because: form.text('because'), sources: restsOnFrom(form, choices), version: Number(form.text('version')) }
  },
  act: (does, sent, { subject: { letter, test }, visit: { programme, actor } }) => answerATest(does, { letter: letter.id, key: test.key, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-source': 'source-1', 'no-such-statement': 'source-1' },
  firstField: 'because',
  done: ({ letter }, { programme }) => ({ to: paths.letter(programme.id, letter.id), notice: 'Your answer is in the report.' }),
})
