import { AsyncResource } from 'node:async_hooks'
import type { Press } from '../reports/render/print/open-press.ts'
import type { Tools } from '../web/tools.ts'

/**
 * Prints papers that are not packs, such as letters, away from the thread that answers people, one after another: whoever asks for many waits
 * for their own. In: the press. Out: the tool that pages use.
 */
export const bindPrintPaper = ({ print }: Pick<Press, 'print'>): Tools['printPaper'] => {
  const outside = new AsyncResource('paper press')
  let running: Promise<unknown> = Promise.resolve()
  return (paper, format) => {
    const text = JSON.stringify(paper)
    const made = outside.runInAsyncScope(() =>
      running.then(async () => {
        const [file] = await print(text, () => undefined, { formats: [format] })
        if (file === undefined) throw new Error('the press gave no file')
        return file.bytes
      }),
    )
    running = made.catch(() => undefined)
    return made
  }
}
