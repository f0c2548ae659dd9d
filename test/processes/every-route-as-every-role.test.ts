import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberRoles, type Role } from '../../src/core/people/role.ts'
import { routes } from '../../src/web/routes.ts'
import { publicAccess } from '../support/public-access.ts'
import { practiceAccess, samplePractice } from '../support/practice-access.ts'
import { assuranceAccess, findAssurance } from '../support/assurance-access.ts'
import { planAccess, samplePlan } from '../support/plan-access.ts'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { signedIn, visit, type Visitor } from '../support/visitor.ts'
import { expectedRow, outcomeOf, roles, type Outcome } from '../support/what-each-role-finds.ts'

const members = memberRoles.join(' ')
const everyone = `${members} public`
const writers = 'director programme-lead'
const keepers = 'director programme-lead quality-lead'
const letterWriters = 'chair commissioner director programme-lead'
const boardKeepers = 'chair commissioner programme-lead'
const relaters = 'chair commissioner programme-lead quality-lead'
const offerers = 'director programme-lead action-owner analyst quality-lead partner'
const journalReaders = 'chair commissioner director programme-lead quality-lead inspector'

/**
 * Who may open each address and who may send its form, written down apart from the code that decides it. A route that is not
 * listed here, or a line without a route, fails.
 */
const paperGivers = 'chair commissioner director programme-lead action-owner analyst quality-lead partner'
const expected: Readonly<Record<string, { readonly see?: string; readonly send?: string }>> = {
  ...practiceAccess,
  ...publicAccess,
  ...assuranceAccess,
  ...planAccess,
  '/': { see: everyone },
  '/sign-in': { see: everyone, send: everyone },
  '/sign-out': { send: everyone },
  '/account': { see: members, send: members },
  '/about': { see: everyone },
  '/report-a-concern': { see: everyone },
  '/accessibility': { see: everyone },
  '/components': { see: everyone },
  '/why-our-arrows-are-grey': { see: everyone },
  '/why-our-arrows-are-grey/:backTestFile': { see: everyone },
  // Whoever knows the secret address: calendar programs do not sign in.
  '/calendars/:calendar': { see: everyone },
  '/programmes/:programme': { see: members },
  '/programmes/:programme/bodies': { see: members },
  '/programmes/:programme/bodies/:body': { see: members },
  '/programmes/:programme/bodies/:body/owners': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/bodies/:board/add-a-seat': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/seats/:seat/end': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/bodies/:body/end': { see: 'commissioner programme-lead', send: 'commissioner programme-lead' },
  '/programmes/:programme/set-up-a-trust': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/set-up-a-board': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  // A report that is not accepted yet is shown to its keepers alone; the page itself looks after that, and a test of it.
  '/programmes/:programme/reports': { see: members, send: keepers },
  '/programmes/:programme/reports/:report': { see: members, send: keepers },
  '/programmes/:programme/reports/:report/set-aside': { see: keepers, send: keepers },
  '/programmes/:programme/reports/:report/file.pdf': { see: members },
  '/programmes/:programme/reports/:report/pages/:page': { see: members },
  '/programmes/:programme/register': { see: members },
  '/programmes/:programme/register/visits/:inspection': { see: members },
  '/programmes/:programme/register/visits/:inspection/receipt': { see: writers, send: writers },
  '/programmes/:programme/register/visits/:inspection/duties/:duty': { see: 'chair commissioner programme-lead', send: 'chair commissioner programme-lead' },
  '/programmes/:programme/register/others': { see: keepers, send: keepers },
  '/programmes/:programme/register/findings': { see: members },
  '/programmes/:programme/register/findings/:finding': { see: members },
  '/programmes/:programme/register/findings/:finding/relate': { see: relaters, send: relaters },
  '/programmes/:programme/answer': { see: writers, send: writers },
  '/programmes/:programme/answer/:draft/which-findings-does-this-answer': { see: writers, send: writers },
  '/programmes/:programme/answer/:draft/what-will-be-different': { see: writers, send: writers },
  '/programmes/:programme/answer/:draft/what-will-you-do': { see: writers, send: writers },
  '/programmes/:programme/answer/:draft/how-will-we-know': { see: writers, send: writers },
  '/programmes/:programme/answer/:draft/check-your-answers': { see: writers, send: writers },
  '/programmes/:programme/answer/:draft/drop-this-draft': { see: writers, send: writers },
  '/programmes/:programme/evidence': { see: members },
  '/programmes/:programme/evidence/outcomes': { see: members },
  '/programmes/:programme/evidence/outcomes/:outcome': { see: members },
  '/programmes/:programme/evidence/how-long': { see: members, send: 'chair commissioner quality-lead' },
  '/programmes/:programme/evidence/offer': { see: offerers },
  '/programmes/:programme/evidence/offer/series': { see: offerers, send: offerers },
  '/programmes/:programme/evidence/offer/document': { see: offerers, send: offerers },
  '/programmes/:programme/evidence/offer/:kind': { see: offerers, send: offerers },
  '/programmes/:programme/evidence/pieces/:evidence': { see: members },
  '/programmes/:programme/evidence/pieces/:evidence/file': { see: members },
  '/programmes/:programme/evidence/pieces/:evidence/link': { see: offerers, send: offerers },
  '/programmes/:programme/evidence/pieces/:evidence/withdraw': { see: offerers, send: offerers },
  '/programmes/:programme/evidence/pieces/:evidence/erase': { see: writers, send: writers },
  '/programmes/:programme/plan': { see: members },
  '/programmes/:programme/plan/add-a-priority': { see: writers, send: writers },
  '/programmes/:programme/plan/add-an-outcome': { see: writers, send: writers },
  '/programmes/:programme/plan/actions/:action': { see: members },
  // Owners and partners report on their own actions, and this one is nobody’s of them; a test of the rule holds every other case.
  '/programmes/:programme/plan/actions/:action/progress': { see: writers, send: writers },
  '/programmes/:programme/plan/actions/:action/revise': { see: writers, send: writers },
  '/programmes/:programme/regime': { see: members },
  '/programmes/:programme/regime/calendar': { see: members },
  '/programmes/:programme/regime/calendar/hear': { see: members, send: members },
  '/programmes/:programme/timeline': { see: members },
  // Only the public record has a tour; its pages stand in a test of their own.
  '/programmes/:programme/timeline/tour/:stop': { see: members },
  '/programmes/:programme/regime/instruments/:instrument': { see: members },
  '/programmes/:programme/regime/handovers/:holder/:day': { see: members },
  '/programmes/:programme/regime/kinds': { see: members },
  '/programmes/:programme/regime/kinds/enter': { see: 'commissioner programme-lead', send: 'commissioner programme-lead' },
  '/programmes/:programme/register/visits/:inspection/put-right': { see: keepers, send: keepers },
  '/programmes/:programme/regime/enter-an-instrument': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/regime/instruments/:instrument/vary': { see: 'commissioner programme-lead', send: 'commissioner programme-lead' },
  '/programmes/:programme/regime/instruments/:instrument/happened': { see: 'commissioner programme-lead', send: 'commissioner programme-lead' },
  '/programmes/:programme/regime/ladder': { see: members },
  '/programmes/:programme/regime/ladder/record': { see: 'commissioner programme-lead', send: 'commissioner programme-lead' },
  '/programmes/:programme/regime/ladder/:rung/lift': { see: 'commissioner programme-lead', send: 'commissioner programme-lead' },
  '/programmes/:programme/regime/posts': { see: members },
  '/programmes/:programme/regime/appointments/:appointment': { see: members },
  '/programmes/:programme/regime/appointments/:appointment/make': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/regime/appointments/:appointment/interests': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/regime/posts/:post/end': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/regime/instruments/:instrument/end': { see: 'commissioner programme-lead', send: 'commissioner programme-lead' },
  '/programmes/:programme/regime/obligations/:obligation/settle': { see: 'chair commissioner programme-lead', send: 'chair commissioner programme-lead' },
  '/programmes/:programme/regime/record-an-appointment': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/regime/appointments/:appointment/end': { see: 'commissioner director programme-lead', send: 'commissioner director programme-lead' },
  '/programmes/:programme/partners': { see: members },
  '/programmes/:programme/partners/support': { see: members },
  '/programmes/:programme/partners/support/agree': { see: writers, send: writers },
  '/programmes/:programme/partners/support/packages/:package': { see: members },
  '/programmes/:programme/partners/support/packages/:package/revise': { see: writers, send: writers },
  '/programmes/:programme/partners/support/packages/:package/days': { see: `${writers} partner`, send: `${writers} partner` },
  '/programmes/:programme/partners/support/packages/:package/findings': { see: 'programme-lead quality-lead partner', send: 'programme-lead quality-lead partner' },
  '/programmes/:programme/partners/support/packages/:package/rate-as-receiver': { see: writers, send: writers },
  '/programmes/:programme/partners/support/packages/:package/rate-as-supporter': { see: 'commissioner partner', send: 'commissioner partner' },
  '/programmes/:programme/partners/support/packages/:package/end': { see: writers, send: writers },
  '/programmes/:programme/partners/support/packages/:package/result': { see: writers, send: writers },
  '/programmes/:programme/contracts': { see: members },
  '/programmes/:programme/contracts/enter': { see: writers, send: writers },
  '/programmes/:programme/contracts/:contract': { see: members },
  '/programmes/:programme/contracts/:contract/enter-an-indicator': { see: writers, send: writers },
  '/programmes/:programme/contracts/:contract/indicators/:kpi': { see: members },
  '/programmes/:programme/contracts/:contract/indicators/:kpi/periods/:period': { see: members },
  // For whom a person speaks is the other half; the page asks, and the decision refuses.
  '/programmes/:programme/contracts/:contract/indicators/:kpi/periods/:period/submit': { see: 'director analyst partner', send: 'director analyst partner' },
  // Of those, the analyst of Exampleshire alone speaks for the trust: the council’s director and the police have no such page.
  '/programmes/:programme/contracts/:contract/bring-in-our-return': { see: 'analyst', send: 'analyst' },
  '/programmes/:programme/contracts/:contract/bring-in-our-return/check/:draft': { see: 'analyst', send: 'analyst' },
  '/programmes/:programme/contracts/:contract/bring-in-our-return/:returnTemplate': { see: 'analyst' },
  '/programmes/:programme/contracts/:contract/indicators/:kpi/step': { see: 'director councillor', send: 'director councillor' },
  '/programmes/:programme/contracts/:contract/propose-a-change': { see: 'director partner councillor', send: 'director partner councillor' },
  '/programmes/:programme/contracts/:contract/changes/:change': { see: members, send: 'director partner councillor' },
  '/programmes/:programme/contracts/:contract/steps/:step': { see: members, send: 'director councillor' },
  '/programmes/:programme/contracts/:contract/forecast': { see: 'director programme-lead analyst partner councillor', send: 'director programme-lead analyst partner councillor' },
  '/programmes/:programme/contracts/:contract/record-a-meeting': { see: 'director programme-lead analyst partner councillor', send: 'director programme-lead analyst partner councillor' },
  '/programmes/:programme/contracts/:contract/years/:year': { see: members },
  '/programmes/:programme/partners/corporate-parenting': { see: members },
  '/programmes/:programme/partners/corporate-parenting/offers/:council': { see: members },
  '/programmes/:programme/partners/corporate-parenting/promises/:promise': { see: members },
  '/programmes/:programme/partners/corporate-parenting/make-a-promise': { see: writers, send: writers },
  '/programmes/:programme/partners/corporate-parenting/promises/:promise/move': { see: writers, send: writers },
  '/programmes/:programme/partners/corporate-parenting/record-take-up': { see: `${writers} analyst`, send: `${writers} analyst` },
  '/programmes/:programme/partners/corporate-parenting/record-care-leavers': { see: `${writers} analyst`, send: `${writers} analyst` },
  '/programmes/:programme/partners/corporate-parenting/record-a-view': { see: `${writers} quality-lead councillor`, send: `${writers} quality-lead councillor` },
  '/programmes/:programme/partners/corporate-parenting/views/:view/answer': { see: `${writers} councillor`, send: `${writers} councillor` },
  '/programmes/:programme/partners/corporate-parenting/record-a-meeting': { see: writers, send: writers },
  '/programmes/:programme/partners/front-door': { see: members },
  '/programmes/:programme/partners/front-door/agreements/:agreement': { see: members },
  '/programmes/:programme/partners/front-door/matters/:escalation': { see: members },
  '/programmes/:programme/partners/front-door/add-an-agency': { see: writers, send: writers },
  '/programmes/:programme/partners/front-door/agencies/:agency/who-speaks-for-it': { see: writers, send: writers },
  '/programmes/:programme/partners/front-door/agree': { see: writers, send: writers },
  '/programmes/:programme/partners/front-door/record-a-month': { see: `${writers} analyst partner`, send: `${writers} analyst partner` },
  '/programmes/:programme/partners/front-door/record-decisions': { see: `${writers} analyst`, send: `${writers} analyst` },
  '/programmes/:programme/partners/front-door/raise-a-matter': { see: `${writers} action-owner partner`, send: `${writers} action-owner partner` },
  '/programmes/:programme/partners/front-door/matters/:escalation/answer': { see: `${writers} action-owner partner`, send: `${writers} action-owner partner` },
  '/programmes/:programme/partners/front-door/matters/:escalation/settle': { see: `${writers} chair`, send: `${writers} chair` },
  '/programmes/:programme/measures': { see: members },
  '/programmes/:programme/measures/:measure/:body': { see: members },
  '/programmes/:programme/distance-from-peers': { see: members },
  '/programmes/:programme/measures/definitions': { see: members },
  '/programmes/:programme/measures/definitions/:measure': { see: members },
  '/programmes/:programme/measures/definitions/add': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/reword': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/add-a-note': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/notes/:note/take-back': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/check': { see: 'commissioner programme-lead analyst quality-lead', send: 'commissioner programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/:measure/:body/mark-a-figure': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/:measure/:body/marks/:mark/lift': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/:measure/:body/who': { see: members },
  '/programmes/:programme/measures/:measure/:body/who/parts.csv': { see: members },
  '/programmes/:programme/workforce/caseload': { see: members },
  '/programmes/:programme/measures/:measure/:body/ask': { see: members.replace(' inspector', ''), send: members.replace(' inspector', '') },
  '/programmes/:programme/measures/:measure/:body/questions/:question/answer': { see: `${writers} action-owner analyst quality-lead partner`, send: `${writers} action-owner analyst quality-lead partner` },
  '/programmes/:programme/bodies/take-a-council-in': { see: `commissioner ${writers}`, send: `commissioner ${writers}` },
  '/programmes/:programme/figures/programs': { see: members, send: members },
  '/programmes/:programme/measures/definitions/:measure/annotate': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/annotations/:annotation/take-back': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/propose-a-fresh-start': { see: 'programme-lead analyst quality-lead', send: 'programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/set-a-target': { see: writers, send: writers },
  '/programmes/:programme/measures/definitions/:measure/targets/:target/end': { see: writers, send: writers },
  '/programmes/:programme/measures/definitions/:measure/say-who-answers': { see: writers, send: writers },
  '/programmes/:programme/measures/definitions/:measure/fresh-starts/:rebase': { see: 'chair commissioner programme-lead analyst quality-lead', send: 'chair commissioner programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/link': { see: 'director programme-lead analyst quality-lead', send: 'director programme-lead analyst quality-lead' },
  '/programmes/:programme/measures/definitions/:measure/links/:link/take-back': { see: 'director programme-lead analyst quality-lead', send: 'director programme-lead analyst quality-lead' },
  '/programmes/:programme/coverage': { see: members },
  '/api/v1/openapi.json': { see: everyone },
  '/api/v1/programmes': { see: members },
  '/api/v1/programmes/:programme/measures': { see: members },
  '/api/v1/programmes/:programme/bodies': { see: members },
  '/api/v1/programmes/:programme/figures': { see: members },
  '/programmes/:programme/figures': { see: members, send: 'analyst programme-lead' },
  '/programmes/:programme/figures/template/:template': { see: 'analyst programme-lead' },
  '/programmes/:programme/figures/take-out/:figures': { see: members },
  '/programmes/:programme/figures/check/:check': { see: 'analyst programme-lead', send: 'analyst programme-lead' },
  '/programmes/:programme/figures/check/:check/problems.xlsx': { see: 'analyst programme-lead' },
  '/programmes/:programme/figures/loads/:load/undo': { see: 'analyst programme-lead', send: 'analyst programme-lead' },
  '/programmes/:programme/figures/count': { see: 'analyst programme-lead', send: 'analyst programme-lead' },
  '/programmes/:programme/figures/reading-here': { see: 'director', send: 'director' },
  '/programmes/:programme/releases': { see: members },
  '/programmes/:programme/releases/propose': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/releases/rule': { see: 'director', send: 'director' },
  '/programmes/:programme/releases/files/:releasedFile': { see: members },
  '/programmes/:programme/exceptions/take-out/:exceptionsFile': { see: members },
  '/programmes/:programme/releases/:release': { see: members, send: 'chair commissioner director programme-lead' },
  '/programmes/:programme/take-out': { see: members },
  '/programmes/:programme/take-out/:file': { see: members },
  '/programmes/:programme/bring-in-a-plan': { see: 'programme-lead', send: 'programme-lead' },
  '/programmes/:programme/bring-in-a-plan/:draft': { see: 'programme-lead', send: 'programme-lead' },
  '/programmes/:programme/bring-in-a-register': { see: keepers, send: keepers },
  '/programmes/:programme/bring-in-a-register/:draft': { see: keepers, send: keepers },
  '/programmes/:programme/meetings': { see: members },
  '/programmes/:programme/meetings/how-the-board-meets': { see: boardKeepers, send: boardKeepers },
  '/programmes/:programme/meetings/plan': { see: boardKeepers, send: boardKeepers },
  '/programmes/:programme/meetings/decisions': { see: members },
  '/programmes/:programme/meetings/actions/:boardAction/start-in-the-plan': { see: writers, send: writers },
  '/programmes/:programme/meetings/actions/:boardAction': { see: `${boardKeepers} director`, send: `${boardKeepers} director` },
  '/programmes/:programme/meetings/:meeting': { see: members },
  '/programmes/:programme/meetings/:meeting/change': { see: boardKeepers, send: boardKeepers },
  '/programmes/:programme/meetings/:meeting/what-comes-next': { see: boardKeepers, send: boardKeepers },
  '/programmes/:programme/meetings/:meeting/agenda': { see: boardKeepers, send: boardKeepers },
  '/programmes/:programme/meetings/:meeting/who-is-here': { see: boardKeepers, send: boardKeepers },
  '/programmes/:programme/meetings/:meeting/in-the-room': { see: boardKeepers, send: boardKeepers },
  '/programmes/:programme/meetings/:meeting/minutes': { see: members, send: boardKeepers },
  '/programmes/:programme/meetings/:meeting/own-view': { see: 'chair', send: 'chair' },
  '/programmes/:programme/meetings/:meeting/ask-for-a-paper': { see: boardKeepers, send: boardKeepers },
  '/programmes/:programme/meetings/:meeting/papers/:paper': { see: members, send: paperGivers },
  '/programmes/:programme/meetings/:meeting/papers/:paper/file': { see: members },
  '/programmes/:programme/meetings/:meeting/papers/:paper/what-it-says/:draft': { see: paperGivers, send: paperGivers },
  '/programmes/:programme/letters': { see: members },
  '/programmes/:programme/letters/begin': { see: letterWriters, send: letterWriters },
  '/programmes/:programme/letters/:letter': { see: members },
  // The pages ask for the act of the kind of letter as well: this one is to the minister and with the director, so only the chair writes in it.
  '/programmes/:programme/letters/:letter/statements/:letterStatement': { see: 'chair', send: 'chair' },
  '/programmes/:programme/letters/:letter/tests/:test': { see: 'chair', send: 'chair' },
  '/programmes/:programme/letters/:letter/check-facts': { see: 'director', send: 'director' },
  '/programmes/:programme/letters/:letter/comments/:comment': { see: 'chair programme-lead', send: 'chair programme-lead' },
  '/programmes/:programme/letters/:letter/what-comes-next': { see: 'chair director programme-lead', send: 'chair director programme-lead' },
  '/programmes/:programme/letters/:letter/sign': { see: 'chair', send: 'chair' },
  '/programmes/:programme/letters/:letter/appendices': { see: 'director programme-lead', send: 'director programme-lead' },
  '/programmes/:programme/letters/:letter/appendices/what-it-says/:draft': { see: 'director programme-lead', send: 'director programme-lead' },
  '/programmes/:programme/letters/:letter/appendices/:appendix/file': { see: members },
  '/programmes/:programme/letters/:letter/take-away/:letterFile': { see: members },
  '/programmes/:programme/meetings/:meeting/take-away/:meetingFile': { see: members },
  '/programmes/:programme/kept-back': { see: members },
  '/programmes/:programme/inspection-day': { see: members },
  '/programmes/:programme/kept-back/:subjectKind/:subject': { see: letterWriters, send: letterWriters },
  '/programmes/:programme/packs': { see: members },
  '/programmes/:programme/packs/make': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/packs/:pack/correct': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/packs/:pack/add-a-paper': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/packs/:pack/:issue': { see: members },
  '/programmes/:programme/packs/:pack/:issue/pages/:packPage': { see: members },
  '/programmes/:programme/packs/:pack/:issue/files/:format': { see: members },
  '/programmes/:programme/journal': { see: journalReaders },
  '/programmes/:programme/journal.jsonl': { see: journalReaders },
  '/programmes/:programme/people': { see: 'chair commissioner director programme-lead action-owner analyst quality-lead partner councillor' },
  '/programmes/:programme/people/add': { see: writers, send: writers },
  '/programmes/:programme/people/:membership/end': { see: writers, send: writers },
}

let service: RunningService
const visitors = new Map<Role, Visitor>()
const found = new Map<string, string>()
/** Each writer’s own draft: nobody else’s can be opened. */
const drafts = new Map<Role, string>()

const firstMatch = (text: string, pattern: RegExp): string => {
  const match = pattern.exec(text)?.[1]
  if (match === undefined) throw new Error(`the sample programme has no ${pattern}`)
  return match
}

beforeAll(async () => {
  service = await startService()
  for (const role of memberRoles) visitors.set(role, await signedIn(service.address, samplePeople[role]))
  visitors.set('public', visit(service.address))
  const lead = visitors.get('programme-lead')!
  const page = async (path: string) => (await lead.get(`/programmes/exampleshire${path}`)).text
  found.set('programme', 'exampleshire')
  found.set('page', '1')
  const inspection = firstMatch(await page('/reports'), /visits\/([0-9a-f-]{36})/)
  found.set('inspection', inspection)
  found.set('report', firstMatch(await page(`/register/visits/${inspection}`), /reports\/([0-9a-f-]{36})/))
  found.set('finding', firstMatch(await page('/register/findings'), /findings\/([0-9a-f-]{36})/))
  found.set('action', firstMatch(await page('/plan'), /actions\/([0-9a-f-]{36})/))
  for (const role of ['director', 'programme-lead'] as const) {
    const begun = await visitors.get(role)!.post('/programmes/exampleshire/answer', {})
    drafts.set(role, firstMatch(begun.location ?? '', /answer\/([0-9a-f-]{36})\//))
  }
  for (const [name, value] of Object.entries({ instrument: 'notice-2026', obligation: 'notice-2026-3', package: 'front-door-support', appointment: 'fernybank', holder: 'wickstead', day: '2026-05-31', contract: 'exampleshire-trust-contract', kpi: 'A4', period: '2026-07-01', change: 'change-3', step: 'conferences-2026', year: '1', returnTemplate: 'return-template.csv' })) found.set(name, value)
  found.set('board', 'exampleshire-improvement-board')
  found.set('seat', 'board-police')
  found.set('membership', 'exampleshire-analyst')
  found.set('duty', 'publish-report')
  const measure = 'contact-decisions-within-one-working-day'
  found.set('measure', measure)
  const definition = await page(`/measures/definitions/${measure}`)
  for (const [name, part] of Object.entries({ note: 'notes', target: 'targets', annotation: 'annotations', rebase: 'fresh-starts', link: 'links' })) {
    found.set(name, firstMatch(definition, new RegExp(`/${part}/([0-9a-f-]{36})`)))
  }
  found.set('post', 'exampleshire-chair')
  found.set('rung', 'adviser-2025')
  found.set('calendar', firstMatch((await lead.post('/programmes/exampleshire/regime/calendar/hear', { do: 'make' })).text, /calendars\/([\w-]{43}\.ics)/))
  for (const [name, value] of Object.entries({ ...samplePractice, ...samplePlan })) found.set(name, value)
  found.set('escalation', 'reasons-for-closing')
  found.set('agency', 'police')
  for (const [name, value] of Object.entries({ council: 'exampleshire-county-council', promise: 'tax-county', view: 'pets' })) found.set(name, value)
  found.set('agreement', firstMatch(await page('/partners/front-door'), /agreements\/([0-9a-f-]{36})/))
  found.set('body', 'exampleshire-county-council')
  const about = await page(`/measures/${measure}/exampleshire-county-council`)
  found.set('mark', firstMatch(about, /\/marks\/([0-9a-f-]{36})\/lift/))
  found.set('question', firstMatch(about, /\/questions\/([0-9a-f-]{36})\/answer/))
  found.set('load', firstMatch(await page('/figures'), /loads\/([0-9a-f-]{36})\/undo/))
  found.set('release', firstMatch(await page('/releases'), /releases\/([0-9a-f-]{36})/))
  found.set('evidence', firstMatch(await page('/evidence?kind=document'), /pieces\/([0-9a-f-]{36})/))
  found.set('kind', 'voice')
  for (const [name, value] of Object.entries({ pack: 'board-december-2026', issue: '2', packPage: 'exceptions', format: 'pdf' })) found.set(name, value)
  // Files are there once somebody has opened the pack and the press has run.
  for (let left = 120; left > 0 && (await page('/packs/board-december-2026/2')).includes('are being made'); left -= 1) await new Promise((resolve) => setTimeout(resolve, 1000))
  found.set('releasedFile', firstMatch((await lead.get('/public/exampleshire/figures')).text, /figures\/([\w-]+\.csv)"/))
  found.set('item', 'public-council-tax')
  found.set('releasedId', (found.get('releasedFile') ?? '').replace('.csv', ''))
  found.set('publicLetter', 'minister-autumn-2026')
  found.set('publicPaper', 'board-2026-06-paper-2')
  for (const [name, value] of Object.entries({ selfVersion: '1', selfFile: 'self-evaluation.html' })) found.set(name, value)
  found.set('appendix', firstMatch(await page('/letters/cabinet-december-2026'), /appendices\/([0-9a-f]{64})\/file/))
  found.set('template', 'figures-template.csv')
  for (const [name, value] of Object.entries({ letter: 'minister-winter-2026', letterStatement: 'new', test: 'capacity', comment: 'minister-winter-2026-comment-1', letterFile: 'letter.docx', meetingFile: 'agenda.docx', subjectKind: 'letter', subject: 'minister-winter-2026', meeting: 'board-2026-12', paper: 'board-2026-12-paper-1', boardAction: 'board-2026-10-action-1' })) found.set(name, value)
  found.set('figures', 'figures.csv')
  found.set('exceptionsFile', 'exceptions.csv-metadata.json')
  found.set('backTestFile', 'back-test.csv')
  await findAssurance(found, async (role, path) => (await visitors.get(role)!.get(`/programmes/exampleshire${path}`)).text)
  found.set('file', firstMatch(await page('/take-out'), /take-out\/([\w.-]+\.csv)/))
})
afterAll(() => service.stop())

const filled = (pattern: string, role: Role): string =>
  (pattern.includes('/tour/') ? pattern.replace(':programme', 'northamptonshire').replace(':stop', '8') : pattern.includes('/appendices') ? pattern.replace(':letter', 'cabinet-december-2026') : pattern.startsWith('/api/v1/') && pattern.endsWith('/figures') ? `${pattern}?measure=referrals-received` : pattern)
    .replace(/:(\w+)/g, (_whole, name: string) => (name === 'draft' ? drafts.get(role) : found.get(name)) ?? 'nothing')

describe('the list', () => {
  it('names every route and no other', () => expect(routes.map(({ path }) => path).sort()).toEqual(Object.keys(expected).sort()))
  it('says of each what is shown and what is sent', () => {
    const asListed = Object.entries(expected).map(([path, { see, send }]) => ({ path, isShown: see !== undefined, isSent: send !== undefined }))
    expect(routes.map(({ path, show, submit }) => ({ path, isShown: show !== null, isSent: submit !== null })).toSorted((one, other) => one.path.localeCompare(other.path))).toEqual(asListed.toSorted((one, other) => one.path.localeCompare(other.path)))
  })
})

describe('opening, as each role,', () => {
  it.each(routes.filter(({ show }) => show !== null).map(({ path }) => path))('%s', async (path) => {
    const row = await Promise.all(roles.map(async (role) => [role, outcomeOf(await visitors.get(role)!.get(filled(path, role)))] as const))
    expect(Object.fromEntries(row)).toEqual(expectedRow(expected[path]?.see))
  })
})

describe('sending an empty form, as each role,', () => {
  // Signing in and out would end the visitors’ own sessions half way through the walk; the doors have tests of their own.
  it.each(routes.filter(({ submit, path }) => submit !== null && !path.startsWith('/sign-')).map(({ path }) => path))('%s', async (path) => {
    const row: (readonly [Role, Outcome])[] = []
    // One after the other, because what one of them sends may be taken.
    for (const role of roles) row.push([role, outcomeOf(await visitors.get(role)!.post(filled(path, role), {}))])
    expect(Object.fromEntries(row)).toEqual(expectedRow(expected[path]?.send))
  })
})

describe('sending words about a child', () => {
  // Whatever the field is called: the door looks at every one. The forms that look themselves are listed, with the reason, in forms-are-checked.test.ts.
  const cells = routes.filter(({ submit, looksItself }) => submit !== null && !looksItself.includes('words')).map(({ path }) => ({ path, role: (expected[path]?.send ?? '').split(' ')[0] as Role }))
  it.each(cells)('$path asks $role to look again', async ({ path, role }) => {
    const reply = await visitors.get(role)!.post(filled(path, role), { anything: 'Her NHS number is 943 476 5919.' })
    expect([reply.status, reply.text.includes('This may point at a child'), reply.text.includes('It looks like an NHS number')]).toEqual([422, true, true])
  })
})

describe('a programme one does not serve', () => {
  const inside = routes.filter(({ path, show }) => show !== null && path.includes(':programme') && !path.startsWith('/public/'))
  it.each(inside.map(({ path }) => path))('%s is not found', async (path) => {
    const address = filled(path, 'chair').replace(/\/programmes\/[a-z]+/, '/programmes/elsewhere')
    expect((await visitors.get('chair')!.get(address)).status).toBe(404)
  })
})
