/** What a year of the tool says: the year it ends in, and whether its figures may still change. */
export type ToolYear = { readonly year: number; readonly isProvisional: boolean }

/** Marks behind a year. `OT`: one-off table; `Rev` and `Final`: no longer provisional. */
const marks = /^(\d{4})(?:([-/])(\d{2}))?(?: \((OT|Rev|Final|prov)\))?$/

/**
 * In: a year as the tool writes it: `2025`, `2022/23`, `2019-20`, with or without a mark such as `(prov)`. Out: the year it ends in; null
 * for a span of several years (`2014-16`) and for anything else.
 */
export const toolYear = (text: string): ToolYear | null => {
  const match = marks.exec(text.trim())
  if (match === null) return null
  const first = Number(match[1])
  if (match[3] !== undefined && Number(match[3]) !== (first + 1) % 100) return null
  return { year: match[3] === undefined ? first : first + 1, isProvisional: match[4] === 'prov' }
}
