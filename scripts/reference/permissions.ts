import { acts, permissions, type Act } from '../../src/core/people/permission.ts'
import { independentRoles, memberRoles, roles, type Role } from '../../src/core/people/role.ts'
import { roleWords } from '../../src/web/words/people-words.ts'
import { code, markdown, table } from './page.ts'

/** Every act as a person would say it. An act without words here does not compile. */
export const actWords = {
  'see-programme': 'See the programme: register, plan, coverage',
  'see-journal': 'Read the journal of changes',
  'see-people': 'See who has access',
  'manage-people': 'Give a role and end one',
  'bring-a-report': 'Bring an inspection report',
  'accept-a-reading': 'Accept what was read from a report, or set the report aside',
  'record-receipt': 'Say when a report arrived',
  'relate-findings': 'Say what a later visit says about a finding',
  'set-priorities': 'Set priorities and outcomes',
  'plan-an-action': 'Plan an action and change it',
  'take-out-figures': 'Take tables out as a file',
  'bring-in-a-plan': 'Bring in a plan from a spreadsheet',
  'enter-instrument': 'Enter a notice or direction with its clauses',
  'change-instrument': 'Vary or end a notice or direction',
  'record-appointment': 'Record an appointment and its end',
  'load-figures': 'Load a file of figures, and take a load back',
  'report-progress': 'Say how an action is going (owners and partners: only their own)',
  'keep-bodies': 'Add a body, say who owns it and who sits on it, set up a trust',
  'settle-obligation': 'Mark a duty as met or lifted',
  'keep-support': 'Agree on support by another council or adviser, change it, end it',
  'record-support-days': 'Record days of support that were given',
  'make-support-findings': 'Enter what a support partner found into the register',
  'rate-support-received': 'Rate support for the side that received it',
  'rate-support-given': 'Rate support for the side that gave it',
  'write-measures': 'Add a measure of one’s own, reword it, add a note to a definition',
  'set-targets': 'Set and end targets, and say who answers for a measure',
  'check-definitions': 'Check the wording of a measure that somebody else wrote',
  'ask-about-measures': 'Ask about a measure',
  'answer-about-measures': 'Answer a question about a measure',
  'explain-figures': 'Add a note to charts and mark a figure to be read with care',
  'propose-a-rebase': 'Propose that the limits of a series start afresh',
  'decide-a-rebase': 'Decide on that, as a second person',
  'link-measures': 'Link a measure to findings and actions',
  'keep-contract': 'Enter a contract and its schedule as signed',
  'agree-contract-change': 'Propose, agree, refuse or withdraw a change to a contract, for a party the membership names',
  'submit-kpi-return': 'Submit figures of a contract, for a provider the membership names',
  'step-up-contract': 'Take or lift a step of the ladder of a contract, for a council the membership names',
  'keep-contract-meeting': 'Record a meeting or a forecast of a contract, for a party the membership names',
  'keep-front-door': 'Keep the agencies and the agreement of the front door',
  'record-front-door': 'Record what an agency gave to the front door',
  'record-decisions': 'Record what was decided about contacts',
  'raise-with-partner': 'Raise something with a partner, and answer it',
  'settle-with-partner': 'Record how something between partners was settled',
  'keep-promises': 'Keep the promises of the councils to care leavers',
  'record-take-up': 'Record who had what was promised, and how many care leavers there are',
  'record-parenting-meeting': 'Record who came to the corporate parenting board',
  'record-views': 'Record what groups of children in care and care leavers said',
  'answer-views': 'Answer what groups of children in care and care leavers said',
  'offer-evidence': 'Offer evidence (analysts: figures; owners and partners: for their own actions)',
  'erase-evidence': 'Erase a piece of evidence where the law asks for it',
  'keep-meetings': 'Plan meetings, write agendas, ask for papers',
  'give-a-paper': 'Give a paper to a meeting',
  'take-minutes': 'Take notes at a meeting and draft its minutes',
  'approve-minutes': 'Approve minutes, and correct approved ones',
  'write-own-view': 'Write the chair’s own view',
  'follow-board-actions': 'Close, put off or carry on actions of the board',
  'see-small-numbers': 'See counts from 1 to 5',
} as const satisfies Record<Act, string>

const wordsOfRole = (role: Role): string => (role === 'public' ? 'Not signed in' : roleWords[role])

/** The page that says who may do what, from the one table of permissions. */
export const permissionsPage = (): string =>
  markdown(
    'Who may do what',
    'One table decides: `src/core/people/permission.ts`. A page shows a button only where the table says yes, the act asks the table again, and the database holds each person to the programmes they serve today. A role counts from its first day to its last; after that access ends by itself.',
    table(['What', ...roles.map(wordsOfRole)], acts.map((act) => [actWords[act], ...roles.map((role) => (permissions[act][role] ? 'yes' : 'no'))])),
    `These roles judge a programme, so nobody inside the programme can give or end them: ${independentRoles.map((role) => roleWords[role].toLowerCase()).join(', ')}. Whoever hosts the service appoints them.`,
    '## The names in the code',
    table(['Act', 'In words'], acts.map((act) => [code(act), actWords[act]])),
    table(['Role', 'In words'], memberRoles.map((role) => [code(role), roleWords[role]])),
  )
