import type { FlaggedWords } from '../assurance/claims-in-words.ts'
import { flagsOfSays, type PaperClaims } from '../board/paper-claims.ts'
import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { Actor } from '../people/actor.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'

export type PublicItemId = Branded<'PublicItemId'>

/** The parts of a programme's public page, in the order in which they are read. */
export const publicParts = ['where-things-stand', 'improved', 'not-yet', 'board-update', 'commitment', 'news'] as const
export type PublicPart = (typeof publicParts)[number]

/** Where something written for the public stands. Nothing comes back: it is written anew, and says what it replaces. */
export const publicStates = ['waiting', 'released', 'set-aside', 'withdrawn'] as const
export type PublicState = (typeof publicStates)[number]

/** From which state something may come to which: waiting is decided once, and what the public has seen can only be taken back. */
export const publicSteps: Readonly<Record<PublicState, Readonly<Record<PublicState, boolean>>>> = {
  waiting: { waiting: false, released: true, 'set-aside': true, withdrawn: false },
  released: { waiting: false, released: false, 'set-aside': false, withdrawn: true },
  'set-aside': { waiting: false, released: false, 'set-aside': false, withdrawn: false },
  withdrawn: { waiting: false, released: false, 'set-aside': false, withdrawn: false },
}

/** Who did something, as it stood that day. `person` is null for a service. */
export type Hand = { readonly person: PersonId | null; readonly name: string; readonly capacity: string; readonly on: Day }

/** What the figures of a measure show, in the one word that a claim is held against. */
export const figuresShow = ['better', 'worse', 'no-change', 'cannot-tell'] as const
export type FiguresShow = (typeof figuresShow)[number]

/** Something written for the public. Its words are frozen: a new wording is a new item that replaces it. */
export type PublicItem = {
  readonly id: PublicItemId
  readonly programme: ProgrammeId
  readonly part: PublicPart
  readonly title: string
  readonly words: string
  /** Where it is written, such as a published letter; the address of a page, or null. */
  readonly source: { readonly title: string; readonly address: string | null } | null
  /** The measure it rests on, and what its figures showed on the day it was written, and from its release on what they showed then. */
  readonly measure: { readonly id: MeasureId; readonly body?: BodyId; readonly name: string; readonly shows: FiguresShow } | null
  /** Why it is said although the record does not bear it out. Printed beside it. */
  readonly against: string | null
  /** What its sentences assert, held against the record on the day it was written; not there in texts older than the check. */
  readonly says?: PaperClaims
  /** The same, held again by whoever released it, who also looked at each number. `goingOn`: why it goes out although the record no longer bears it out. */
  readonly releaseSays?: PaperClaims & { readonly numbersChecked: boolean }
  readonly written: Hand
  readonly state: PublicState
  readonly decided: Hand | null
  readonly ended: (Hand & { readonly because: string }) | null
  readonly replaces: PublicItemId | null
}

/** How to report a concern about a child to this council; stands on every public page. */
export type PublicContact = { readonly council: string; readonly phone: string; readonly outOfHours: string | null; readonly address: string | null }

/** Whether a programme has a public page. It is off until one person asks for it and another agrees. */
export type PublicPage = {
  readonly programme: ProgrammeId
  readonly title: string
  readonly isInvented: boolean
  readonly contact: PublicContact
  readonly isOn: boolean
  readonly asked: Hand
  /** Who agreed, or who switched it off and why. */
  readonly decided: (Hand & { readonly because: string | null }) | null
}

/** What is on record for the public, with what waits. */
export type PublicRecord = { readonly page: PublicPage | null; readonly items: readonly PublicItem[] }

/** Where, by whom and on which day a decision about the public page is made, and what stands on record. */
export type PublicSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly record: PublicRecord; readonly hand: Hand }

/** In: a text for the public. Out: the words of it that are held against the record. */
export const wordsOfPublicItem = ({ title, words }: Pick<PublicItem, 'title' | 'words'>): string => `${title}\n\n${words}`

/** In: a text for the public. Out: what stands flagged beside it with each reason that was given, as it was held last; null where nothing does. */
export const flagsOfPublicItem = ({ says, releaseSays }: Pick<PublicItem, 'says' | 'releaseSays'>): FlaggedWords | null => {
  const last = releaseSays ?? says
  return last === undefined ? null : flagsOfSays({ kind: 'held', sentences: last.sentences, goingOn: [...new Set([says?.goingOn, releaseSays?.goingOn].filter((each) => typeof each === 'string'))].join(' ') })
}
