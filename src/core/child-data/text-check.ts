/** What was seen in a text that may point at a child, by its shape alone. The words themselves are never repeated. */
export const childDataShapes = ['nhs-number', 'upn', 'name-with-birth-date', 'birth-date', 'name-with-age', 'case-reference', 'address', 'postcode', 'initials-of-child'] as const
export type ChildDataShape = (typeof childDataShapes)[number]

/** A person read the warning and went on. The shapes and the reason are kept; what was seen is not repeated. */
export type TextCheckOverride = { readonly shapes: readonly ChildDataShape[]; readonly reason: string }
