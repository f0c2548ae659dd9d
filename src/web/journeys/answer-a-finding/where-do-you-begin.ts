import type { Finding } from '../../../core/inspection/finding.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { quoteWithSource } from '../../components/quote-with-source/quote-with-source.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Draft, Questions } from '../../questions.ts'
import { instantInWords } from '../../words/day-words.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'
import { findingPlace } from '../keep-the-plan/finding-questions.ts'
import { checkStep, dropStep, formOfDraft, journey, stepPath, steps } from './answer-draft.ts'

/** What a draft is called before it has a number: the words of its action, or of the first finding it answers. */
export const draftName = (draft: Draft, findings: readonly Finding[]): string => {
  const sent = formOfDraft(draft)
  const words = sent.text('title') || findings.find((finding) => finding.id === sent.text('findings'))?.text || sent.text('own-reason') || 'An answer without words yet'
  return words.length > 120 ? `${words.slice(0, 119)}…` : words
}

/** The visitor’s own unfinished answers, each with a way on and a way out. */
export const draftList = (drafts: readonly Draft[], findings: readonly Finding[]): Html =>
  html`<ul class="govuk-list ib-drafts">${drafts.map((draft) => {
    const name = draftName(draft, findings)
    return html`<li class="ib-drafts__item"><p class="govuk-body govuk-!-margin-bottom-1"><a class="govuk-link" href="${stepPath(draft, checkStep)}">${name}</a></p><p class="govuk-body-s govuk-!-margin-bottom-0">Kept ${instantInWords(draft.savedAt)}. <a class="govuk-link" href="${stepPath(draft, dropStep)}">Drop<span class="govuk-visually-hidden"> the draft “${name}”</span></a></p></li>`
  })}</ul>`

/** The visitor’s own drafts of this journey, the newest first. */
export const ownDrafts = async (ask: Pick<Questions, 'draftsOf'>, { programme, person }: ProgrammeVisit): Promise<readonly Draft[]> =>
  (await ask.draftsOf(programme.id, journey)).filter((draft) => draft.person === person.id).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))

/** Where do you begin? A new draft for this finding, or one of your own that waits. */
export const whereDoYouBegin = page({
  path: paths.answer(':programme'),
  guard: 'plan-an-action',
  show: async (ask, visit) => {
    const { programme, query, token } = visit
    const findings = await ask.findings(programme.id)
    const finding = findings.find((each) => each.id === query['finding'])
    const inspection = finding === undefined ? undefined : (await ask.inspections(programme.id)).find((each) => each.id === finding.inspection)
    const drafts = await ownDrafts(ask, visit)
    const title = finding === undefined ? 'Answer findings' : 'Answer this finding'
    return {
      kind: 'page',
      title,
      backLink: { href: paths.coverage(programme.id), text: 'Back to coverage' },
      body: html`${pageHeading({ title, lead: 'An answer is an action in the plan: what will be done, by whom, by when, and how we will know that it worked.' })}
${finding === undefined || inspection === undefined ? null : quoteWithSource({ quote: finding.text, source: { document: `${visitAndProvider(inspection)}. ${findingPlace(finding)}`, href: paths.finding(programme.id, finding.id) } })}
<p class="govuk-body">There are ${steps.length} short pages and one to check. Every page is kept as you go: you can close the tab and come back.</p>
<form method="post" action="${paths.answer(programme.id)}">
${token}
${finding === undefined ? null : html`<input type="hidden" name="finding" value="${finding.id}">`}
${button({ text: finding === undefined ? 'Begin a new answer' : 'Answer this finding' })}
</form>
${drafts.length === 0 ? null : html`<h2 class="govuk-heading-m">Or go on with a draft of yours</h2>${draftList(drafts, findings)}`}`,
    }
  },
  submit: {
    guard: 'plan-an-action',
    act: async (does, { programme, person }, sent) => {
      const id = does.newId()
      const known = (await does.findings(programme.id)).filter((finding) => sent.all('finding').includes(finding.id)).map((finding) => finding.id)
      await does.keepDraft({ id, programme: programme.id, person: person.id, journey, values: known.length === 0 ? {} : { findings: known } })
      return { kind: 'redirect', to: paths.answerStep(programme.id, id, steps[0].name) }
    },
  },
})
