import type { Day } from '../core/calendar/day.ts'
import type { Actor } from '../core/people/actor.ts'
import type { Act } from '../core/people/permission.ts'
import type { Person, Programme } from '../core/people/person.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Recording } from '../operations/needs.ts'
import type { FieldError } from './components/field-errors/field-errors.ts'
import type { Door } from './door.ts'
import type { Form } from './form.ts'
import type { Hole, Html } from './html.ts'
import type { Drafts, Questions } from './questions.ts'
import type { Tools } from './tools.ts'

/** Who may come in: anyone, anyone signed in, or whoever the permission table lets do this act in the path’s programme. */
export type Guard = 'anyone' | 'signed-in' | Act

/** Where a request stands: its address, and who asks. Handlers take nothing else from the request. */
export type Visit = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly on: Day
  /** The hidden field that every form needs. */
  readonly token: Html
  readonly actor: Actor | null
  readonly person: Person | null
  readonly programme: Programme | null
  /** The name of the read token with which a program asks; a browser has none. */
  readonly readsWith?: string
}

/** A visit by somebody signed in. */
export type SignedInVisit = Visit & { readonly actor: Extract<Actor, { kind: 'person' }>; readonly person: Person }

/** A visit to a page of a programme, by somebody the guard let in. */
export type ProgrammeVisit = SignedInVisit & { readonly programme: Programme }

/** What a handler gives back. The server turns it into a response; nothing else does. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly title: string
      readonly body: Hole
      readonly errors?: readonly FieldError[]
      readonly width?: 'reading' | 'wide'
      readonly breadcrumbs?: readonly { readonly text: string; readonly href?: string }[]
      readonly backLink?: { readonly href: string; readonly text?: string }
      /** Seconds after which the browser asks again, for a page that shows work going on. */
      readonly refreshAfter?: number
      /** For anybody: small, without a script or a typeface to fetch. Set by the server, never by a page. */
      readonly isForAll?: true
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly notice?: string }
  | {
      readonly kind: 'file'
      readonly bytes: Uint8Array | string
      readonly mediaType: string
      /** With a name the file is downloaded; without one it is shown in place. */
      readonly name?: string
      readonly isUnchanging?: boolean
      /** Of its content (an ETag): a client that has it is told that nothing changed. */
      readonly mark?: string
      /** 200 unless told. */
      readonly code?: 200 | 400 | 404
    }
  | { readonly kind: 'not-found' }
  /** Something was here and is not any longer. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'signed-in'; readonly sessionToken: string; readonly to: string }
  | { readonly kind: 'signed-out'; readonly to: string }

/** Everything an act can need, bound to one transaction. An operation takes the few it names. */
export type Doings = Questions & Drafts & Recording & Tools

type VisitOf<G extends Guard> = G extends 'anyone' ? Visit : G extends 'signed-in' ? SignedInVisit : ProgrammeVisit

/** Runs work in one act: one transaction, kept whole, or not at all where anything in it was refused. */
export type InOneAct = <T>(work: (does: Doings) => Promise<T>) => Promise<T>

/** Answers the questions of a page from one moment. */
export type AtOneMoment = <T>(ask: (questions: Questions & Tools) => Promise<T>) => Promise<T>

/** What a form looks at itself, so that the door does not: its words for child data, its files with the scanner, the words in its files. */
export type LooksItself = 'words' | 'files' | 'words-in-files' | 'words-in-files'

/** A page whose handlers have been tied to their guard, as the list of routes holds it. */
export type Route = {
  readonly path: string
  readonly guard: Guard
  readonly submitGuard: Guard | null
  /** The largest file that may be sent here, in bytes; null for what holds everywhere. */
  readonly largestFile: number | null
  /** Empty almost everywhere: the door looks. Each that is not stands with its reason in `forms-are-checked.test.ts`. */
  readonly looksItself: readonly LooksItself[]
  /** True where nobody goes past a warning about child data: the same words would be refused by a rule behind it. */
  readonly hasNoWayPast: boolean
  /** The same for everybody: kept ready, and given without a look at who asks. */
  readonly isForAll?: true
  /** The same for all members with the same sight of small numbers: its middle is drawn once for each state of the record. */
  readonly isShared?: true
  readonly show: ((see: AtOneMoment, visit: Visit, door: Door, run: InOneAct) => Promise<Answer>) | null
  readonly submit: ((run: InOneAct, visit: Visit, form: Form, door: Door, see: AtOneMoment) => Promise<Answer>) | null
}

/**
 * How a page is shown: from the record; by slow work on what the record gave, which keeps no transaction open while it lasts; for pages
 * about signing in, at the door; or, where figures leave with it, in one act that notes where they went.
 */
type Shows<V> =
  | { readonly show?: (ask: Questions & Tools, visit: V) => Promise<Answer> | Answer }
  | { readonly showSlowly: (see: AtOneMoment, visit: V) => Promise<Answer> }
  | { readonly showAtDoor: (visit: V, door: Door) => Promise<Answer> | Answer }
  | { readonly takeOut: (does: Doings, visit: V) => Promise<Answer> }

/**
 * What a form does. `act` is one act: a refusal anywhere in it undoes all of it. `acts` runs several, each on its own (several
 * files), or looks at the record for long before one (a pack). `atDoor` signs in, out or off.
 */
type Does<V> = { readonly looksItself?: readonly LooksItself[]; readonly hasNoWayPast?: true } & DoesOne<V>

type DoesOne<V> =
  | { readonly guard: Guard; readonly act: (does: Doings, visit: V, form: Form) => Promise<Answer> }
  | { readonly guard: Guard; readonly acts: (run: InOneAct, visit: V, form: Form, see: AtOneMoment) => Promise<Answer> }
  | { readonly guard: Guard; readonly atDoor: (visit: V, form: Form, door: Door) => Promise<Answer> }

type Spec<G extends Guard, V> = { readonly path: string; readonly guard: G; readonly largestFile?: number; readonly submit?: Does<V> } & Shows<V>

const showOf = (spec: Shows<Visit>): Route['show'] => {
  if ('showAtDoor' in spec) return async (_see, visit, door) => spec.showAtDoor(visit, door)
  if ('showSlowly' in spec) return (see, visit) => spec.showSlowly(see, visit)
  if ('takeOut' in spec) return (_see, visit, _door, run) => run((does) => spec.takeOut(does, visit))
  const { show } = spec
  return show === undefined ? null : (see, visit) => see(async (ask) => show(ask, visit))
}

const submitOf = (submit: Does<Visit> | undefined): Route['submit'] => {
  if (submit === undefined) return null
  if ('act' in submit) return (run, visit, sent) => run((does) => submit.act(does, visit, sent))
  if ('acts' in submit) return (run, visit, sent, _door, see) => submit.acts(run, visit, sent, see)
  return (_run, visit, sent, door) => submit.atDoor(visit, sent, door)
}

/**
 * Ties a page to its guard. In: a page. Out: the route. The server checks the guard before it calls a handler, so the
 * handler’s visit really has a person and a programme; this is the one place that says so to the compiler.
 */
export const page = <const G extends Guard>(spec: Spec<G, VisitOf<G>>): Route => {
  const { path, guard, submit } = spec
  return {
    path,
    guard,
    submitGuard: submit?.guard ?? null,
    largestFile: spec.largestFile ?? null,
    looksItself: submit?.looksItself ?? [],
    hasNoWayPast: submit?.hasNoWayPast ?? false,
    show: showOf(spec as unknown as Shows<Visit>),
    submit: submitOf(submit as Does<Visit> | undefined),
  }
}
