import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { changeTransitions, waitsFor, type ChangeOutcome, type ContractChange, type ContractChangeMove, type PartyAnswer } from './contract-change.ts'
import type { ContractRecord } from './contract-record.ts'
import { notThere, spokenFor, whyNotFor, withoutReason, type ContractSetting, type Voice, type VoiceRefusal } from './contract-setting.ts'
import { overlapWith, versionsOf, type KpiVersion } from './schedule.ts'

/** A party agreed, refused or withdrew. `version` is the new wording of an indicator, where the answer brought it into force. */
export type ContractChangeAnswered = {
  readonly kind: 'contract-change-answered'
  readonly programme: ProgrammeId
  readonly before: ContractChange
  readonly change: ContractChange
  readonly version: KpiVersion | null
  readonly reason: string | null
}

export type AnswerIntent = { readonly move: ContractChangeMove; readonly note: string; readonly voice: Voice }

export type AnswerRefusal =
  | VoiceRefusal
  | Refusal<'no-such-contract' | 'no-such-change' | 'already-settled' | 'not-asked' | 'already-answered' | 'two-parties-one-person' | 'not-yours-to-withdraw' | 'no-reason' | 'versions-overlap'>

const whyNotMove = (change: ContractChange, { move, note, voice }: AnswerIntent, { actor }: ContractSetting): AnswerRefusal | null => {
  if (changeTransitions[change.outcome.kind][move].length === 0) return refuse('already-settled', 'This change is settled already.', 'Look at how it ended. To change it again, propose another.')
  if (!change.needs.includes(voice.body)) return refuse('not-asked', 'That body was not a party when this was proposed.', 'Ask one of the parties that are waited for.')
  if (move === 'withdraw') {
    if (change.proposedBy.body !== voice.body) return refuse('not-yours-to-withdraw', 'Only the party that proposed a change can withdraw it.', 'Refuse it instead, with the reason.')
    return withoutReason(note)
  }
  if (!waitsFor(change).includes(voice.body)) return refuse('already-answered', 'That party has answered already.', 'Wait for the others, or propose another change.')
  // Whoever speaks for two parties would otherwise agree with themselves.
  if (actor.kind === 'person' && change.answers.some((each) => each.by.id === actor.person)) {
    return refuse('two-parties-one-person', 'You have answered for another party.', 'Somebody else must answer for this one.')
  }
  return move === 'refuse' ? withoutReason(note) : null
}

const versionMade = ({ proposal, id, asksFor }: ContractChange, schedule: readonly KpiVersion[], agreedOn: ContractSetting['on']): KpiVersion | AnswerRefusal | null => {
  if (proposal.kind !== 'kpi') return null
  const from = asksFor > agreedOn ? asksFor : agreedOn
  const overlap = overlapWith(schedule, proposal.becomes.code, from)
  return overlap ?? { number: versionsOf(schedule, proposal.becomes.code).length + 1, kpi: proposal.becomes, from, to: null, change: id }
}

/**
 * In: a proposed change and one party's answer. Out: the change, or a refusal. The last party's agreement brings it into force, from the
 * day asked for or from this day where that is later. One refusal settles it: nothing changes, and every answer stays on record.
 */
export const answerChange = (record: ContractRecord | null, id: ContractChange['id'], intent: AnswerIntent, setting: ContractSetting): ContractChangeAnswered | AnswerRefusal => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const before = record.changes.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-change', 'There is no such change.', 'Choose one from the list of the contract.')
  const refusal = whyNotFor('agree-contract-change', record.contract, intent.voice.body, setting) ?? whyNotMove(before, intent, setting)
  if (refusal !== null) return refusal
  const by = spokenFor(intent.voice, setting)
  const note = intent.note.trim() === '' ? null : intent.note.trim()
  const settled = (outcome: ChangeOutcome, answers: readonly PartyAnswer[], version: KpiVersion | null = null): ContractChangeAnswered => ({
    kind: 'contract-change-answered', programme: setting.programme, before, change: { ...before, answers, outcome }, version, reason: note,
  })
  if (intent.move === 'withdraw') return settled({ kind: 'withdrawn', by, reason: note ?? '' }, before.answers)
  const answers: readonly PartyAnswer[] = [...before.answers, { answer: intent.move === 'agree' ? 'agreed' : 'refused', by, note }]
  if (intent.move === 'refuse') return settled({ kind: 'refused', by, reason: note ?? '' }, answers)
  if (waitsFor({ ...before, answers }).length > 0) return settled({ kind: 'waiting' }, answers)
  const version = versionMade(before, record.schedule, setting.on)
  if (version !== null && 'code' in version) return version
  return settled({ kind: 'in-force', agreedOn: setting.on, from: before.asksFor > setting.on ? before.asksFor : setting.on }, answers, version)
}
