import type { Duty } from '../../core/calendar/duties-on-receipt.ts'
import type { DueDay } from '../../core/intervention/duty-calendar.ts'

/** The few words for each duty of the law after an inspection. */
export const dutyWords = {
  'publish-report': 'Publish the inspection report',
  'publish-action-plan': 'Publish the action plan and send it to Ofsted',
} as const satisfies Record<Duty['code'], string>

/** In: a due day. Out: the notice, direction or contract whose clause it is, for where the page of it is not at hand; null where the title says it already. */
export const dueFrom = ({ about }: DueDay): string | null => (about.kind === 'clause' ? about.instrumentTitle : null)

/** In: a due day. Out: what falls due, in the words of the clause or of the law. */
export const dueTitle = ({ about }: DueDay): string => {
  switch (about.kind) {
    case 'clause':
      return `Clause ${about.obligation.clause}: ${about.obligation.what}`
    case 'law':
      return `${dutyWords[about.duty.code]}: ${about.inspection.providerAsPrinted}`
    case 'stage':
      return `${about.stage}: ${about.instrument.title}`
    default:
      return about satisfies never
  }
}
