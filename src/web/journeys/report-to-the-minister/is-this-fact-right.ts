import { whyNotAnswerable, whyNotAnswering, whyNotInCheck } from '../../../core/board/check-facts.ts'
import type { LetterComment, LetterStatementId } from '../../../core/board/letter.ts'
import { answerAComment, commentOnALetter } from '../../../operations/write-letters.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { backToLetter, letterFor, type LetterSight } from './letter-sight.ts'

/** Which fact is not right? The comment stands beside the text and never changes it. */
export const isThisFactRight = formPage<LetterSight, { readonly statement: LetterStatementId | null; readonly words: string }>({
  path: paths.checkFact(':programme', ':letter'),
  guard: 'check-facts',
  hasNoWayPast: true,
  subject: letterFor,
  notNow: ({ letter }) => whyNotInCheck(letter),
  title: 'What is not right?',
  kicker: ({ letter }) => letter.title,
  lead: 'Your comment stands beside the text with your name. The text stays its author’s.',
  back: backToLetter,
  fields: ({ subject: { letter }, visit, sent, errors }) => {
    const { choose, long } = fieldsFor(sent, errors, { statement: visit.query['statement'] ?? '' })
    return html`${choose('statement', 'Which statement?', letter.text.statements.map(({ id, text }) => ({ value: id, text: text.length > 110 ? `${text.slice(0, 107)}…` : text })), { first: 'The report as a whole' })}
${noChildHere()}
${long('words', 'What is not right, and how do you know?')}`
  },
  button: { text: 'Put the comment beside the text' },
  parse: (form) => ({ statement: (form.text('statement') || null) as LetterStatementId | null, words: form.text('words') }),
  act: (does, sent, { subject: { letter }, visit: { programme, actor } }) => commentOnALetter(does, { letter: letter.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-such-statement': 'statement' },
  firstField: 'words',
  done: ({ letter }, { programme }) => ({ to: paths.letter(programme.id, letter.id), notice: 'The comment stands beside the text.' }),
})

/** What came of a comment on the facts? */
export const whatCameOfTheComment = formPage<LetterSight & { readonly comment: LetterComment }, { readonly words: string }>({
  path: paths.answerComment(':programme', ':letter', ':comment'),
  guard: 'write-letters',
  hasNoWayPast: true,
  subject: async (ask, visit) => {
    const sight = await letterFor(ask, visit)
    const comment = sight?.comments.find((each) => each.id === visit.params['comment'])
    return sight === null || comment === undefined ? null : { ...sight, comment }
  },
  whyNot: ({ letter }, { actor, on }) => whyNotAnswering(letter, actor, on),
  notNow: ({ letter, comment }) => whyNotAnswerable(letter, comment),
  title: 'What came of this comment?',
  kicker: ({ comment }) => `“${comment.words}” ${comment.by.name}`,
  lead: 'If the comment is right, change the statement as well. Comment and answer both stay in sight.',
  back: backToLetter,
  fields: ({ sent, errors }) => html`${noChildHere()}${fieldsFor(sent, errors).long('words', 'Your answer')}`,
  button: { text: 'Answer the comment' },
  parse: (form) => ({ words: form.text('words') }),
  act: (does, sent, { subject: { comment }, visit: { programme, actor } }) => answerAComment(does, { comment: comment.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'words',
  done: ({ letter }, { programme }) => ({ to: paths.letter(programme.id, letter.id), notice: 'The answer stands beside the comment.' }),
})
