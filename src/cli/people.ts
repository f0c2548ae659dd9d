import { bodyId, type BodyId } from '../core/bodies/body.ts'
import { parseDay, type Day } from '../core/calendar/day.ts'
import type { AppointmentId } from '../core/intervention/appointment.ts'
import type { Membership, MembershipId, Person, ProgrammeId } from '../core/people/person.ts'
import { memberRoles, parseMemberRole, type MemberRole } from '../core/people/role.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command, type ExitCode, type Terminal } from './command.ts'
import { parseWords } from './parse-words.ts'
import { printedRefusal } from './printed-refusal.ts'

type Needs = {
  readonly list: () => Promise<readonly (Person & { readonly memberships: readonly Membership[] })[] | Refusal>
  readonly add: (about: { readonly name: string; readonly email: string; readonly password: string }) => Promise<Person | Refusal>
  readonly setPassword: (email: string, password: string) => Promise<null | Refusal>
  readonly join: (about: {
    readonly email: string
    readonly programme: ProgrammeId
    readonly role: MemberRole
    readonly capacity: string
    readonly speaksFor: BodyId | undefined
    readonly appointment: AppointmentId | null
    readonly from: Day
    readonly to: Day | null
  }) => Promise<Membership | Refusal>
  readonly end: (about: { readonly membership: MembershipId; readonly programme: ProgrammeId; readonly to: Day; readonly reason: string }) => Promise<null | Refusal>
  readonly close: (email: string, reason: string) => Promise<null | Refusal>
  readonly reopen: (email: string, reason: string) => Promise<null | Refusal>
  readonly beginProgramme: (about: { readonly id: string; readonly name: string; readonly isInvented: boolean }) => Promise<null | Refusal>
}

const help = `usage: improvement-board people ACTION ... [--data FOLDER]

  list                                                     everyone, with what they serve
  add --name NAME --email ADDRESS < password               lets somebody sign in
  set-password ADDRESS < password                          sets a password anew
  close ADDRESS --reason WHY                               closes the account of a leaver: sessions end, the name stays in the record
  reopen ADDRESS --reason WHY                              opens it again; roles stand as they stood
  begin-programme ID --name NAME [--invented]              begins a programme
  join ADDRESS --programme ID --role ROLE --capacity POST --from DAY [--to DAY] [--speaks-for BODY] [--appointment ID]
  (with --appointment, access begins and ends with that appointment, without anybody’s act)
  end MEMBERSHIP --programme ID --on DAY --reason WHY      ends a role after that day

A password is read from standard input, so that it stays out of the list of running programs and of the history.
Roles: ${memberRoles.join(', ')}.
`

const given = (value: string | undefined, name: string): string => {
  if (value === undefined) throw new WrongCall(`${name} is missing; see --help`)
  return value
}
const dayOf = (value: string | undefined, name: string): Day => {
  const day = parseDay(given(value, name))
  if (day === null) throw new WrongCall(`${name} takes a day like 2026-11-20`)
  return day
}
const roleOf = (value: string | undefined): MemberRole => {
  const role = parseMemberRole(given(value, '--role'))
  if (role === null) throw new WrongCall(`--role takes one of ${memberRoles.join(', ')}`)
  return role
}

const bodyOf = (value: string | undefined): BodyId | undefined => {
  if (value !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) throw new WrongCall('--speaks-for takes the id of a body, such as north-exampleshire-council')
  return value === undefined ? undefined : bodyId(value)
}

const text = { type: 'string' } as const
const options = { data: text, name: text, email: text, programme: text, role: text, capacity: text, 'speaks-for': text, appointment: text, from: text, to: text, on: text, reason: text, invented: { type: 'boolean' } } as const

const passwordFrom = async ({ readInput }: Terminal): Promise<string> => (await readInput()).replace(/\r?\n$/, '')

const printed = ({ print }: Terminal, outcome: Refusal | object | null): ExitCode => {
  if (isRefusal(outcome)) {
    print(printedRefusal(outcome))
    return 1
  }
  print(`${JSON.stringify(outcome ?? { done: true })}\n`)
  return 0
}

/** `people ACTION`: what the host alone does, each a recorded act. In: how to open the acts on a data folder. */
export const peopleCommand =
  (open: (folder: string | undefined) => Needs): Command =>
  async (terminal) => {
    const [action, ...words] = terminal.words
    if (terminal.words.includes('--help')) {
      terminal.say(help)
      return 0
    }
    const one = (name: string) => parseWords(words, options, [name])
    const none = () => parseWords(words, options, [])
    switch (action) {
      case 'list': {
        const people = await open(none().values.data).list()
        return printed(terminal, isRefusal(people) ? people : { people })
      }
      case 'add': {
        const { data, name, email } = none().values
        const about = { name: given(name, '--name'), email: given(email, '--email') }
        return printed(terminal, await open(data).add({ ...about, password: await passwordFrom(terminal) }))
      }
      case 'set-password': {
        const { values, plain } = one('one ADDRESS')
        return printed(terminal, await open(values.data).setPassword(plain[0]!, await passwordFrom(terminal)))
      }
      case 'close':
      case 'reopen': {
        const { values, plain } = one('one ADDRESS')
        const [email, reason] = [plain[0]!, given(values.reason, '--reason')]
        return printed(terminal, await (action === 'close' ? open(values.data).close(email, reason) : open(values.data).reopen(email, reason)))
      }
      case 'begin-programme': {
        const { values, plain } = one('one ID')
        return printed(terminal, await open(values.data).beginProgramme({ id: plain[0]!, name: given(values.name, '--name'), isInvented: values.invented === true }))
      }
      case 'join': {
        const { values, plain } = one('one ADDRESS')
        const about = {
          email: plain[0]!,
          programme: given(values.programme, '--programme') as ProgrammeId,
          role: roleOf(values.role),
          capacity: given(values.capacity, '--capacity'),
          speaksFor: bodyOf(values['speaks-for']),
          appointment: (values.appointment ?? null) as AppointmentId | null,
          from: dayOf(values.from, '--from'),
          to: values.to === undefined ? null : dayOf(values.to, '--to'),
        }
        return printed(terminal, await open(values.data).join(about))
      }
      case 'end': {
        const { values, plain } = one('one MEMBERSHIP')
        const about = {
          membership: plain[0]! as MembershipId,
          programme: given(values.programme, '--programme') as ProgrammeId,
          to: dayOf(values.on, '--on'),
          reason: given(values.reason, '--reason'),
        }
        return printed(terminal, await open(values.data).end(about))
      }
      default:
        throw new WrongCall('it takes list, add, set-password, close, reopen, begin-programme, join or end; see --help')
    }
  }
