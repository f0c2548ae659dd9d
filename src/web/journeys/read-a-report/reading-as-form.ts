import type { Body } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { AcceptedFinding } from '../../../core/inspection/accept-reading.ts'
import { intentOf } from '../../../core/inspection/intent-of-reading.ts'
import type { Reading } from '../../../core/inspection/reading.ts'
import { form, type Form } from '../../form.ts'
import { gradeWords, parseFramework } from '../../words/inspection-words.ts'

type Fields = readonly (readonly [name: string, value: string])[]

const dayFields = (name: string, day: Day | null): Fields => {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  return [[`${name}-day`, date.replace(/^0/, '')], [`${name}-month`, month.replace(/^0/, '')], [`${name}-year`, year]]
}

/** What stands in a report beside grades and findings: put into the summary so that it is not lost. */
const summaryOf = (reading: Reading): string => {
  const board = reading.boardJudgement
  const lines = [
    ...(board === null ? [] : [`The local safeguarding children board was judged apart: ${gradeWords(board.grade).toLowerCase()} (page ${board.at.page}).`]),
    ...(reading.kind === 'letter' ? [...reading.areasCovered, ...reading.headlineFindings].map(({ text }) => text) : []),
    ...(reading.findingsPart?.prose ? [reading.findingsPart.prose] : []),
    ...(reading.findingsPart?.statedNone ?? []).map(({ text }) => text),
  ]
  return lines.join('\n')
}

const findingFields = ({ text, kind, addressee, numberAsPrinted, group, page, subItems }: AcceptedFinding, index: number): Fields => [
  [`finding-${index}-text`, text],
  [`finding-${index}-kind`, kind],
  [`finding-${index}-addressee`, addressee],
  [`finding-${index}-number`, numberAsPrinted ?? ''],
  [`finding-${index}-group`, group ?? ''],
  [`finding-${index}-page`, page === null ? '' : String(page)],
  [`finding-${index}-sub`, subItems.join('\n')],
]

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/\b(council|city|county|metropolitan|borough|district|of|the|royal|london)\b/g, ' ').replace(/\s+/g, ' ').trim()

/** The council or trust of the programme whose name is the one printed; none where it is not sure. A person has the last word. */
const bodyNamed = (printed: string, bodies: readonly Body[]): Body | undefined => {
  const named = bodies.filter(({ kind, name }) => (kind === 'council' || kind === 'trust') && plain(name) === plain(printed))
  return named.length === 1 ? named[0] : undefined
}

/** In: a reading, its file’s name and the bodies of the programme. Out: the form as it stands before a person has touched it. */
export const readingAsForm = (reading: Reading, fileName: string, bodies: readonly Body[]): Form => {
  const { inspection, findings } = intentOf(reading, { title: reading.titleAsPrinted ?? fileName, url: null })
  const { providerAsPrinted, visit, framework, start, end, publication, leadInspectors, theme, source, judgements } = inspection
  const fields: Fields = [
    ['provider', providerAsPrinted],
    ['body', bodyNamed(providerAsPrinted, bodies)?.id ?? ''],
    ['visit', visit],
    // A letter carries its kind of visit where a report carries its framework.
    ['framework', parseFramework(framework ?? '') ?? ''],
    ...dayFields('start', start),
    ...dayFields('end', end),
    ['published', publication.kind],
    ...dayFields('publication', publication.kind === 'published' ? publication.on : null),
    ...dayFields('received', null),
    ['inspectors', leadInspectors.join('\n')],
    ['theme', theme ?? ''],
    ['summary', summaryOf(reading)],
    ['source-title', source.title],
    ['source-url', ''],
    ...judgements.flatMap(({ area, grade }, index): Fields => [[`judgement-${index}-area`, area], [`judgement-${index}-grade`, grade]]),
    ['judgements', String(judgements.length)],
    ...findings.flatMap(findingFields),
    ['findings', String(findings.length)],
  ]
  return form(new Map(fields.map(([name, value]) => [name, [value]])))
}

const most = 200

/** How many rows of a kind the form shows: those read and those a person added. */
export const rowsIn = (sent: Form, name: 'judgements' | 'findings', read: number): number => {
  const said = Number.parseInt(sent.text(name), 10)
  return Math.min(most, Math.max(read, Number.isInteger(said) ? said : 0))
}
