import type { ServerReading } from '../../../core/measure/switch-server-reading.ts'
import { switchReadingHere } from '../../../operations/switch-server-reading.ts'
import { insetText, warningText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'

/** May this service read returns about children? Whoever answers for the records decides, with a reason that stays. */
export const mayThisServiceReadReturns = formPage<readonly ServerReading[], { readonly isOn: boolean; readonly reason: string }>({
  path: paths.serverReading(':programme'),
  guard: 'switch-server-reading',
  subject: (ask, { programme }) => ask.serverReadings(programme.id),
  title: 'May this service read returns?',
  lead: 'Returns are lists of children. They are best counted on a machine of the council: then only counts ever leave it. Where that is not possible, this service can count them.',
  back: (_readings, { programme }) => ({ href: paths.loads(programme.id), text: 'Back to the figures' }),
  fields: ({ subject: [now], sent, errors }) => {
    const ask = fieldsFor(sent, errors)
    return html`${insetText({ html: html`<p class="govuk-body govuk-!-margin-bottom-0">${now === undefined ? 'It has never been switched on.' : `${now.isOn ? 'Switched on' : 'Switched off'} on ${dayInWords(now.on)}: ${now.reason}`}</p>` })}
${warningText({ text: 'While it is on, files about children pass through the memory of this service. They are counted in a process of their own and forgotten: nothing of them is kept, logged or sent.', iconFallbackText: 'Warning' })}
${ask.pick('reading', 'What shall hold from now on?', [
  { value: 'on', text: 'Returns may be read here', hint: 'Only people who may load figures can bring them.' },
  { value: 'off', text: 'Returns may not be read here', hint: 'Files that look like lists of children are refused.' },
])}
${ask.long('reason', 'Why?', { hint: 'Name the assessment of the risk (DPIA) and who approved it. It stands in the journal.' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const reading = form.text('reading')
    if (reading !== 'on' && reading !== 'off') errors.push({ field: 'reading', message: 'Choose whether returns may be read here' })
    return { isOn: reading === 'on', reason: form.text('reason') }
  },
  act: (does, wish, { visit }) => switchReadingHere(does, wish, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'no-reason': 'reason', 'switched-already': 'reading' },
  firstField: 'reading',
  done: (_readings, { programme }) => ({ to: paths.loads(programme.id), notice: 'It is on record.' }),
})

