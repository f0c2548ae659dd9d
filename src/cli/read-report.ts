import { parseArgs } from 'node:util'
import type { Reading } from '../core/inspection/reading.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command, type ExitCode, type Terminal } from './command.ts'
import { readingJson, refusalJson } from './reading-json.ts'

type Needs = {
  /** In: a file or folder. Out: the file itself, or the PDF files in the folder and those below it in name order; null where it is neither. */
  readonly listFiles: (path: string) => Promise<readonly string[] | null>
  readonly readFile: (path: string) => Promise<Uint8Array | null>
  /** SHA-256 as 64 hexadecimal digits. */
  readonly fingerprint: (bytes: Uint8Array) => string
  readonly openReaders: (jobs: number) => { readonly read: (bytes: Uint8Array) => Promise<Reading | Refusal>; readonly close: () => Promise<void> }
  /** Processes to use where the call does not say. */
  readonly usualJobs: number
}

type Outcome = { readonly line: string; readonly isRefused: boolean }

const parseWords = (words: readonly string[], usualJobs: number): { readonly paths: readonly string[]; readonly jobs: number } => {
  let parsed: { readonly values: { readonly jobs?: string | undefined }; readonly positionals: readonly string[] }
  try {
    parsed = parseArgs({ args: [...words], options: { jobs: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    throw new WrongCall(`${error instanceof Error ? error.message.split('.')[0] : 'unknown option'}; usage: read-report FILE|FOLDER ... [--jobs N]`)
  }
  const jobs = parsed.values.jobs === undefined ? usualJobs : Number(parsed.values.jobs)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new WrongCall(`--jobs needs a whole number from 1 to 64, not '${parsed.values.jobs}'`)
  if (parsed.positionals.length === 0) throw new WrongCall('usage: read-report FILE|FOLDER ... [--jobs N]')
  return { paths: parsed.positionals, jobs }
}

const noSuchFile = (): Refusal => refuse('not-found', 'There is no such file or folder, or it may not be opened.', 'Check the name and that you may read it.')

const progress = (terminal: Terminal, done: number, all: number): void => {
  if (!terminal.isInteractive) return
  const width = 30
  const filled = Math.round((width * done) / all)
  terminal.say(`\r[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${done} of ${all}${done === all ? '\n' : ''}`)
}

/**
 * Reads inspection reports and prints one JSON object a line, in the order given. Exit code 1 where any was refused. At most
 * twice as many files as processes are held in memory, so the number of reports does not matter.
 */
export const readReport = (needs: Needs): Command => async (terminal): Promise<ExitCode> => {
  const { paths, jobs } = parseWords(terminal.words, needs.usualJobs)
  const files: string[] = []
  for (const path of paths) files.push(...((await needs.listFiles(path)) ?? [path]))
  const readers = needs.openReaders(jobs)
  const readOne = async (file: string): Promise<Outcome> => {
    const bytes = await needs.readFile(file)
    if (bytes === null) return { line: JSON.stringify({ file, ...refusalJson(noSuchFile()) }), isRefused: true }
    const sha256 = needs.fingerprint(bytes)
    const reading = await readers.read(bytes)
    const pages = isRefusal(reading) ? {} : { pages: reading.pages }
    return { line: JSON.stringify({ file, sha256, ...pages, ...readingJson(reading) }), isRefused: isRefusal(reading) || reading.kind === 'other-programme' }
  }
  let refused = 0
  try {
    const ahead: Promise<Outcome>[] = []
    for (let next = 0, done = 0; done < files.length; done += 1) {
      while (next < files.length && ahead.length < jobs * 2) ahead.push(readOne(files[next++]!))
      const outcome = await ahead.shift()!
      if (outcome.isRefused) refused += 1
      terminal.print(`${outcome.line}\n`)
      progress(terminal, done + 1, files.length)
    }
  } finally {
    await readers.close()
  }
  terminal.say(`${files.length} ${files.length === 1 ? 'file' : 'files'}: ${files.length - refused} read, ${refused} refused.\n`)
  return refused > 0 ? 1 : 0
}
