import { toICalendar } from '../../../reports/export/to-icalendar.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { linkOfDue } from './due-words.ts'

/** The calendar of duties as a calendar program fetches it: whoever knows the secret address. */
export const calendarAsFile = page({
  path: paths.calendarFile(':calendar'),
  guard: 'anyone',
  showAtDoor: async ({ params }, door) => {
    const secret = /^([\w-]{43})\.ics$/.exec(params['calendar'] ?? '')?.[1]
    const subscribed = secret === undefined ? null : await door.subscribedCalendar(secret)
    if (subscribed === null) return { kind: 'not-found' }
    if (subscribed === 'over') return { kind: 'gone' }
    const { programme, days, address, at } = subscribed
    const bytes = toICalendar(days, { name: `Duties: ${programme.name}`, domain: `${programme.id}.duties`, at, linkOf: (due) => `${address}${linkOfDue(programme.id, due)}` })
    return { kind: 'file', bytes, mediaType: 'text/calendar; charset=utf-8' }
  },
})
