import type { AuditRecord, AuditRound, AuditTheme } from '../audit/audit.ts'
import type { BoardDecision, BoardRecord, Meeting } from '../board/meeting.ts'
import type { Day } from '../calendar/day.ts'
import { endsOn, type ContractRecord } from '../contract/contract-record.ts'
import type { ContractStep } from '../contract/contract-step.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Sight } from './dated-record.ts'

/** Acts by which a meeting, a decision, a contract, a round of audits or a piece of evidence came into the record: their lines name what was not there before. */
export const actsThatAdd: readonly string[] = ['meeting-planned', 'board-decided', 'contract-entered', 'audit-round-planned', 'audit-theme-noted', 'evidence-offered']

/** A past day, with which knowledge it is looked at, and the ids of what was entered after it. */
export type ThatDay = { readonly day: Day; readonly sight: Sight; readonly enteredLater: ReadonlySet<string> }

const wasThere = ({ id }: { readonly id: string }, { sight, enteredLater }: ThatDay): boolean => sight === 'known-now' || !enteredLater.has(id)

/** A meeting that had been held by a day, and what it had decided. */
export type MeetingThen = { readonly meeting: Meeting; readonly decisions: readonly BoardDecision[] }

const isHeld = ({ state }: Meeting): boolean => state === 'held' || state === 'minutes-drafted' || state === 'minutes-approved'

/** In: what a reader sees of meetings today, and a day. Out: those held by then with their decisions, the newest first. A meeting bears its own day; what was written of it later is left out. */
export const meetingsThen = ({ meetings, decisions }: Pick<BoardRecord, 'meetings' | 'decisions'>, that: ThatDay): readonly MeetingThen[] =>
  meetings
    .filter((meeting) => isHeld(meeting) && meeting.on <= that.day && wasThere(meeting, that))
    .toSorted((one, other) => other.on.localeCompare(one.on))
    .map((meeting) => ({ meeting, decisions: decisions.filter((each) => each.meeting === meeting.id && wasThere(each, that)) }))

/** A contract that was running on a day: until when, by what was agreed so far, and the steps that stood against its provider. */
export type ContractThen = Pick<ContractRecord, 'contract'> & { readonly ends: Day | null; readonly changes: number; readonly steps: readonly ContractStep[] }

/** In: contracts and a day. Out: those that had begun and not ended. Changes, steps and liftings bear their own days. */
export const contractsThen = (records: readonly ContractRecord[], that: ThatDay): readonly ContractThen[] =>
  records
    .filter(({ contract }) => contract.begins <= that.day && wasThere(contract, that))
    .map((record) => ({
      contract: record.contract,
      ends: endsOn(record, that.day),
      changes: record.changes.filter(({ outcome }) => outcome.kind === 'in-force' && outcome.agreedOn <= that.day).length,
      steps: record.steps.filter(({ by, lifted }) => by.on <= that.day && (lifted === null || lifted.by.on > that.day)),
    }))
    .filter(({ ends }) => ends === null || ends >= that.day)

/** A round of audits as far as it was on a day: its cases, how many both had graded, and what had been seen in several. */
export type RoundThen = { readonly round: AuditRound; readonly cases: number; readonly bothIn: number; readonly themes: readonly AuditTheme[] }

/** In: what a reader sees of audits today, and a day. Out: the rounds planned by then, the newest first. No grade is shown: who may see it is decided on the page of the round. */
export const auditsThen = ({ rounds, audits, themes }: Pick<AuditRecord, 'rounds' | 'audits' | 'themes'>, that: ThatDay): readonly RoundThen[] =>
  rounds
    .filter((round) => round.planned <= that.day && wasThere(round, that))
    .toSorted((one, other) => other.planned.localeCompare(one.planned))
    .map((round) => {
      const own = audits.filter((each) => each.round === round.id && (each.setAside === null || each.setAside.on > that.day))
      return { round, cases: own.length, bothIn: own.filter(({ opened }) => opened !== null && opened <= that.day).length, themes: themes.filter((each) => each.round === round.id && each.noted <= that.day && wasThere(each, that)) }
    })

/** In: evidence as a reader sees it today, and a day. Out: what was in the library, the newest first; what was withdrawn only later stands. The words of what the law made us erase are gone for every day. */
export const evidenceThen = (library: readonly Evidence[], that: ThatDay): readonly Evidence[] =>
  library
    .filter((piece) => (that.sight === 'known-now' ? piece.received : piece.offered.on) <= that.day && wasThere(piece, that))
    .map((piece) => ({ ...piece, withdrawn: piece.withdrawn !== null && piece.withdrawn.on <= that.day ? piece.withdrawn : null }))
    .filter(({ withdrawn }) => withdrawn === null)
    .toSorted((one, other) => other.received.localeCompare(one.received))
