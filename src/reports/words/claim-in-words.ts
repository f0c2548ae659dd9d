import type { ClaimFlag } from '../../core/assurance/upward-claim.ts'

/** Why a statement stands flagged. */
export const claimFlagNames = {
  'no-special-cause': 'The figures do not show it: nothing can be told from routine variation.',
  'other-way': 'The figures show something else.',
  'too-few': 'There are too few figures to tell.',
  'not-measured': 'There is no figure for it.',
  'other-number': 'It is not the number on record.',
  'not-delivered': 'The action is not delivered.',
  'not-closed': 'The proof of the action was not accepted.',
  'not-re-checked': 'The action was not checked again, or did not hold.',
  'evidence-gone': 'The evidence was withdrawn.',
  'evidence-stale': 'The evidence is too old to speak for today.',
  'not-accepted': 'Nobody independent has accepted the evidence.',
  'tied-to-nothing': 'Nothing it is tied to says so.',
  unchecked: 'Nobody here can check the document.',
} as const satisfies Record<ClaimFlag, string>
