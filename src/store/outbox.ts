import { sql } from 'kysely'
import { hostStanding } from './export-journal.ts'
import type { StoreNeeds } from './settings.ts'
import { inTransaction, type Connected } from './transaction.ts'

/** A letter on its way to one person, with the address to send it to. */
export type LetterToSend = { readonly programme: string; readonly id: string; readonly to: string; readonly subject: string; readonly body: string }

/** What became of a letter that was handed to the mail server. `not-taken`: the server said no, or was not reached, so it may be tried again. */
export type Sending = { readonly kind: 'sent' } | { readonly kind: 'not-taken'; readonly fault: string } | { readonly kind: 'not-known'; readonly fault: string }

export type Outbox = {
  /**
   * Takes the next letter that waits and marks it as handed over before it is sent, so that it is never sent twice, also where the
   * process dies in between. Letters more than two days old, and to people who no longer serve the programme or switched reminders
   * off, are marked as too late. Out: null where none waits.
   */
  readonly takeNext: () => Promise<LetterToSend | null>
  readonly settle: (letter: Pick<LetterToSend, 'programme' | 'id'>, sending: Sending) => Promise<void>
}

/** After this many tries a letter is given up. */
const mostTries = 5

/** The letters that wait, and what became of them. They leave no line in the journal: that they were written did. */
export const bindOutbox = (connected: Connected, needs: StoreNeeds): Outbox => ({
  takeNext: () =>
    inTransaction(connected, hostStanding(needs.today()), async (inside) => {
      const today = needs.today()
      await sql`update letter l set state = 'too-late', settled_at = ${needs.now()} where l.state = 'waiting' and (
        l.written_on < ${today}::date - 2
        or exists (select from person p where p.id = l.person and p.is_disabled)
        or exists (select from reminder_choice c where c.programme = l.programme and c.person = l.person and not c.is_on)
        or not exists (select from membership m where m.programme = l.programme and m.person = l.person and board_holds_today(m)))`.execute(inside)
      const { rows } = await sql<LetterToSend>`update letter l set state = 'handed', tries = l.tries + 1, settled_at = ${needs.now()} from person p
        where p.id = l.person and (l.programme, l.id) = (select programme, id from letter where state = 'waiting' order by written_on, tries, programme, id limit 1 for update skip locked)
        returning l.programme, l.id, p.email as "to", l.subject, l.body`.execute(inside)
      return rows[0] ?? null
    }),
  settle: ({ programme, id }, sending) =>
    inTransaction(connected, hostStanding(needs.today()), async (inside) => {
      const one = inside.updateTable('letter').where('programme', '=', programme).where('id', '=', id)
      if (sending.kind === 'sent') await one.set({ state: 'sent', settled_at: needs.now(), fault: null }).execute()
      else if (sending.kind === 'not-known') await one.set({ fault: sending.fault, settled_at: needs.now() }).execute()
      else {
        const next = sql<'waiting' | 'failed'>`case when tries >= ${mostTries} then 'failed' else 'waiting' end`
        await one.set({ state: next, settled_at: needs.now(), fault: sending.fault }).execute()
      }
    }),
})
