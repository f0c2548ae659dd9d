import type { Day } from '../../../core/calendar/day.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import { isSamePlan, type ActionDifference, type PlanDifference, type ToldAction } from '../../../core/plan/plan-difference.ts'
import type { Milestone } from '../../../core/plan/plan.ts'
import type { DueMove } from '../../../core/plan/slippage.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'

/** What explains a difference: the findings named in it, and the moves of end dates between the two moments. */
export type Explaining = { readonly programme: string; readonly findings: readonly Finding[]; readonly moves: readonly DueMove[]; readonly from: Day; readonly to: Day }

const nobody = 'nobody'
const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join('; ')
const milestone = ({ due, what }: Milestone): string => `“${what}” by ${dayInWords(due)}`
const milestones = (list: readonly Milestone[]): string => list.map(milestone).join('; ')

/** The reasons that were given when the date moved, in order of day. */
const whyMoved = (action: ToldAction, { moves, from, to }: Explaining): Html => {
  const own = moves.filter((each) => each.action === action.id && each.on > from && each.on <= to).toSorted((one, other) => one.on.localeCompare(other.on))
  if (own.length === 0) return html`<span class="ib-table__under">No reason is on record between these two days.</span>`
  return html`${own.map(({ on, after, why, agreedBy }) => html`<span class="ib-table__under">${dayInWords(on)}, to ${dayInWords(after)}: ${why}${agreedBy === null ? null : ` Agreed by: ${agreedBy}.`}</span>`)}`
}

const addedAndTaken = (name: string, added: readonly string[], taken: readonly string[]): Html =>
  html`${added.length === 0 ? null : html`<li><strong>${name} added:</strong> ${quoted(added)}</li>`}${taken.length === 0 ? null : html`<li><strong>${name} taken away:</strong> ${quoted(taken)}</li>`}`

const findingTexts = (ids: readonly string[], { findings }: Explaining): readonly string[] => ids.map((id) => findings.find((each) => each.id === id)?.text ?? 'A finding no longer in the register')

/** One difference of an action as a line of a list, in plain words. */
const differenceLine = (difference: ActionDifference, action: ToldAction, explaining: Explaining): Html => {
  switch (difference.kind) {
    case 'reworded':
      return html`<li><strong>Words changed.</strong> Before: “${difference.before}”</li>`
    case 'due':
      return html`<li><strong>End date moved ${difference.after > difference.before ? 'later' : 'earlier'}:</strong> from ${dayInWords(difference.before)} to ${dayInWords(difference.after)}.${whyMoved(action, explaining)}</li>`
    case 'start':
      return html`<li><strong>Start moved:</strong> from ${dayInWords(difference.before, 'no date')} to ${dayInWords(difference.after, 'no date')}.</li>`
    case 'owner':
      return html`<li><strong>Owner changed:</strong> from ${difference.before ?? nobody} to ${difference.after ?? nobody}.</li>`
    case 'partner':
      return html`<li><strong>Partner changed:</strong> from ${difference.before ?? nobody} to ${difference.after ?? nobody}.</li>`
    case 'delivery':
      return html`<li><strong>State of the work:</strong> from ${deliveryWords[difference.before].words.toLowerCase()} to ${deliveryWords[difference.after].words.toLowerCase()}.</li>`
    case 'outcome':
      return html`<li><strong>Moved to another outcome:</strong> from “${difference.before}” to “${difference.after}”.</li>`
    case 'milestones':
      return html`${difference.reached.length === 0 ? null : html`<li><strong>Milestone reached:</strong> ${milestones(difference.reached)}</li>`}${difference.added.length === 0 ? null : html`<li><strong>Milestone added:</strong> ${milestones(difference.added)}</li>`}${difference.taken.length === 0 ? null : html`<li><strong>Milestone taken away:</strong> ${milestones(difference.taken)}</li>`}`
    case 'measures':
      return addedAndTaken('Measure', difference.added, difference.taken)
    case 'evidence':
      return addedAndTaken('Evidence', difference.added, difference.taken)
    case 'findings':
      return addedAndTaken('Finding it answers', findingTexts(difference.added, explaining), findingTexts(difference.taken, explaining))
    case 'own-reason':
      return html`<li><strong>Its reason changed:</strong> from ${difference.before ?? 'findings'} to ${difference.after ?? 'findings'}.</li>`
    default:
      return difference satisfies never
  }
}

const section = (heading: string, body: readonly Html[]): Html | null => (body.length === 0 ? null : html`<section class="ib-section"><h2 class="govuk-heading-l">${heading}</h2>${body}</section>`)

const actionLine = (programme: string, action: ToldAction, under: string | Html): Html =>
  html`<li><a class="govuk-link" href="${paths.action(programme, action.id)}">${action.number}. ${action.title}</a><span class="ib-table__under">${under}</span></li>`

const listOf = (lines: readonly Html[]): readonly Html[] => (lines.length === 0 ? [] : [html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>`])

const ofAim = ({ priorities, outcomes }: PlanDifference): readonly Html[] =>
  listOf([
    ...priorities.added.map(({ title }) => html`<li><strong>Priority added:</strong> ${title}</li>`),
    ...priorities.taken.map(({ title }) => html`<li><strong>Priority taken away:</strong> ${title}</li>`),
    ...priorities.changed.map(({ before, after }) => html`<li><strong>Priority changed:</strong> ${before.title} (${before.owner ?? 'no owner'}) is now ${after.title} (${after.owner ?? 'no owner'})</li>`),
    ...outcomes.added.map(({ difference }) => html`<li><strong>Outcome added:</strong> ${difference}</li>`),
    ...outcomes.taken.map(({ difference }) => html`<li><strong>Outcome taken away:</strong> ${difference}</li>`),
    ...outcomes.changed.map(({ before, after }) => html`<li><strong>Outcome in other words:</strong> “${before.difference}” is now “${after.difference}”</li>`),
  ])

/** In: how two plans differ, and what explains it. Out: everything that was added, taken away or changed, in plain words. */
export const differencePart = (difference: PlanDifference, explaining: Explaining): Html => {
  const { programme } = explaining
  const { added, taken, changed, same } = difference.actions
  if (isSamePlan(difference)) return html`<p class="govuk-body-l">Nothing differs: the plan is word for word the same.</p>`
  const withdrawn = changed.filter(({ after, before }) => after.delivery === 'withdrawn' && before.delivery !== 'withdrawn')
  return html`<p class="govuk-body-l">${capitalised(counted(added.length, 'action was', 'actions were'))} added, ${counted(taken.length + withdrawn.length, 'action was', 'actions were')} taken away and ${counted(changed.length - withdrawn.length, 'action was', 'actions were')} changed. ${capitalised(counted(same, 'action stands', 'actions stand'))} as before.</p>
${section('What the plan is for', ofAim(difference))}
${section('Actions added', listOf(added.map((each) => actionLine(programme, each, `By ${dayInWords(each.due)}, ${each.owner ?? 'no owner yet'}`))))}
${section('Actions taken away', listOf([...taken, ...withdrawn.map(({ after }) => after)].map((each) => actionLine(programme, each, each.delivery === 'withdrawn' ? 'Withdrawn: it is no longer to be done' : 'It is not in the later plan'))))}
${section('Actions changed', changed.filter((each) => !withdrawn.includes(each)).map(({ after, differences }) => html`<h3 class="govuk-heading-m ib-difference__action"><a class="govuk-link" href="${paths.action(programme, after.id)}">${after.number}. ${after.title}</a></h3><ul class="govuk-list govuk-list--bullet">${differences.map((each) => differenceLine(each, after, explaining))}</ul>`))}`
}
