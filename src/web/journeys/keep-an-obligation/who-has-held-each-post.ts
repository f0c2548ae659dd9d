import type { Day } from '../../../core/calendar/day.ts'
import { daysBetween } from '../../../core/calendar/day.ts'
import type { Appointment, Post } from '../../../core/intervention/appointment.ts'
import { succession, vacantSince, type Tenure } from '../../../core/intervention/appointment-state.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { appointmentStateInWords, statedInWords } from '../../words/regime-words.ts'
import { regimeNavigation } from './regime-navigation.ts'

const lastInWords = ({ appointment: { ending, until } }: Tenure): string => {
  if (ending?.kind === 'ended') return statedInWords(ending.lastDay)
  if (ending?.kind === 'not-found') return `Not found; last known ${statedInWords(ending.lastKnown)}`
  return until === null ? 'No end on record' : `Term until ${statedInWords(until)}`
}

/** The term ran out, and nobody recorded how it ended. */
const isLapsed = ({ ending, until }: Appointment, today: Day): boolean => ending === null && until !== null && until.day < today

const vacantInWords = ({ vacantBefore }: Tenure): string | null =>
  vacantBefore === null || vacantBefore === 0 ? null : vacantBefore === 'not-known' ? 'Cannot tell' : counted(vacantBefore, 'day', 'days')

const tail = ({ to, followedBy, endedBecause }: Post, regime: Regime, vacant: Day | null, today: Day): Html | null => {
  if (to !== null) {
    const next = regime.posts.find((each) => each.id === followedBy)?.name
    return html`<p class="govuk-body">Last day of the post: ${statedInWords(to)}. ${endedBecause} ${next === undefined ? 'No post that took over is on record.' : `Its duties went to: ${next}.`}</p>`
  }
  return vacant === null ? null : html`<p class="govuk-body">${stateTag({ words: 'Vacant', tone: 'bad' })} Nobody has been in it for ${counted(daysBetween(vacant, today) + 1, 'day', 'days')}.</p>`
}

const postPart = (programme: string, post: Post, regime: Regime, today: Day): Html => {
  const own = regime.appointments.filter((each) => each.post === post.id)
  return html`<section class="ib-section"><h2 class="govuk-heading-m">${post.name}</h2>
${tail(post, regime, vacantSince(own, today), today)}
${
  own.length === 0
    ? html`<p class="govuk-body">Nobody is on record in this post.</p>`
    : dataTable<Tenure>({
        caption: `Who held the post: ${post.name}`,
        captionSize: 'hidden',
        columns: [
          { heading: 'Who', isRowHeading: true, cell: ({ appointment }) => html`<a class="govuk-link" href="${paths.appointment(programme, appointment.id)}">${appointment.person}</a>` },
          { heading: 'State', cell: ({ appointment }) => stateTag(isLapsed(appointment, today) ? { words: 'Term over', tone: 'neutral' } : appointmentStateInWords(appointment)) },
          { heading: 'First day', cell: ({ appointment }) => (appointment.from === null ? null : statedInWords(appointment.from)), whenEmpty: 'Not appointed yet' },
          { heading: 'Last day', cell: lastInWords },
          { heading: 'Vacant before', cell: vacantInWords, whenEmpty: 'Not at all, or the first on record' },
        ],
        rows: succession(own),
      })
}</section>`
}

/** Who has held each post, one after another, and when was it vacant? */
export const whoHasHeldEachPost = page({
  path: paths.posts(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const regime = await ask.regime(programme.id)
    const title = 'Who has held each post?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${regimeNavigation(programme.id, paths.posts(programme.id))}
${pageHeading({ title, lead: 'One post, one person at a time. Where nobody was in it, the days are counted; where the sources leave it open, that is said.' })}
${may(actor, 'record-appointment', programme.id, on) ? button({ text: 'Record an appointment', href: paths.recordAppointment(programme.id) }) : null}
${regime.posts.length === 0 ? emptyState({ title: 'No post is on record', body: 'When somebody records an appointment, its post appears here.' }) : regime.posts.map((each) => postPart(programme.id, each, regime, on))}`,
    }
  },
})
