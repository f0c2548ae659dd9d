import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../../cli/command.ts'
import { readReport } from '../../cli/read-report.ts'
import { openReaders } from '../../sources/ofsted-report/open-readers.ts'
import { builtFile } from '../built-file.ts'

const pdfsUnder = async (folder: string): Promise<readonly string[]> => {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return pdfsUnder(path)
      return /\.pdf$/i.test(entry.name) ? [path] : []
    }),
  )
  return found.flat()
}

const listFiles = async (path: string): Promise<readonly string[] | null> => {
  try {
    return (await stat(path)).isDirectory() ? await pdfsUnder(path) : [path]
  } catch {
    return null
  }
}

const readBytes = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path)
  } catch {
    return null
  }
}

export const wire = (): Command =>
  readReport({
    listFiles,
    readFile: readBytes,
    fingerprint: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    openReaders: (jobs) => openReaders({ jobs, workerPath: builtFile('reader.worker.js') }),
    usualJobs: Math.min(2, availableParallelism()),
  })
