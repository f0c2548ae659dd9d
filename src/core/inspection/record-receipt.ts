import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Inspection } from './inspection.ts'

export type ReceiptRecorded = {
  readonly kind: 'receipt-recorded'
  readonly programme: ProgrammeId
  readonly inspection: Inspection['id']
  readonly before: Day | null
  readonly received: Day
}

/** In: an inspection and the day its report arrived. Out: the change that starts the clock of duties, or a refusal. */
export const recordReceipt = (
  inspection: Inspection | null,
  received: Day,
  { programme, actor, on }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day },
): ReceiptRecorded | NotPermitted | Refusal<'no-such-inspection' | 'in-the-future' | 'before-the-inspection'> => {
  const notPermitted = whyNot(actor, 'record-receipt', programme, on)
  if (notPermitted !== null) return notPermitted
  if (inspection === null || inspection.programme !== programme) {
    return refuse('no-such-inspection', 'The inspection is not in this register.', 'Choose one from the register.')
  }
  if (received > on) return refuse('in-the-future', 'The report cannot have arrived after today.', 'Give the day it arrived.')
  if (inspection.end !== null && received < inspection.end) {
    return refuse('before-the-inspection', 'The report cannot have arrived before the inspection ended.', 'Give the day it arrived.')
  }
  return { kind: 'receipt-recorded', programme, inspection: inspection.id, before: inspection.received, received }
}
