import type { Day } from '../../../core/calendar/day.ts'
import { isInPost } from '../../../core/intervention/appointment.ts'
import { holderOn, type Held, type LastKnown } from '../../../core/intervention/holder-on.ts'
import { forceOn } from '../../../core/intervention/instrument.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { inForceWords, statedInWords } from '../../words/regime-words.ts'
import { heldCell } from '../keep-an-obligation/holder-in-words.ts'

type HeldObligation = { readonly obligation: Obligation; readonly held: Held | LastKnown }

/** In: who answers for what as at a day. Out: the duties open on it, each with its one holder. */
export const dutiesOpenOn = (regime: Regime, day: Day): readonly HeldObligation[] =>
  regime.obligations.flatMap((obligation) => {
    const held = holderOn(regime, obligation, day)
    return held.kind === 'not-yet' || held.kind === 'over' ? [] : [{ obligation, held }]
  })

const inForce = (regime: Regime, day: Day, programme: string): Html => {
  const instruments = regime.instruments.flatMap((each) => {
    const force = forceOn(each.made.day, each.ending, day)
    return force === 'in-force' || force === 'not-known' ? [{ ...each, force }] : []
  })
  if (instruments.length === 0) return html`<p class="govuk-body">No notice, direction or contract was in force.</p>`
  return html`<ul class="govuk-list govuk-list--spaced">${instruments.map(({ id, title, force, made }) => html`<li>${stateTag(inForceWords[force])} <a class="govuk-link" href="${paths.instrument(programme, id)}">${title}</a><span class="ib-table__under">Made ${statedInWords(made)}</span></li>`)}</ul>`
}

/** In: who answers for what as at a day. Out: what was in force, each open duty with its holder, and who was in post. */
export const whoHeldWhatThen = (regime: Regime, day: Day, programme: string): Html => {
  const duties = dutiesOpenOn(regime, day)
  const titleOf = ({ instrument }: Obligation): string => regime.instruments.find(({ id }) => id === instrument)?.title ?? 'A notice'
  const inPost = regime.appointments.filter((each) => isInPost(each, day))
  const postOf = (post: string): string => regime.posts.find(({ id }) => id === post)?.name ?? 'A post'
  return html`${inForce(regime, day, programme)}
${
  duties.length === 0
    ? html`<p class="govuk-body">No duty was open.</p>`
    : dataTable<HeldObligation>({
        caption: 'Open duties, and who held each',
        columns: [
          { heading: 'Duty', isRowHeading: true, cell: ({ obligation }) => html`${obligation.what}<span class="ib-table__under">Clause ${obligation.clause} of ${titleOf(obligation)}</span>` },
          { heading: 'Held by', cell: ({ held }) => heldCell(regime, held, programme) },
        ],
        rows: duties,
      })
}
${
  inPost.length === 0
    ? html`<p class="govuk-body">Nobody was in a post that this record knows.</p>`
    : dataTable({
        caption: 'Who was in post',
        onNarrow: 'same',
        columns: [
          { heading: 'Post', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${paths.posts(programme)}">${postOf(each.post)}</a>` },
          { heading: 'Who', cell: (each) => each.person },
          { heading: 'Since', cell: (each) => (each.from === null ? null : statedInWords(each.from)) },
        ],
        rows: inPost,
      })
}`
}
