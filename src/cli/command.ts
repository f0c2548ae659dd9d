/** What a command may touch of the outside: its words, standard input, the two outputs, and nothing else. */
export type Terminal = {
  readonly words: readonly string[]
  readonly readInput: () => Promise<string>
  /** JSON goes here and nothing else does. */
  readonly print: (text: string) => void
  /** Progress and messages. */
  readonly say: (text: string) => void
  /** True where messages go to a terminal, so that a progress bar makes sense. */
  readonly isInteractive: boolean
}

/** 0 done; 1 done, with refusals in the output or a check that failed; 2 the call is wrong. */
export type ExitCode = 0 | 1 | 2

export type Command = (terminal: Terminal) => Promise<ExitCode>

/** A call with the wrong words. Thrown by a command, answered with one line and exit code 2. */
export class WrongCall extends Error {}
