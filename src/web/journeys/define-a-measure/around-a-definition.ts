import type { Finding } from '../../../core/inspection/finding.ts'
import { ownerOn, type MeasureLink, type MeasureNote, type MeasureOwner } from '../../../core/measure/measure-notes.ts'
import type { Action } from '../../../core/plan/plan.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { actLink, definitionPart, takenBack, type DefinitionParts } from './definition-parts.ts'

const list = (lines: readonly Html[]): Html => html`<ul class="govuk-list govuk-list--bullet">${lines}</ul>`

/** What the programme says about the definition in its own words. */
export const notePart = ({ programme, measure, isMine, nameOf }: DefinitionParts, notes: readonly MeasureNote[]): Html => {
  const may = isMine('write-measures')
  const act = may ? html`${actLink(true, paths.noteMeasure(programme, measure.id), 'Add a note')}${measure.programme === null ? null : html`, or ${actLink(true, paths.rewordMeasure(programme, measure.id), 'give it a new wording')}`}.` : null
  const lines = notes.map(({ id, text, by, on, withdrawn }) => html`<li>${text} <span class="govuk-hint ib-inline-hint">${nameOf(by)}, ${dayInWords(on)}</span>${takenBack(withdrawn)}${may && withdrawn === null ? html` ${actLink(true, paths.withdrawNote(programme, measure.id, id), 'Take it back')}` : null}</li>`)
  const fixed = measure.programme === null ? 'This definition ships with the product, so that it means the same everywhere. Its words change only with a release; what is special here goes into a note.' : 'This measure is used in this programme alone.'
  return definitionPart('notes', 'What we add to it', act, html`<p class="govuk-body">${fixed}</p>${lines.length === 0 ? null : list(lines)}`)
}

/** Who answers for it today, and who did before. */
export const ownerPart = ({ programme, measure, bodies, on, isMine, nameOfBody }: DefinitionParts, owners: readonly MeasureOwner[]): Html => {
  const today = bodies.flatMap(({ id }) => {
    const line = ownerOn(owners, measure.id, id, on)
    return line === null ? [] : [html`<li>${nameOfBody(id)}: <strong>${line.owner ?? 'nobody'}</strong>, since ${dayInWords(line.from)}. ${line.reason}</li>`]
  })
  const before = owners.filter((line) => ownerOn(owners, measure.id, line.body, on) !== line && line.from <= on)
  return definitionPart(
    'owners',
    'Who answers for it',
    actLink(isMine('set-targets'), paths.nameOwner(programme, measure.id), 'Say who answers for it'),
    html`${today.length === 0 ? html`<p class="govuk-body">Nobody is named. A measure that nobody answers for does not get better by itself.</p>` : list(today)}${
      before.length === 0 ? null : html`<p class="govuk-body">Before: ${before.map((line, i) => html`${i === 0 ? '' : '; '}${nameOfBody(line.body)}, ${line.owner ?? 'nobody'} from ${dayInWords(line.from)}`)}.</p>`
    }`,
  )
}

/** Which findings and actions it speaks of. */
export const linkPart = (
  { programme, measure, isMine }: DefinitionParts,
  links: readonly MeasureLink[],
  { findings, actions }: { readonly findings: readonly Finding[]; readonly actions: readonly Action[] },
): Html => {
  const may = isMine('link-measures')
  const lines = links.map(({ id, to, withdrawn }) => {
    const said =
      to.kind === 'finding'
        ? html`Finding: <a class="govuk-link" href="${paths.finding(programme, to.finding)}">${findings.find((each) => each.id === to.finding)?.text ?? 'no longer in the register'}</a>`
        : html`Action: <a class="govuk-link" href="${paths.action(programme, to.action)}">${actions.find((each) => each.id === to.action)?.title ?? 'no longer in the plan'}</a>${to.words === null ? null : html` (there called “${to.words}”)`}`
    return html`<li>${said}${takenBack(withdrawn)}${may && withdrawn === null ? html` ${actLink(true, paths.unlinkMeasure(programme, measure.id, id), 'Take the link back')}` : null}</li>`
  })
  return definitionPart('links', 'Findings and actions it speaks of', actLink(may, paths.linkMeasure(programme, measure.id), 'Link it to a finding or an action'), lines.length === 0 ? html`<p class="govuk-body">None yet.</p>` : list(lines))
}
