import type { DueDay } from '../../core/intervention/duty-calendar.ts'
import type { ToRemind } from '../../core/intervention/reminder.ts'
import type { Person, Programme } from '../../core/people/person.ts'
import { dueFrom, dueTitle } from './due-in-words.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const inWords = ({ due, inWords: words }: DueDay): string => words ?? `${Number(due.slice(8))} ${months[Number(due.slice(5, 7)) - 1]} ${due.slice(0, 4)}`

const line = ({ due }: ToRemind): string => `- ${[dueTitle(due), dueFrom(due)].filter((each) => each !== null).join('\n  ')}\n  ${due.state === 'overdue' ? 'Was due on' : 'Due on'} ${inWords(due)}`

const part = (heading: string, items: readonly ToRemind[]): readonly string[] => (items.length === 0 ? [] : [`${heading}\n\n${items.map(line).join('\n')}`])

/**
 * In: a person, the programme, what to tell, and the addresses of the calendar and of the page that stops these letters. Out: a letter in plain words. It holds titles,
 * days and links: nothing about evidence, because mail is read on more screens than the record.
 */
export const reminderInWords = (person: Person, programme: Programme, items: readonly ToRemind[], { calendar, switchOff }: { readonly calendar: string; readonly switchOff: string }): { readonly subject: string; readonly body: string } => {
  const overdue = items.filter(({ due }) => due.state === 'overdue')
  const ahead = items.filter(({ due }) => due.state === 'ahead')
  const counts = [...(overdue.length === 0 ? [] : [`${overdue.length} overdue`]), ...(ahead.length === 0 ? [] : [`${ahead.length} due soon`])].join(', ')
  return {
    subject: `Duties of ${programme.name}: ${counts}`,
    body: [
      `Dear ${person.name},`,
      ...part('Overdue:', overdue),
      ...part('Due soon:', ahead),
      `See them:\n${calendar}`,
      `To stop these letters:\n${switchOff}`,
      'Improvement Board writes this by itself. An answer reaches nobody.',
    ].join('\n\n'),
  }
}
