import type { BodyId } from '../../../core/bodies/body.ts'
import type { Governance } from '../../../core/bodies/governance.ts'
import { addDays, type Day } from '../../../core/calendar/day.ts'
import { asksForAnswer } from '../../../core/inspection/finding-status.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import { carriedBy, type Carried, type CarriedBy } from '../../../core/intervention/carrying.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { isLive } from '../../../core/plan/plan.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { counted } from '../../words/count-words.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'

type Line = { readonly name: Html; readonly count: string; readonly by: CarriedBy }

const goesTo = ({ by }: Line, regime: Regime): Html | string => {
  if (by.kind === 'bodies') return by.bodies.map((id) => regime.bodies.find((each) => each.id === id)?.name ?? id).join(' and ')
  if (by.kind === 'ended') return `Ended: ${by.because}`
  return stateTag({ words: 'Nobody on record', tone: 'bad' })
}

/** In: a body that ended and its last day. Out: who goes on with the findings of its visits and with the plan, or nothing where it had none. */
export const carriedOnPart = async (ask: Pick<Questions, 'inspections' | 'findings' | 'lineage' | 'actions'>, { programme, regime, governance, body, lastDay }: { readonly programme: ProgrammeId; readonly regime: Regime; readonly governance: Governance; readonly body: BodyId; readonly lastDay: Day }): Promise<Html | null> => {
  const visits = (await ask.inspections(programme)).filter((each) => (dayOfInspection(each) ?? '9') <= lastDay)
  const [findings, lineage] = [await ask.findings(programme), await ask.lineage(programme)]
  const wasIts = (what: Carried): boolean => {
    const by = carriedBy(regime, governance.carryings, what, visits, lastDay)
    return by.kind === 'bodies' && by.bodies.includes(body)
  }
  const after = (what: Carried): CarriedBy => carriedBy(regime, governance.carryings, what, visits, addDays(lastDay, 1))
  const ofVisit = (visit: Inspection): readonly Line[] => {
    const what: Carried = { kind: 'visit', visit: visit.id }
    const open = findings.filter((each) => each.inspection === visit.id && asksForAnswer(each, lineage))
    return open.length === 0 || !wasIts(what) ? [] : [{ name: html`<a class="govuk-link" href="${paths.findings(programme)}?visit=${visit.id}">${visitAndProvider(visit)}</a>`, count: counted(open.length, 'finding', 'findings'), by: after(what) }]
  }
  const plan: readonly Line[] = wasIts({ kind: 'plan' })
    ? [{ name: html`<a class="govuk-link" href="${paths.plan(programme)}">The plan</a>`, count: counted((await ask.actions(programme)).filter(isLive).length, 'action', 'actions'), by: after({ kind: 'plan' }) }]
    : []
  const lines = [...visits.flatMap(ofVisit), ...plan]
  if (lines.length === 0) return null
  return html`<section class="ib-section">${dataTable<Line>({
    caption: 'Findings that were handed over, and the plan',
    note: 'Evidence goes with the finding or the action it is about.',
    columns: [
      { heading: 'What', isRowHeading: true, cell: (each) => each.name },
      { heading: 'How many', cell: (each) => each.count },
      { heading: 'Goes to', cell: (each) => goesTo(each, regime) },
    ],
    rows: lines,
  })}</section>`
}
