/**
 * Grades an inspection can give, as codes. `adequate` belongs to the scale in use until 2013 and is a different standard from
 * `requires-improvement`: neither is ever turned into the other. `not-judged` is printed where there were too few children.
 */
export const grades = ['outstanding', 'good', 'requires-improvement', 'adequate', 'inadequate', 'not-judged'] as const

export type Grade = (typeof grades)[number]

const words: Readonly<Record<string, Grade>> = {
  outstanding: 'outstanding',
  good: 'good',
  'requires improvement': 'requires-improvement',
  'requires improvement to be good': 'requires-improvement',
  'require improvement': 'requires-improvement',
  'require improvement to be good': 'requires-improvement',
  adequate: 'adequate',
  inadequate: 'inadequate',
  'not judged': 'not-judged',
}

/** In: the words of a grade as printed (`Requires Improvement to be good`, `Grade 4 (inadequate)`). Out: its code, or null. */
export const parseGrade = (printed: string): Grade | null => {
  const plain = printed.toLowerCase().replace(/\s+/g, ' ').replace(/[.:;]*\d?$/, '').trim()
  const numbered = /^grade [1-4] \((.+)\)$/.exec(plain)
  return words[numbered?.[1] ?? plain] ?? null
}
