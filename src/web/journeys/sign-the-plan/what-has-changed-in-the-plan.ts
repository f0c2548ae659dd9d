import { planDifference } from '../../../core/plan/plan-difference.ts'
import type { PlanVersion } from '../../../core/plan/plan-version.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, details, insetText, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { differencePart } from './difference-part.ts'
import { momentAsked, momentInWords, planAt, queryForm, type Moment, type PlanAt } from './plan-moment.ts'

const codeOf = (moment: Moment | null | undefined, today: string): string => {
  if (moment === null) return 'day'
  if (moment === undefined) return ''
  if (moment.kind === 'version') return `v${moment.version.number}`
  return moment.day === today ? 'today' : 'day'
}

const choice = (name: 'from' | 'to', label: string, moment: Moment | null | undefined, versions: readonly PlanVersion[], sent: Form, { on }: ProgrammeVisit, errors: readonly FieldError[]): Html => {
  const chosen = codeOf(moment, on)
  const error = errorOf(errors, name)
  return html`${select({
    id: name, name, label: { text: label, classes: 'govuk-label--s' }, ...(error === undefined ? {} : { errorMessage: error }),
    items: [
      ...(name === 'to' ? [{ value: 'today', text: 'Today', selected: chosen === 'today' }] : []),
      ...versions.toReversed().map(({ number, on: signed }) => ({ value: `v${number}`, text: `Version ${number}, signed ${dayInWords(signed)}`, selected: chosen === `v${number}` })),
      { value: 'day', text: 'Another day, which I give below', selected: chosen === 'day' },
    ],
  })}
${dateQuestion({ name: `${name}-on`, legend: 'The other day', hint: 'Only where you chose another day. For example, 31 3 2026.', sent: moment?.kind === 'day' && moment.day !== on ? null : sent, day: moment?.kind === 'day' && moment.day !== on ? moment.day : null, errors })}`
}

const howWeKnow = ({ moment, sight }: PlanAt, { on }: ProgrammeVisit): string | null => {
  if (moment.kind === 'version' || moment.day === on) return null
  return sight === 'known-then'
    ? `The plan on ${dayInWords(moment.day)} is what stood in this record at the end of that day.`
    : `Nothing was kept here yet on ${dayInWords(moment.day)}. The plan of that day is what the record now says of it, from its dates and from signed versions; where nothing says how far an action was, no change of its state is told.`
}

/** What has changed in the plan between two versions or two days? In plain words, each with its reason, and printable. */
export const whatHasChangedInThePlan = page({
  path: paths.planChanges(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, on, query } = visit
    const [versions, sent] = [await ask.planVersions(programme.id), queryForm(query)]
    const last = versions.at(-1)
    const begin = last === undefined ? ((await ask.asAt(programme.id, { day: on, sight: null })).began ?? on) : null
    const asked = { from: momentAsked(sent, 'from', versions, on), to: momentAsked(sent, 'to', versions, on) }
    const from = asked.from === undefined ? (last === undefined ? ({ kind: 'day', day: begin! } as const) : ({ kind: 'version', version: last } as const)) : asked.from
    const to = asked.to === undefined ? ({ kind: 'day', day: on } as const) : asked.to
    const errors: FieldError[] = [...(from === null ? [{ field: 'from-on-day', message: 'Give a day that has come, such as 31 3 2026' }] : []), ...(to === null ? [{ field: 'to-on-day', message: 'Give a day that has come, such as 31 3 2026' }] : [])]
    const [earlier, later] = [from === null ? null : await planAt(ask, programme.id, from), to === null ? null : await planAt(ask, programme.id, to)]
    if (earlier !== null && later !== null && earlier.on > later.on) errors.push({ field: 'from', message: `Choose an earlier moment: ${dayInWords(earlier.on)} is after ${dayInWords(later.on)}` })
    const chooser = html`<form method="get" action="${paths.planChanges(programme.id)}" novalidate>
<div class="ib-two-questions"><div>${choice('from', 'From', from, versions, sent, visit, errors)}</div><div>${choice('to', 'To', to, versions, sent, visit, errors)}</div></div>
${button({ text: 'Show what changed' })}
</form>`
    const isShown = errors.length === 0 && earlier !== null && later !== null
    const title = 'What has changed in the plan?'
    const sentences = isShown ? [howWeKnow(earlier, visit), howWeKnow(later, visit)].filter((each) => each !== null) : []
    return {
      kind: 'page',
      title,
      errors,
      backLink: { href: paths.planVersions(programme.id), text: 'Signed versions of the plan' },
      body: html`${pageHeading({ title, kicker: programme.name, ...(isShown ? { lead: `From ${momentInWords(earlier.moment, on)} to ${momentInWords(later.moment, on)}.` } : {}) })}
<div class="govuk-!-display-none-print">${isShown ? details({ summaryText: 'Compare other versions or days', html: chooser }) : chooser}</div>
${sentences.map((each) => insetText({ text: each }))}
${isShown ? differencePart(planDifference(earlier.plan, later.plan), { programme: programme.id, findings: await ask.findings(programme.id), moves: await ask.dueMoves(programme.id), from: earlier.on, to: later.on }) : null}`,
    }
  },
})
