import type { AuditRecord, AuditRound, AuditTeamId, PracticeAudit } from './audit.ts'
import { placeOf, type AuditForm, type DomainId, type GradeCode } from './audit-form.ts'
import { auditState, finalGradeOf, gradingOf, type AuditState } from './audit-state.ts'

/** What came of a round so far. Only audits that are open to all are counted, so that every reader sees the same. */
export type RoundResults = {
  readonly audits: readonly PracticeAudit[]
  readonly states: Readonly<Record<AuditState, number>>
  /** Settled audits of the sample by final grade, in the order of the scale. Cases looked at again were not drawn by chance and stand apart. */
  readonly finalCounts: readonly number[]
  /** The auditor’s grades of the moderated audits, beside the moderator’s: never one without the other (domain.md section 8). */
  readonly beforeModeration: readonly number[]
  readonly byModerator: readonly number[]
  /** Pairs of places on the scale: the auditor’s, then the moderator’s. */
  readonly pairs: readonly (readonly [number, number])[]
  readonly moderated: { readonly same: number; readonly lower: number; readonly higher: number }
  readonly teams: readonly { readonly team: AuditTeamId; readonly settled: number; readonly goodEnough: number; readonly counts: readonly number[] }[]
  /** Grades of each domain by the auditor, with those that could not be told. */
  readonly domains: readonly { readonly domain: DomainId; readonly counts: readonly number[]; readonly cannotTell: number }[]
  readonly again: { readonly planned: number; readonly settled: number; readonly better: number }
  readonly heard: { readonly asked: number; readonly worker: number; readonly family: number }
}

const noStates: Readonly<Record<AuditState, number>> = { drawn: 0, assigned: 0, 'one-in': 0, 'to-agree': 0, settled: 0, 'set-aside': 0 }

/** In: what is on record, a round and its form. Out: what came of it. */
export const roundResults = ({ audits: all, gradings, teams }: AuditRecord, round: AuditRound, form: AuditForm): RoundResults => {
  const audits = all.filter((audit) => audit.round === round.id)
  const { grades } = form.scale
  const tally = (codes: readonly (GradeCode | null)[]): readonly number[] => grades.map(({ code }) => codes.filter((each) => each === code).length)
  const open = audits.filter((audit) => audit.opened !== null && audit.setAside === null)
  const sample = open.filter(({ again }) => again === null)
  const repeats = audits.filter(({ again, setAside }) => again !== null && setAside === null)
  const placeNow = (audit: PracticeAudit | undefined): number | null => {
    const grade = audit === undefined ? null : finalGradeOf(audit, gradings)
    return grade === null ? null : placeOf(form, grade)
  }
  const repeated = repeats.flatMap((audit) => {
    const [before, now] = [placeNow(all.find(({ id }) => id === audit.again)), placeNow(audit)]
    return now === null ? [] : [{ isBetter: before !== null && now < before }]
  })
  const both = open.flatMap((audit) => {
    const [auditor, moderator] = [gradingOf(audit, gradings, 'auditor'), gradingOf(audit, gradings, 'moderator')]
    return auditor === null || moderator === null ? [] : [{ auditor, moderator }]
  })
  const pairs = both.map(({ auditor, moderator }) => [placeOf(form, auditor.overall)!, placeOf(form, moderator.overall)!] as const)
  const first = open.flatMap((audit) => gradingOf(audit, gradings, 'auditor') ?? [])
  const states = { ...noStates }
  for (const audit of audits) states[auditState(audit, gradings)] += 1
  return {
    audits,
    states,
    finalCounts: tally(sample.map((audit) => finalGradeOf(audit, gradings))),
    beforeModeration: tally(both.map(({ auditor }) => auditor.overall)),
    byModerator: tally(both.map(({ moderator }) => moderator.overall)),
    pairs,
    moderated: { same: pairs.filter(([one, other]) => one === other).length, lower: pairs.filter(([one, other]) => other > one).length, higher: pairs.filter(([one, other]) => other < one).length },
    teams: teams
      .map(({ id }) => {
        const counts = tally(sample.filter(({ team }) => team === id).map((audit) => finalGradeOf(audit, gradings)))
        return { team: id, counts, settled: counts.reduce((sum, each) => sum + each, 0), goodEnough: counts.reduce((sum, each, place) => sum + (grades[place]!.isGoodEnough ? each : 0), 0) }
      })
      .filter(({ settled }) => settled > 0),
    domains: form.domains.map(({ id }) => {
      const given = first.map(({ domains }) => domains.find(({ domain }) => domain === id)?.grade ?? null)
      return { domain: id, counts: tally(given), cannotTell: given.filter((each) => each === null).length }
    }),
    again: { planned: repeats.length, settled: repeated.length, better: repeated.filter(({ isBetter }) => isBetter).length },
    heard: { asked: first.filter(({ workerTookPart }) => workerTookPart !== null).length, worker: first.filter(({ workerTookPart }) => workerTookPart === true).length, family: first.filter(({ familyHeard }) => familyHeard === true).length },
  }
}
