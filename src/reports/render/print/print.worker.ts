import type { Paper } from '../../page/paper.ts'
import { everyFormat } from './every-format.ts'
import type { PrintAnswer, PrintOrder } from './print-messages.ts'

// A process of its own: setting a paper takes seconds in one call, and nobody who asks for a page should wait for that.
const answer = (message: PrintAnswer): Promise<void> => new Promise((resolve) => process.send!(message, () => resolve()))

process.on('message', ({ paper, formats, printer }: PrintOrder) => {
  const print = async (): Promise<void> => {
    for await (const file of everyFormat(JSON.parse(paper) as Paper, { formats, printer })) await answer({ kind: 'file', ...file })
    await answer({ kind: 'done' })
  }
  print().catch((fault: unknown) => answer({ kind: 'failed', why: fault instanceof Error ? fault.message : String(fault) }))
})
process.on('disconnect', () => process.exit(0))
