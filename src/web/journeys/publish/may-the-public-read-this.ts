import { isRefusal } from '../../../core/refusal.ts'
import { may } from '../../../core/people/permission.ts'
import type { PublicItem } from '../../../core/publication/public-item.ts'
import { decideForThePublic } from '../../../operations/speak-to-the-public.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { figuresShowWords, publicPartWords, publicStateWords } from '../../words/publication-words.ts'
import { paragraphs } from '../read-the-public-page/public-parts.ts'
import { itemOf, toThePublicList } from './publish-forms.ts'

const handInWords = ({ name, capacity, on }: PublicItem['written']): string => `${name} (${capacity}), ${dayInWords(on)}`

const decisionForm = (visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Html => {
  const { pick, long } = fieldsFor(sent, errors)
  return html`<form method="post" novalidate>
${visit.token}
${pick('decision', 'May the public read this?', [{ value: 'release', text: 'Yes, put it on the public page' }, { value: 'set-aside', text: 'No, set it aside' }])}
${long('reason', 'If not: why?', { rows: '2' })}
${button({ text: 'Decide' })}
</form>`
}

const shown = (item: PublicItem, visit: ProgrammeVisit, sent: Form | null = null, errors: readonly FieldError[] = []): Answer => {
  const { programme, actor, on, person } = visit
  const releases = may(actor, 'release-to-the-public', programme.id, on)
  const row = (key: string, value: Html | string | null) => (value === null ? [] : [{ key: { text: key }, value: { html: html`${value}` } }])
  return {
    kind: 'page',
    title: item.title,
    errors,
    backLink: toThePublicList(visit),
    body: html`${pageHeading({ title: item.title, kicker: publicPartWords[item.part] })}
${paragraphs(item.words)}
${summaryList({
  rows: [
    ...row('Stands', stateTag(publicStateWords[item.state])),
    ...row('Written by', handInWords(item.written)),
    ...row('Second person', item.decided === null ? null : handInWords(item.decided)),
    ...row('Rests on', item.measure === null ? null : `${item.measure.name}: ${figuresShowWords[item.measure.shows]}`),
    ...row('Said without a figure because', item.against),
    ...row('Written in', item.source === null ? null : item.source.address === null ? item.source.title : html`<a class="govuk-link" href="${item.source.address}">${item.source.title}</a>`),
    ...row('Ended', item.ended === null ? null : `${handInWords(item.ended)}. ${item.ended.because}`),
  ],
})}
${item.state === 'waiting' && releases ? (item.written.person === person.id ? html`<p class="govuk-inset-text">You wrote this. Somebody else reads it before it goes out. You can still set it aside.</p>` : null) : null}
${item.state === 'waiting' && releases ? decisionForm(visit, sent, errors) : null}
${item.state === 'released' && releases ? button({ text: 'Take it back', href: paths.takeBackFromPublic(programme.id, item.id), classes: 'govuk-button--warning' }) : null}`,
  }
}

/** May the public read this? */
export const mayThePublicReadThis = page({
  path: paths.publicItem(':programme', ':item'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const item = await itemOf(ask, visit)
    return item === null ? { kind: 'not-found' } : shown(item, visit)
  },
  submit: {
    guard: 'release-to-the-public',
    act: async (does, visit, form) => {
      const item = await itemOf(does, visit)
      if (item === null) return { kind: 'not-found' }
      const decision = form.text('decision')
      if (decision !== 'release' && decision !== 'set-aside') return shown(item, visit, form, [{ field: 'decision', message: 'Choose whether the public may read it' }])
      const outcome = await decideForThePublic(does, { item: item.id, release: decision === 'release', reason: form.text('reason') }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(item, visit, form, [{ field: outcome.code === 'no-reason' ? 'reason' : 'decision', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.public(visit.programme.id), notice: decision === 'release' ? 'The public can read it as soon as the page is on.' : 'It is set aside.' }
    },
  },
})
