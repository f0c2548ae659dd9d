import type { BothAgreements, ChartedGrades } from '../core/audit/agreement.ts'
import type { FigureCheck } from '../core/measure/figure-check.ts'
import type { Waiver } from '../core/measure/figure-problem.ts'
import type { Actor } from '../core/people/actor.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Day } from '../core/calendar/day.ts'
import type { Sha256 } from '../core/inspection/inspection.ts'
import type { FunnelLimit, FunnelStanding } from '../core/measure/charted-peers.ts'
import type { StretchAnalysed, StretchToAnalyse } from '../core/measure/analyse-measure.ts'
import type { Paper } from '../reports/page/paper.ts'
import type { BodyId } from '../core/bodies/body.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import type { Month } from '../core/measure/month.ts'
import type { PackFormat, PackIssue } from '../core/pack/pack.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Row, TableProblem, TableShape } from '../core/table/table.ts'

/** What stands in a spreadsheet: its rows with their numbers in the sheet, or every problem with its place. */
export type SpreadsheetReading =
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly rowNumbers: readonly number[] }
  | { readonly kind: 'problems'; readonly problems: readonly TableProblem[] }

/** A file that was let in: what it is by its bytes, and the words in it. */
export type InspectedUpload = { readonly mediaType: string; readonly words: string }

export type Tour = { readonly days: readonly Day[]; readonly measures: readonly MeasureId[] }

type Owner = Extract<Actor, { kind: 'person' }>

/** Files of a return, and what is asked of their counting. */
export type ReturnToCount = { readonly programme: ProgrammeId; readonly person: Owner; readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]; readonly body: BodyId; readonly months: readonly Month[] }

/** Files of figures between being chosen and being taken in: looked at away from the thread that answers pages, seen by their person only. */
export type FigureDesk = {
  /** Counts a return here, where the programme has switched that on. The files are forgotten once they are counted. */
  readonly beginReturn: (wish: ReturnToCount) => string
  /** Another try with files that were put right, for the same body and months, under the same address. */
  readonly again: (id: string, programme: ProgrammeId, person: Owner, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => void
  readonly begin: (file: { readonly programme: ProgrammeId; readonly person: Owner; readonly name: string; readonly bytes: Uint8Array }) => string
  readonly find: (id: string, programme: ProgrammeId, person: Owner) => FigureCheck | null
  /** Takes the file in, with the rules waived and why. What comes of it stands in the check. */
  readonly confirm: (id: string, programme: ProgrammeId, person: Owner, waivers: readonly Waiver[]) => void
  readonly drop: (id: string, programme: ProgrammeId, person: Owner) => void
}

/** One issue of a pack to print. */
export type PrintJob = { readonly programme: ProgrammeId } & Pick<PackIssue, 'pack' | 'edition' | 'supplement'>
export type PrintProgress = { readonly state: 'waiting' | 'printing' | 'failed'; readonly made: readonly PackFormat[]; readonly of: number }

/** Makes the files of packs away from the thread that answers pages. The same issue asked for twice is made once. */
export type PackPress = {
  readonly print: (job: PrintJob) => void
  /** How far it is; null where nothing is under way. */
  readonly progressOf: (job: PrintJob) => PrintProgress | null
}

/** Work that is neither a question nor an act: hashing, pictures of pages, reading a spreadsheet, judging a series. Main hands them over. */
export type Tools = {
  readonly packPress: PackPress
  /** A secret of 256 bits, as text that an address can hold. */
  readonly newSecret: () => string
  /** Where people reach the service, without a stroke at the end: `https://board.example.org`. */
  readonly address: string
  /** The days at which the guided tour of a programme stops, and the measures on each page; none of either where it has no tour. */
  readonly tourOf: (programme: string) => Tour
  /** True where a mail server is set. */
  readonly sendsMail: boolean
  readonly sha256: (bytes: Uint8Array) => Sha256
  /** In: a PDF, a page from 1, a width in pixels. Out: a PNG, or null where the page cannot be drawn. */
  readonly pictureOfPage: (pdf: Uint8Array, page: number, width: number) => Promise<Uint8Array | null>
  /** In: a value and those of its neighbours. Out: how far it stands from their middle, in their usual spread; null where that cannot be told. */
  readonly distanceAmong: (value: number, others: readonly number[]) => number | null
  /**
   * In: whether values are parts of a whole or rates, each body's numerator and denominator, and what one whole is in the unit shown
   * (100 for a percentage). Out: the average, where each body stands, and limits by size in that unit; null without bodies.
   */
  readonly funnelOfPeers: (
    kind: 'proportion' | 'rate',
    rows: readonly { readonly numerator: number; readonly denominator: number }[],
    scale: number,
  ) => { readonly average: number; readonly standings: readonly FunnelStanding[]; readonly limits: readonly FunnelLimit[] } | null
  /** In: pairs of places on a scale, the auditor’s and the moderator’s, and how many grades it has. Out: agreement beyond chance. */
  readonly agreementOf: (pairs: readonly (readonly [number, number])[], grades: number) => BothAgreements
  /** In: counts by grade. Out: each with its share and interval, or counts alone where they are few. */
  readonly gradeShares: (counts: readonly number[]) => readonly Omit<ChartedGrades['grades'][number], 'words'>[]
  /** Judges an unbroken stretch of figures by statistical process control. Out: limits and codes. */
  readonly judgeStretch: (stretch: StretchToAnalyse) => StretchAnalysed
  /** In: a CSV file or a workbook, its name, and the table it must hold. Out: the table, or a refusal of the whole file. */
  readonly readSpreadsheet: (bytes: Uint8Array, fileName: string, shape: TableShape) => Promise<SpreadsheetReading | Refusal>
  /** Prints a paper in one format. The same paper gives the same bytes. */
  readonly printPaper: (paper: Paper, format: Exclude<PackFormat, 'xlsx'>) => Promise<Uint8Array>
  /** The instant, ISO in UTC. */
  readonly now: () => string
  readonly figureDesk: FigureDesk
  /** In: a file and its name. Out: what it is and its words; or a refusal, also where a scanner is set and did not answer. */
  readonly inspectUpload: (bytes: Uint8Array, name: string) => Promise<InspectedUpload | Refusal>
  /** In: a file that the door has let in. Out: the words in it; none where it is of a kind that nothing is read out of. */
  readonly wordsInFile: (bytes: Uint8Array, name: string) => Promise<string>
}
