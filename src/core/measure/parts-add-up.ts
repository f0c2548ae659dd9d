import type { CountedPart, CountsFile } from './counts-file.ts'

/**
 * In: a counts file. Out: for each breakdown whose parts do not add up to their figure, or whose figure is not in the file, one of its
 * parts. Such a file was changed after it was written.
 */
export const partsThatDoNotAddUp = ({ figures, parts }: Pick<CountsFile, 'figures' | 'parts'>): readonly CountedPart[] => {
  const wholes = new Map(figures.map(({ indicator, from, to, value, numerator, denominator }) => [`${indicator}|${from}|${to}`, { value: numerator ?? value, outOf: denominator }]))
  const breakdowns = new Map<string, { readonly first: CountedPart; value: number; outOf: number | null; readonly groups: Set<string> }>()
  const twice: CountedPart[] = []
  for (const part of parts) {
    const key = `${part.indicator}|${part.from}|${part.to}|${part.by}`
    const sum = breakdowns.get(key) ?? { first: part, value: 0, outOf: part.outOf === null ? null : 0, groups: new Set() }
    breakdowns.set(key, sum)
    if (sum.groups.has(part.group) || (sum.outOf === null) !== (part.outOf === null)) twice.push(part)
    sum.groups.add(part.group)
    sum.value += part.value
    if (sum.outOf !== null) sum.outOf += part.outOf ?? 0
  }
  const wrong = [...breakdowns.values()].flatMap(({ first, value, outOf }) => {
    const whole = wholes.get(`${first.indicator}|${first.from}|${first.to}`)
    return whole !== undefined && whole.value === value && whole.outOf === outOf ? [] : [first]
  })
  return [...wrong, ...twice]
}
