import type { NonEmpty } from '../../../core/branded.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import { notAsked, type PostId } from '../../../core/intervention/appointment.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { recordAnAppointment } from '../../../operations/keep-appointments.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { fieldOfInterests, interestFields, parseInterests } from './interest-fields.ts'
import { parseSource, sourceFields } from './source-fields.ts'

const shown = (regime: Regime, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'Who was appointed?'
  const value = (name: string): string => sent?.text(name) ?? ''
  const line = (name: string, text: string, hint?: string): Html =>
    input({ id: name, name, label: { text, classes: 'govuk-label--s' }, ...(hint === undefined ? {} : { hint: { text: hint } }), value: value(name), errorMessage: errorOf(errors, name) })
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.regime(programme.id), text: 'Who is responsible for what' },
    body: html`${pageHeading({ title, lead: 'One post, one person at a time. What the post has to do goes to whoever is in it. Give only what a public source says about a real person.' })}
<form method="post" action="${paths.recordAppointment(programme.id)}" novalidate>
${token}
${select({ id: 'post', name: 'post', label: { text: 'To which post?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'A new post, named below' }, ...regime.posts.map((each) => ({ value: each.id, text: each.name, selected: each.id === value('post') }))], errorMessage: errorOf(errors, 'post') })}
${line('newPost', 'Name of the new post', 'Leave this empty if you chose a post.')}
${line('person', 'Name of the person')}
${line('by', 'Appointed by (if known)')}
${statedDayQuestion({ name: 'proposed', legend: 'Day the person was proposed (if known)', sent, day: null, errors })}
${statedDayQuestion({ name: 'from', legend: 'First day in post', hint: 'Leave this empty while the person is only proposed.', sent, day: null, errors })}
${statedDayQuestion({ name: 'until', legend: 'Last day of the term (if it has one)', sent, day: null, errors })}
${textarea({ id: 'tests', name: 'tests', rows: '3', label: { text: 'What the person was asked to find out or bring about', classes: 'govuk-label--s' }, hint: { text: 'One thing a line.' }, value: value('tests') })}
${line('remuneration', 'Who pays, and what (if published)')}
${interestFields(notAsked, sent, errors)}
${sourceFields(sent, errors)}
${button({ text: 'Record the appointment' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-name': 'person', 'no-such-post': 'post', 'no-date': 'from-day', 'dates-out-of-order': 'from-day', 'post-is-taken': 'from-day', 'post-not-there': 'from-day', 'no-source': 'source', ...fieldOfInterests }

/** Who was proposed for or appointed to a post? */
export const whoWasAppointed = page({
  path: paths.recordAppointment(':programme'),
  guard: 'record-appointment',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'record-appointment',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const errors: FieldError[] = []
      const [proposed, from, until] = [typedStatedDay(form, 'proposed', 'day of the proposal', errors, false), typedStatedDay(form, 'from', 'first day', errors, false), typedStatedDay(form, 'until', 'last day', errors, false)]
      const interests = parseInterests(form, errors)
      const source = parseSource(form, errors, true)
      if (form.text('post') === '' && form.text('newPost') === '') errors.push({ field: 'post', message: 'Choose a post, or name a new one' })
      if (errors.length > 0 || source === null) return shown(regime, visit, form, errors)
      const post = form.text('post') === '' ? ({ kind: 'new', name: form.text('newPost'), body: null } as const) : ({ kind: 'known', id: form.text('post') as PostId } as const)
      const intent = {
        post, person: form.text('person'), by: form.text('by') || null, proposed, from, until, remuneration: form.text('remuneration') || null, interests,
        tests: form.text('tests').split('\n').map((each) => each.trim()).filter((each) => each !== ''), ending: null, sources: [source] as NonEmpty<Source>, note: null,
      }
      const outcome = await recordAnAppointment(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [{ field: fieldOf[outcome.code] ?? 'person', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.regime(visit.programme.id), notice: 'The appointment is on record. What the post has to do goes with it.' }
    },
  },
})
