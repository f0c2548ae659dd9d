import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Command } from '../../cli/command.ts'
import { importProgrammeCommand } from '../../cli/import-programme.ts'
import { checkProgrammeFile } from '../../core/programme/programme-file.ts'
import type { Actor } from '../../core/people/actor.ts'
import { isRefusal } from '../../core/refusal.ts'
import { bringInAProgramme } from '../../operations/bring-in-a-programme.ts'
import { tablesOfFile } from '../../store/export-programme.ts'
import { migrations } from '../../store/migrations/all.ts'
import { openStore } from '../../store/open-store.ts'
import { newToken } from '../clock.ts'
import { commandNeeds, storeOfCommand } from '../command-store.ts'
import { hashPassword } from '../passwords.ts'
import { isFile, linesOf } from '../whole-file.ts'

const host: Actor = { kind: 'service', name: 'command line' }

const hashOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return hash.digest('hex')
}

export const wire = (): Command =>
  importProgrammeCommand({
    canRead: isFile,
    importProgramme: async (path, folder) => {
      const header = await checkProgrammeFile(linesOf(path), { migrations: Object.keys(migrations), tables: tablesOfFile })
      if (isRefusal(header)) return header
      const sha256 = await hashOfFile(path)
      const passwordHash = await hashPassword(newToken())
      const store = await openStore(storeOfCommand(folder), commandNeeds)
      if (isRefusal(store)) return store
      try {
        const known = new Set((await store.read(host, (reads) => reads.people())).map(({ email }) => email.toLowerCase()))
        const brought = await store.act(host, (inside) => bringInAProgramme(inside, { header, sha256, passwordHash, lines: linesOf(path) }))
        if (isRefusal(brought)) return brought
        return { programme: header.programme, name: header.name, newPeople: header.people.map(({ email }) => email).filter((email) => !known.has(email.toLowerCase())) }
      } finally {
        await store.close()
      }
    },
  })
