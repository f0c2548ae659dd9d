import type { JournalEntry } from '../../../core/journal-entry.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details, pagination } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { wordsOfChange } from '../../words/change-words.ts'
import { instantInWords } from '../../words/day-words.ts'
import { subjectOfEntry } from './subject-of-entry.ts'

const linesOnAPage = 50

const asText = (value: unknown): string => (value === null || value === undefined ? 'Nothing' : JSON.stringify(value, null, 2))

const beforeAndAfter = ({ before, after, sequence, hash }: JournalEntry): Html =>
  details({
    summaryHtml: html`Before and after<span class="govuk-visually-hidden">, line ${sequence}</span>`,
    html: html`<p class="govuk-body-s">Before</p><pre class="ib-record" tabindex="0" aria-label="Before">${asText(before)}</pre><p class="govuk-body-s">After</p><pre class="ib-record" tabindex="0" aria-label="After">${asText(after)}</pre><p class="govuk-body-s">Hash <span class="ib-hash">${hash}</span></p>`,
  })

/** In: what a line says came of an act. Out: the reason for which somebody went past a warning about child data, or null. */
export const reasonForGoingPast = (after: unknown): string | null => {
  const past = typeof after === 'object' && after !== null && 'wentPastWarning' in after ? after.wentPastWarning : null
  return typeof past === 'object' && past !== null && 'reason' in past && typeof past.reason === 'string' ? past.reason : null
}

const whyCell = ({ reason, after }: JournalEntry): Html | string | null => {
  const past = reasonForGoingPast(after)
  return past === null ? reason : html`${reason}<span class="ib-table__under">Went past a warning about child data: ${past}</span>`
}

/** What was changed, by whom and why? Every line of this programme’s journal, newest first. */
export const whatWasChanged = page({
  path: paths.journal(':programme'),
  guard: 'see-journal',
  show: async (ask, { programme, query }) => {
    const before = /^\d{1,15}$/.test(query['before'] ?? '') ? Number(query['before']) : null
    const subject = query['subject'] ?? null
    const entries = await ask.journal(programme.id, { beforeSequence: before, limit: linesOnAPage + 1, subject })
    const shown = entries.slice(0, linesOnAPage)
    const older = entries.length > linesOnAPage ? shown.at(-1)?.sequence : undefined
    const title = 'Journal'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({
        title,
        lead: 'Every change to this programme: who, when, what and why. Each line carries the fingerprint of the line before it, so a change made afterwards can be found.',
      })}
${subject === null ? null : html`<p class="govuk-body">Only lines about one thing are shown. <a class="govuk-link" href="${paths.journal(programme.id)}">Show all lines</a></p>`}
<p class="govuk-body"><a class="govuk-link" href="${paths.journalFile(programme.id)}">Download these lines as a file</a></p>
${dataTable({
  caption: 'Lines of the journal, newest first',
  captionSize: 'hidden',
  columns: [
    { heading: 'Line', cell: (each) => String(each.sequence), isNumeric: true },
    { heading: 'When', staysOnOneLine: true, cell: (each) => instantInWords(each.at) },
    { heading: 'Who', cell: (each) => html`${each.who}<span class="ib-table__under">${each.capacity}</span>` },
    { heading: 'What', cell: (each) => html`${wordsOfChange(each.act)}<span class="ib-table__under">${subjectOfEntry(programme.id, each)}</span>${beforeAndAfter(each)}`, isRowHeading: true },
    { heading: 'Why', cell: whyCell, whenEmpty: 'No reason was asked for' },
  ],
  rows: shown,
})}
${older === undefined ? null : pagination({ next: { text: 'Older lines', href: `${paths.journal(programme.id)}?before=${older}${subject === null ? '' : `&subject=${encodeURIComponent(subject)}`}` } })}`,
    }
  },
})

/** The same lines as a file, one JSON object a line. */
export const journalAsFile = page({
  path: paths.journalFile(':programme'),
  guard: 'see-journal',
  show: async (ask, { programme }) => {
    const entries = await ask.journal(programme.id, { beforeSequence: null, limit: 1_000_000, subject: null })
    return {
      kind: 'file',
      bytes: entries.toReversed().map((entry) => `${JSON.stringify(entry)}\n`).join(''),
      mediaType: 'application/x-ndjson',
      name: `journal-${programme.id}.jsonl`,
    }
  },
})
