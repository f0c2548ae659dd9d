import { isRefusal } from '../../core/refusal.ts'
import { forbidCoreDumps } from '../no-core-dumps.ts'
import { countReturn, type CountWish } from './count-return.ts'
import type { ReturnFile } from './recognise-return.ts'

// A process of its own: when it ends, the system takes back its memory and every row in it. It reads no file and writes none.

export type Question = { readonly files: readonly ReturnFile[]; readonly wish: CountWish }

forbidCoreDumps()
// Whoever started it is gone, so nobody waits for an answer.
process.on('disconnect', () => process.exit(0))
process.once('message', (question: Question) => {
  void countReturn(question.files, question.wish, (percent) => process.send!({ kind: 'progress', percent })).then(
    (answer) => process.send!(isRefusal(answer) ? { kind: 'refused', refusal: answer } : answer, () => process.exit(0)),
    // What went wrong may name what stood in a row, so nothing of it is told.
    () => process.exit(1),
  )
})
process.send!({ kind: 'ready' })
