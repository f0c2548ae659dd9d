import { annexALists, type ListColumn, type ListNumber } from '../../core/measure/annex-a-lists.data.ts'

/** Letters and digits alone, so that quotes, brackets, question marks, no-break spaces and capitals make no difference. */
const bare = (heading: string): string => heading.normalize('NFKC').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim()

/** Headings met in practice that differ by more than signs. Tried only where no heading fits exactly. */
const variants: readonly (readonly [heading: RegExp, found: RegExp])[] = [
  [/^Child Unique ID$/, /\bchild\b.*\bid(?:entifier)?\b|\bid(?:entifier)?\b.*\bchild\b/],
  [/^Date of Birth$/, /^d ?o ?b$|\bdate\b.*\bbirth\b|^birth date$/],
  [/^Age of Child/, /^age\b/],
  [/^Date of Contact$/, /\bdate\b.*\bcontact\b/],
  [/^Contact Source$/, /\bcontact source\b|\bsource of contact\b/],
  [/^Date of referral$/, /\bdate\b.*\breferral\b/],
  [/^Referral Source$/, /\bsource of referral\b/],
  [/^Referral NFA/, /\breferral\b.*\b(?:nfa|no further action)\b/],
  [/^Was the child assessed/, /\bwas the child assessed\b/],
  [/^Unaccompanied Asylum/, /\bunaccompanied asylum seeking child\b|^uasc\b/],
  [/^Is this a second/, /\bsecond or subsequent\b.*\blooked after\b/],
  [/^Subject to Emergency/, /\bsubject to emergency protection order\b/],
  [/^Child's Category of Need$/, /\bcategory of need\b/],
  [/^Child's Legal Status$/, /^(?:child s |current )?legal status$/],
  [/'Missing'/, /\bepisodes\b.*\bmissing\b/],
  [/'Absent'/, /\bepisodes\b.*\babsent\b/],
  [/^Was the child offered/, /\boffered\b.*\breturn interview\b/],
  [/^Did the child accept/, /\baccept\b.*\breturn interview\b/],
  [/^Allocated Personal Advisor$/, /\bpersonal advis[eo]r\b/],
  [/^Latest Pathway Plan/, /\bpathway plan\b.*\bdate\b|\bdate\b.*\bpathway plan\b/],
  [/^Latest Date of Contact$/, /\b(?:latest|last)\b.*\bcontact\b/],
]

const exactOf = new Map(
  Object.entries(annexALists).map(([list, { columns }]) => [Number(list), new Map(columns.map((column) => [bare(column.heading), column]))] as const),
)

/** In: a list and a heading as a workbook prints it. Out: the column of the published layout it stands for, or null. */
export const findHeading = (list: ListNumber, printed: string): ListColumn | null => {
  const found = bare(printed)
  const exact = exactOf.get(list)?.get(found)
  if (exact !== undefined) return exact
  const fitting = annexALists[list].columns.filter(({ heading }) => variants.some(([standard, seen]) => standard.test(heading) && seen.test(found)))
  return fitting.length === 1 ? fitting[0]! : null
}

/** In: the name of a sheet, such as `List 3`, `List_3` or `List 3: Referral`. Out: the list it holds, or null. */
export const listOfSheet = (name: string): ListNumber | null => {
  const number = Number(/^\s*list[\s_]*0?(\d{1,2})(?!\d)/i.exec(name)?.[1] ?? 0)
  return number >= 1 && number <= 11 ? (number as ListNumber) : null
}
