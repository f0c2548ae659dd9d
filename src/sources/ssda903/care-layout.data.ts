import type { CareTable } from '../../core/measure/care-tables.data.ts'
import { codes, type LeafType } from '../xml/layout.ts'

/** A column of a file of the return. A needed cell must not be blank; an optional column may be absent without a word. */
export type CareColumn = { readonly heading: string; readonly type: LeafType; readonly isNeeded: boolean; readonly isOptional: boolean }
/** A file of the return. `marks` are headings that no other file has; `since` is its first year. */
export type CareFile = { readonly table: CareTable; readonly words: RegExp; readonly marks: readonly string[]; readonly columns: readonly CareColumn[] }

export const firstYear = 2017
export const lastYear = 2025

const needed = (heading: string, type: LeafType): CareColumn => ({ heading, type, isNeeded: true, isOptional: false })
const blank = (heading: string, type: LeafType): CareColumn => ({ heading, type, isNeeded: false, isOptional: false })
const optional = (heading: string, type: LeafType): CareColumn => ({ heading, type, isNeeded: false, isOptional: true })
const date = { kind: 'date' } as const
const later = { kind: 'plan-date' } as const
const text = { kind: 'text' } as const
const number = { kind: 'whole-number' } as const
const flag = codes('0 1')

/** In: codes, and those of some years only with their last year. Out: the vocabulary. */
const until = (type: LeafType, last: Readonly<Record<string, number>>): LeafType =>
  type.kind === 'codes' ? { kind: 'codes', codes: new Map([...type.codes].map(([code, { first, last: end }]) => [code, { first, last: last[code] ?? end }])) } : type

const sex = until(codes('1 2', { 2025: 'M F U' }), { 1: 2024, 2: 2024 })
const child = needed('CHILD', text)
const born = needed('DOB', date)

const reasonsForEnd = until(codes('X1 E11 E12 E2 E3 E4A E4B E13 E41 E43 E44 E5 E6 E7 E8 E9 E14 E15 E16 E17', { 2019: 'E45 E46 E47 E48' }), { E43: 2018, E44: 2018 })
const placements = until(codes('A3 A4 A5 A6 H5 K1 K2 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1', { 2025: 'K3' }), { H5: 2024, P2: 2024 })

/**
 * The files of the looked-after children return (SSDA903) as CSV, 2017 to 2025: their columns and the codes of each year. What
 * changed: 2019 special guardianship E45 to E48 for E43 and E44, reason CUSTOD; 2022 activities F4, P4, F5 and P5 for F3 and P3;
 * 2024 social workers; 2025 sex as M, F, U and placement K3 for H5 and P2.
 * Source: Children looked-after return, guides by year, https://www.gov.uk/guidance/children-looked-after-return; columns and
 * codes compared with the layouts of the liia-tools project for each of the nine years.
 */
export const careFiles: readonly CareFile[] = [
  {
    table: 'care-children',
    words: /header/i,
    marks: ['ETHNIC', 'UPN'],
    columns: [
      child,
      needed('SEX', sex),
      born,
      needed('ETHNIC', codes('WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT')),
      blank('UPN', text),
      blank('MOTHER', flag),
      blank('MC_DOB', date),
    ],
  },
  {
    table: 'care-episodes',
    words: /episodes?/i,
    marks: ['DECOM', 'RNE', 'LS'],
    columns: [
      child,
      needed('DECOM', date),
      needed('RNE', codes('S L P T B U')),
      needed('LS', codes('C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3')),
      needed('CIN', codes('N1 N2 N3 N4 N5 N6 N7 N8')),
      needed('PLACE', placements),
      blank('PLACE_PROVIDER', codes('PR0 PR1 PR2 PR3 PR4 PR5')),
      blank('DEC', date),
      blank('REC', reasonsForEnd),
      blank('REASON_PLACE_CHANGE', codes('CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE OTHER', { 2019: 'CUSTOD' })),
      blank('HOME_POST', text),
      blank('PL_POST', text),
      blank('URN', text),
      optional('PL_LOCATION', codes('IN OUT')),
      optional('PL_DISTANCE', { kind: 'number' }),
    ],
  },
  { table: 'care-reviews', words: /reviews?/i, marks: ['REVIEW', 'REVIEW_CODE'], columns: [child, born, needed('REVIEW', date), needed('REVIEW_CODE', codes('PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7'))] },
  { table: 'care-unaccompanied', words: /uasc/i, marks: ['DUC'], columns: [child, needed('SEX', sex), born, blank('DUC', later)] },
  {
    table: 'care-health',
    words: /oc2/i,
    marks: ['SDQ_SCORE', 'TEETH_CHECK'],
    columns: [
      child,
      born,
      blank('SDQ_SCORE', number),
      blank('SDQ_REASON', codes('SDQ1 SDQ2 SDQ3 SDQ4 SDQ5')),
      ...['CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'].map((heading) => blank(heading, flag)),
    ],
  },
  {
    table: 'care-leavers',
    words: /oc3/i,
    marks: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
    columns: [
      child,
      born,
      needed('IN_TOUCH', codes('YES NO DIED REFU NREQ RHOM')),
      needed('ACTIV', until(codes('F1 P1 F2 P2 F3 P3 G4 G5 G6 0', { 2022: 'F4 P4 F5 P5' }), { F3: 2021, P3: 2021 })),
      needed('ACCOM', codes(`0 ${[...'BCDEGHKRSTUVWXYZ'].flatMap((letter) => [`${letter}1`, `${letter}2`]).join(' ')}`)),
    ],
  },
  {
    table: 'care-adoption-decisions',
    words: /ad1/i,
    marks: ['DATE_INT', 'DATE_MATCH'],
    columns: [
      child,
      born,
      needed('DATE_INT', date),
      needed('DATE_MATCH', date),
      needed('FOSTER_CARE', flag),
      needed('NB_ADOPTR', number),
      needed('SEX_ADOPTR', codes('M1 F1 MM FF MF')),
      needed('LS_ADOPTR', codes('L0 L11 L12 L2 L3 L4')),
    ],
  },
  {
    table: 'care-placed-for-adoption',
    words: /placed[\s_-]*(?:for[\s_-]*)?adoption/i,
    marks: ['DATE_PLACED'],
    columns: [child, born, needed('DATE_PLACED', date), blank('DATE_PLACED_CEASED', date), blank('REASON_PLACED_CEASED', codes('RD1 RD2 RD3 RD4'))],
  },
  {
    table: 'care-earlier-permanence',
    words: /prev(?:ious)?[\s_-]*perm(?:anence)?/i,
    marks: ['PREV_PERM'],
    columns: [child, born, needed('PREV_PERM', codes('P1 P2 P3 P4 Z1')), blank('LA_PERM', text), blank('DATE_PERM', text)],
  },
  { table: 'care-missing', words: /missing/i, marks: ['MIS_START'], columns: [child, born, needed('MISSING', codes('M A')), needed('MIS_START', date), blank('MIS_END', date)] },
  {
    table: 'care-workers',
    words: /(?:sw|social[\s_-]*workers?)[\s_-]*(?:episodes?)?/i,
    marks: ['SW_ID', 'SW_DECOM'],
    columns: [
      child,
      born,
      needed('SW_ID', text),
      needed('SW_DECOM', date),
      blank('SW_DEC', date),
      blank('SW_REASON', codes('MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS')),
    ],
  },
]
