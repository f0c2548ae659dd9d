import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Command } from '../../cli/command.ts'
import { verifyJournalCommand } from '../../cli/verify-journal.ts'
import { splitLines } from '../../core/journal/split-lines.ts'
import { verifyJournal } from '../../operations/verify-journal.ts'
import { isFile } from '../whole-file.ts'

export const wire = (): Command =>
  verifyJournalCommand({
    canRead: isFile,
    verify: (path, knownHead) =>
      verifyJournal(
        {
          lines: () => splitLines(createReadStream(path, 'utf8')),
          sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
        },
        knownHead,
      ),
  })
