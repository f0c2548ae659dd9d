import type { Programme } from '../core/people/person.ts'
import type { Outbox } from '../store/outbox.ts'
import type { SendMail } from './send-mail.ts'

type Needs = {
  readonly programmes: () => Promise<readonly Programme[]>
  /** Writes today’s reminders of one programme where there are any. */
  readonly remind: (programme: Programme) => Promise<unknown>
  readonly outbox: Outbox
  readonly send: SendMail
  /** The hour of the day in England, 0 to 23. */
  readonly hour: () => number
  readonly logFault: (fault: unknown) => void
}

export type Reminders = {
  /** Writes and sends what there is now. */
  readonly run: () => Promise<void>
  /** Ends the rounds, after the one under way. */
  readonly stop: () => Promise<void>
}

const everyMs = 10 * 60_000
/** Nobody is written to at night. */
const firstHour = 7

// A server that does not take one letter will hardly take the next: the rest waits for the next round.
const sendAll = async ({ outbox, send }: Needs): Promise<void> => {
  for (let letter = await outbox.takeNext(); letter !== null; letter = await outbox.takeNext()) {
    const sending = await send(letter)
    await outbox.settle(letter, sending)
    if (sending.kind === 'not-taken') return
  }
}

/** Writes reminders from seven in the morning on and sends what waits, every ten minutes. What is written is on record first, so that an end of the process loses nothing and sends nothing twice. */
export const startReminders = (needs: Needs): Reminders => {
  let underWay: Promise<void> = Promise.resolve()
  const round = async (): Promise<void> => {
    if (needs.hour() < firstHour) return
    for (const programme of await needs.programmes()) await needs.remind(programme)
    await sendAll(needs)
  }
  const run = (): Promise<void> => (underWay = underWay.then(round).catch(needs.logFault))
  void run()
  const timer = setInterval(() => void run(), everyMs)
  timer.unref()
  return {
    run,
    stop: async () => {
      clearInterval(timer)
      await underWay
    },
  }
}
