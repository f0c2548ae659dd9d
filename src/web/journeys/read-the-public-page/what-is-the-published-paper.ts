import type { ProgrammeId } from '../../../core/people/person.ts'
import type { PublicPaper } from '../../../core/publication/public-paper.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage, type PublicQuestions } from '../../public-page.ts'
import { dayInWords } from '../../words/day-words.ts'
import { sizeInWords } from '../../words/publication-words.ts'
import { invented, meetingOfPaper, publicLinks, stepsTaken } from './public-parts.ts'

const releasedPaper = async (ask: Pick<PublicQuestions, 'releasedPapers'>, programme: ProgrammeId, id: string | undefined): Promise<PublicPaper | undefined> => (await ask.releasedPapers(programme)).find((each) => each.id === id)

/** Which paper of a meeting did two people release to the public, and how did it come here? */
export const whatIsThePublishedPaper = publicPage({
  path: paths.publicPaper(':programme', ':publicPaper'),
  show: async (ask, { params }) => {
    const programme = params['programme'] as ProgrammeId
    const record = await ask.releasedRecord(programme)
    const paper = record === null ? undefined : await releasedPaper(ask, programme, params['publicPaper'])
    if (record === null || paper === undefined) return { kind: 'not-found' }
    const { page } = record
    const { id, title, meeting, size, steps } = paper
    return {
      kind: 'page',
      title,
      breadcrumbs: [{ text: 'Public pages', href: paths.publicPages() }, { text: page.title, href: paths.publicPage(programme) }, { text: title }],
      body: html`${pageHeading({ title, kicker: 'Paper of a meeting', lead: `It was given for ${meetingOfPaper(paper)}.` })}
${invented(page)}
<p class="govuk-body-l"><a class="govuk-link" href="${paths.publicPaperPdf(programme, id)}">Download the paper (PDF, ${sizeInWords(size)})</a></p>
<p class="govuk-body govuk-!-margin-bottom-7">It is the file as the board had it. It was made outside this service, so we cannot promise that it works well with a screen reader. If you cannot read it, ask ${page.contact.council} for it in another form.</p>
<section class="govuk-!-margin-bottom-7" aria-labelledby="history"><h2 class="govuk-heading-m" id="history">How it came here</h2>
<ol class="govuk-list govuk-list--number govuk-list--spaced"><li>The board met on ${dayInWords(meeting.on)}.</li>${stepsTaken(steps)}</ol></section>
${publicLinks(page, 'letter')}`,
    }
  },
})

/** The released paper itself. It is from elsewhere, so it is downloaded and never opened inside this service. */
export const publishedPaperAsPdf = publicPage({
  path: paths.publicPaperPdf(':programme', ':publicPaper'),
  show: async (ask, { params }) => {
    const programme = params['programme'] as ProgrammeId
    const paper = await releasedPaper(ask, programme, params['publicPaper'])
    const bytes = paper === undefined ? null : await ask.releasedPaperFile(programme, paper.id)
    return paper === undefined || bytes === null ? { kind: 'not-found' } : { kind: 'file', bytes, mediaType: 'application/pdf', name: `${paper.title.replace(/[^\p{L}\p{N} ._'’()-]+/gu, ' ').trim() || 'paper'}.pdf` }
  },
})
