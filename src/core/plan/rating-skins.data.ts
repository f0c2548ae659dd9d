import { impactStates, type ImpactState } from '../assurance/impact-state.ts'
import type { DeliveryState } from './plan.ts'
import type { RatingSkin, SkinRating } from './rating-skin.ts'

const rating = (code: string, colour: SkinRating['colour'], words: string, means: string): SkinRating => ({ code, colour, words, means })

/** The same rating whatever the effect. */
const whatever = (code: string): Readonly<Record<ImpactState, string>> => Object.fromEntries(impactStates.map((state) => [state, code])) as Record<ImpactState, string>

/** Delivered work, where proof of its effect makes it another rating. */
const proved = (code: string, before: string): Readonly<Record<ImpactState, string>> => ({ ...whatever(before), evidenced: code, sustained: code })

const unfinished = (onTrack: string, atRisk: string, offTrack: string, none: string): Readonly<Record<Exclude<DeliveryState, 'delivered'>, Readonly<Record<ImpactState, string>>>> => ({
  'not-started': whatever(none), 'on-track': whatever(onTrack), 'at-risk': whatever(atRisk), 'off-track': whatever(offTrack), withdrawn: whatever(none),
})

/** Skins that come with the product, each with its legend and where it is used (domain.md 4.2, V25, V42). */
export const ratingSkins: readonly RatingSkin[] = [
  {
    code: 'brag', name: 'BRAG', about: 'Blue, red, amber and green, as most councils use them. Blue only where the effect is proved.', source: 'Usual practice in improvement plans', kind: 'one',
    legend: [
      rating('blue', 'blue', 'Blue', 'The work is done and its effect is proved.'),
      rating('green', 'green', 'Green', 'On track, or done and not yet proved.'),
      rating('amber', 'amber', 'Amber', 'At risk: it may not be done by its date.'),
      rating('red', 'red', 'Red', 'Off track: it will not be done by its date.'),
      rating('grey', 'grey', 'Grey', 'Not started, or withdrawn.'),
    ],
    rates: { ...unfinished('green', 'amber', 'red', 'grey'), delivered: proved('blue', 'green') },
  },
  {
    code: 'amber-e', name: 'Amber E', about: 'As BRAG, but work that is done and not yet proved is amber with an E: it is embedding, and audits test it before it is called complete.', source: 'Cheshire East, 2025; the exact words are ours', kind: 'one',
    legend: [
      rating('blue', 'blue', 'Blue', 'The work is done and its effect is proved.'),
      rating('amber-e', 'amber', 'Amber E', 'The work is done. It is embedding, and not yet proved.'),
      rating('green', 'green', 'Green', 'On track.'),
      rating('amber', 'amber', 'Amber', 'At risk: it may not be done by its date.'),
      rating('red', 'red', 'Red', 'Off track: it will not be done by its date.'),
      rating('grey', 'grey', 'Grey', 'Not started, or withdrawn.'),
    ],
    rates: { ...unfinished('green', 'amber', 'red', 'grey'), delivered: proved('blue', 'amber-e') },
  },
  {
    code: 'split-screen', name: 'Split screen', about: 'Two ratings beside each other: is the work done, and do children notice? Neither is worked out from the other.', source: 'Doncaster, 2016 to 2017, which laid value and tolerance side by side; the two halves are ours', kind: 'two',
    legend: [
      rating('work-green', 'green', 'Work: green', 'On track.'),
      rating('work-amber', 'amber', 'Work: amber', 'At risk.'),
      rating('work-red', 'red', 'Work: red', 'Off track.'),
      rating('work-done', 'blue', 'Work: done', 'Delivered. This does not say that it helped.'),
      rating('work-grey', 'grey', 'Work: none', 'Not started, or withdrawn.'),
      rating('effect-green', 'green', 'Effect: proved', 'Evidenced, or sustained.'),
      rating('effect-amber', 'amber', 'Effect: early signs', 'One sign points that way. It is not proof.'),
      rating('effect-red', 'red', 'Effect: none seen', 'It was looked for, and nothing shows it.'),
      rating('effect-grey', 'grey', 'Effect: cannot tell yet', 'Not yet due, or too early to tell.'),
    ],
    delivery: { 'not-started': 'work-grey', 'on-track': 'work-green', 'at-risk': 'work-amber', 'off-track': 'work-red', delivered: 'work-done', withdrawn: 'work-grey' },
    impact: { 'not-yet-due': 'effect-grey', 'too-early': 'effect-grey', 'no-effect': 'effect-red', 'early-signs': 'effect-amber', evidenced: 'effect-green', sustained: 'effect-green' },
  },
]
