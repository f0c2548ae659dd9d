import { isAlive } from '../../../core/corporate-parenting/compare-promises.ts'
import { promiseKinds, type CareLeaverPromise } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { promiseInWords, promiseKindWords } from '../../words/parenting-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'

const promisePart = (promise: CareLeaverPromise, isComing: boolean): Html => html`<section class="ib-section"><h2 class="govuk-heading-m">${promise.kind === 'other' ? promise.title : promiseKindWords[promise.kind]}</h2>
${isComing && promise.from !== null ? html`<p class="govuk-body"><strong>From ${promise.from.words ?? dayInWords(promise.from.day)}.</strong></p>` : null}
<p class="govuk-body">${promise.what}</p>
<ul class="govuk-list govuk-list--bullet">${promiseInWords(promise).map((each) => html`<li>${each}</li>`)}</ul>
<p class="govuk-body"><strong>Who can get it:</strong> ${promise.whoFor}</p>
<p class="govuk-body"><strong>How to get it:</strong> ${promise.howToGet}</p>
<p class="govuk-body ib-quiet">Where this is written: ${sourceLinks(promise.sources)}.</p></section>`

/** What can a care leaver get from this council, in very plain words? */
export const whatCanACareLeaverGet = page({
  path: paths.localOffer(':programme', ':council'),
  guard: 'see-programme',
  show: async (ask, { programme, params, on }) => {
    const council = (await ask.bodies(programme.id)).find((each) => each.kind === 'council' && each.id === params['council'])
    if (council === undefined) return { kind: 'not-found' }
    const own = (await ask.corporateParenting(programme.id)).promises.filter((each) => each.council === council.id && isAlive(each, on) && each.status !== 'proposed')
    const sorted = own.toSorted((one, other) => promiseKinds.indexOf(one.kind) - promiseKinds.indexOf(other.kind))
    const isComing = ({ status, from }: CareLeaverPromise): boolean => status !== 'in-force' || (from !== null && from.day > on)
    const now = sorted.filter((each) => !isComing(each))
    const coming = sorted.filter(isComing)
    const title = 'What can you get when you have been in care?'
    return {
      kind: 'page',
      title: `${title} ${council.name}`,
      backLink: { href: paths.corporateParenting(programme.id), text: 'Promises to young people' },
      body: html`${pageHeading({ title, kicker: council.name, lead: 'This is for you if you are in care or were in care, until you are 25.' })}
<p class="govuk-body">Your personal adviser can help you with all of this. Tell them if you do not get something that is written here. You can take somebody with you whenever you talk with the council.</p>
${now.length === 0 ? html`<p class="govuk-body">Nothing is on record for this council today.</p>` : now.map((each) => promisePart(each, false))}
${coming.length === 0 ? null : html`<h2 class="govuk-heading-l ib-section">What will come</h2>${coming.map((each) => promisePart(each, true))}`}
<p class="govuk-body ib-section ib-quiet">As it stands in the record on ${dayInWords(on)}. The law behind a local offer: Children and Social Work Act 2017, section 2.</p>`,
    }
  },
})
