import type { FindingKind } from './finding.ts'
import type { VisitKind } from './inspection.ts'

/** A kind of work by an inspectorate, a review panel or auditors that stands in the register beside the inspections of a council. */
export type OtherWork = {
  readonly code: string
  readonly name: string
  /** Who does it. */
  readonly by: string
  readonly visit: VisitKind
  /** What its findings are called. */
  readonly findings: FindingKind
  readonly sources: readonly { readonly title: string; readonly url: string }[]
}

const sccif = { title: 'Social care common inspection framework, Ofsted', url: 'https://www.gov.uk/government/collections/social-care-common-inspection-framework-sccif' } as const
const workingTogether = { title: 'Working together to safeguard children, statutory guidance', url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2' } as const

/** A new kind is a line here. Reviewed 22 November 2026. */
export const otherWork: readonly OtherWork[] = [
  { code: 'fostering-agency', name: 'Inspection of a fostering agency', by: 'Ofsted', visit: 'regulatory-inspection', findings: 'recommendation', sources: [sccif] },
  { code: 'adoption-agency', name: 'Inspection of an adoption agency', by: 'Ofsted', visit: 'regulatory-inspection', findings: 'recommendation', sources: [sccif] },
  { code: 'childrens-home', name: 'Inspection of a children’s home', by: 'Ofsted', visit: 'regulatory-inspection', findings: 'recommendation', sources: [sccif] },
  {
    code: 'joint-targeted-area', name: 'Joint targeted area inspection', by: 'Ofsted, the Care Quality Commission and the inspectorates of police and probation', visit: 'joint-targeted-area-inspection', findings: 'area-for-improvement',
    sources: [{ title: 'Joint targeted area inspections, Ofsted and others', url: 'https://www.gov.uk/government/collections/joint-inspections-of-local-area-services' }],
  },
  { code: 'practice-review', name: 'Child safeguarding practice review', by: 'The safeguarding partners', visit: 'practice-review', findings: 'recommendation', sources: [workingTogether] },
  { code: 'serious-incidents', name: 'Learning from serious incidents that were notified', by: 'The council, to the national panel', visit: 'practice-review', findings: 'recommendation', sources: [workingTogether] },
  { code: 'audit', name: 'Audit by internal or external auditors', by: 'Auditors', visit: 'audit', findings: 'recommendation', sources: [] },
]
