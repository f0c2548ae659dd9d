/** The capacities in which a person serves a programme (product.md, who uses it). `public` is anyone not signed in. */
export const memberRoles = [
  'chair',
  'commissioner',
  'director',
  'programme-lead',
  'action-owner',
  'analyst',
  'quality-lead',
  'partner',
  'councillor',
  'inspector',
] as const

export type MemberRole = (typeof memberRoles)[number]

export const roles = [...memberRoles, 'public'] as const

export type Role = (typeof roles)[number]

/** The roles that judge a programme. They are appointed by whoever hosts the service, never by the people they judge. */
export const independentRoles = ['chair', 'commissioner', 'inspector'] as const satisfies readonly MemberRole[]

/** In: anything. Out: the role, or null where it is none of them. */
export const parseMemberRole = (value: unknown): MemberRole | null => memberRoles.find((role) => role === value) ?? null
