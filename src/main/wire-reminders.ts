import type { Actor } from '../core/people/actor.ts'
import { writeDigests } from '../operations/write-digests.ts'
import { digestInWords, type DigestAddresses } from '../reports/words/digest-in-words.ts'
import { remindPeople } from '../operations/remind-people.ts'
import { reminderInWords } from '../reports/words/reminder-in-words.ts'
import type { Store } from '../store/open-store.ts'
import { paths } from '../web/paths.ts'
import { newId } from './clock.ts'
import { startReminders, type Reminders } from './reminders.ts'
import type { SendMail } from './send-mail.ts'

const reminder = { kind: 'service', name: 'reminders' } as const satisfies Actor

const digestAddresses = (address: string, programme: string): DigestAddresses => ({
  meetings: `${address}${paths.meetings(programme)}`, actions: `${address}${paths.boardDecisions(programme)}`, letters: `${address}${paths.letters(programme)}`,
  restrictions: `${address}${paths.publication(programme)}`, questions: `${address}${paths.questions(programme)}`, switchOff: `${address}${paths.hearOfDuties(programme)}`,
})

/** In: the store, a way to send, the hour, and where people reach the service. Out: the rounds of reminders, begun. */
export const wireReminders = (
  store: Store,
  { send, hour, address, logFault }: { readonly send: SendMail; readonly hour: () => number; readonly address: string; readonly logFault: (fault: unknown) => void },
): Reminders =>
  startReminders({
    programmes: () => store.read(reminder, (reads) => reads.programmes()),
    remind: async (programme) => {
      await store.act(reminder, (inside) =>
        remindPeople({ ...inside, newId, letterOf: (person, about, items) => reminderInWords(person, about, items, { calendar: `${address}${paths.dutyCalendar(about.id)}`, switchOff: `${address}${paths.hearOfDuties(about.id)}` }) }, programme, reminder),
      )
      return store.act(reminder, (inside) => writeDigests({ ...inside, newId, digestOf: (person, about, digest) => digestInWords(person, about, digest, digestAddresses(address, about.id)) }, programme, reminder))
    },
    outbox: store.outbox,
    send,
    hour,
    logFault,
  })
