import { memberRoles } from '../../src/core/people/role.ts'

const members = memberRoles.join(' ')

/** Who may open and send the pages about the plan over time. */
export const planAccess: Readonly<Record<string, { readonly see?: string; readonly send?: string }>> = {
  '/programmes/:programme/plan/versions': { see: members },
  '/programmes/:programme/plan/versions/sign': { see: 'director', send: 'director' },
  '/programmes/:programme/plan/versions/:planVersion': { see: members },
  '/programmes/:programme/plan/changes': { see: members },
  '/programmes/:programme/plan/on-a-page': { see: members },
  '/programmes/:programme/audits/forms': { see: members },
  '/programmes/:programme/audits/forms/write': { see: 'programme-lead quality-lead', send: 'programme-lead quality-lead' },
  '/programmes/:programme/plan/actions/:action/waits/add': { see: 'director programme-lead', send: 'director programme-lead' },
  '/programmes/:programme/plan/waits/:wait/end': { see: 'director programme-lead', send: 'director programme-lead' },
  '/programmes/:programme/as-at': { see: members },
}

/** What the sample programme has on those pages. */
export const samplePlan = { planVersion: '1', wait: 'people-before-caseloads' } as const
