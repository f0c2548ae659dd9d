import type { AuditConcern } from '../../core/audit/audit-concerns.ts'
import type { AuditPart, AuditRound, SampleKind } from '../../core/audit/audit.ts'
import type { AuditForm, GradeCode } from '../../core/audit/audit-form.ts'
import type { AuditState, AuditStep } from '../../core/audit/audit-state.ts'
import type { SecondLookState } from '../../core/audit/second-look.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

export const auditStateWords = {
  drawn: { words: 'Nobody has it yet', tone: 'neutral' },
  assigned: { words: 'To be done', tone: 'neutral' },
  'one-in': { words: 'One of two is in', tone: 'watch' },
  'to-agree': { words: 'They differ: to be agreed', tone: 'watch' },
  settled: { words: 'Settled', tone: 'done' },
  'set-aside': { words: 'Could not be done', tone: 'unknown' },
} as const satisfies Record<AuditState, { readonly words: string; readonly tone: Tone }>

export const auditStepWords = { assign: 'Give it to two people', record: 'Auditor sends', moderate: 'Moderator sends', agree: 'Agree on a grade', 'set-aside': 'Say that it cannot be done' } as const satisfies Record<AuditStep, string>

export const auditPartWords = { auditor: 'Auditor', moderator: 'Moderator' } as const satisfies Record<AuditPart, string>

export const sampleKindWords = { random: 'Drawn by chance from all cases', themed: 'Drawn by chance from cases of one theme' } as const satisfies Record<SampleKind, string>

/** In: a round. Out: how its cases were chosen. */
export const howChosen = ({ kind, theme, size }: Pick<AuditRound, 'kind' | 'theme' | 'size'>): string =>
  size === 0 ? 'Looked at again, because of the grade before' : `${sampleKindWords[kind]}${theme === null ? '' : `: ${theme}`}`

export const secondLookWords = {
  'to-plan': { words: 'Not planned yet', tone: 'watch' },
  planned: { words: 'Planned', tone: 'neutral' },
  overdue: { words: 'Overdue', tone: 'bad' },
  done: { words: 'Done in time', tone: 'done' },
  'done-late': { words: 'Done late', tone: 'done' },
} as const satisfies Record<SecondLookState, { readonly words: string; readonly tone: Tone }>

export const auditConcernWords = {
  'overdue-again': { words: 'Second look overdue', tone: 'bad' },
  'round-overdue': { words: 'Round overdue', tone: 'bad' },
  'to-agree': { words: 'Auditor and moderator differ', tone: 'watch' },
  'due-again': { words: 'Second look due soon', tone: 'watch' },
  'theme-unanswered': { words: 'Theme not in the plan', tone: 'watch' },
} as const satisfies Record<AuditConcern['kind'], { readonly words: string; readonly tone: Tone }>

/** In: a form and a grade. Out: the grade in words; null, where the record tells too little, is said so. */
export const gradeInWords = ({ scale }: Pick<AuditForm, 'scale'>, grade: GradeCode | null): string =>
  grade === null ? 'The record does not tell' : (scale.grades.find(({ code }) => code === grade)?.words ?? 'A grade of another form')

const tones: readonly Tone[] = ['good', 'steady', 'watch', 'bad']

/** In: a form and a grade. Out: how it feels; the worst of a scale is always bad, and what cannot be told never looks good. */
export const gradeTone = ({ scale }: Pick<AuditForm, 'scale'>, grade: GradeCode | null): Tone => {
  const place = scale.grades.findIndex(({ code }) => code === grade)
  if (grade === null || place === -1) return 'unknown'
  return place === scale.grades.length - 1 ? 'bad' : scale.grades[place]!.isGoodEnough ? (tones[place] ?? 'steady') : 'watch'
}
