import type { Act } from '../core/people/permission.ts'
import { may } from '../core/people/permission.ts'
import type { NavigationItem } from './layout.ts'
import type { ProgrammeVisit } from './page.ts'
import { paths } from './paths.ts'

const items: readonly { readonly text: string; readonly path: (programme: string) => string; readonly act: Act }[] = [
  { text: 'Overview', path: paths.programme, act: 'see-programme' },
  { text: 'Reports', path: paths.reports, act: 'bring-a-report' },
  { text: 'Register', path: paths.register, act: 'see-programme' },
  { text: 'Plan', path: paths.plan, act: 'see-programme' },
  { text: 'Coverage', path: paths.coverage, act: 'see-programme' },
  { text: 'Take out', path: paths.takeOut, act: 'take-out-figures' },
  { text: 'People', path: paths.people, act: 'see-people' },
  { text: 'Journal', path: paths.journal, act: 'see-journal' },
]

/** In: a visit to a programme and the address asked for. Out: the pages this person may open, the current one marked. */
export const navigationFor = (visit: ProgrammeVisit, address: string): readonly NavigationItem[] => {
  const own = items.filter(({ act }) => may(visit.actor, act, visit.programme.id, visit.on))
  const addresses = own.map((item) => item.path(visit.programme.id))
  const current = addresses.filter((each) => address === each || address.startsWith(`${each}/`)).toSorted((a, b) => b.length - a.length)[0]
  return own.map(({ text }, index) => ({ text, href: addresses[index]!, isCurrent: addresses[index] === current }))
}
