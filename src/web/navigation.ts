import type { Act } from '../core/people/permission.ts'
import { may } from '../core/people/permission.ts'
import type { Navigation } from './layout.ts'
import type { ProgrammeVisit } from './page.ts'
import { paths } from './paths.ts'

type Place = {
  readonly text: string
  readonly path: (programme: string) => string
  /** What a person must be allowed to do to see the page; looking at the programme where nothing is said. */
  readonly act?: Act
  /** Pages that belong here although their addresses do not begin with its own. */
  readonly also?: readonly ((programme: string) => string)[]
}

type Section = { readonly text: string; readonly places: readonly [Place, ...Place[]] }

/** The pages of a programme by the question they answer: eight words in the first row, the pages of one of them in the second. */
const sections: readonly Section[] = [
  {
    text: 'Overview',
    places: [
      { text: 'What needs you', path: paths.programme },
      { text: 'Exceptions', path: paths.exceptions },
      { text: 'A past day', path: paths.asAt },
    ],
  },
  {
    text: 'Measures',
    places: [
      { text: 'Scorecard', path: paths.scorecard },
      { text: 'Distance from peers', path: paths.peers },
      { text: 'Definitions', path: paths.definitions },
      { text: 'Load figures', path: paths.loads },
      { text: 'Release figures', path: paths.releases },
    ],
  },
  {
    text: 'Inspections',
    places: [
      { text: 'Register', path: paths.register, also: [paths.bringInRegister] },
      { text: 'Findings', path: paths.findings },
      { text: 'Coverage', path: paths.coverage },
      { text: 'Reports', path: paths.reports, act: 'bring-a-report' },
      { text: 'Inspection day', path: paths.inspectionDay },
    ],
  },
  {
    text: 'Plan',
    places: [
      { text: 'Plan', path: paths.plan, also: [paths.answer, paths.bringInPlan] },
      { text: 'Signed versions', path: paths.planVersions, also: [paths.planChanges] },
      { text: 'Risks', path: paths.risks },
      { text: 'Workforce', path: paths.workforce },
    ],
  },
  {
    text: 'Assurance',
    places: [
      { text: 'Outcomes', path: paths.assurance },
      { text: 'Evidence', path: paths.evidence },
      { text: 'Audits', path: paths.audits },
      { text: 'Self-assessment', path: paths.selfAssessment },
      { text: 'Claims', path: paths.ledger },
      { text: 'Challenges', path: paths.questions },
      { text: 'Recommendations', path: paths.recommendations },
    ],
  },
  {
    text: 'Oversight',
    places: [
      { text: 'Duties', path: paths.regime },
      { text: 'Timeline', path: paths.timeline },
      { text: 'Bodies', path: paths.bodies, also: [paths.setUpBoard, paths.setUpTrust] },
      { text: 'Contracts', path: paths.contracts },
      { text: 'Partners', path: paths.partners },
    ],
  },
  {
    text: 'Board',
    places: [
      { text: 'Meetings', path: paths.meetings },
      { text: 'Packs', path: paths.packs },
      { text: 'Letters', path: paths.letters },
      { text: 'Kept back', path: paths.publication },
      { text: 'Public page', path: paths.public },
    ],
  },
  {
    text: 'Record',
    places: [
      { text: 'Journal', path: paths.journal, act: 'see-journal' },
      { text: 'People', path: paths.people, act: 'see-people' },
      { text: 'Take out', path: paths.takeOut, act: 'take-out-figures' },
    ],
  },
]

/** Of a visit, what decides which pages a person may open. */
export type Visitor = Pick<ProgrammeVisit, 'actor' | 'on'> & { readonly programme: Pick<ProgrammeVisit['programme'], 'id'> }

/** In: a visit to a programme and the address asked for. Out: the sections this person may open, and the pages of the current one. */
export const navigationFor = (visit: Visitor, address: string): Navigation => {
  const id = visit.programme.id
  const [asked = address] = address.split('?')
  const reachOf = ({ path, also = [] }: Place): number =>
    Math.max(0, ...[path, ...also].map((each) => each(id)).filter((each) => asked === each || asked.startsWith(`${each}/`)).map((each) => each.length))
  const open = sections
    .map(({ text, places }) => ({ text, places: places.filter(({ act = 'see-programme' }) => may(visit.actor, act, id, visit.on)) }))
    .filter(({ places }) => places.length > 0)
  const furthest = Math.max(1, ...open.flatMap(({ places }) => places.map(reachOf)))
  const isHere = (place: Place): boolean => reachOf(place) === furthest
  const here = open.find(({ places }) => places.some(isHere))
  return {
    sections: open.map((section) => ({ text: section.text, href: section.places[0]!.path(id), isCurrent: section === here })),
    pages: here === undefined ? [] : here.places.map((place) => ({ text: place.text, href: place.path(id), isCurrent: isHere(place), isExact: place.path(id) === asked })),
    section: here?.text ?? '',
  }
}
