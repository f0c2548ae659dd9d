import type { Meeting } from '../../../core/board/meeting.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'

/** In: a meeting and which of its papers. Out: where it is taken as a file. */
export const takeAway = (programme: string, { id }: Pick<Meeting, 'id'>, what: 'agenda' | 'minutes'): Html =>
  html`<p class="govuk-body ib-take-out">Take the ${what} with you: <a class="govuk-link" href="${paths.meetingFile(programme, id, `${what}.pdf`)}">PDF<span class="govuk-visually-hidden"> of the ${what}</span></a>, <a class="govuk-link" href="${paths.meetingFile(programme, id, `${what}.docx`)}">Word<span class="govuk-visually-hidden"> document of the ${what}</span></a></p>`
