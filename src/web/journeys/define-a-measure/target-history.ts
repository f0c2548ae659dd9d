import type { Target } from '../../../core/measure/target.ts'
import { targetOn } from '../../../core/measure/target-on.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { actLink, definitionPart, type DefinitionParts } from './definition-parts.ts'

const levels = ({ minimum, aim, stretch, tolerance }: Target, show: (value: number) => string): Html =>
  html`<strong>${show(aim)}</strong>${minimum === null ? null : html`<br>At least acceptable: ${show(minimum)}`}${stretch === null ? null : html`<br>Better still: ${show(stretch)}`}${tolerance === null ? null : html`<br>Near it: within ${show(tolerance)}`}`

const wayTo = ({ trajectory }: Target, show: (value: number) => string): string | null =>
  trajectory === null
    ? null
    : `From ${show(trajectory.baseline.value)} on ${dayInWords(trajectory.baseline.on)} to ${show(trajectory.reach.value)} by ${dayInWords(trajectory.reach.by)}, ${trajectory.shape === 'even' ? 'in even steps' : 'in one step at the end'}`

/** When it held, and what stands in its place. */
const days = (target: Target, targets: readonly Target[]): string => {
  const next = targets.filter((each) => each.body === target.body && each.from > target.from).toSorted((one, other) => one.from.localeCompare(other.from))[0]
  const from = `From ${dayInWords(target.from)}`
  if (target.ended !== null && (next === undefined || target.ended.on <= next.from)) return `${from}. Ended on ${dayInWords(target.ended.on)}: ${target.ended.reason}`
  return next === undefined ? `${from} on` : `${from} until the next began on ${dayInWords(next.from)}`
}

/** Targets of a measure, body by body, newest first: what holds today and what was agreed before. */
export const targetPart = ({ programme, measure, on, isMine, show, nameOfBody, nameOf }: DefinitionParts, targets: readonly Target[]): Html => {
  const may = isMine('set-targets')
  const isInForce = (target: Target): boolean => targetOn(targets, measure.id, target.body, on)?.id === target.id
  const table = dataTable<Target>({
    caption: 'Targets, the newest first',
    captionSize: 'hidden',
    columns: [
      { heading: 'Body', isRowHeading: true, cell: (target) => html`${nameOfBody(target.body)}${isInForce(target) ? html`<br><strong class="govuk-tag govuk-tag--green">In force</strong>` : target.from > on && target.ended === null ? html`<br><strong class="govuk-tag govuk-tag--blue">To come</strong>` : null}` },
      { heading: 'Target', cell: (target) => levels(target, show) },
      { heading: 'Way to it', cell: (target) => wayTo(target, show), whenEmpty: 'None agreed' },
      { heading: 'When', cell: (target) => days(target, targets) },
      { heading: 'Why, and who approved', cell: (target) => html`${target.reason}<br><span class="govuk-hint govuk-!-margin-bottom-0">Approved by ${target.approvedBy}, entered by ${nameOf(target.setBy)}</span>${may && target.ended === null ? html`<br>${actLink(true, paths.endTarget(programme, measure.id, target.id), 'End this target')}` : null}` },
    ],
    rows: targets.toReversed(),
  })
  return definitionPart('targets', 'Targets', actLink(may, paths.setTarget(programme, measure.id), 'Set a target'), targets.length === 0 ? html`<p class="govuk-body">No target agreed. Without one nobody can say whether it is met.</p>` : table)
}
