import type { BodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { exactly } from '../../../core/calendar/stated-day.ts'
import { promiseKinds, promiseStatuses, promiseWays, type CareLeaverPromise, type PromiseStatus } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { statusesAfter } from '../../../core/corporate-parenting/make-promise.ts'
import { makeAPromise, moveAPromise } from '../../../operations/keep-corporate-parenting.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { promiseKindWords, promiseStatusWords, wayWords } from '../../words/parenting-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'
import { aboutParenting, councilChoices, toParenting, type ParentingSubject } from './parenting-forms.ts'

const dayOrNull = (form: Form, errors: FieldError[], name: string): Day | null => {
  const typed = typedDay(form, name)
  if (typed.kind === 'not-a-day') errors.push({ field: `${name}-day`, message: 'Enter the day as day, month and year, or leave it empty' })
  return typed.kind === 'day' ? typed.day : null
}

const numberOrNull = (form: Form, errors: FieldError[], name: string): number | null => {
  const typed = typedCount(form.text(name))
  if (Number.isNaN(typed)) errors.push({ field: name, message: 'Enter a whole number, or leave it empty' })
  return typed
}

/** What does the council promise care leavers? */
export const whatDoesTheCouncilPromise = formPage<ParentingSubject, Omit<CareLeaverPromise, 'id' | 'programme'>>({
  ...aboutParenting,
  path: paths.makePromise(':programme'),
  guard: 'keep-promises',
  title: 'What does the council promise?',
  lead: 'Write for a young person of 16: short sentences, no words of the office. One council makes one promise of a kind at a time.',
  fields: ({ subject, sent, errors }) => {
    const { line, long, choose, day } = fieldsFor(sent, errors, { status: 'agreed', ageTo: '25', way: 'on-request' })
    return html`${choose('council', 'Which council promises it?', councilChoices(subject.councils), { first: 'Choose a council' })}
${choose('promiseKind', 'What kind of promise is it?', promiseKinds.map((each) => ({ value: each, text: promiseKindWords[each] })), { first: 'Choose a kind' })}
${line('title', 'What people call it')}
${long('what', 'What is it?', { hint: 'For example: You pay no council tax.', rows: '2' })}
${long('whoFor', 'Who can get it?', { rows: '2' })}
${long('howToGet', 'How do you get it?', { rows: '2' })}
${choose('way', 'Does it come by itself?', promiseWays.map((each) => ({ value: each, text: wayWords[each] })))}
${line('automaticTo', 'Until which birthday does it come by itself?', { hint: 'Leave this empty if it is always asked for.', width: '3', inputmode: 'numeric' })}
${line('ageTo', 'Until which birthday can it be had?', { width: '3', inputmode: 'numeric' })}
${line('upTo', 'Up to how many percent of a cost? (if it is a share of one)', { width: '3', inputmode: 'numeric' })}
${line('condition', 'What makes it more or less? (if anything)', { hint: 'For example: Less if other people who must pay live with you.' })}
${line('legalBase', 'Under which law? (if known)')}
${day('from', 'First day (if known)', null)}
${day('to', 'Last day (if there is one)', null)}
${day('backdated', 'How far back can it go? (if it can)', null)}
${choose('status', 'Where does it stand?', promiseStatuses.filter((each) => each !== 'withdrawn').map((each) => ({ value: each, text: promiseStatusWords[each].words })))}
${sourceFields(sent, errors)}`
  },
  button: { text: 'Put the promise on record' },
  parse: (form, errors) => {
    const kind = promiseKinds.find((each) => each === form.text('promiseKind'))
    const way = promiseWays.find((each) => each === form.text('way'))
    const status = promiseStatuses.find((each) => each === form.text('status'))
    if (form.text('council') === '') errors.push({ field: 'council', message: 'Choose a council' })
    if (kind === undefined) errors.push({ field: 'promiseKind', message: 'Choose what kind of promise it is' })
    if (way === undefined) errors.push({ field: 'way', message: 'Choose whether it comes by itself' })
    if (status === undefined) errors.push({ field: 'status', message: 'Choose where it stands' })
    const [from, to, backdatedTo] = [dayOrNull(form, errors, 'from'), dayOrNull(form, errors, 'to'), dayOrNull(form, errors, 'backdated')]
    const [automaticTo, ageTo, upTo] = [numberOrNull(form, errors, 'automaticTo'), numberOrNull(form, errors, 'ageTo'), numberOrNull(form, errors, 'upTo')]
    const source = parseSource(form, errors, true)
    if (kind === undefined || way === undefined || status === undefined || source === null) return null
    return {
      council: form.text('council') as BodyId, kind, title: form.text('title'), what: form.text('what'), whoFor: form.text('whoFor'), howToGet: form.text('howToGet'), legalBase: form.text('legalBase') || null,
      from: from === null ? null : exactly(from), to, way, automaticTo, ageTo: ageTo ?? 0, upTo, condition: form.text('condition') || null, backdatedTo, status, sources: [source], note: null,
    }
  },
  act: (does, promise, { visit: { programme, actor } }) => makeAPromise(does, promise, { programme: programme.id, actor }),
  fieldOf: { 'no-title': 'title', 'nothing-said': 'what', 'ends-before-it-begins': 'to-day', 'not-an-age': 'ageTo', 'not-a-share': 'upTo', 'way-without-age': 'automaticTo', 'not-yet-over': 'to-day', 'no-source': 'source', 'promised-already': 'promiseKind' },
  firstField: 'council',
  done: toParenting('The promise is on record.'),
})

/** Where does a promise stand now, and why? */
export const whereDoesThePromiseStand = formPage<CareLeaverPromise, { readonly to: PromiseStatus; readonly lastDay: Day | null; readonly reason: string }>({
  path: paths.movePromise(':programme', ':promise'),
  guard: 'keep-promises',
  subject: async (ask, { programme, params }) => (await ask.corporateParenting(programme.id)).promises.find((each) => each.id === params['promise']) ?? null,
  title: 'Where does the promise stand now?',
  kicker: ({ title }) => title,
  lead: 'What is over does not come back. If the council promises it again, put the new promise on record.',
  back: ({ id, title }, { programme }) => ({ href: paths.promise(programme.id, id), text: title }),
  fields: ({ subject, visit, sent, errors }) => {
    const { pick, long, day } = fieldsFor(sent, errors)
    return html`${pick('to', 'Where does it stand?', statusesAfter(subject.status).map((each) => ({ value: each, text: promiseStatusWords[each].words })))}
${day('last', 'Last day, if it has ended', subject.status === 'in-force' ? visit.on : null)}
${long('reason', 'Who decided it, and why', { rows: '2' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const to = promiseStatuses.find((each) => each === form.text('to'))
    if (to === undefined) errors.push({ field: 'to', message: 'Choose where it stands' })
    const lastDay = dayOrNull(form, errors, 'last')
    return to === undefined ? null : { to, lastDay, reason: form.text('reason') }
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => moveAPromise(does, { promise: subject.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-last-day': 'last-day', 'in-the-future': 'last-day', 'ends-before-it-begins': 'last-day', 'no-reason': 'reason' },
  firstField: 'to',
  done: ({ id }, { programme }) => ({ to: paths.promise(programme.id, id), notice: 'It is on record.' }),
})
