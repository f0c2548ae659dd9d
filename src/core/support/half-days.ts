/** In: days as a person types them, such as `12`, `12.5` or `12½`. Out: half days, or null where it is no number of whole or half days above 0. */
export const parseHalfDays = (typed: string): number | null => {
  const match = /^(\d{0,4})(?:[.,](0|5|00|50)|(½))?$/.exec(typed.trim().replace(/\s*days?$/i, '').trim())
  if (match === null) return null
  const halves = 2 * Number(match[1] === '' ? 0 : match[1]) + (match[3] !== undefined || (match[2] ?? '').startsWith('5') ? 1 : 0)
  return halves > 0 ? halves : null
}
