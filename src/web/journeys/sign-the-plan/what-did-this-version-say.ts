import { textOfPlan } from '../../../core/plan/plan-version.ts'
import { insetText, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { planText } from './plan-text.ts'

/** What did this version of the plan say? Word for word as it was signed, with its hash worked out again. */
export const whatDidThisVersionSay = page({
  path: paths.planVersion(':programme', ':planVersion'),
  guard: 'see-programme',
  show: async (ask, { programme, params }) => {
    const version = (await ask.planVersions(programme.id)).find(({ number }) => String(number) === params['planVersion'])
    if (version === undefined) return { kind: 'not-found' }
    const isWhole = ask.sha256(new TextEncoder().encode(textOfPlan(version.content))) === version.hash
    const rows: readonly (readonly [string, string | Html])[] = [
      ['Signed by', `${version.name}, ${version.capacity}`],
      ['On', dayInWords(version.on)],
      ['Why', version.reason],
      ...(version.agreedBy === null ? [] : [['Agreed by', version.agreedBy] as const]),
      ['Hash of its words', html`<span class="ib-value govuk-body-s">SHA-256 ${version.hash}</span><span class="ib-table__under">${isWhole ? 'Worked out again just now: the words are those that were signed. The journal holds the same hash.' : 'Worked out again just now, it is another: the words are not those that were signed. Tell whoever runs this service.'}</span>`],
    ]
    const title = `The plan, version ${version.number}`
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.planVersions(programme.id), text: 'Signed versions of the plan' },
      body: html`${pageHeading({ title, kicker: programme.name })}
${insetText({ html: html`<p class="govuk-body">This is the plan as it was signed on ${dayInWords(version.on)}. <a class="govuk-link" href="${paths.planChanges(programme.id)}?from=v${version.number}&amp;to=today">See what has changed since</a>, or <a class="govuk-link" href="${paths.plan(programme.id)}">the plan of today</a>.</p>` })}
${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: typeof value === 'string' ? { text: value } : { html: value } })) })}
${planText(version.content, programme.id, version.on)}`,
    }
  },
})
