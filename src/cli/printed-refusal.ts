import type { Refusal } from '../core/refusal.ts'

/** A refusal as every command prints it. */
export const printedRefusal = ({ code, message, whatToDo }: Refusal): string => `${JSON.stringify({ refusal: { code, message, what_to_do: whatToDo } })}\n`
