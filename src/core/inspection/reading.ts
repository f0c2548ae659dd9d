import type { Day } from '../calendar/day.ts'
import type { Addressee, FindingKind } from './finding.ts'

/** Where something stands: the page from 1, the box in fractions of the page (null where only the page is known), the words. */
export type Citation = {
  readonly page: number
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null
  readonly quote: string
}

/** What a reader found in an inspection report. A value that could not be read is null, with a line of residue. */
export type Reading = {
  readonly documentType: string
  readonly framework: string | null
  readonly frameworkVariant: string | null
  readonly pages: number
  readonly authorityAsPrinted: string | null
  readonly titleAsPrinted: string | null
  readonly inspectionStart: Day | null
  readonly inspectionEnd: Day | null
  readonly leadInspectors: readonly { readonly name: string; readonly at: Citation }[]
  readonly judgements: readonly { readonly area: string; readonly areaAsPrinted: string; readonly grade: string; readonly gradeAsPrinted: string; readonly at: Citation }[]
  readonly findings: readonly {
    readonly kind: FindingKind
    readonly addressee: Addressee
    readonly numberAsPrinted: string | null
    readonly group: string | null
    readonly text: string
    readonly subItems: readonly string[]
    readonly at: Citation
  }[]
  readonly residue: readonly { readonly page: number | null; readonly what: string; readonly why: string }[]
}
