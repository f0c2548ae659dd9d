import { subNavigation } from '../../components/moj.ts'
import type { Html } from '../../html.ts'
import { paths } from '../../paths.ts'

const parts = [
  { text: 'Who holds what', path: paths.regime },
  { text: 'Calendar', path: paths.dutyCalendar },
  { text: 'Posts', path: paths.posts },
  { text: 'Steps of intervention', path: paths.ladder },
] as const

/** The pages about duties, side by side. In: the programme and the address of the page shown. */
export const regimeNavigation = (programme: string, current: string): Html =>
  subNavigation({ label: 'Duties', items: parts.map(({ text, path }) => ({ text, href: path(programme), active: path(programme) === current })) })
