import type { Branded, NonEmpty } from '../branded.ts'
import { isNonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { ContractId } from './contract.ts'
import type { Spoken } from './contract-change.ts'
import type { ContractRecord } from './contract-record.ts'
import type { ContractStep, ContractStepId } from './contract-step.ts'
import { notThere, spokenFor, whyNotFor, type ContractSetting, type Voice, type VoiceRefusal } from './contract-setting.ts'
import { isAtLeast } from './ladder.ts'

export type ContractMeetingId = Branded<'ContractMeetingId'>

/** Who meets (domain.md 9.2): the operational group, the strategic group, or the joint committee of the councils. */
export const meetingKinds = ['operational', 'strategic', 'joint-committee'] as const
export type ContractMeetingKind = (typeof meetingKinds)[number]

/** A meeting about a contract, with what it decided. */
export type ContractMeeting = {
  readonly id: ContractMeetingId
  readonly programme: ProgrammeId
  readonly contract: ContractId
  readonly kind: ContractMeetingKind
  readonly on: Day
  readonly decisions: NonEmpty<string>
  /** The step of the ladder that made an extraordinary meeting necessary, null for an ordinary one. */
  readonly step: ContractStepId | null
  readonly recorded: Spoken
}

export type ContractMeetingHeld = { readonly kind: 'contract-meeting-held'; readonly programme: ProgrammeId; readonly meeting: ContractMeeting }

export type MeetingRefusal = VoiceRefusal | Refusal<'no-such-contract' | 'in-the-future' | 'before-the-contract' | 'no-decision' | 'no-such-step' | 'before-the-step'>

/** In: a contract. Out: the open steps that ask for an extraordinary meeting and have had none. */
export const meetingsOwed = ({ contract, steps, meetings }: Pick<ContractRecord, 'contract' | 'steps' | 'meetings'>): readonly ContractStep[] => {
  const from = contract.ladder?.meetingFrom ?? null
  return from === null ? [] : steps.filter((each) => each.lifted === null && isAtLeast(each.rung, from) && !meetings.some((one) => one.step === each.id))
}

/** In: a contract and a meeting about it. Out: the change, or a refusal. */
export const holdMeeting = (
  record: ContractRecord | null,
  intent: Pick<ContractMeeting, 'kind' | 'on' | 'step'> & { readonly decisions: readonly string[]; readonly voice: Voice },
  { id, setting }: { readonly id: ContractMeetingId; readonly setting: ContractSetting },
): ContractMeetingHeld | MeetingRefusal => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const { contract, steps } = record
  const notPermitted = whyNotFor('keep-contract-meeting', contract, intent.voice.body, setting)
  if (notPermitted !== null) return notPermitted
  if (intent.on > setting.on) return refuse('in-the-future', 'The meeting would be after today.', 'Record it when it has been held.')
  if (intent.on < contract.begins) return refuse('before-the-contract', 'The contract had not begun.', 'Correct the day of the meeting.')
  const decisions = intent.decisions.map((each) => each.trim()).filter((each) => each !== '')
  if (!isNonEmpty(decisions)) return refuse('no-decision', 'Nothing says what the meeting decided.', 'Give each decision, or say that none was taken.')
  const step = steps.find((each) => each.id === intent.step)
  if (intent.step !== null && step === undefined) return refuse('no-such-step', 'The step it was held about is not on record.', 'Choose one of the steps of this contract.')
  if (step !== undefined && intent.on < step.by.on) return refuse('before-the-step', 'The step was taken after that day.', 'Correct the day, or record an ordinary meeting.')
  const { kind, on, voice } = intent
  return { kind: 'contract-meeting-held', programme: setting.programme, meeting: { id, programme: setting.programme, contract: contract.id, kind, on, decisions, step: intent.step, recorded: spokenFor(voice, setting) } }
}
