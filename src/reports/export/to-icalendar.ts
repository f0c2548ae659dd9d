import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { DueDay, DueState } from '../../core/intervention/duty-calendar.ts'
import { dueFrom, dueTitle } from '../words/due-in-words.ts'

/** What stands before the title. A calendar program shows a colour or a line at most, so the words say it. */
const stateWords = { ahead: '', overdue: 'Overdue: ', met: 'Met: ', 'met-late': 'Met late: ', cancelled: 'Cancelled: ', 'not-known': 'Cannot tell: ' } as const satisfies Record<DueState, string>

const statusOf = { ahead: ICalEventStatus.CONFIRMED, overdue: ICalEventStatus.CONFIRMED, met: ICalEventStatus.CONFIRMED, 'met-late': ICalEventStatus.CONFIRMED, cancelled: ICalEventStatus.CANCELLED, 'not-known': ICalEventStatus.TENTATIVE } as const satisfies Record<DueState, ICalEventStatus>

// In the order in which one follows another: a due day never goes back.
const sequenceOf = { ahead: 0, overdue: 1, met: 2, 'met-late': 2, cancelled: 2, 'not-known': 2 } as const satisfies Record<DueState, number>

const daySeconds = 86_400
const nineInTheMorning = 9 * 3600
/** Days before a due day on which a calendar program rings, at nine in the morning. */
const alarmDays = [14, 7, 1]

const sixHours = 6 * 3600

/**
 * In: due days; the name of the calendar; where a due day leads; the part of its identity after the @; and the instant it is made,
 * ISO. Out: the calendar as text/calendar (RFC 5545), each due day an event of a whole day in the calendar of England, so without
 * a time or a time zone. The identity of an event stays the same for ever. It holds titles and days, and nothing else of the record.
 */
export const toICalendar = (days: readonly DueDay[], { name, domain, at, linkOf }: { readonly name: string; readonly domain: string; readonly at: string; readonly linkOf: (due: DueDay) => string }): string => {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: '//Improvement Board//Duties//EN', ttl: sixHours })
  for (const due of days) {
    calendar.createEvent({
      id: `${due.key}@${domain}`,
      start: new Date(`${due.due}T00:00:00Z`),
      allDay: true,
      stamp: new Date(at),
      // A program that holds the event takes the new status only from a higher number (RFC 5545, 3.8.7.4).
      sequence: sequenceOf[due.state],
      summary: `${stateWords[due.state]}${dueTitle(due)}`,
      description: dueFrom(due),
      status: statusOf[due.state],
      transparency: ICalEventTransparency.TRANSPARENT,
      url: linkOf(due),
      alarms: due.state === 'ahead' ? alarmDays.map((before) => ({ type: ICalAlarmType.display, triggerBefore: before * daySeconds - nineInTheMorning })) : [],
    })
  }
  return `${calendar.toString()}\r\n`
}
