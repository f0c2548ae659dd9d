import type { MemberRole } from '../../core/people/role.ts'

/** Roles as a person reads them. */
export const roleWords = {
  chair: 'Independent chair',
  commissioner: 'Commissioner or adviser',
  director: 'Director of children’s services',
  'programme-lead': 'Programme lead',
  'action-owner': 'Action owner',
  analyst: 'Performance analyst',
  'quality-lead': 'Quality assurance lead',
  partner: 'Partner agency',
  councillor: 'Councillor',
  inspector: 'Inspector',
} as const satisfies Record<MemberRole, string>
