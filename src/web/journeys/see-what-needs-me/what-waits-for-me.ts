import type { AssuranceRecord } from '../../../core/assurance/assurance-record.ts'
import { closureState, lastClosure } from '../../../core/assurance/closure.ts'
import { currentRound, resultOf } from '../../../core/assurance/standing.ts'
import type { AuditRecord } from '../../../core/audit/audit.ts'
import { digestFor } from '../../../core/board/digest.ts'
import type { LetterRecord } from '../../../core/board/letter.ts'
import type { BoardRecord } from '../../../core/board/meeting.ts'
import type { PublicationStep } from '../../../core/board/publication-state.ts'
import { addDays, daysBetween, type Day } from '../../../core/calendar/day.ts'
import { waitsFor } from '../../../core/contract/contract-change.ts'
import type { ContractRecord } from '../../../core/contract/contract-record.ts'
import { readingsOfKpi } from '../../../core/contract/readings.ts'
import { codesOf } from '../../../core/contract/schedule.ts'
import type { Rebase } from '../../../core/measure/series-notes.ts'
import { membershipsIn } from '../../../core/people/actor.ts'
import { may } from '../../../core/people/permission.ts'
import { voicesOf } from '../../../core/people/voice.ts'
import { carriesByName } from '../../../core/plan/carries.ts'
import { isLive, isOverdue, type Action, type Outcome } from '../../../core/plan/plan.ts'
import type { ProgressUpdate } from '../../../core/plan/report-progress.ts'
import { silentActions } from '../../../core/plan/slippage.ts'
import type { FigureRelease } from '../../../core/publication/figure-release.ts'
import type { PublicRecord } from '../../../core/publication/public-item.ts'
import { riskState } from '../../../core/risk/risk-state.ts'
import type { Risk } from '../../../core/risk/risk.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'

/** One thing that waits for the person who asks, and where it is done. */
export type Waiting = { readonly text: string; readonly under: string; readonly href: string }

/** What is on record of the things that can wait for somebody. */
export type WaitsHeld = {
  readonly actions: readonly Action[]
  readonly updates: readonly ProgressUpdate[]
  readonly audits: Pick<AuditRecord, 'audits' | 'rounds'>
  readonly contracts: readonly ContractRecord[]
  readonly board: BoardRecord
  readonly letters: LetterRecord
  readonly steps: readonly PublicationStep[]
  readonly assurance: Pick<AssuranceRecord, 'challenges' | 'statements' | 'settlements' | 'closures'>
  readonly outcomes: readonly Outcome[]
  readonly risks: readonly Risk[]
  readonly releases: readonly FigureRelease[]
  readonly publicRecord: PublicRecord
  readonly rebases: readonly Rebase[]
}

type Asking = Pick<ProgrammeVisit, 'actor' | 'person' | 'on'> & { readonly programme: Pick<ProgrammeVisit['programme'], 'id'> }

/** Days before its end on which an action is shown to whoever carries it. */
const soon = 14

const howItStands = (action: Action, silent: ReadonlyMap<Action['id'], number>, on: Day): string | null => {
  if (isOverdue(action, on)) return `Yours, and ${counted(daysBetween(action.due, on), 'day', 'days')} late`
  if (action.due >= on && action.due <= addDays(on, soon)) return `Yours, and due on ${dayInWords(action.due)}`
  const days = silent.get(action.id)
  return days === undefined ? null : `Yours, and nothing was said of it for ${counted(days, 'day', 'days')}`
}

const ownActions = ({ actor, programme: { id }, on }: Asking, { actions, updates }: WaitsHeld): readonly Waiting[] => {
  const silent = new Map(silentActions(actions, updates, on).map(({ action, days }) => [action.id, days]))
  const maySpeak = may(actor, 'report-progress', id, on)
  return actions
    .filter((action) => isLive(action) && action.delivery !== 'delivered' && [action.owner, action.partner].some((carrier) => carriesByName(actor, carrier, id, on)))
    .toSorted((one, other) => one.due.localeCompare(other.due))
    .flatMap((action) => {
      const under = howItStands(action, silent, on)
      return under === null ? [] : [{ text: `${action.number}. ${action.title}`, under, href: maySpeak ? paths.reportProgress(id, action.id) : paths.action(id, action.id) }]
    })
}

const ownAudits = ({ person, programme: { id } }: Asking, { audits: { audits, rounds } }: WaitsHeld): readonly Waiting[] =>
  audits
    .filter((audit) => audit.setAside === null && ((audit.auditor === person.id && audit.sent.auditor === null) || (audit.moderator === person.id && audit.sent.moderator === null)))
    .map((audit) => ({
      text: `${audit.auditor === person.id ? 'Audit' : 'Moderate'} case ${audit.reference}`,
      under: `Due on ${dayInWords(rounds.find((round) => round.id === audit.round)?.due ?? null)}`,
      href: paths.audit(id, audit.id),
    }))

/** Views that are still to be given, differences to settle, and closed actions to look at again: never by whoever carries the action. */
const judging = ({ actor, programme: { id }, on }: Asking, { assurance, outcomes, actions }: WaitsHeld): readonly Waiting[] => {
  const stands = outcomes.map((outcome) => ({ outcome, result: resultOf(assurance, outcome.id, currentRound(assurance.statements, outcome.id)) }))
  const waitsForView = stands.filter(({ result }) => result.kind === 'waiting' && result.for === 'view')
  return [
    ...(may(actor, 'give-view', id, on) ? waitsForView.map(({ outcome }) => ({ text: 'Give your view of an outcome', under: outcome.difference, href: paths.giveView(id, outcome.id) })) : []),
    ...(may(actor, 'settle-difference', id, on)
      ? stands.filter(({ result }) => result.kind === 'reviewers-differ').map(({ outcome }) => ({ text: 'Settle where claim and view differ', under: outcome.difference, href: paths.settleDifference(id, outcome.id) }))
      : []),
    ...(may(actor, 'recheck-action', id, on)
      ? actions.flatMap((action) => {
          const last = lastClosure(assurance.closures, action.id)
          const isDue = last !== null && closureState(assurance.closures, action.id) === 'closed' && last.recheckDue <= addDays(on, soon)
          const isOwn = [action.owner, action.partner].some((carrier) => carriesByName(actor, carrier, id, on))
          return !isDue || isOwn ? [] : [{ text: `Look again at closed action ${action.number}: ${action.title}`, under: `${last.recheckDue < on ? 'Was due' : 'Due'} on ${dayInWords(last.recheckDue)}`, href: paths.recheckAction(id, action.id) }]
        })
      : []),
  ]
}

const ownContracts = ({ actor, programme: { id }, on }: Asking, { contracts }: WaitsHeld): readonly Waiting[] =>
  contracts.flatMap((record): readonly Waiting[] => {
    const { contract } = record
    const providers = contract.parties.filter(({ side }) => side === 'provider').map(({ body }) => body)
    const gives = voicesOf(actor, 'submit-kpi-return', id, on).some((body) => providers.includes(body))
    const missing = gives ? codesOf(record.schedule).flatMap((code) => readingsOfKpi(record, code, on).filter(({ given, due }) => given === null && due !== null && due < on)) : []
    const answers = voicesOf(actor, 'agree-contract-change', id, on)
    return [
      ...(missing.length === 0 ? [] : [{ text: `Give the figures of ${contract.title}`, under: `${capitalised(counted(missing.length, 'return is', 'returns are'))} late`, href: paths.contract(id, contract.id) }]),
      ...record.changes
        .filter((change) => waitsFor(change).some((body) => answers.includes(body)))
        .map((change) => ({ text: `Say whether you agree to change ${change.number} of ${contract.title}`, under: 'Until every party agrees nothing changes', href: paths.contractChange(id, contract.id, change.id) })),
    ]
  })

const boardAndLetters = ({ actor, person, programme: { id }, on }: Asking, { board, letters, steps, assurance: { challenges } }: WaitsHeld): readonly Waiting[] => {
  const digest = digestFor({ id: person.id, name: person.name, posts: membershipsIn(actor, id, on) }, { board, letters, steps, challenges }, on)
  const line = (count: number, text: string, one: string, many: string, href: string): readonly Waiting[] => (count === 0 ? [] : [{ text, under: capitalised(counted(count, one, many)), href }])
  return [
    ...(digest === null
      ? []
      : [
          ...line(digest.papersToGive, 'Bring your paper', 'paper for a meeting ahead', 'papers for meetings ahead', paths.meetings(id)),
          ...line(digest.actionsToClose, 'Close what the board asked of you', 'action of the board is due', 'actions of the board are due', paths.boardDecisions(id)),
          ...line(digest.factsToCheck, 'Check the facts of a report', 'report waits', 'reports wait', paths.letters(id)),
          ...line(digest.lettersToSign, 'Sign a report', 'report waits for your signature', 'reports wait for your signature', paths.letters(id)),
          ...line(digest.commentsToAnswer, 'Answer comments on a report', 'comment has no answer', 'comments have no answer', paths.letters(id)),
          ...line(digest.restrictionsToReview, 'Look again at what is kept back', 'review is due', 'reviews are due', paths.publication(id)),
          ...line(digest.questionsToAnswer, 'Answer a question', 'question to you has no answer', 'questions to you have no answer', paths.questions(id)),
          ...line(digest.answersToJudge, 'Say whether an answer will do', 'question of yours was answered', 'questions of yours were answered', paths.questions(id)),
        ]),
    ...(may(actor, 'approve-minutes', id, on)
      ? board.meetings.filter(({ state }) => state === 'minutes-drafted').map((meeting) => ({ text: `Approve the minutes of meeting ${meeting.number}`, under: `Held on ${dayInWords(meeting.on)}`, href: paths.minutes(id, meeting.id) }))
      : []),
  ]
}

const ownRisks = ({ actor, programme: { id }, on }: Asking, { risks }: WaitsHeld): readonly Waiting[] =>
  risks
    .filter((risk) => risk.closed === null && carriesByName(actor, risk.owner, id, on))
    .flatMap((risk) => {
      const isOver = riskState(risk, on) === 'acceptance-over'
      return !isOver && risk.review >= on ? [] : [{ text: `Look again at risk ${risk.number}: ${risk.title}`, under: isOver ? 'It was let stand until a day that has passed' : `Was due on ${dayInWords(risk.review)}`, href: paths.risk(id, risk.id) }]
    })

/** What one person began and a second decides: never the first. */
const secondPerson = ({ actor, person, programme: { id }, on }: Asking, { releases, publicRecord, rebases }: WaitsHeld): readonly Waiting[] => [
  ...(may(actor, 'decide-a-release', id, on)
    ? releases.filter(({ decided, proposed }) => decided === null && proposed.by !== person.id).map((each) => ({ text: `Decide on the release “${each.title}”`, under: `Proposed on ${dayInWords(each.proposed.on)}`, href: paths.release(id, each.id) }))
    : []),
  ...(may(actor, 'release-to-the-public', id, on)
    ? publicRecord.items.filter(({ state, written }) => state === 'waiting' && written.person !== person.id).map((each) => ({ text: `Decide whether the public reads “${each.title}”`, under: `Written on ${dayInWords(each.written.on)} by ${each.written.name}`, href: paths.publicItem(id, each.id) }))
    : []),
  ...(may(actor, 'decide-a-rebase', id, on)
    ? rebases.filter(({ decided, proposed }) => decided === null && proposed.by !== person.id).map((each) => ({ text: 'Say whether limits start afresh', under: each.reason, href: paths.rebase(id, each.measure, each.id) }))
    : []),
]

/**
 * In: who asks, and what is on record. Out: what waits for that person: work that carries their name or post, what they were asked, what is
 * theirs to sign, and what waits for a second person. The letters of a week count the same things (`core/board/digest.ts`).
 */
export const whatWaitsForMe = (asking: Asking, held: WaitsHeld): readonly Waiting[] => [
  ...ownActions(asking, held),
  ...ownAudits(asking, held),
  ...judging(asking, held),
  ...ownContracts(asking, held),
  ...boardAndLetters(asking, held),
  ...ownRisks(asking, held),
  ...secondPerson(asking, held),
]
