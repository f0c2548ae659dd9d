import type { Day } from '../calendar/day.ts'
import type { Finding, FindingId } from '../inspection/finding.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Row, TableProblem } from '../table/table.ts'
import { faultIn, reasonOf, type Intent } from './plan-action.ts'
import { isLive, type Action, type ActionId, type DeliveryState, type Milestone, type Outcome } from './plan.ts'
import { deliveryNames, parseDeliveryName, parseMilestone, planTableShape, type PlanColumn } from './plan-table-shape.ts'

/** Rows of a plan as a reader found them, each with its number in the sheet (the heading is row 1). */
export type PlanRows = { readonly rows: readonly Row[]; readonly rowNumbers: readonly number[] }

export type PlanFromRows =
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  | { readonly kind: 'problems'; readonly problems: readonly TableProblem[] }

export type PlanFromRowsSetting = {
  readonly programme: ProgrammeId
  readonly actor: Actor
  readonly on: Day
  readonly standing: readonly Action[]
  readonly outcomes: readonly Outcome[]
  readonly findings: readonly Finding[]
  /** A new id for a row that has none; `row` is its number in the sheet. */
  readonly newId: (row: number) => ActionId
}

const headingOf = (key: PlanColumn): string => planTableShape.columns.find((column) => column.key === key)!.heading

/** The column a person has to look at for each rule of planning. */
const columnOfFault: Readonly<Record<string, PlanColumn>> = {
  'no-title': 'title',
  'no-such-outcome': 'outcome',
  'no-test-of-success': 'measures',
  'no-finding-and-no-reason': 'findings',
  'finding-of-another-programme': 'findings',
  'due-before-start': 'due',
  'milestone-after-due': 'milestones',
}

const textOf = (row: Row, key: PlanColumn): string | null => {
  const value = row[key]
  return typeof value === 'string' && value !== '' ? value : null
}
const listOf = (row: Row, key: PlanColumn): readonly string[] => {
  const value = row[key]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** Everything a person can change about an action, in one order, so that two can be compared whatever the order of their members. */
const asComparable = ({ id, number, title, outcome, reason, owner, partner, start, due, milestones, howWeWillKnow, delivery }: Action): string =>
  JSON.stringify([
    id, number, title, outcome, reason.kind === 'own-initiative' ? reason.why : reason.findings, owner, partner, start, due,
    milestones.map((each) => [each.due, each.what, each.isReached]), howWeWillKnow.measures, howWeWillKnow.evidence, delivery,
  ])

const rowReader = (setting: PlanFromRowsSetting, problems: TableProblem[]) => {
  const { programme, actor, on, standing, outcomes, findings, newId } = setting
  const before = new Map<string, Action>(standing.map((action) => [action.id, action]))
  const idsSeen = new Set<string>()
  const numbers = new Set(standing.map((action) => action.number))

  return (row: Row, rowNumber: number): Action | null => {
    const found = problems.length
    const problem = (key: PlanColumn, rule: string, whatToDo: string, value = textOf(row, key) ?? listOf(row, key).join('; ')): void => {
      const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value
      problems.push({ sheet: planTableShape.name, row: rowNumber, column: headingOf(key), rule, value: shown, whatToDo })
    }
    const id = textOf(row, 'id')
    const stood = id === null ? null : (before.get(id) ?? null)
    if (id !== null && idsSeen.has(id)) problem('id', 'stands twice in this file', 'Keep one of the two rows.')
    else if (id !== null && stood === null) problem('id', 'is no action of this plan', 'For a new action leave the cell empty. For one of the plan, use its own ID.')
    if (id !== null) idsSeen.add(id)

    const given = row['number']
    const typed = typeof given === 'number' ? given : null
    const number = stood?.number ?? typed ?? Math.max(0, ...numbers) + 1
    if (stood !== null && typed !== null && typed !== stood.number) {
      problem('number', `is not the number of this action, which is ${stood.number}`, `Write ${stood.number}. A number is given once and never changes.`, String(typed))
    } else if (id === null && typed !== null && (!Number.isInteger(typed) || typed < 1 || typed > 99_999)) {
      problem('number', 'is not a whole number from 1 to 99999', 'Leave the cell empty to get the next number.', String(typed))
    } else if (id === null && numbers.has(number)) {
      problem('number', 'is already the number of another action', 'Leave the cell empty to get the next number.', String(number))
    }
    numbers.add(number)

    const milestones: Milestone[] = []
    for (const line of listOf(row, 'milestones')) {
      const milestone = parseMilestone(line)
      if (milestone === null) problem('milestones', 'is not written as a milestone', 'Write one a line: 2026-04-30 | not reached | What will be there. Use “reached” once it is.', line)
      else milestones.push(milestone)
    }

    const words = textOf(row, 'delivery')
    const delivery: DeliveryState | null = words === null ? (stood === null ? 'not-started' : null) : parseDeliveryName(words)
    if (delivery === null) problem('delivery', 'is not a state of delivery', `Use one of: ${Object.values(deliveryNames).join('; ')}.`)
    else if (stood === null && delivery === 'withdrawn') problem('delivery', 'is a new action that is already withdrawn', 'Leave the row out.')

    const due = textOf(row, 'due') as Day | null
    if (due === null) problem('due', 'is missing', 'Write the day by which it is done, such as 2026-03-31.')

    const answers = listOf(row, 'findings') as readonly FindingId[]
    const ownReason = textOf(row, 'ownInitiative')
    if (new Set(answers).size < answers.length) problem('findings', 'names a finding twice', 'Name each finding once.')
    if (answers.length > 0 && ownReason !== null) {
      problem('ownInitiative', 'stands beside findings', 'An action answers findings, or has a reason of its own. Empty one of the two cells.')
    }
    if (problems.length > found || due === null || delivery === null) return null

    const intent: Intent = {
      outcome: (textOf(row, 'outcome') ?? '') as Intent['outcome'],
      title: textOf(row, 'title') ?? '',
      findings: answers,
      ownInitiative: ownReason,
      owner: textOf(row, 'owner'),
      partner: textOf(row, 'partner'),
      start: textOf(row, 'start') as Day | null,
      due,
      milestones,
      howWeWillKnow: { measures: listOf(row, 'measures'), evidence: listOf(row, 'evidence') },
    }
    const { outcome, title, owner, partner, start, howWeWillKnow } = intent
    const action: Action = {
      id: stood?.id ?? newId(rowNumber),
      programme, outcome, number, title, reason: reasonOf(intent), owner, partner, start, due, milestones, howWeWillKnow, delivery,
    }
    // A row that changes nothing is never a problem: what stands, stands.
    if (stood !== null && asComparable(stood) === asComparable(action)) return stood
    if (stood !== null && !isLive(stood)) {
      problem('delivery', 'belongs to an action that was withdrawn and is fixed', 'Put the row back as it was, and add a new row for a new action.')
      return null
    }
    const fault = faultIn(intent, {
      programme, actor, on, outcome: outcomes.find((each) => each.id === outcome) ?? null, findings: findings.filter((each) => answers.includes(each.id)),
    })
    if (fault === null) return action
    const key = columnOfFault[fault.code] ?? 'id'
    problem(key, `is refused: ${fault.message}`, fault.whatToDo)
    return null
  }
}

/**
 * In: the rows of a spreadsheet and the plan as it stands. Out: the action of each row, or every problem with its row and
 * column. All or nothing: one problem, and no action comes out. A row without an ID is a new action; an action that no row
 * names stays as it is. The rules are those of planning an action on a page.
 */
export const planFromRows = ({ rows, rowNumbers }: PlanRows, setting: PlanFromRowsSetting): PlanFromRows => {
  const problems: TableProblem[] = []
  const read = rowReader(setting, problems)
  const actions = rows.map((row, index) => read(row, rowNumbers[index] ?? index + 2))
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'actions', actions: actions.filter((action) => action !== null) }
}
