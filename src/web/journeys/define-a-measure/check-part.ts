import type { DefinitionCheck } from '../../../core/measure/check-definition.ts'
import type { Actor } from '../../../core/people/actor.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { actLink, definitionPart, type DefinitionParts } from './definition-parts.ts'

/** Who looked at the wording besides its writer, and at what; checks of earlier wordings say so. */
export const checkPart = ({ programme, measure, isMine, nameOf }: DefinitionParts, checks: readonly DefinitionCheck[], actor: Actor): Html => {
  const { number, enteredBy } = measure.versions.at(-1)!
  const person = actor.kind === 'person' ? actor.person : null
  const hasDone = checks.some(({ version, by }) => version === number && by === person)
  const may = isMine('check-definitions') && !hasDone && (person === null || person !== enteredBy)
  const current = checks.filter(({ version }) => version === number)
  return definitionPart(
    'checks',
    'Checked by a second person',
    actLink(may, paths.checkDefinition(programme, measure.id), 'Say that you have checked it'),
    html`${current.length === 0 ? html`<p class="govuk-body">Nobody but its writer has checked ${number === 1 ? 'this wording' : `wording ${number}`} here yet.</p>` : null}${
      checks.length === 0 ? null : html`<ul class="govuk-list govuk-list--bullet">${checks.toReversed().map(({ version, by, on, text }) => html`<li>${text} <span class="govuk-hint ib-inline-hint">${nameOf(by)}, ${dayInWords(on)}${version === number ? '' : `, of wording ${version}`}</span></li>`)}</ul>`
    }`,
  )
}
