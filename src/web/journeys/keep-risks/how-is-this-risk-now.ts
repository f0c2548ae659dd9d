import { addMonths, type Day } from '../../../core/calendar/day.ts'
import type { Measure, MeasureId } from '../../../core/measure/measure.ts'
import { isLive, type Action, type ActionId } from '../../../core/plan/plan.ts'
import { longestAcceptance, type RiskIntent } from '../../../core/risk/keep-risks.ts'
import { riskSteps, type Risk, type RiskStep } from '../../../core/risk/risk.ts'
import { acceptARisk, closeARisk, raiseARisk, reviewARisk } from '../../../operations/keep-risks.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { warningText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { formPage, type FormPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { impactWords, likelihoodWords } from '../../words/risk-words.ts'

type Subject = { readonly risk: Risk | null; readonly measures: readonly Measure[]; readonly actions: readonly Action[] }

const subjectOf = async (ask: Questions, { programme, params }: ProgrammeVisit): Promise<Subject> => ({
  risk: (await ask.risks(programme.id)).find((each) => each.id === params['risk']) ?? null,
  measures: await ask.measures(programme.id),
  actions: (await ask.actions(programme.id)).filter(isLive),
})

const noChild = (): Html => warningText({ text: 'Write nothing about any one child or family, and name no worker.', iconFallbackText: 'Warning' })

const fields = ({ risk, measures, actions }: Subject, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Html => {
  const was: Readonly<Record<string, string>> = risk === null ? {} : { title: risk.title, cause: risk.cause, effect: risk.effect, likelihood: String(risk.likelihood), impact: String(risk.impact), controls: risk.controls.join('\n'), owner: risk.owner }
  const { line, long, choose, tick, day } = fieldsFor(sent, errors, was)
  const linked = measures.filter(({ id }) => risk?.measures.includes(id))
  return html`${line('title', 'What could go wrong?', { hint: 'In a few words.' })}
${noChild()}
${long('cause', 'Why could it happen?', { rows: '2' })}
${long('effect', 'What would follow for children?', { rows: '2' })}
${choose('likelihood', 'How likely is it?', riskSteps.map((each) => ({ value: String(each), text: likelihoodWords[each] })), { first: 'Choose' })}
${choose('impact', 'How grave would it be?', riskSteps.map((each) => ({ value: String(each), text: impactWords[each] })), { first: 'Choose' })}
${long('controls', 'What holds it?', { hint: 'What is in place already, one on each line. Leave it empty where nothing is.' })}
${line('owner', 'Who answers for it?', { hint: 'A post, not a name.' })}
${day('review', 'When is it looked at again?', risk === null ? addMonths(visit.on, 3) : addMonths(visit.on, 2), 'Within six months.')}
${linked.length === 0 ? null : tick('linked', 'Figures that would show it', linked.map(({ id, name }) => ({ value: id, text: name })), linked.map(({ id }) => id))}
${choose('measure', linked.length === 0 ? 'Which figure would show it?' : 'Another figure that would show it', measures.map(({ id, name }) => ({ value: id, text: name })), { first: 'None' })}
${actions.length === 0 ? null : tick('actions', 'Actions that help', actions.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })), risk === null ? [] : risk.actions)}`
}

const stepIn = (form: Form, field: string): RiskStep | undefined => riskSteps.find((each) => String(each) === form.text(field))

const parse = (form: Form, errors: FieldError[]): RiskIntent | null => {
  const [likelihood, impact, review] = [stepIn(form, 'likelihood'), stepIn(form, 'impact'), typedDay(form, 'review')]
  if (likelihood === undefined) errors.push({ field: 'likelihood', message: 'Choose how likely it is' })
  if (impact === undefined) errors.push({ field: 'impact', message: 'Choose how grave it would be' })
  if (review.kind !== 'day') errors.push({ field: 'review-day', message: 'Enter the day as day, month and year' })
  if (likelihood === undefined || impact === undefined || review.kind !== 'day') return null
  const measures = [...new Set([...form.all('linked'), form.text('measure')])].filter((each) => each !== '') as unknown as readonly MeasureId[]
  return { title: form.text('title'), cause: form.text('cause'), effect: form.text('effect'), likelihood, impact, controls: form.text('controls').split('\n'), owner: form.text('owner'), review: review.day, measures, actions: form.all('actions').filter((each) => each !== '') as unknown as readonly ActionId[] }
}

const fieldOf = { 'no-title': 'title', 'no-cause': 'cause', 'no-effect': 'effect', 'no-owner': 'owner', 'in-the-past': 'review-day', 'too-far-off': 'review-day', 'no-such-measure': 'measure', 'no-such-action': 'actions', 'nothing-said': 'words', 'may-point-at-a-child': 'cause' }

/** What else could go wrong? */
export const whatElseCouldGoWrong = formPage<Subject, RiskIntent>({
  path: paths.raiseRisk(':programme'),
  guard: 'keep-risks',
  hasNoWayPast: true,
  subject: subjectOf,
  title: 'What else could go wrong?',
  lead: 'Say it once, with who answers for it. It stays in sight until it is over.',
  back: (_subject, { programme }) => ({ href: paths.risks(programme.id), text: 'Risks' }),
  fields: ({ subject, visit, sent, errors }) => fields(subject, visit, sent, errors),
  button: { text: 'Raise the risk' },
  parse,
  act: (does, intent, { visit: { programme, actor } }) => raiseARisk(does, intent, { programme: programme.id, actor }),
  fieldOf,
  firstField: 'title',
  done: (_subject, { programme }) => ({ to: paths.risks(programme.id), notice: 'The risk is on record.' }),
})

type Held = Subject & { readonly risk: Risk }

const heldSubject = async (ask: Questions, visit: ProgrammeVisit): Promise<Held | null> => {
  const subject = await subjectOf(ask, visit)
  return subject.risk === null ? null : { ...subject, risk: subject.risk }
}

const aboutTheRisk: Pick<FormPage<Held, never>, 'kicker' | 'back'> = {
  kicker: ({ risk }) => `Risk ${risk.number}. ${risk.title}`,
  back: ({ risk }, { programme }) => ({ href: paths.risk(programme.id, risk.id), text: `Risk ${risk.number}` }),
}
const toTheRisk = (notice: string): FormPage<Held, never>['done'] => ({ risk }, { programme }) => ({ to: paths.risk(programme.id, risk.id), notice })

/** How is this risk now? */
export const howIsThisRiskNow = formPage<Held, RiskIntent & { readonly words: string }>({
  ...aboutTheRisk,
  path: paths.reviewRisk(':programme', ':risk'),
  guard: 'keep-risks',
  hasNoWayPast: true,
  subject: heldSubject,
  title: 'How is this risk now?',
  lead: 'Change what has changed, and say what you found. What was judged before stays in its history.',
  fields: ({ subject, visit, sent, errors }) => html`${fieldsFor(sent, errors).long('words', 'What did you find?', { hint: '“Nothing has changed” is an answer.' })}${fields(subject, visit, sent, errors)}`,
  button: { text: 'Record the review' },
  parse: (form, errors) => {
    const intent = parse(form, errors)
    return intent === null ? null : { ...intent, words: form.text('words') }
  },
  act: (does, intent, { subject, visit: { programme, actor } }) => reviewARisk(does, { ...intent, risk: subject.risk.id }, { programme: programme.id, actor }),
  fieldOf,
  firstField: 'words',
  done: toTheRisk('The review is on record.'),
})

/** Until when may this risk stand, and why? */
export const untilWhenMayItStand = formPage<Held, { readonly until: Day; readonly why: string }>({
  ...aboutTheRisk,
  path: paths.acceptRisk(':programme', ':risk'),
  guard: 'accept-a-risk',
  hasNoWayPast: true,
  subject: heldSubject,
  title: 'Until when may it stand?',
  lead: `To accept a risk is to say that nothing more is done about it for now. It is for ${longestAcceptance} months at most, and never by whoever answers for the risk.`,
  fields: ({ visit, sent, errors }) => html`${fieldsFor(sent, errors).day('until', 'Last day', addMonths(visit.on, 3))}${noChild()}${fieldsFor(sent, errors).long('why', 'Why may it stand?', { hint: 'Why nothing more can be done now, and what would change that.' })}`,
  button: { text: 'Accept it until then' },
  parse: (form, errors) => {
    const until = typedDay(form, 'until')
    if (until.kind !== 'day') errors.push({ field: 'until-day', message: 'Enter the day as day, month and year' })
    return until.kind === 'day' ? { until: until.day, why: form.text('why') } : null
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => acceptARisk(does, { ...sent, risk: subject.risk.id }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'why', 'may-point-at-a-child': 'why' },
  firstField: 'until-day',
  done: toTheRisk('It is on record that the risk may stand until then.'),
})

/** Why is this risk over? */
export const whyIsThisRiskOver = formPage<Held, string>({
  ...aboutTheRisk,
  path: paths.closeRisk(':programme', ':risk'),
  guard: 'keep-risks',
  hasNoWayPast: true,
  subject: heldSubject,
  title: 'Why is this risk over?',
  lead: 'It stays on record with its history. Should it come back, it is raised anew.',
  fields: ({ sent, errors }) => html`${noChild()}${fieldsFor(sent, errors).long('why', 'What changed, and how do you know?')}`,
  button: { text: 'Close the risk', isWarning: true },
  parse: (form) => form.text('why'),
  act: (does, why, { subject, visit: { programme, actor } }) => closeARisk(does, { risk: subject.risk.id, why }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'why',
  done: toTheRisk('The risk is closed.'),
})
