import { isRefusal } from '../../../core/refusal.ts'
import { may } from '../../../core/people/permission.ts'
import { flagsOfPublicItem, wordsOfPublicItem, type PublicItem } from '../../../core/publication/public-item.ts'
import { isLessBorneOut, type ReleaseDecision } from '../../../core/publication/release-to-the-public.ts'
import { decideForThePublic, publicItemNow } from '../../../operations/speak-to-the-public.ts'
import { numbersInWords } from '../../../core/assurance/numbers-in-words.ts'
import { flaggedWords, goingOnReason } from '../../components/flagged-words/flagged-words.ts'
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
import type { Questions } from '../../questions.ts'
import { heldTable, whyFlagged } from '../hold-a-board/paper-says-part.ts'
import { paragraphs } from '../read-the-public-page/public-parts.ts'
import { itemOf, toThePublicList } from './publish-forms.ts'

const handInWords = ({ name, capacity, on }: PublicItem['written']): string => `${name} (${capacity}), ${dayInWords(on)}`

type Now = ReleaseDecision['now']

/** What stands against the text today and did not when it was written. */
const sinceThen = (item: PublicItem, now: Now): Html | null => {
  if (!isLessBorneOut(item, now)) return null
  const flagged = now.sentences.filter(({ flags }) => flags.length > 0)
  return html`<section class="ib-card ib-card--attention" aria-labelledby="since-title"><h2 class="ib-card__title" id="since-title">The record bears out less than when it was written</h2><div class="ib-card__body">
${flagged.length === 0 ? html`<p>Its measure no longer shows a change for the better.</p>` : html`<ul class="govuk-list govuk-list--bullet">${flagged.map((each) => html`<li>“${each.sentence}” <strong>${whyFlagged(each)}</strong></li>`)}</ul>`}
<p>Set it aside, or say below why it goes out all the same.</p></div></section>`
}

const decisionForm = (item: PublicItem, now: Now, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Html => {
  const { pick, long, tick } = fieldsFor(sent, errors)
  const hasNumbers = numbersInWords(wordsOfPublicItem(item)).length > 0
  return html`<form method="post" novalidate>
${visit.token}
${pick('decision', 'May the public read this?', [{ value: 'release', text: 'Yes, put it on the public page' }, { value: 'set-aside', text: 'No, set it aside' }])}
${hasNumbers ? tick('numbers', 'If it goes out', [{ value: 'checked', text: 'I looked at each number in it. Each was released here, was published before, or stands for no small number of people' }], []) : null}
${isLessBorneOut(item, now) ? long(goingOnReason, 'If it goes out: why, although the record bears out less than when it was written?', { rows: '2', hint: 'Your reason is printed beside it, and the public reads it.' }) : null}
${long('reason', 'If not: why?', { rows: '2' })}
${button({ text: 'Decide' })}
</form>`
}

const shown = (item: PublicItem, now: Now, visit: ProgrammeVisit, sent: Form | null = null, errors: readonly FieldError[] = []): Answer => {
  const { programme, actor, on, person } = visit
  const releases = may(actor, 'release-to-the-public', programme.id, on)
  const flags = flagsOfPublicItem(item)
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
    ...row('Said all the same because', flags === null ? item.against : null),
    ...row('Written in', item.source === null ? null : item.source.address === null ? item.source.title : html`<a class="govuk-link" href="${item.source.address}">${item.source.title}</a>`),
    ...row('Ended', item.ended === null ? null : `${handInWords(item.ended)}. ${item.ended.because}`),
  ],
})}
${flaggedWords(flags)}
${item.says === undefined || item.says.sentences.length === 0 ? null : heldTable(item.says.sentences, programme.id, 'written')}
${item.state === 'waiting' ? sinceThen(item, now) : null}
${item.state === 'waiting' && releases ? (item.written.person === person.id ? html`<p class="govuk-inset-text">You wrote this. Somebody else reads it before it goes out. You can still set it aside.</p>` : null) : null}
${item.state === 'waiting' && releases ? decisionForm(item, now, visit, sent, errors) : null}
${item.state === 'released' && releases ? button({ text: 'Take it back', href: paths.takeBackFromPublic(programme.id, item.id), classes: 'govuk-button--warning' }) : null}`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-reason': 'reason', 'record-contradicts': goingOnReason, 'numbers-not-checked': 'numbers' }

/** A text that waits is held against the record of today; what was decided stands as it was. */
const nowOf = async (ask: Questions, { programme }: ProgrammeVisit, item: PublicItem): Promise<Now> => (item.state === 'waiting' ? publicItemNow(ask, programme.id, item) : { sentences: [], shows: null })

/** May the public read this? */
export const mayThePublicReadThis = page({
  path: paths.publicItem(':programme', ':item'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const item = await itemOf(ask, visit)
    return item === null ? { kind: 'not-found' } : shown(item, await nowOf(ask, visit, item), visit)
  },
  submit: {
    guard: 'release-to-the-public',
    act: async (does, visit, form) => {
      const item = await itemOf(does, visit)
      if (item === null) return { kind: 'not-found' }
      const decision = form.text('decision')
      if (decision !== 'release' && decision !== 'set-aside') return shown(item, await nowOf(does, visit, item), visit, form, [{ field: 'decision', message: 'Choose whether the public may read it' }])
      const outcome = await decideForThePublic(does, { item: item.id, release: decision === 'release', reason: form.text('reason'), goingOn: form.text(goingOnReason), numbersChecked: form.all('numbers').includes('checked') }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(item, await nowOf(does, visit, item), visit, form, [{ field: fieldOf[outcome.code] ?? 'decision', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.public(visit.programme.id), notice: decision === 'release' ? 'The public can read it as soon as the page is on.' : 'It is set aside.' }
    },
  },
})
