import type { Day } from '../../../core/calendar/day.ts'
import { rungs, type EscalationStep, type Rung } from '../../../core/intervention/escalation.ts'
import { isValidOn } from '../../../core/bodies/body.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { may } from '../../../core/people/permission.ts'
import { escalationLadder, type LadderRung } from '../../../reports/render/chart/escalation-ladder.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { figurePanel } from '../../components/figure-panel/figure-panel.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, trustedMarkup, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { rungWords, statedInWords } from '../../words/regime-words.ts'
import { sourceLinks } from './holder-in-words.ts'
import { regimeNavigation } from './regime-navigation.ts'

const standsOn = ({ from, lifted }: EscalationStep, on: Day): boolean => from.day <= on && (lifted === null || on < lifted.on.day)

const bodyName = ({ bodies }: Regime, step: EscalationStep): string => bodies.find((each) => each.id === step.body)?.name ?? step.body

/** A step of a body that is gone, and that nobody lifted: what became of it no source says. */
const isSilent = ({ lifted, body }: EscalationStep, { bodies }: Regime, on: Day): boolean => lifted === null && !bodies.some((each) => each.id === body && isValidOn(each, on))

const spell = (step: EscalationStep, regime: Regime, on: Day): string => {
  const from = statedInWords(step.from)
  const words = step.lifted !== null ? `${from} to ${statedInWords(step.lifted.on)}` : isSilent(step, regime, on) ? `from ${from}; when it ended was not found` : `since ${from}`
  return `${bodyName(regime, step)}: ${words}`
}

const rungOf = (rung: Rung, regime: Regime, on: Day): LadderRung => {
  const steps = regime.escalations.filter((each) => each.rung === rung && each.from.day <= on)
  const state = steps.some((each) => standsOn(each, on) && !isSilent(each, regime, on)) ? 'on' : steps.length > 0 ? 'was' : 'never'
  return { name: rungWords[rung], state, words: steps.length === 0 ? ['Not on record'] : steps.map((each) => spell(each, regime, on)) }
}

const sentenceOf = (regime: Regime, on: Day): string => {
  const now = rungs.filter((rung) => regime.escalations.some((each) => each.rung === rung && standsOn(each, on) && !isSilent(each, regime, on)))
  const silent = regime.escalations.filter((each) => isSilent(each, regime, on)).length
  const [highest] = now.toReversed()
  if (regime.escalations.length === 0) return 'No step of intervention is on record.'
  if (highest === undefined) return silent === 0 ? 'Every step of intervention on record has been lifted.' : `No step is known to stand today. Of ${counted(silent, 'step', 'steps')} for a body that has ended, no source read says when it was lifted.`
  return `The highest step that stands today: ${rungWords[highest].toLowerCase()}. ${now.length === 1 ? 'No other step stands' : `${now.length} steps stand in all`}.`
}

const changeCell = (step: EscalationStep, { programme }: ProgrammeVisit): Html | null =>
  step.lifted === null ? html`<a class="govuk-link" href="${paths.liftStep(programme.id, step.id)}">Record that it was lifted<span class="govuk-visually-hidden">: ${rungWords[step.rung]}</span></a>` : null

const table = (regime: Regime, visit: ProgrammeVisit): Html =>
  dataTable<EscalationStep>({
    caption: 'Steps of intervention, the latest first',
    columns: [
      { heading: 'Step', isRowHeading: true, cell: (each) => html`${rungWords[each.rung]}<span class="ib-table__under">${bodyName(regime, each)}</span>` },
      { heading: 'From', cell: (each) => statedInWords(each.from) },
      { heading: 'Why', cell: (each) => each.reason },
      { heading: 'Conditions', cell: (each) => each.conditions, whenEmpty: 'None on record' },
      { heading: 'Lifted', cell: (each) => (each.lifted === null ? stateTag({ words: 'No end on record', tone: 'unknown' }) : html`${statedInWords(each.lifted.on)}<span class="ib-table__under">${each.lifted.reason}</span>`) },
      { heading: 'Source', cell: (each) => sourceLinks(each.sources) },
      ...(may(visit.actor, 'change-instrument', visit.programme.id, visit.on) ? [{ heading: 'Change', cell: (each: EscalationStep) => changeCell(each, visit), whenEmpty: 'Lifted' }] : []),
    ],
    rows: regime.escalations.toSorted((one, other) => other.from.day.localeCompare(one.from.day)),
  })

/** Which steps of intervention have been taken, why, under which conditions, and which were lifted? */
export const whichStepsOfIntervention = page({
  path: paths.ladder(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const regime = await ask.regime(programme.id)
    const title = 'Which steps of intervention?'
    const sentence = sentenceOf(regime, on)
    const drawn = rungs.map((rung) => rungOf(rung, regime, on))
    const picture = (width: 'wide' | 'narrow'): Html =>
      trustedMarkup(escalationLadder({ title: 'The ladder of intervention, lowest step at the foot', description: sentence, id: `ladder-${width}`, rungs: drawn, width }))
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${regimeNavigation(programme.id, paths.ladder(programme.id))}
${pageHeading({ title, lead: 'Intervention goes up in steps: support, an adviser, a notice, a direction, a commissioner, another way of running the service. Each step has its reason; where no source says that it ended, that is said.' })}
${may(actor, 'change-instrument', programme.id, on) ? button({ text: 'Record a step', href: paths.recordStep(programme.id) }) : null}
${figurePanel({
  title: 'The ladder',
  sentence,
  picture: { wide: picture('wide'), narrow: picture('narrow') },
  table: dataTable<LadderRung>({
    caption: 'The ladder, lowest step first',
    columns: [
      { heading: 'Step', isRowHeading: true, cell: ({ name }) => name },
      { heading: 'Today', cell: ({ state }) => ({ on: 'Stands', was: 'No longer, or not known', never: 'Not on record' })[state] },
      { heading: 'Who, and when', cell: ({ words }) => words.join('; ') },
    ],
    rows: drawn,
  }),
})}
${regime.escalations.length === 0 ? null : table(regime, visit)}`,
    }
  },
})
