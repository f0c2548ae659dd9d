import type { ContractRecord } from '../../src/core/contract/contract-record.ts'
import type { Body } from '../../src/core/bodies/body.ts'
import type { CorporateParenting } from '../../src/core/corporate-parenting/corporate-parenting.ts'
import type { FrontDoor } from '../../src/core/front-door/front-door.ts'
import type { SupportPackage } from '../../src/core/support/support-package.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { Evidence } from '../../src/core/evidence/evidence.ts'
import type { Finding } from '../../src/core/inspection/finding.ts'
import type { Inspection } from '../../src/core/inspection/inspection.ts'
import type { Lineage } from '../../src/core/inspection/lineage.ts'
import type { JournalEntry } from '../../src/core/journal-entry.ts'
import type { Action, Outcome, Priority } from '../../src/core/plan/plan.ts'
import type { WorkforcePlans } from '../../src/core/workforce/campaign.ts'
import { trustedMarkup, html } from '../../src/web/html.ts'
import type { Answer, Route, Visit } from '../../src/web/page.ts'
import type { Door } from '../../src/web/door.ts'
import type { Draft, Questions } from '../../src/web/questions.ts'
import type { Tools } from '../../src/web/tools.ts'
import { lead, programme, today } from './cast.ts'

/** What the record holds while a page is shown. */
export type Held = {
  readonly findings?: readonly Finding[]
  readonly inspections?: readonly Inspection[]
  readonly lineage?: readonly Lineage[]
  readonly priorities?: readonly Priority[]
  readonly outcomes?: readonly Outcome[]
  readonly actions?: readonly Action[]
  readonly evidence?: readonly Evidence[]
  readonly contracts?: readonly ContractRecord[]
  readonly supportPackages?: readonly SupportPackage[]
  readonly corporateParenting?: CorporateParenting
  readonly bodies?: readonly Body[]
  readonly frontDoor?: FrontDoor
  readonly workforcePlans?: WorkforcePlans
  readonly drafts?: readonly Draft[]
  readonly journal?: readonly JournalEntry[]
}

/** The questions of a page, answered from values. */
export const answersFrom = (held: Held) =>
  ({
    today: () => today,
    findings: async () => held.findings ?? [],
    inspections: async () => held.inspections ?? [],
    lineage: async () => held.lineage ?? [],
    inspectionCorrections: async () => [],
    priorities: async () => held.priorities ?? [],
    outcomes: async () => held.outcomes ?? [],
    actions: async () => held.actions ?? [],
    evidence: async () => held.evidence ?? [],
    contracts: async () => held.contracts ?? [],
    supportPackages: async () => held.supportPackages ?? [],
    corporateParenting: async () => held.corporateParenting ?? { promises: [], takeUps: [], leavers: [], views: [], meetings: [] },
    frontDoor: async () => held.frontDoor ?? { partners: [], agreements: [], months: [], decisions: [], escalations: [] },
    workforcePlans: async () => held.workforcePlans ?? { campaigns: [], cohorts: [] },
    bodies: async () => held.bodies ?? [],
    draft: async (id: string) => held.drafts?.find((draft) => draft.id === id) ?? null,
    draftsOf: async () => held.drafts ?? [],
    journal: async (_programme: string, { subject }: { readonly subject: string | null }) => (held.journal ?? []).filter((entry) => subject === null || entry.subject === subject),
  }) satisfies Partial<Questions>

/** A visit to a programme’s page by somebody of the cast. */
export const visitBy = (actor: Actor = lead, over: Partial<Visit> = {}): Visit => ({
  params: {},
  query: {},
  on: today,
  token: trustedMarkup('<input type="hidden" name="_csrf" value="t">'),
  actor,
  person: actor.kind === 'person' ? { id: actor.person, name: actor.name, email: 'x@example.org', isDisabled: false } : null,
  programme: { id: programme, name: 'Sampleshire', kind: 'live', isInvented: true },
  ...over,
})

/** Shows a page of a route to a visitor. Out: the answer. */
export const answerOf = async (route: Route, held: Held, visit: Visit = visitBy()): Promise<Answer> => {
  if (route.show === null) throw new Error('the route shows no page')
  const ask = answersFrom(held) as unknown as Questions & Tools
  const noAct = (): Promise<never> => Promise.reject(new Error('the page records something; ask it of a service'))
  return route.show((work) => work(ask), visit, {} as Door, noAct)
}

/** The main part of a page, as text of HTML. Throws where the answer is no page. */
export const pageOf = async (route: Route, held: Held, visit: Visit = visitBy()): Promise<string> => {
  const answer = await answerOf(route, held, visit)
  if (answer.kind !== 'page') throw new Error(`no page but ${answer.kind}`)
  return html`${answer.body}`.toString()
}
