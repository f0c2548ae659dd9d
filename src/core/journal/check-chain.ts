import { canonical, type Json } from './canonical.ts'
import { hasRepeatedMember } from './has-repeated-member.ts'
import { beginning, type Sha256 } from './journal-line.ts'

/** What the check of an exported journal found. */
export type ChainCheck = {
  readonly lines: number
  /** The hash the last line gives for itself; null in an empty journal. */
  readonly head: string | null
  readonly isIntact: boolean
  /** The first line, counted from 1, that does not follow from the one before; where the end is missing, the first missing line. */
  readonly firstBroken: number | null
}

type Parsed = { readonly [name: string]: Json }

const parseLine = (text: string): Parsed | null => {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && !hasRepeatedMember(text) ? (value as Parsed) : null
  } catch {
    return null
  }
}

const textOf = (line: Parsed | null, name: string): string | null => {
  const value = line?.[name]
  return typeof value === 'string' ? value : null
}

/**
 * Checks an exported journal line by line: every member of a line but `hash` is under its hash, whatever its name, so that
 * nothing can be added, changed or left out; the numbers run from 1 without a gap; each line names the hash of the one before.
 * In: the lines in order, a SHA-256, and, where it is known from elsewhere, the hash the last line must have: only that
 * shows that lines are missing at the end. Blank lines are not counted.
 */
export const checkChain = async (
  lines: AsyncIterable<string> | Iterable<string>,
  sha256: Sha256,
  knownHead: string | null = null,
): Promise<ChainCheck> => {
  let count = 0
  let firstBroken: number | null = null
  let previous: string | null = beginning
  for await (const text of lines) {
    if (text.trim() === '') continue
    count += 1
    const line = parseLine(text)
    const own = textOf(line, 'hash')
    const follows = line !== null && own !== null && line['sequence'] === count && line['previous'] === previous
    if (firstBroken === null && !(follows && own === hashOf(line, sha256))) firstBroken = count
    previous = own
  }
  const head = count === 0 ? null : previous
  if (knownHead !== null && firstBroken === null && head !== knownHead) firstBroken = count + 1
  return { lines: count, head, isIntact: firstBroken === null, firstBroken }
}

/** Out: the hash the line should have, or null where it is nested too deeply to be one of ours. */
const hashOf = (line: Parsed, sha256: Sha256): string | null => {
  const { hash: _own, ...rest } = line
  try {
    return sha256(canonical(rest))
  } catch {
    return null
  }
}
