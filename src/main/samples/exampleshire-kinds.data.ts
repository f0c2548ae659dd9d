import type { InstrumentKind } from '../../core/intervention/instrument-kind.ts'
import { day } from '../../core/calendar/day.ts'

/** A kind of document that only Exampleshire has, as its programme lead would enter it on the page. Wholly invented. */
export const exampleshireKinds: readonly InstrumentKind[] = [
  {
    code: 'offer-of-support', name: 'Offer of support', whatItIs: 'Says which help the Department offers a council, and asks whether it takes it.', force: 'agreement', power: null, from: day('2026-01-01'), to: null,
    stages: [
      { code: 'offered', name: 'Support was offered', setsADay: true, after: null },
      { code: 'taken-up', name: 'The council took it', setsADay: false, after: 'offered' },
      { code: 'reviewed', name: 'Both looked at what came of it', setsADay: false, after: 'taken-up' },
    ],
    sources: [{ title: 'Circular on support to councils, January 2026 (invented)', url: null }],
  },
]
