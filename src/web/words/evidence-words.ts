import type { ChildDataShape } from '../../core/child-data/text-check.ts'
import { isStanding, strandOf, type Bearing, type Evidence, type EvidenceKind, type Strand, type Voice } from '../../core/evidence/evidence.ts'
import { isStale } from '../../core/evidence/staleness.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'
import { dayInWords } from './day-words.ts'

/** What a piece is, in a word or two, and what whoever offers it is asked for. */
export const kindWords = {
  series: { words: 'Figures', offer: 'Figures of a measure', hint: 'Frozen as they stand today, with the chart and what it shows.' },
  document: { words: 'Document', offer: 'A document', hint: 'Minutes, a report, a survey: a file that others can open.' },
  audit: { words: 'Practice audit', offer: 'A practice audit', hint: 'What people found who read records and spoke with families and workers.' },
  observation: { words: 'Visit or observation', offer: 'A visit or an observation', hint: 'What somebody saw with their own eyes: a team at work, supervision, a home.' },
  voice: { words: 'Voice', offer: 'What people told us', hint: 'Children, families, carers or staff: who was asked, how many, and what they said.' },
  external: { words: 'Confirmation from outside', offer: 'Confirmation from outside', hint: 'What an inspectorate, another council or a partner confirmed.' },
} as const satisfies Record<EvidenceKind, { readonly words: string; readonly offer: string; readonly hint: string }>

/** The strands, in the order in which they always stand. */
export const strandWords = {
  data: { words: 'Data', what: 'What the figures show' },
  practice: { words: 'Practice', what: 'What people saw when they looked at the work' },
  voice: { words: 'Voice', what: 'What children, families, carers and staff say' },
  external: { words: 'From outside', what: 'What somebody outside the programme confirms' },
} as const satisfies Record<Strand, { readonly words: string; readonly what: string }>

export const bearingWords = {
  better: { words: 'Better', tone: 'good' },
  worse: { words: 'Worse', tone: 'bad' },
  'no-change': { words: 'No change', tone: 'watch' },
  'cannot-tell': { words: 'Cannot tell', tone: 'unknown' },
} as const satisfies Record<Bearing, { readonly words: string; readonly tone: Tone }>

export const voiceWords = { children: 'Children and young people', families: 'Parents and families', carers: 'Foster carers and other carers', staff: 'Staff' } as const satisfies Record<Voice, string>

/** What was seen in a text, by its shape. The words themselves are never shown again outside the form. */
export const shapeWords = {
  'nhs-number': 'an NHS number',
  upn: 'a unique pupil number',
  'name-with-birth-date': 'a name beside a date of birth',
  'birth-date': 'a date of birth',
  'name-with-age': 'a name beside an age',
  'name-of-child': 'a child called by name',
  'initials-of-child': 'a child’s initials',
  'case-reference': 'the number of a case or a child',
  address: 'the address of a home',
  postcode: 'the postcode of a home',
} as const satisfies Record<ChildDataShape, string>

/** In: a piece. Out: its name, or words that stand in its place once it was erased. */
export const titleOf = ({ title, erased }: Pick<Evidence, 'title' | 'erased'>): string => (erased === null ? title : 'Erased on lawful demand')

/** Whether a piece still counts, in words. */
export const standingOf = (piece: Evidence, on: Day): { readonly words: string; readonly tone: Tone } => {
  if (piece.erased !== null) return { words: 'Erased', tone: 'neutral' }
  if (piece.withdrawn !== null) return { words: 'Withdrawn', tone: 'neutral' }
  return isStale(piece, on) ? { words: 'Stale', tone: 'watch' } : { words: 'Fresh', tone: 'steady' }
}

/** The strand a piece counts for, in words. */
export const strandInWords = (piece: Evidence): string => {
  const strand = strandOf(piece.content)
  return strand === null ? 'Shows that work was done; counts for no strand' : strandWords[strand].words
}

/** What a piece is and what it counts for, without saying one word twice. */
export const kindAndStrand = (piece: Evidence): string => {
  const kind = kindWords[piece.content.kind].words
  return piece.content.kind === 'voice' || piece.content.kind === 'external' ? kind : `${kind}. ${strandInWords(piece)}`
}

/** The days a piece speaks of: one day, or from one to another. */
export const spanInWords = ({ from, to }: Evidence['speaksOf']): string => (from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`)

/** Pieces that count: those that were not taken back. */
export const standing = (library: readonly Evidence[]): readonly Evidence[] => library.filter(isStanding)
