import { statusesAfter } from '../../../core/corporate-parenting/make-promise.ts'
import { may } from '../../../core/people/permission.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { promiseInWords, promiseKindWords, promiseStatusWords } from '../../words/parenting-words.ts'
import { statedInWords } from '../../words/regime-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'
import { councilName, type ParentingSight } from './parenting-sight.ts'
import { takeUpPart } from './take-up-part.ts'

/** What does a council promise care leavers, on what ground, and who has it? */
export const whatIsPromised = page({
  path: paths.promise(':programme', ':promise'),
  guard: 'see-programme',
  show: async (ask, { programme, params, actor, on }) => {
    const parenting = await ask.corporateParenting(programme.id)
    const promise = parenting.promises.find((each) => each.id === params['promise'])
    if (promise === undefined) return { kind: 'not-found' }
    const bodies = await ask.bodies(programme.id)
    const row = (key: string, value: Html | string | null) => (value === null ? [] : [{ key: { text: key }, value: { html: html`${value}` } }])
    const sight: ParentingSight = { programme: programme.id, parenting: { ...parenting, takeUps: parenting.takeUps.filter((each) => each.promise === promise.id) }, bodies, on, sight: { seesSmallNumbers: may(actor, 'see-small-numbers', programme.id, on) } }
    return {
      kind: 'page',
      title: promise.title,
      width: 'wide',
      backLink: { href: paths.corporateParenting(programme.id), text: 'Promises to young people' },
      body: html`${pageHeading({ title: promise.title, kicker: councilName(bodies, promise.council), lead: promise.what })}
${summaryList({
  rows: [
    ...row('Where it stands', stateTag(promiseStatusWords[promise.status])),
    ...row('Kind', promiseKindWords[promise.kind]),
    ...row('What one gets', html`<ul class="govuk-list">${promiseInWords(promise).map((each) => html`<li>${each}</li>`)}</ul>`),
    ...row('Who can get it', promise.whoFor),
    ...row('How to get it', promise.howToGet),
    ...row('Law', promise.legalBase ?? 'No source names one'),
    ...row('First day', promise.from === null ? 'No source gives it' : statedInWords(promise.from)),
    ...row('Last day', promise.to === null ? 'None' : dayInWords(promise.to)),
    ...row('Note', promise.note),
    ...row('Sources', sourceLinks(promise.sources)),
  ],
})}
${statusesAfter(promise.status).length > 0 && may(actor, 'keep-promises', programme.id, on) ? button({ text: 'Say where it stands now', href: paths.movePromise(programme.id, promise.id) }) : null}
${takeUpPart(sight)}`,
    }
  },
})
