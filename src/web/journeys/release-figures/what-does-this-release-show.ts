import type { FigureRelease } from '../../../core/publication/figure-release.ts'
import { rereadRelease } from '../../../core/publication/reread-release.ts'
import { may } from '../../../core/people/permission.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { decideARelease, tryRelease, type ReleaseTrial } from '../../../operations/release-figures.ts'
import { button, insetText, radios, textarea } from '../../components/govuk.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { leftOutWords, policyInWords } from '../../words/release-words.ts'
import { namesHere, type Names } from '../load-figures/dry-run-parts.ts'
import { filesOfRelease } from './files-of-release.ts'
import { tableOfRelease } from './table-of-release.ts'

type Ask = Pick<Questions, 'figureReleases' | 'measures' | 'bodies' | 'successions' | 'figuresOfMeasure' | 'suppressionPolicies' | 'today'>

const nameOf = (names: Names) => ({ measure: (id: Parameters<Names['measure']>[0]) => names.measure(id)?.name ?? id, body: names.body })

const signs = html`<p class="govuk-body">c: kept back, so that no child can be recognised. Numbers are rounded, so they may not add up.</p>`

const trialPart = ({ outcome, leftOut, policy }: ReleaseTrial, names: Names): Html =>
  html`<h2 class="govuk-heading-m">As the public would see it today</h2>
<p class="govuk-body">${policyInWords(policy)}</p>
${isRefusal(outcome) ? insetText({ text: `${outcome.message} ${outcome.whatToDo}` }) : html`${signs}${tableOfRelease(outcome, nameOf(names))}`}
${leftOut.length === 0 ? null : html`<h2 class="govuk-heading-m">Left out</h2><ul class="govuk-list govuk-list--bullet">${leftOut.map(({ measure, why }) => html`<li>${names.measure(measure)?.name ?? measure}: ${leftOutWords[why]}</li>`)}</ul>`}`

const decisionForm = (visit: ProgrammeVisit, release: FigureRelease, errors: readonly FieldError[], typed: string): Html => html`<form method="post" action="${paths.release(visit.programme.id, release.id)}" novalidate class="ib-panel">
${visit.token}
${radios({ name: 'decision', idPrefix: 'decision', fieldset: { legend: { text: 'What do you decide?', classes: 'govuk-fieldset__legend--m' } }, items: [
  { value: 'released', text: 'Release it to the public', hint: { text: 'It cannot be taken back: what was published stays known.' } },
  { value: 'set-aside', text: 'Set it aside' },
], ...(errorOf(errors, 'decision') === undefined ? {} : { errorMessage: errorOf(errors, 'decision')! }) })}
${textarea({ id: 'reason', name: 'reason', rows: '3', value: typed, label: { text: 'Why?', classes: 'govuk-label--s' }, hint: { text: 'What you looked at, or what is wrong with it. It stands in the journal.' }, errorMessage: errorOf(errors, 'reason') })}
${button({ text: 'Record the decision', preventDoubleClick: true, classes: 'govuk-!-margin-bottom-0' })}
</form>`

const shown = async (ask: Ask, visit: ProgrammeVisit, errors: readonly FieldError[], typed = ''): Promise<Answer> => {
  const { programme, actor, on, params } = visit
  const release = (await ask.figureReleases(programme.id)).find(({ id }) => id === params['release'])
  if (release === undefined) return { kind: 'not-found' }
  const names = await namesHere(ask, visit)
  const { decided, proposed, table } = release
  const kept = table === null ? null : rereadRelease(table)
  const isMine = actor.kind === 'person' && actor.person === proposed.by
  const mayDecide = decided === null && may(actor, 'decide-a-release', programme.id, on)
  const body =
    decided === null
      ? html`<p class="govuk-body">Proposed on ${dayInWords(proposed.on)}. It waits for a second person.</p>
${trialPart(await tryRelease(ask, release.request, { programme: programme.id, on }), names)}
${mayDecide && !isMine ? decisionForm(visit, release, errors, typed) : mayDecide ? insetText({ text: 'You proposed this release, so somebody else decides on it.' }) : null}`
      : decided.kind === 'set-aside'
        ? html`<p class="govuk-body">Set aside on ${dayInWords(decided.on)}: ${decided.reason}</p>`
        : html`<p class="govuk-body">Released on ${dayInWords(decided.on)}: ${decided.reason}</p>
${kept === null || isRefusal(kept) ? insetText({ text: 'The record of this release shows what its own rule hides, so it is not shown. Tell the host of this service.' }) : html`<p class="govuk-body">${policyInWords(kept.record.policy)}</p>${signs}${tableOfRelease(kept, nameOf(names))}${filesOfRelease(programme.id, release.id)}`}`
  return { kind: 'page', title: release.title, width: 'wide', errors, backLink: { href: paths.releases(programme.id), text: 'Back to the releases' }, body: html`${pageHeading({ title: release.title, kicker: 'Release of figures' })}${body}` }
}

const fieldOf = ({ code }: Refusal): string => (code === 'no-reason' ? 'reason' : 'decision')

/** What does this release show? The table as the public sees it or would see it, and the decision of a second person. */
export const whatDoesThisReleaseShow = page({
  path: paths.release(':programme', ':release'),
  guard: 'see-programme',
  show: (ask, visit) => shown(ask, visit, []),
  submit: {
    guard: 'decide-a-release',
    act: async (does, visit, sent) => {
      const decision = (['released', 'set-aside'] as const).find((each) => each === sent.text('decision'))
      if (decision === undefined) return shown(does, visit, [{ field: 'decision', message: 'Choose whether to release it' }], sent.text('reason'))
      const release = (await does.figureReleases(visit.programme.id)).find(({ id }) => id === visit.params['release'])
      if (release === undefined) return { kind: 'not-found' }
      const outcome = await decideARelease(does, { release: release.id, decision, reason: sent.text('reason') }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(does, visit, [{ field: fieldOf(outcome), message: `${outcome.message} ${outcome.whatToDo}` }], sent.text('reason'))
      return { kind: 'redirect', to: paths.release(visit.programme.id, release.id), notice: decision === 'released' ? 'The figures are released.' : 'The release is set aside.' }
    },
  },
})
