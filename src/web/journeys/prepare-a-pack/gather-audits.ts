import { auditConcerns, type AuditConcern } from '../../../core/audit/audit-concerns.ts'
import type { AuditForm } from '../../../core/audit/audit-form.ts'
import { formOf } from '../../../core/audit/audit-form.ts'
import type { AuditRecord, AuditRound, AuditTheme } from '../../../core/audit/audit.ts'
import { roundResults, type RoundResults } from '../../../core/audit/round-results.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { AuditFacts, AuditLatestFacts, AuditRoundFacts } from '../../../reports/board-pack/practice-facts.ts'
import { agreementSentence } from '../../../reports/words/agreement-in-words.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { howChosen } from '../../words/audit-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'

/** The statistics of audits, handed over by main. */
export type AuditTools = Pick<Tools, 'agreementOf' | 'gradeShares'>

type Found = { readonly round: AuditRound; readonly form: AuditForm; readonly results: RoundResults }

const settledIn = ({ finalCounts }: RoundResults): number => finalCounts.reduce((sum, each) => sum + each, 0)

const goodEnough = ({ round, form, results }: Found): string => {
  if (round.size === 0) return 'Second looks only'
  const settled = settledIn(results)
  return settled === 0 ? 'None settled yet' : `${results.finalCounts.reduce((sum, each, place) => sum + (form.scale.grades[place]!.isGoodEnough ? each : 0), 0)} of ${settled}`
}

const moderatedWords = ({ results: { moderated: { same, lower, higher } } }: Found): string => (same + lower + higher === 0 ? 'None moderated yet' : `${lower} lower, ${higher} higher, of ${same + lower + higher}`)

const roundFacts = (found: Found): AuditRoundFacts => {
  const { title, due } = found.round
  return { title, drawn: howChosen(found.round), due, settled: found.results.states.settled, cases: found.results.audits.length, goodEnough: goodEnough(found), moderated: moderatedWords(found) }
}

const answerWords = ({ answer }: AuditTheme): string => {
  switch (answer.kind) {
    case 'none':
      return 'Not in the plan yet'
    case 'finding':
      return 'A finding of our own'
    case 'action':
      return 'An action of the plan'
    default:
      return answer satisfies never
  }
}

const sentencesOf = ({ form, results: { pairs, moderated, again, heard } }: Found, { agreementOf }: AuditTools): readonly string[] => [
  ...(pairs.length === 0 ? [] : [`${capitalised(counted(pairs.length, 'case was', 'cases were'))} graded by two people who did not know what the other said. The same grade: ${moderated.same}. The moderator lower: ${moderated.lower}. The moderator higher: ${moderated.higher}.`]),
  agreementSentence(agreementOf(pairs, form.scale.grades.length).linear),
  ...(again.planned === 0 ? [] : [`Besides the sample, ${counted(again.planned, 'case was', 'cases were')} looked at again because of the grade before. Settled: ${again.settled}. Better than before: ${again.better}. They are not in the figures above.`]),
  ...(heard.asked === 0 ? [] : [`Of ${counted(heard.asked, 'audit', 'audits')}, the worker took part in ${heard.worker}, and the child or family was asked in ${heard.family}.`]),
]

const latestFacts = (record: AuditRecord, found: Found, tools: AuditTools): AuditLatestFacts => {
  const { round, form, results } = found
  const shares = tools.gradeShares(results.finalCounts)
  return {
    title: round.title,
    grades: { title: `Grades that count: ${round.title}`, of: ['audit', 'audits'], grades: form.scale.grades.map(({ words }, place) => ({ words, ...shares[place]! })) },
    sentences: sentencesOf(found, tools),
    gradeNames: form.scale.grades.map(({ words }) => words),
    domains: results.domains.map(({ domain, counts, cannotTell }) => ({ title: form.domains.find(({ id }) => id === domain)?.title ?? 'A part of another form', counts, cannotTell })),
    themes: record.themes.filter((theme) => theme.round === round.id).map((theme) => ({ title: theme.title, what: /[.!?]$/.test(theme.what) ? theme.what : `${theme.what}.`, seenIn: counted(theme.seenIn, 'case', 'cases'), answer: answerWords(theme) })),
  }
}

/** What about audits needs a person, without the reference of any case: a paper goes further than a page. */
const concernWords = (concerns: readonly AuditConcern[]): readonly string[] => {
  const many = (kind: AuditConcern['kind']): number => concerns.filter((each) => each.kind === kind).length
  const some = (count: number, words: string): readonly string[] => (count === 0 ? [] : [capitalised(words)])
  const [overdue, soon, differ] = [many('overdue-again'), many('due-again'), many('to-agree')]
  return [
    ...some(overdue, `${counted(overdue, 'case graded below the standard was', 'cases graded below the standard were')} not looked at again in time.`),
    ...concerns.flatMap((each) => (each.kind === 'round-overdue' ? [`${each.round.title}: ${counted(each.left, 'audit is', 'audits are')} not in, ${counted(each.days, 'day', 'days')} after the round was due.`] : [])),
    ...some(differ, `on ${counted(differ, 'case', 'cases')} the two gave different grades and have not agreed on one.`),
    ...some(soon, `${counted(soon, 'case graded below the standard is', 'cases graded below the standard are')} to be looked at again soon.`),
    ...concerns.flatMap((each) => (each.kind === 'theme-unanswered' ? [`${each.theme.title}, from ${each.round.title}: no finding and no action follows from it yet.`] : [])),
  ]
}

/** Rounds of practice audits, the newest first, and the latest one with something settled more closely. Only what is open to everybody is counted. */
export const gatherAudits = async (ask: Pick<Questions, 'audits'> & AuditTools, programme: ProgrammeId, today: Day): Promise<AuditFacts> => {
  const record = await ask.audits(programme)
  const found = record.rounds.toReversed().flatMap((round): readonly Found[] => {
    const form = formOf(record.forms, round)
    return form === null ? [] : [{ round, form, results: roundResults(record, round, form) }]
  })
  const latest = found.find(({ results }) => settledIn(results) > 0)
  return { concerns: concernWords(auditConcerns(record, record.forms, today)), rounds: found.map(roundFacts), latest: latest === undefined ? null : latestFacts(record, latest, ask) }
}
