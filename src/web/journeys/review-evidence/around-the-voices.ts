import { impactStates, type ImpactState } from '../../../core/assurance/impact-state.ts'
import { currentRound } from '../../../core/assurance/standing.ts'
import type { SeenStatement, StatementId } from '../../../core/assurance/statement.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { chooseAReviewWay, replyToAView, setAnEffectDay, settleADifference } from '../../../operations/speak-of-an-outcome.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { impactMeanings, impactWords } from '../../words/assurance-words.ts'
import { outcomeSubject, type OutcomeSubject } from './outcome-subject.ts'
import { saidLine, statementPart } from './voice-parts.ts'

const toOutcome = ({ outcome }: OutcomeSubject, { programme }: { readonly programme: { readonly id: string } }) => ({ href: paths.outcome(programme.id, outcome.id), text: 'The outcome' })

/** When should we see it? */
export const whenShouldWeSeeIt = formPage<OutcomeSubject, { readonly day: Day; readonly why: string }>({
  path: paths.effectDay(':programme', ':outcome'),
  guard: 'set-effect-day',
  subject: outcomeSubject,
  title: 'When should we see it?',
  kicker: ({ outcome }) => outcome.difference,
  lead: 'The day from which the effect on children should be seen. Every earlier day stays on record.',
  back: toOutcome,
  fields: ({ subject: { facts }, sent, errors }) => {
    const { day, long } = fieldsFor(sent, errors)
    return html`${day('day', 'From which day should it be seen?', facts.effectDay)}${long('why', 'Why then?', { hint: 'For example: figures need six months after the last team was trained.' })}`
  },
  button: { text: 'Set the day' },
  parse: (form, errors) => {
    const day = typedDay(form, 'day')
    if (day.kind !== 'day') errors.push({ field: 'day-day', message: 'Enter the day as day, month and year' })
    return day.kind === 'day' ? { day: day.day, why: form.text('why') } : null
  },
  act: (does, sent, { subject: { outcome }, visit: { programme, actor } }) => setAnEffectDay(does, { outcome: outcome.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-why': 'why', 'so-already': 'day-day' },
  firstField: 'day-day',
  done: ({ outcome }, { programme }) => ({ to: paths.outcome(programme.id, outcome.id), notice: 'The day is set.' }),
})

/** How is the difference settled? */
export const howIsTheDifferenceSettled = formPage<OutcomeSubject, { readonly impact: ImpactState; readonly why: string; readonly agreedBy: string }>({
  path: paths.settleDifference(':programme', ':outcome'),
  guard: 'settle-difference',
  subject: outcomeSubject,
  title: 'How is the difference settled?',
  kicker: ({ outcome }) => outcome.difference,
  lead: 'What you write says which voice stands for now, and why. Both stay on record as they were. They are not averaged.',
  back: toOutcome,
  fields: ({ subject: { record, outcome }, sent, errors }) => {
    const { pick, long, line } = fieldsFor(sent, errors)
    const said = record.statements.filter((each) => each.outcome === outcome.id && each.round === currentRound(record.statements, outcome.id))
    const open = said.flatMap((each) => (each.sight === 'open' ? [each] : []))
    return html`<h2 class="govuk-heading-m">What each voice says</h2><div class="ib-cards ib-cards--two">${said.map((each) => statementPart(each, record.replies.filter(({ statement }) => statement === each.id), null))}</div>
${open.length === 0 ? null : pick('impact', 'What stands for now?', impactStates.filter((state) => open.some(({ impact }) => impact === state)).map((state) => ({ value: state, text: impactWords[state].words, hint: `${impactMeanings[state]} Said by ${open.filter(({ impact }) => impact === state).map((each) => each.said.name).join(' and ')}.` })))}
${long('why', 'Why?', { rows: '5' })}
${line('agreed-by', 'Who agreed to it?', { hint: 'The meeting, with its day, or the posts. For example: Improvement board, 26 November 2026.' })}`
  },
  button: { text: 'Settle it' },
  parse: (form, errors) => {
    const impact = impactStates.find((state) => state === form.text('impact'))
    if (impact === undefined) errors.push({ field: 'impact', message: 'Choose what stands for now' })
    return impact === undefined ? null : { impact, why: form.text('why'), agreedBy: form.text('agreed-by') }
  },
  act: (does, sent, { subject: { outcome }, visit: { programme, actor } }) => settleADifference(does, { outcome: outcome.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-why': 'why', 'nobody-agreed': 'agreed-by' },
  firstField: 'impact',
  done: ({ outcome }, { programme }) => ({ to: paths.outcome(programme.id, outcome.id), notice: 'It is settled on record. Both voices stay.' }),
})

/** What do those who are judged reply? */
export const whatDoYouReply = formPage<SeenStatement, string>({
  path: paths.replyToView(':programme', ':statement'),
  guard: 'reply-to-view',
  subject: async (ask, { programme, params }) => (await ask.assurance(programme.id)).statements.find(({ id }) => id === (params['statement'] as StatementId)) ?? null,
  title: 'What do you reply?',
  kicker: ({ said }) => saidLine(said),
  lead: 'Whoever is judged may answer. The reply stands beside the view for good and changes nothing in it.',
  back: ({ outcome }, { programme }) => ({ href: paths.outcome(programme.id, outcome), text: 'The outcome' }),
  fields: ({ subject, sent, errors }) => html`<h2 class="govuk-heading-m">What was said</h2>${statementPart(subject, [], null)}${fieldsFor(sent, errors).long('words', 'Your reply', { rows: '6', hint: 'Name no child and no family.' })}`,
  button: { text: 'Send the reply' },
  parse: (form) => form.text('words'),
  act: (does, words, { subject: { id }, visit: { programme, actor } }) => replyToAView(does, { statement: id, words }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'words',
  done: ({ outcome }, { programme }) => ({ to: paths.outcome(programme.id, outcome), notice: 'The reply is on record.' }),
})

/** Is the view written before the claim is seen? */
export const isTheViewWrittenFirst = formPage<{ readonly isBlind: boolean }, { readonly isBlind: boolean; readonly why: string }>({
  path: paths.reviewWay(':programme'),
  guard: 'choose-review-way',
  subject: async (ask, { programme }) => ({ isBlind: (await ask.assurance(programme.id)).ways.at(-1)?.isBlind ?? false }),
  title: 'Is the view written before the claim is seen?',
  lead: 'Somebody who has read a claim tends to agree with it. In a blind review nobody sees another’s words before both voices are in.',
  back: (_subject, { programme }) => ({ href: paths.assurance(programme.id), text: 'All outcomes' }),
  fields: ({ subject: { isBlind }, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors, { way: isBlind ? 'blind' : 'open' })
    return html`${pick('way', 'How does this programme review?', [{ value: 'blind', text: 'Blind', hint: 'Each view is written before the claim is seen. A round that has begun stays as it began.' }, { value: 'open', text: 'Open', hint: 'Each voice may see the other before it speaks.' }])}${long('why', 'Why?')}`
  },
  button: { text: 'Review this way' },
  parse: (form, errors) => {
    const way = form.text('way')
    if (way !== 'blind' && way !== 'open') errors.push({ field: 'way', message: 'Choose one of the two' })
    return { isBlind: way === 'blind', why: form.text('why') }
  },
  act: (does, sent, { visit: { programme, actor } }) => chooseAReviewWay(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'no-why': 'why', 'so-already': 'way' },
  firstField: 'way',
  done: (_subject, { programme }) => ({ to: paths.assurance(programme.id), notice: 'The way of reviewing is on record.' }),
})
