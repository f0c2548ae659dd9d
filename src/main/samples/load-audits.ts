import type { AuditId, AuditRoundId, AuditTeamId, AuditThemeId, PracticeAudit } from '../../core/audit/audit.ts'
import { formOf, type AuditForm, type AuditFormId, type GradeCode } from '../../core/audit/audit-form.ts'
import { auditForms } from '../../core/audit/audit-forms.data.ts'
import type { GradingIntent } from '../../core/audit/send-grading.ts'
import { addDays, day } from '../../core/calendar/day.ts'
import type { PersonId } from '../../core/people/person.ts'
import { addATeam, agreeOnAGrade, answerATheme, assignAnAudit, moderateAnAudit, nameAnAuditor, noteATheme, planARound, recordAnAudit } from '../../operations/keep-audits.ts'
import { sampleAuditors, samplePairs, sampleReasons, sampleRounds, sampleTeams, sometimesUnclear } from './exampleshire-audits.data.ts'
import type { Inside } from '../one-act.ts'
import type { LoadSetting } from './load-support.ts'

const codes: Readonly<Record<string, GradeCode>> = { o: 'outstanding' as GradeCode, g: 'good' as GradeCode, r: 'requires-improvement' as GradeCode, i: 'inadequate' as GradeCode }
const order = ['o', 'g', 'r', 'i']

/** Parts lie round the grade of the whole, never all on it: some a step better, some a step worse. */
const intentOf = (letter: string, at: number, form: AuditForm): GradingIntent => {
  const place = order.indexOf(letter)
  return {
    overall: codes[letter]!,
    domains: form.domains.map(({ id }, index) => {
      const shift = (at * 5 + index * 3) % 7 === 0 ? 1 : (at * 3 + index * 5) % 8 === 0 ? -1 : 0
      const own = Math.min(3, Math.max(0, place + shift))
      const isUnclear = sometimesUnclear.includes(id) && (at + index) % 6 === 0
      return { domain: id, grade: isUnclear ? null : codes[order[own]!]!, why: isUnclear ? 'Too little is written to say.' : sampleReasons[id]![own <= 1 ? 0 : 1] }
    }),
    strengths: place <= 1 ? 'The worker knows the family well and kept going.' : 'The worker is trying hard with little time.',
    toDo: place <= 1 ? '' : place === 2 ? 'Review the plan with the family within four weeks.' : 'The team manager sees the case within two days and says what happens next.',
    workerTookPart: at % 4 !== 3,
    familyHeard: at % 3 === 0,
  }
}

type Round = (typeof sampleRounds)[number]

const loadRound = async (does: Inside, round: Round, number: number, { where, must }: Pick<LoadSetting, 'where' | 'must'>): Promise<void> => {
  const on = (iso: string) => ({ ...does, today: () => day(iso) })
  const before = await does.audits(where.programme)
  // The cases looked at again are the first with the worst grade that wait.
  const bad = before.audits.filter((audit) => audit.final?.overall === 'inadequate' || (audit.final === null && before.gradings.some((each) => each.audit === audit.id && each.overall === 'inadequate')))
  const again = round.again.map((index) => bad.filter(({ id }) => !before.audits.some((each) => each.again === id))[index]!.id)
  const planned = await planARound(on(round.planned), {
    title: round.title, kind: round.kind, theme: round.theme, form: 'practice-review' as AuditFormId, due: day(round.due), size: round.size, again,
    lists: sampleTeams.map(({ id, cases }) => ({ team: id as AuditTeamId, cases: cases[number]! })),
  }, where, { id: round.id as AuditRoundId, seed: round.seed })
  must(planned)
  if (planned.kind === 'refusal') return
  const form = formOf(auditForms, planned.round)!
  for (const [at, audit] of planned.audits.entries()) await loadCase(on, audit, { at, marks: round.cases[at]!, form, round, where, must, earlier: before.audits })
  for (const { id, title, what, seenIn, action: actionNumber } of round.themes) {
    must(await noteATheme(on(round.due), { round: round.id as AuditRoundId, title, what, seenIn }, where, id as AuditThemeId))
    const action = (await does.actions(where.programme)).find((each) => each.number === actionNumber)
    if (action !== undefined) must(await answerATheme(on(round.due), { theme: id as AuditThemeId, action: action.id, body: null }, where))
  }
}

type CaseSetting = Pick<LoadSetting, 'where' | 'must'> & { readonly at: number; readonly marks: string; readonly form: AuditForm; readonly round: { readonly planned: string; readonly done: string }; readonly earlier: readonly PracticeAudit[] }

/** One invented case: it is given to two people, graded and where they differ agreed, as its letters say. */
export const loadCase = async (on: (iso: string) => Inside, audit: PracticeAudit, { at, marks, form, round, where, must, earlier }: CaseSetting): Promise<void> => {
  if (marks === '--') return
  const id: AuditId = audit.id
  const first = earlier.find((each) => each.id === audit.again)?.auditor
  const mayDo = ([auditor, moderator]: (typeof samplePairs)[number]): boolean => auditor !== first && [auditor, moderator].every((person) => sampleAuditors.find((each) => each.person === person)?.team !== audit.team)
  const pairs = samplePairs.filter(mayDo)
  const [auditor, moderator] = pairs[at % pairs.length]!
  must(await assignAnAudit(on(addDays(day(round.planned), 2)), { audit: id, auditor: auditor as PersonId, moderator: moderator as PersonId }, where))
  const [parts, agreed] = marks.split(' ')
  const [one, other] = [parts![0]!, parts![1]!]
  const sentOn = addDays(day(round.done), (at % 5) - 4)
  if (one !== 'x') must(await recordAnAudit(on(sentOn), { ...intentOf(one, at, form), audit: id }, where))
  if (other !== 'x') must(await moderateAnAudit(on(addDays(sentOn, 2)), { ...intentOf(other, at + (one === other ? 0 : 1), form), audit: id }, where))
  if (agreed !== undefined) must(await agreeOnAGrade(on(addDays(sentOn, 3)), { audit: id, overall: codes[agreed]!, why: agreed === one ? 'The moderator had not seen the minutes of the last review. With them, the auditor’s grade stands.' : 'The record does not bear out the higher grade: there is no review of the plan since the last big change.' }, where))
}

/** Puts the invented audits on record: teams, people, three rounds with moderation, and themes. */
export const loadAudits = async ({ inAct, where, must }: LoadSetting): Promise<void> => {
  await inAct(async (does) => {
    for (const { id, name } of sampleTeams) must(await addATeam(does, { name, body: null }, where, id as AuditTeamId))
    for (const { person, team } of sampleAuditors) must(await nameAnAuditor(does, { person: person as PersonId, team: team as AuditTeamId | null }, where))
    for (const [number, round] of sampleRounds.entries()) await loadRound(does, round, number, { where, must })
  })
}
