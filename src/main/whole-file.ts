import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { constants, createGunzip, createGzip } from 'node:zlib'
import { splitLines } from '../core/journal/split-lines.ts'

type WriteLine = (line: string) => Promise<void>

/**
 * Writes a file line by line and puts it in place only when it is whole; what was there before stays until then.
 * In: where, whether to compress, and the work that writes. Out: what the work gave, and the SHA-256 of the file's bytes.
 */
export const writeWholeFile = async <T>(path: string, { compress }: { readonly compress: boolean }, work: (write: WriteLine) => Promise<T>) => {
  const part = `${path}.part`
  const file = createWriteStream(part, { flush: true })
  const hash = createHash('sha256')
  const into = compress ? createGzip() : file
  if (compress) {
    into.on('error', () => undefined)
    ;(into as ReturnType<typeof createGzip>).on('data', (bytes: Buffer) => hash.update(bytes)).pipe(file)
  }
  try {
    const result = await work(
      (line) =>
        new Promise((done, fail) => {
          if (!compress) hash.update(`${line}\n`)
          into.write(`${line}\n`, (error) => (error === undefined || error === null ? done() : fail(error)))
        }),
    )
    into.end()
    await finished(file)
    await rename(part, path)
    return { result, sha256: hash.digest('hex') }
  } catch (error) {
    file.destroy()
    await rm(part, { force: true })
    throw error
  }
}

/** The lines of a compressed file; one cut off in the middle simply ends there. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  // What is there comes out, however early the file ends: by default the last of it is thrown away with the fault.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })
  const source = createReadStream(path)
  source.on('error', (error) => gunzip.destroy(error))
  try {
    yield* splitLines(source.pipe(gunzip).setEncoding('utf8'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
  }
}

/** Whether a path names a file that is there. */
export const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
