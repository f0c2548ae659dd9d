import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CountsFile } from '../core/measure/counts-file.ts'

const hashOf = async (path: string): Promise<CountsFile['files'][number]> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** In: files and folders. Out: the hash and size of each file, those of a folder in the order of their names. */
export const hashesOf = async (paths: readonly string[]): Promise<CountsFile['files']> => {
  const all: CountsFile['files'][number][] = []
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory()
    const files = isFolder ? (await readdir(path, { withFileTypes: true })).filter((each) => each.isFile()).map(({ name }) => join(path, name)).toSorted() : [path]
    for (const file of files) all.push(await hashOf(file))
  }
  return all
}
