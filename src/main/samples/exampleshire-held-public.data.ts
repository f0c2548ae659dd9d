import type { SamplePublicItem } from './exampleshire-public.data.ts'

/** Wholly invented. A number that the plan on record does not say: it goes out with its reason, and the public reads both. */
export const exampleshireHeldPublicItems: readonly SamplePublicItem[] = [
  {
    id: 'public-how-the-plan-stands', part: 'where-things-stand', title: 'How far the plan is',
    words: '57% of the plan is now complete. That work is done does not mean that anything is better for children. The parts above and below say what is and what is not.',
    against: 'We counted every milestone. Of whole actions fewer are done.', source: null, replaces: null, decision: 'released', takenBack: null,
  },
]
