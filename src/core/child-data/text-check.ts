import type { Day } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { seesAddress, seesCaseReference, seesPostcodeOfHome } from './places-and-references.ts'
import { holdsNhsNumber, holdsUpn } from './checked-numbers.ts'
import { asText } from './file-name-as-text.ts'
import { seesBirthDate, seesCaseFile, seesInitials, seesNameOfChild, seesNameWithAge, seesNameWithBirthDate } from './names-and-ages.ts'

/** What was seen in a text that may point at a child, by its shape alone. The words themselves are never repeated. */
export const childDataShapes = ['nhs-number', 'upn', 'name-with-birth-date', 'birth-date', 'name-with-age', 'name-of-child', 'initials-of-child', 'case-reference', 'address', 'postcode'] as const
export type ChildDataShape = (typeof childDataShapes)[number]

/** A person read the warning and went on. The shapes and the reason are kept; what was seen is not repeated. */
export type TextCheckOverride = { readonly shapes: readonly ChildDataShape[]; readonly reason: string }

const inText: Readonly<Record<ChildDataShape, (text: string, on: Day) => boolean>> = {
  'nhs-number': holdsNhsNumber,
  upn: holdsUpn,
  'name-with-birth-date': seesNameWithBirthDate,
  'birth-date': seesBirthDate,
  'name-with-age': seesNameWithAge,
  'name-of-child': seesNameOfChild,
  'initials-of-child': seesInitials,
  'case-reference': seesCaseReference,
  address: seesAddress,
  postcode: seesPostcodeOfHome,
}

/** The fuller shape says what the lesser one would. */
const fuller: Partial<Readonly<Record<ChildDataShape, ChildDataShape>>> = { 'birth-date': 'name-with-birth-date', postcode: 'address' }

const withoutLesser = (shapes: readonly ChildDataShape[]): readonly ChildDataShape[] => shapes.filter((shape) => fuller[shape] === undefined || !shapes.includes(fuller[shape]))

/**
 * In: free text, and the day, which tells a birthday of a child from the date of a meeting. Out: what it may hold about a child, by shape.
 * It sees what is written in a usual way and no more: a clear text is no promise that nobody can be recognised.
 */
export const shapesInText = (text: string, on: Day): readonly ChildDataShape[] => withoutLesser(childDataShapes.filter((shape) => inText[shape](text, on)))

/** In: the name of a file, and the day. Out: what it may say about a child, by shape. */
export const shapesInFileName = (name: string, on: Day): readonly ChildDataShape[] => {
  const text = asText(name)
  return withoutLesser(childDataShapes.filter((shape) => inText[shape](text, on) || (shape === 'name-of-child' && seesCaseFile(text))))
}

/** What is looked for within a file: a long document speaks of ages and children in passing, and a warning about each would be read by nobody. */
const plainInFiles = new Set<ChildDataShape>(['nhs-number', 'upn', 'name-with-birth-date', 'case-reference', 'address'])

/** A piece of what a person typed or brought, under the words of its question. */
export type TextToCheck = { readonly kind: 'text' | 'file-name' | 'file-words'; readonly where: string; readonly text: string }

/** In: something typed or brought, and the day. Out: what it may hold about a child, by shape; in a file, what is spelled out or bears a check digit. */
export const shapesOf = ({ kind, text }: Pick<TextToCheck, 'kind' | 'text'>, on: Day): readonly ChildDataShape[] => {
  switch (kind) {
    case 'text':
      return shapesInText(text, on)
    case 'file-name':
      return shapesInFileName(text, on)
    case 'file-words':
      return shapesInText(text, on).filter((shape) => plainInFiles.has(shape))
    default:
      return kind satisfies never
  }
}

export type TextWarning = { readonly where: string; readonly shapes: readonly ChildDataShape[] }

export type TextChecked =
  | { readonly kind: 'clear'; readonly override: TextCheckOverride | null }
  | { readonly kind: 'warned'; readonly warnings: readonly TextWarning[]; readonly refusal: Refusal<'may-point-at-a-child' | 'reason-points-at-a-child'> }

/**
 * The one check of free text and file names. In: what was typed and brought, why the person goes on in spite of a warning (empty where nobody
 * said so), and the day. Out: clear, with what goes on record where a warning was gone past; or the warning. The reason is checked too.
 */
export const checkForChildData = (texts: readonly TextToCheck[], reason: string, on: Day): TextChecked => {
  const warnings = texts
    .map((each) => ({ where: each.where, shapes: shapesOf(each, on) }))
    .filter(({ shapes }) => shapes.length > 0)
  const inReason = shapesInText(reason, on)
  if (inReason.length > 0) {
    return { kind: 'warned', warnings: [...warnings, { where: 'Why it may stay', shapes: inReason }], refusal: refuse('reason-points-at-a-child', 'The reason itself may point at a child.', 'Say why without names, numbers or dates of birth.') }
  }
  if (warnings.length === 0) return { kind: 'clear', override: null }
  if (reason.trim() === '') {
    return { kind: 'warned', warnings, refusal: refuse('may-point-at-a-child', 'This may point at a child.', 'Take it out, or say why it may stay.') }
  }
  return { kind: 'clear', override: { shapes: childDataShapes.filter((shape) => warnings.some(({ shapes }) => shapes.includes(shape))), reason: reason.trim() } }
}
