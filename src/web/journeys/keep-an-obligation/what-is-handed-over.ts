import { nextDue } from '../../../core/intervention/due.ts'
import { handovers, keyOfHolder, type HandedOver } from '../../../core/intervention/handover.ts'
import type { Held } from '../../../core/intervention/holder-on.ts'
import { standingOn } from '../../../core/intervention/standing.ts'
import type { Appointment } from '../../../core/intervention/appointment.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { wholeRecord } from '../../../operations/end-a-body.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { dueInWords, standingWords, statedInWords } from '../../words/regime-words.ts'
import { carriedOnPart } from './carried-on-part.ts'
import type { Sight } from './duty-table.ts'
import { firstDayInWords, gapInWords, nameOfHeld, sourceLinks } from './holder-in-words.ts'

const goesTo = ({ to, lastDay }: HandedOver, { regime }: Sight, from: Held): Html =>
  to === null
    ? stateTag({ words: 'Nobody on record', tone: 'bad' })
    : html`${nameOfHeld(regime, to.held)}<span class="ib-table__under">from ${firstDayInWords(regime, to.held, to.from)}${to.vacantDays === 0 ? '' : `; ${gapInWords(regime, { holding: { from: lastDay, to: lastDay, held: from }, vacantDays: to.vacantDays }, 'before')}`}</span>`

const dueAt = ({ obligation, lastDay }: HandedOver): Html => {
  const next = nextDue(obligation.due, obligation.occasions.filter((each) => each.done <= lastDay))
  return html`${stateTag(standingWords[standingOn(obligation, lastDay)])}<span class="ib-table__under">${dueInWords(obligation.due)}</span>${
    next === null || isRefusal(next) || obligation.due.kind === 'by' ? null : html`<span class="ib-table__under">Next: ${dayInWords(next)}</span>`
  }`
}

const leftBehind = (appointment: Appointment): Html => {
  const { ending, tests } = appointment
  return html`${ending?.kind === 'ended' ? html`<p class="govuk-body">${capitalised(statedInWords(ending.lastDay))}: ${ending.reason} <span class="ib-quiet">Source: ${sourceLinks([ending.source]) ?? 'none given'}</span></p>` : null}
${ending?.kind === 'ended' && ending.advice !== null ? insetText({ html: html`<h2 class="govuk-heading-s">Advice left behind</h2><p class="govuk-body">${ending.advice}</p>` }) : null}
${tests.length === 0 ? null : html`<h2 class="govuk-heading-m">What this person was asked to do</h2><ul class="govuk-list govuk-list--bullet">${tests.map((each) => html`<li>${each}</li>`)}</ul>`}`
}

/** What is handed over, from whom and to whom? Made to be printed. */
export const whatIsHandedOver = page({
  path: paths.handover(':programme', ':holder', ':day'),
  guard: 'see-programme',
  show: async (ask, { programme, params, on }) => {
    const regime = await ask.regime(programme.id)
    const handover = handovers(regime).find((each) => keyOfHolder(each.from) === params['holder'] && each.lastDay === params['day'])
    if (handover === undefined) return { kind: 'not-found' }
    const { from, lastDay, items } = handover
    const sight: Sight = { programme: programme.id, regime, on }
    const appointment = from.kind === 'person' ? regime.appointments.find((each) => each.id === from.appointment) : undefined
    const title = `Handover from ${nameOfHeld(regime, from)}`
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: `${paths.regime(programme.id)}?on=${lastDay}`, text: `Who was responsible for what on ${dayInWords(lastDay)}` },
      body: html`${pageHeading({ title, kicker: `Last day: ${appointment?.ending?.kind === 'ended' ? statedInWords(appointment.ending.lastDay) : dayInWords(lastDay)}`, lead: 'What was open on that day, and who took it over. This page is made to be printed.' })}
${appointment === undefined ? null : leftBehind(appointment)}
${dataTable<HandedOver>({
  caption: 'Duties that were handed over',
  columns: [
    {
      heading: 'Duty',
      isRowHeading: true,
      cell: ({ obligation }) =>
        html`${obligation.what}<span class="ib-table__under">Clause ${obligation.clause}, <a class="govuk-link" href="${paths.instrument(programme.id, obligation.instrument)}">${regime.instruments.find((each) => each.id === obligation.instrument)?.title}</a></span>`,
    },
    { heading: 'Goes to', cell: (item) => goesTo(item, sight, from) },
    { heading: 'On the last day', cell: dueAt },
    { heading: 'Note', cell: ({ obligation, to }) => to?.obligation.passings.findLast((each) => each.from.day > lastDay || to.obligation.id !== obligation.id)?.because ?? obligation.note, whenEmpty: 'None' },
  ],
  rows: items,
})}
${from.kind === 'body' ? carriedOnPart(programme.id, await wholeRecord(ask, programme.id), from.body, lastDay) : null}`,
    }
  },
})
