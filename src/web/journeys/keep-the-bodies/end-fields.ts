import type { Body } from '../../../core/bodies/body.ts'
import { isValidOn } from '../../../core/bodies/body.ts'
import { isNonEmpty } from '../../../core/branded.ts'
import { addDays, type Day } from '../../../core/calendar/day.ts'
import { openAtEnd, type OpenAtEnd, type WholeRecord } from '../../../core/intervention/open-at-end.ts'
import type { Carried, CarriedKind } from '../../../core/intervention/carrying.ts'
import type { Disposition } from '../../../core/intervention/dissolve-body.ts'
import type { EndIntent } from '../../../core/intervention/end-body.ts'
import type { SuccessionKind } from '../../../core/bodies/succession.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { typedDay, type Form } from '../../form.ts'
import { parseSource } from '../keep-an-obligation/source-fields.ts'
import { parseOwners } from './who-owns-it.ts'

/** How a body ends. `closed`: nobody comes after it. */
export const waysToEnd = ['split', 'merge', 'rename', 'service-transferred', 'closed'] as const
export type WayToEnd = (typeof waysToEnd)[number]

/** The value of a choice that gives a thing to each successor, and of one that ends it. */
export const toEach = 'each'
export const toNobody = 'nobody'

/** The first page: when and how a body ends, and who comes after. */
export type AboutTheEnd = { readonly lastDay: Day; readonly how: WayToEnd; readonly successors: readonly Body[]; readonly reason: string; readonly source: Source | null }

/** In: the form, the bodies and the one that ends. Out: what the first page says, or null with its errors added. */
export const readAbout = (form: Form, bodies: readonly Body[], body: Body, errors: FieldError[]): AboutTheEnd | null => {
  const last = typedDay(form, 'last')
  if (last.kind !== 'day') errors.push({ field: 'last-day', message: 'Enter its last day as day, month and year' })
  const how = waysToEnd.find((each) => each === form.text('how'))
  if (how === undefined) errors.push({ field: 'how', message: 'Choose how it ends' })
  const successors = bodies.filter((each) => each.id !== body.id && form.all('successor').includes(each.id))
  if (how !== undefined && how !== 'closed' && successors.length === 0) errors.push({ field: 'successor', message: 'Choose who comes after it' })
  if (how === 'split' && successors.length === 1) errors.push({ field: 'successor', message: 'A split has at least two successors' })
  if ((how === 'merge' || how === 'rename') && successors.length > 1) errors.push({ field: 'successor', message: 'Choose one successor' })
  if (how === 'closed' && successors.length > 0) errors.push({ field: 'successor', message: 'Take the successors away, or choose how it passes to them' })
  const reason = form.text('reason')
  if (reason === '') errors.push({ field: 'reason', message: 'Say why it ends' })
  const source = parseSource(form, errors, true)
  return errors.length > 0 || last.kind !== 'day' || how === undefined ? null : { lastDay: last.day, how, successors, reason, source }
}

/** In: what is on record and the first page. Out: what would be left behind, and the bodies that can go on with it. */
export const readOpen = (record: WholeRecord, body: Body, about: AboutTheEnd): { readonly open: OpenAtEnd; readonly heirs: readonly Body[] } => {
  const next = addDays(about.lastDay, 1)
  const there = record.regime.bodies.filter((each) => each.id !== body.id && isValidOn(each, next) && ['council', 'trust', 'board'].includes(each.kind))
  return { open: openAtEnd(record, body.id, about.lastDay), heirs: about.successors.length > 0 ? about.successors : there }
}

export const nameOfCarried = (what: Carried): string => (what.kind === 'plan' ? 'plan' : `${what.kind}-${what.id}`)

const whatItIs = { visit: 'the findings of this visit', plan: 'the plan', contract: 'this contract', support: 'this support', promise: 'this promise', evidence: 'this piece of evidence' } as const satisfies Record<CarriedKind, string>

const chosen = (form: Form, name: string, heirs: readonly Body[], what: string, errors: FieldError[]): { readonly to: readonly Body[]; readonly why: string } => {
  const [value, why] = [form.text(name), form.text(`${name}-why`)]
  const to = value === toEach ? heirs : heirs.filter((each) => each.id === value)
  if (value !== toNobody && to.length === 0) errors.push({ field: name, message: `Say who goes on with ${what}, or that it ends` })
  if (value === toNobody && why === '') errors.push({ field: `${name}-why`, message: `Say why ${what} ends` })
  return { to, why }
}

const linkKind = (how: WayToEnd): SuccessionKind | null => (how === 'closed' ? null : how)

/** In: the form, the body, its end and what it would leave behind. Out: the end as people mean it, or null with the errors added. */
export const readEnd = (form: Form, body: Body, about: AboutTheEnd, { open, heirs }: ReturnType<typeof readOpen>, errors: FieldError[]): EndIntent | null => {
  const { lastDay, reason, source, how } = about
  const dispositions = open.duties.flatMap((duty): readonly Disposition[] => {
    const { to, why } = chosen(form, `duty-${duty.id}`, heirs, `“${duty.what}”`, errors)
    const holders = to.map((each) => ({ kind: 'body', body: each.id }) as const)
    return isNonEmpty(holders) ? [{ kind: 'pass', obligation: duty.id, to: holders, because: reason, source }] : [{ kind: 'end', obligation: duty.id, reason: why, source }]
  })
  const ownerships = open.ownerships.map(({ owned }) => {
    const to = parseOwners(form, errors, `owned-${owned}`)
    if (to.length === 0 && form.text(`owned-${owned}-why`) === '') errors.push({ field: `owned-${owned}-1`, message: 'Name the owners from the next day on, or say why there are none' })
    return { owned, to, reason: form.text(`owned-${owned}-why`) || reason }
  })
  const carried = open.carried.map((what) => {
    const { to, why } = chosen(form, nameOfCarried(what), heirs, whatItIs[what.kind], errors)
    return { what, to: to.map((each) => each.id), reason: to.length === 0 ? why : reason }
  })
  const escalations = open.escalations.map(({ id }) => {
    const { to, why } = chosen(form, `step-${id}`, heirs, 'this step of intervention', errors)
    return { step: id, to: to.map((each) => each.id), reason: to.length === 0 ? why : reason }
  })
  const kind = linkKind(how)
  return errors.length > 0
    ? null
    : {
        body: body.id, lastDay, reason, source, dispositions, ownerships, escalations, carried,
        successors: kind === null ? [] : about.successors.map((each) => ({ body: each.id, kind })),
        appointments: open.appointments.map((each) => ({ appointment: each.id, reason: form.text('appointments-why') || reason })),
        seats: open.seats.map((each) => ({ seat: each.id, reason: form.text('seats-why') || reason })),
      }
}
