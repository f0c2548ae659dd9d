import type { BodyKind } from '../../core/bodies/body.ts'
import type { AuthorityType } from '../../core/bodies/known-body.ts'
import type { SuccessionKind } from '../../core/bodies/succession.ts'

export const bodyKindWords = {
  council: 'Council',
  region: 'Region',
  country: 'Country',
  trust: 'Children’s trust',
  board: 'Board',
  regulator: 'Regulator',
  department: 'Government department',
  'joint-return': 'Two councils with one return',
  'peer-group': 'Councils laid beside another',
  'improvement-board': 'Improvement board',
  'corporate-parenting-board': 'Corporate parenting board',
  'joint-committee': 'Joint committee',
  'strategic-group': 'Strategic group',
} as const satisfies Record<BodyKind, string>

export const authorityTypeWords = {
  'london-borough': 'London borough council',
  'metropolitan-district': 'Metropolitan district council',
  unitary: 'Unitary council',
  county: 'County council',
} as const satisfies Record<AuthorityType, string>

type InWords = { readonly before: (successor: string, on: string) => string; readonly after: (predecessor: string, on: string) => string }

/** What happened between two bodies, told from either side. */
export const successionWords = {
  split: {
    before: (successor, on) => `Was split: ${successor} took over part of its area on ${on}.`,
    after: (predecessor, on) => `Took over part of the area of ${predecessor} on ${on}.`,
  },
  merge: {
    before: (successor, on) => `Became part of ${successor} on ${on}.`,
    after: (predecessor, on) => `Took in ${predecessor} on ${on}.`,
  },
  rename: {
    before: (successor, on) => `Became ${successor} on ${on}.`,
    after: (predecessor, on) => `Was ${predecessor} before ${on}.`,
  },
  'service-transferred': {
    before: (successor, on) => `Passed the running of children’s services to ${successor} on ${on}, and stayed responsible in law.`,
    after: (predecessor, on) => `Took over the running of children’s services from ${predecessor} on ${on}.`,
  },
} as const satisfies Record<SuccessionKind, InWords>

/** What joins two bodies in a drawing of who came after whom. */
export const linkWords = {
  split: 'Split',
  merge: 'Merged',
  rename: 'New name or form',
  'service-transferred': 'Running of services handed over',
} as const satisfies Record<SuccessionKind, string>
