/**
 * A rule said no. A refusal is a value, never thrown: the page shows it, the operation returns it, the command prints it.
 * `code` is stable and kebab-case; `message` and `whatToDo` are plain sentences for a person.
 */
export type Refusal<Code extends string = string> = {
  readonly kind: 'refusal'
  readonly code: Code
  readonly message: string
  readonly whatToDo: string
}

/** Makes a refusal. In: a kebab-case code, what is wrong, and what would make it possible. Out: the value. */
export const refuse = <Code extends string>(code: Code, message: string, whatToDo: string): Refusal<Code> => ({
  kind: 'refusal',
  code,
  message,
  whatToDo,
})

/** Tells a refusal from any other value. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal'
