import type { Act } from '../core/people/permission.ts'
import { may } from '../core/people/permission.ts'
import type { NavigationItem } from './layout.ts'
import type { ProgrammeVisit } from './page.ts'
import { paths } from './paths.ts'

type Item = {
  readonly text: string
  readonly path: (programme: string) => string
  readonly act: Act
  /** Pages that belong to an item although their addresses do not begin with its own. */
  readonly also?: readonly ((programme: string) => string)[]
  /** Work on the record itself, not on what it tells: set apart, in a smaller row. */
  readonly isAside?: true
}

const items: readonly Item[] = [
  { text: 'Overview', path: paths.programme, act: 'see-programme', also: [paths.exceptions] },
  { text: 'Measures', path: paths.scorecard, act: 'see-programme', also: [paths.peers] },
  { text: 'Register', path: paths.register, act: 'see-programme', also: [paths.bodies, paths.setUpBoard, paths.setUpTrust, paths.bringInRegister] },
  { text: 'Plan', path: paths.plan, act: 'see-programme', also: [paths.answer, paths.bringInPlan] },
  { text: 'Evidence', path: paths.evidence, act: 'see-programme' },
  { text: 'Outcomes', path: paths.assurance, act: 'see-programme' },
  { text: 'Coverage', path: paths.coverage, act: 'see-programme' },
  { text: 'Duties', path: paths.regime, act: 'see-programme' },
  { text: 'Timeline', path: paths.timeline, act: 'see-programme' },
  { text: 'Contracts', path: paths.contracts, act: 'see-programme' },
  { text: 'Meetings', path: paths.meetings, act: 'see-programme', also: [paths.letters, paths.publication, paths.inspectionDay] },
  { text: 'Partners', path: paths.partners, act: 'see-programme' },
  { text: 'Reports', path: paths.reports, act: 'bring-a-report', isAside: true },
  { text: 'Figures', path: paths.loads, act: 'see-programme', also: [paths.releases], isAside: true },
  { text: 'Audits', path: paths.audits, act: 'see-programme', isAside: true },
  { text: 'Risks', path: paths.risks, act: 'see-programme', isAside: true },
  { text: 'Workforce', path: paths.workforce, act: 'see-programme', isAside: true },
  { text: 'Packs', path: paths.packs, act: 'see-programme', isAside: true },
  { text: 'Public', path: paths.public, act: 'see-programme', isAside: true },
  { text: 'Take out', path: paths.takeOut, act: 'take-out-figures', isAside: true },
  { text: 'People', path: paths.people, act: 'see-people', isAside: true },
  { text: 'Journal', path: paths.journal, act: 'see-journal', isAside: true },
]

/** In: a visit to a programme and the address asked for. Out: the pages this person may open, the current one marked. */
export const navigationFor = (visit: ProgrammeVisit, address: string): readonly NavigationItem[] => {
  const own = items.filter(({ act }) => may(visit.actor, act, visit.programme.id, visit.on))
  const id = visit.programme.id
  const within = (each: string): boolean => address === each || address.startsWith(`${each}/`)
  const reach = own.map(({ path, also = [] }) => Math.max(0, ...[path, ...also].map((each) => each(id)).filter(within).map((each) => each.length)))
  const furthest = Math.max(1, ...reach)
  return own.map(({ text, path, isAside = false }, index) => ({ text, href: path(id), isCurrent: reach[index] === furthest, isAside }))
}
