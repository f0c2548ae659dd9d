import { may } from '../../../core/people/permission.ts'
import { isInForce, type Membership, type Person } from '../../../core/people/person.ts'
import { independentRoles } from '../../../core/people/role.ts'
import type { Body } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { button } from '../../components/govuk.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { roleWords } from '../../words/people-words.ts'

type Held = { readonly membership: Membership; readonly person: Person }

const stateOf = ({ membership, person }: Held, on: Day) => {
  if (person.isDisabled) return stateTag({ words: 'Account closed', tone: 'neutral' })
  if (isInForce(membership, on)) return stateTag({ words: 'Has access', tone: 'steady' })
  return membership.from > on ? stateTag({ words: 'Begins later', tone: 'neutral' }) : stateTag({ words: 'Ended', tone: 'neutral' })
}

/** Who has access, in which capacity, and until when? */
export const whoHasAccess = page({
  path: paths.people(':programme'),
  guard: 'see-people',
  show: async (ask, { programme, actor, on }) => {
    const held = await ask.membershipsOf(programme.id)
    const bodies: readonly Body[] = await ask.bodies(programme.id)
    const voiceOf = ({ membership }: Held) => bodies.find((each) => each.id === membership.speaksFor)?.name
    const canManage = may(actor, 'manage-people', programme.id, on)
    const title = 'People'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'Who has access to this programme, in which role, from when to when. Access ends by itself after the last day.' })}
${canManage ? button({ text: 'Give somebody a role', href: paths.addPerson(programme.id) }) : null}
${canManage ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.managers(programme.id)}">Who manages whom</a></p>` : null}
${dataTable<Held>({
  caption: 'Roles in this programme',
  captionSize: 'hidden',
  columns: [
    { heading: 'Name', cell: ({ person }) => person.name, isRowHeading: true },
    { heading: 'Post', cell: (each) => html`${each.membership.capacity}${voiceOf(each) === undefined ? null : html`<span class="ib-table__under">Speaks for ${voiceOf(each)}</span>`}` },
    { heading: 'Role', cell: ({ membership }) => roleWords[membership.role] },
    { heading: 'From', staysOnOneLine: true, cell: ({ membership }) => dayInWords(membership.from) },
    { heading: 'To', staysOnOneLine: true, cell: ({ membership }) => html`${dayInWords(membership.to ?? membership.appointment?.to ?? null, 'No end date')}${membership.appointment ? html`<span class="ib-table__under">Ends with the appointment</span>` : null}` },
    { heading: 'Today', cell: (each) => stateOf(each, on) },
    ...(canManage
      ? [
          {
            heading: 'Change',
            whenEmpty: 'Nothing to change',
            staysOnOneLine: true,
            cell: ({ membership, person }: Held) =>
              isInForce(membership, on) && !independentRoles.some((each) => each === membership.role)
                ? html`<a class="govuk-link" href="${paths.endMembership(programme.id, membership.id)}">End role<span class="govuk-visually-hidden"> of ${person.name}</span></a>`
                : null,
          },
        ]
      : []),
  ],
  rows: held,
})}`,
    }
  },
})
