import { parseArgs, type ParseArgsConfig } from 'node:util'
import { WrongCall } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the words of a command. In: the words, the options it knows, and what its plain words are, in order. Out: the values
 * of the options and exactly that many plain words. Throws a `WrongCall` for anything else.
 */
export const parseWords = <const T extends Options>(words: readonly string[], options: T, plain: readonly string[]) => {
  const parsed = (() => {
    try {
      return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
    } catch (error) {
      throw new WrongCall(error instanceof Error ? error.message.split('. ')[0]! : 'the words could not be read')
    }
  })()
  if (parsed.positionals.length !== plain.length) throw new WrongCall(plain.length === 0 ? 'it takes no such words; see --help' : `it takes ${plain.join(' and ')}; see --help`)
  return { values: parsed.values, plain: parsed.positionals }
}
