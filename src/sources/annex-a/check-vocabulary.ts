type Vocabulary = { readonly asked: string; readonly isKnown: RegExp }

const yesNo: Vocabulary = { asked: 'Enter a) Yes, b) No or c) Unknown.', isKnown: /^(?:[abc]\)|yes|no|unknown|[ynu])(?:\b|$|\s)/i }
const gender: Vocabulary = { asked: 'Enter a) Male, b) Female, c) Not stated or d) Neither.', isKnown: /^(?:[a-d]\)|male|female|neither|not |unknown|unborn|[mfu]$)/i }
const abuse: Vocabulary = { asked: 'Enter the category with its letter, a) to e).', isKnown: /^(?:[a-e]\)|neglect|physical|sexual|emotional|multiple|not recommended|neg$|phy$|sab$|emo$|mul$)/i }
const status: Vocabulary = { asked: 'Enter the status with its letter, a) to e).', isKnown: /^(?:[a-e]\)|looked after|child (?:protection|in need)|open assessment|closed)/i }

/**
 * The accepted values of columns whose codes few lists share, by the codes of Ofsted's template and the ways they are written in
 * practice: with their letter or in words. Columns of names, places and free text have none.
 */
const byHeading: readonly (readonly [heading: RegExp, vocabulary: Vocabulary])[] = [
  [/^Gender$/, gender],
  [/^(?:Initial|Latest) Category of Abuse$/, abuse],
  [/^Case Status$/, status],
  [/\(Y\/N\)|NFA\?|^Does the Child have|^Disability$|^Child Seen|Seen Alone|^Was |^Did |fostering for adoption\?/, yesNo],
]

/** In: a heading of a list. Out: how its values must begin, with what to do otherwise, or null where any text will do. */
export const vocabularyOf = (heading: string): Vocabulary | null => byHeading.find(([pattern]) => pattern.test(heading))?.[1] ?? null
