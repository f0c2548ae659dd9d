import { memberRoles } from '../../src/core/people/role.ts'

const members = memberRoles.join(' ')

/** Who may open and send the pages about audits, risks and the workforce. Whose case an audit is, is the other half: the page asks, and the decision refuses. */
export const practiceAccess: Readonly<Record<string, { readonly see?: string; readonly send?: string }>> = {
  '/programmes/:programme/risks': { see: members },
  '/programmes/:programme/risks/raise': { see: 'director programme-lead action-owner quality-lead', send: 'director programme-lead action-owner quality-lead' },
  '/programmes/:programme/risks/:risk': { see: members },
  '/programmes/:programme/risks/:risk/review': { see: 'director programme-lead action-owner quality-lead', send: 'director programme-lead action-owner quality-lead' },
  '/programmes/:programme/risks/:risk/accept': { see: 'commissioner director', send: 'commissioner director' },
  '/programmes/:programme/risks/:risk/close': { see: 'director programme-lead action-owner quality-lead', send: 'director programme-lead action-owner quality-lead' },
  '/programmes/:programme/workforce': { see: members },
  '/programmes/:programme/workforce/begin-a-campaign': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/workforce/campaigns/:campaign/count': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/workforce/campaigns/:campaign/offer': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/workforce/campaigns/:campaign/who-stayed': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/workforce/add-a-cohort': { see: 'director programme-lead analyst', send: 'director programme-lead analyst' },
  '/programmes/:programme/workforce/cohorts/:cohort/count': { see: 'programme-lead analyst', send: 'programme-lead analyst' },
  '/programmes/:programme/audits': { see: members },
  '/programmes/:programme/audits/plan-a-round': { see: 'programme-lead quality-lead', send: 'programme-lead quality-lead' },
  '/programmes/:programme/audits/add-a-team': { see: 'programme-lead quality-lead', send: 'programme-lead quality-lead' },
  '/programmes/:programme/audits/name-an-auditor': { see: 'programme-lead quality-lead', send: 'programme-lead quality-lead' },
  '/programmes/:programme/audits/rounds/:round': { see: members },
  '/programmes/:programme/audits/rounds/:round/results': { see: members },
  '/programmes/:programme/audits/rounds/:round/offer': { see: 'director programme-lead action-owner analyst quality-lead partner', send: 'director programme-lead action-owner analyst quality-lead partner' },
  '/programmes/:programme/audits/rounds/:round/note-a-theme': { see: 'programme-lead quality-lead', send: 'programme-lead quality-lead' },
  '/programmes/:programme/audits/themes/:theme/answer': { see: 'programme-lead quality-lead', send: 'programme-lead quality-lead' },
  '/programmes/:programme/audits/cases/:audit': { see: members },
  '/programmes/:programme/audits/cases/:audit/assign': { see: 'programme-lead quality-lead', send: 'programme-lead quality-lead' },
  '/programmes/:programme/audits/cases/:audit/set-aside': { see: 'programme-lead quality-lead', send: 'programme-lead quality-lead' },
  '/programmes/:programme/audits/cases/:audit/record': { see: 'director programme-lead action-owner quality-lead partner', send: 'director programme-lead action-owner quality-lead partner' },
  '/programmes/:programme/audits/cases/:audit/moderate': { see: 'commissioner programme-lead quality-lead partner', send: 'commissioner programme-lead quality-lead partner' },
  '/programmes/:programme/audits/cases/:audit/agree': { see: 'commissioner programme-lead quality-lead partner', send: 'commissioner programme-lead quality-lead partner' },
}

/** What the sample programme has on those pages. */
export const samplePractice = { round: 'audits-autumn-2026', audit: 'audits-autumn-2026-1', theme: 'plans-not-reviewed', risk: 'agency-notice', campaign: 'come-home', cohort: 'cohort-2024' } as const
