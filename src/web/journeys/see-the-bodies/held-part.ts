import type { BodyAtHand } from '../../../core/bodies/at-hand.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import type { Post } from '../../../core/intervention/appointment.ts'
import { heldByBody } from '../../../core/intervention/dissolve-body.ts'
import { holderOn, resolveHolder } from '../../../core/intervention/holder-on.ts'
import { forceOn, type Instrument } from '../../../core/intervention/instrument.ts'
import { kindOf } from '../../../core/intervention/instrument-kind.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { counted } from '../../words/count-words.ts'
import { inForceWords, statedInWords } from '../../words/regime-words.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'
import { newestFirst } from '../see-the-register/inspections-by-provider.ts'
import { byClause, dueCell, heldEarlier, type Sight } from '../keep-an-obligation/duty-table.ts'
import { heldCell } from '../keep-an-obligation/holder-in-words.ts'

type Where = { readonly programme: ProgrammeId; readonly body: BodyAtHand; readonly on: Day }

const part = (title: string, content: Html): Html => html`<section><h3 class="govuk-heading-m">${title}</h3>${content}</section>`

const answering = (obligation: Obligation, { programme, regime, on }: Sight): Html | null => {
  const held = holderOn(regime, obligation, on)
  return held.kind === 'not-yet' || held.kind === 'over' || held.kind === 'body' ? null : heldCell(regime, held, programme)
}

const dutiesTable = (duties: readonly Obligation[], sight: Sight): Html =>
  dataTable<Obligation>({
    caption: 'Duties it carries on this day',
    captionSize: 'hidden',
    columns: [
      {
        heading: 'What must be done',
        isRowHeading: true,
        cell: (each) =>
          html`${each.what}<span class="ib-table__under">Clause ${each.clause}, <a class="govuk-link" href="${paths.instrument(sight.programme, each.instrument)}">${sight.regime.instruments.find((one) => one.id === each.instrument)?.title}</a></span>`,
      },
      { heading: 'Through whom', cell: (each) => answering(each, sight), whenEmpty: 'The body itself' },
      { heading: 'Who held it before', cell: (each) => heldEarlier(each, sight), whenEmpty: 'Nobody before' },
      { heading: 'Due', cell: (each) => dueCell(each, sight) },
    ],
    rows: duties.toSorted((one, other) => one.instrument.localeCompare(other.instrument) || byClause(one, other)),
  })

const instrumentList = ({ programme, on, regime: { kinds } }: Sight, instruments: readonly Instrument[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${instruments.map((each) => {
    const force = forceOn(each.made.day, each.ending, on)
    return html`<li><a class="govuk-link" href="${paths.instrument(programme, each.id)}">${each.title}</a> <span class="ib-quiet">${kindOf(kinds, each.kind)?.name}, made: ${statedInWords(each.made)}.</span>${force === 'not-known' ? html` ${stateTag(inForceWords[force])}` : null}</li>`
  })}</ul>`

const inPost = (regime: Regime, post: Post, on: Day): Html | string => {
  const held = resolveHolder(regime, { kind: 'post', post: post.id }, on)
  if (held.kind === 'person') return regime.appointments.find((each) => each.id === held.appointment)?.person ?? 'Somebody'
  return stateTag(held.kind === 'not-known' ? { words: 'Cannot tell', tone: 'unknown' } : { words: 'Vacant', tone: 'bad' })
}

const postTable = (regime: Regime, posts: readonly Post[], on: Day): Html =>
  dataTable<Post>({
    caption: 'Posts of this body on this day',
    captionSize: 'hidden',
    columns: [
      { heading: 'Post', isRowHeading: true, cell: (post) => post.name },
      { heading: 'Who', cell: (post) => inPost(regime, post, on) },
    ],
    rows: posts,
  })

const visitList = (programme: string, visits: readonly Inspection[], findings: readonly Finding[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${newestFirst(visits).map((visit) => {
    const count = findings.filter((each) => each.inspection === visit.id).length
    return html`<li><a class="govuk-link" href="${paths.visit(programme, visit.id)}">${visitAndProvider(visit)}</a>${count === 0 ? null : html`: <a class="govuk-link" href="${paths.findings(programme)}?visit=${visit.id}">${counted(count, 'finding', 'findings')}</a>`}</li>`
  })}</ul>`

/** In: a body and a day on which it exists. Out: its duties, notices, posts and visits on that day, or one sentence where there are none. */
export const heldPart = async (ask: Pick<Questions, 'regime' | 'inspections' | 'findings'>, { programme, body, on }: Where): Promise<Html> => {
  const regime = await ask.regime(programme)
  const duties = heldByBody(regime, body.id, on)
  const instruments = regime.instruments.filter((each) => each.addressee === body.id && ['in-force', 'not-known'].includes(forceOn(each.made.day, each.ending, on)))
  const posts = regime.posts.filter((each) => each.body === body.id && (each.from === null || each.from.day <= on) && (each.to === null || on <= each.to.day))
  const visits = (await ask.inspections(programme)).filter((each) => each.body === body.id && (dayOfInspection(each) ?? '9') <= on)
  const findings = await ask.findings(programme)
  if (duties.length + instruments.length + posts.length + visits.length === 0) return html`<p class="govuk-body">Nothing in this programme is with it on this day.</p>`
  return html`${duties.length === 0 ? null : part(`Duties: ${duties.length}`, dutiesTable(duties, { programme, regime, on }))}
${instruments.length === 0 ? null : part('Notices, directions and contracts', instrumentList({ programme, regime, on }, instruments))}
${posts.length === 0 ? null : part('Posts', postTable(regime, posts, on))}
${visits.length === 0 ? null : part('What inspectors found', visitList(programme, visits, findings))}`
}
