import { parseDay, type Day } from '../../../core/calendar/day.ts'
import { breakdownKinds } from '../../../core/measure/breakdown.data.ts'
import { isPartOfFew, type CountedPart } from '../../../core/measure/counts-file.ts'

/** In: parts of a counts file. Out: the same in a tenth of the room, a line for each breakdown of a figure, as they ship. */
export const packParts = (parts: readonly CountedPart[]): string => {
  const lines = new Map<string, string[]>()
  for (const { indicator, from, to, by, group, value, outOf } of parts) {
    const key = `${indicator} ${from} ${to} ${by}`
    const groups = lines.get(key) ?? []
    lines.set(key, groups)
    groups.push(`${group}=${value}${outOf === null ? '' : `/${outOf}`}`)
  }
  return [...lines].map(([key, groups]) => `${key} ${groups.join(' ')}`).join('\n')
}

/** The parts again. Throws where the text was not packed here. */
export const unpackParts = (text: string): readonly CountedPart[] => {
  const days = new Map<string | undefined, Day | null>()
  const dayIn = (written: string | undefined): Day | null => {
    if (!days.has(written)) days.set(written, parseDay(written))
    return days.get(written) ?? null
  }
  return text.split('\n').flatMap((line) => {
    const [indicator, first, last, kind, ...groups] = line.split(' ')
    const [from, to, by] = [dayIn(first), dayIn(last), breakdownKinds.find((each) => each === kind)]
    if (indicator === undefined || from === null || to === null || by === undefined) throw new Error('the parts of the invented county cannot be read')
    return groups.map((each): CountedPart => {
      const [group = '', amount = ''] = each.split('=')
      const [value = NaN, outOf = null] = amount.split('/').map(Number)
      return { indicator, from, to, by, group, value, outOf, few: isPartOfFew(value, outOf) }
    })
  })
}
