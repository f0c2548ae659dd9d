import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from '../../cli/command.ts'
import { verifyJournalCommand } from '../../cli/verify-journal.ts'
import { verifyJournal } from '../../operations/verify-journal.ts'
import { isFile } from '../whole-file.ts'

export const wire = (): Command =>
  verifyJournalCommand({
    canRead: isFile,
    verify: (path, knownHead) =>
      verifyJournal(
        {
          lines: () => createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY }),
          sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
        },
        knownHead,
      ),
  })
