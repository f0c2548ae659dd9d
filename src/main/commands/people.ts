import type { Command } from '../../cli/command.ts'
import { peopleCommand } from '../../cli/people.ts'
import type { Actor } from '../../core/people/actor.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { addAPerson, beginAProgramme, closeAnAccount, reopenAnAccount, setAPassword, whyNotThisPassword } from '../../operations/host-people.ts'
import { beginAMembership, endAMembership } from '../../operations/keep-people.ts'
import { newId } from '../clock.ts'
import { inStore } from '../command-store.ts'
import { hashPassword } from '../passwords.ts'

const host: Actor = { kind: 'service', name: 'command line' }

const nothingMore = async (outcome: Promise<object>): Promise<null | Refusal> => {
  const done = await outcome
  return isRefusal(done) ? done : null
}

export const wire = (): Command =>
  peopleCommand((folder) => ({
    list: async () => {
      const people = await inStore(folder, (store) =>
        store.read(host, async (reads) => {
          const found = []
          for (const person of await reads.people()) found.push({ ...person, memberships: await reads.servedBy(person.id) })
          return found
        }),
      )
      return people
    },
    add: async ({ password, ...about }) => {
      const fault = whyNotThisPassword(password)
      if (fault !== null) return fault
      const hash = await hashPassword(password)
      const added = await inStore(folder, (store) => store.act(host, (inside) => addAPerson({ ...inside, newId }, about, hash)))
      return isRefusal(added) ? added : added.person
    },
    setPassword: async (email, password) => {
      const fault = whyNotThisPassword(password)
      if (fault !== null) return fault
      const hash = await hashPassword(password)
      return inStore(folder, async (store) => {
        const set = await store.act(host, (inside) => setAPassword(inside, email, hash))
        if (isRefusal(set)) return set
        // Whoever knew the old password is out.
        await store.door.revokeSessionsOf(set.person)
        return null
      })
    },
    close: async (email, reason) =>
      inStore(folder, async (store) => {
        const closed = await store.act(host, (inside) => closeAnAccount(inside, email, reason))
        if (isRefusal(closed)) return closed
        await store.door.revokeSessionsOf(closed.person)
        return null
      }),
    reopen: (email, reason) => nothingMore(inStore(folder, (store) => store.act(host, (inside) => reopenAnAccount(inside, email, reason)))),
    join: async ({ programme, ...intent }) => {
      const begun = await inStore(folder, (store) => store.act(host, (inside) => beginAMembership({ ...inside, newId }, intent, { programme, actor: host })))
      return isRefusal(begun) ? begun : begun.membership
    },
    end: ({ programme, ...intent }) =>
      nothingMore(inStore(folder, (store) => store.act(host, (inside) => endAMembership({ ...inside, newId }, intent, { programme, actor: host })))),
    beginProgramme: (about) => nothingMore(inStore(folder, (store) => store.act(host, (inside) => beginAProgramme(inside, { ...about, kind: 'live' })))),
  }))
