import { letterForms } from './letter-forms.data.ts'
import { numberedSources, sourceNumbers, type Letter, type LetterSource, type LetterStatement, type LetterText } from './letter.ts'

const sorted = <S extends readonly LetterSource[]>(sources: S, numbers: readonly number[]): S =>
  sources.map((source, at) => ({ source, number: numbers[at] ?? 0 })).toSorted((one, other) => one.number - other.number).map(({ source }) => source) as readonly LetterSource[] as S

/**
 * In: a kind of letter and its text. Out: the same words in the order in which they are read: statements by the parts of the letter, answers by its tests, and the
 * sources of each by their numbers. Sources are numbered as they come in the text, so they then count up from 1 as one reads. A letter is put in this
 * order whenever it is written in or signed, and never after that: one signed before this was done keeps the numbers it was signed with.
 */
export const inReadingOrder = (kind: Letter['kind'], text: LetterText): LetterText => {
  const { sections, tests } = letterForms[kind]
  const placeOf = ({ section }: LetterStatement): number => sections.findIndex(({ key }) => key === section)
  const read: LetterText = {
    ...text,
    statements: text.statements.toSorted((one, other) => placeOf(one) - placeOf(other)),
    tests: tests.flatMap(({ key }) => text.tests.filter((each) => each.key === key)),
  }
  const numbered = numberedSources(read)
  return {
    ...read,
    statements: read.statements.map((each) => ({ ...each, sources: sorted(each.sources, sourceNumbers(each, numbered)) }) as LetterStatement),
    tests: read.tests.map((each) => (each.sources === undefined ? each : { ...each, sources: sorted(each.sources, sourceNumbers(each, numbered)) })),
  }
}
