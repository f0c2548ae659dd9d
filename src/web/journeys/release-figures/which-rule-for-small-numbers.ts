import { defaultPolicy, policyOn, type SuppressionPolicy } from '../../../core/publication/suppression-policy.ts'
import { setAPolicy } from '../../../operations/release-figures.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { policyInWords } from '../../words/release-words.ts'
import { neededDay } from '../define-a-measure/definition-fields.ts'

/** Which rule keeps small numbers back, and from which day? */
export const whichRuleForSmallNumbers = formPage<SuppressionPolicy, SuppressionPolicy>({
  path: paths.suppressionRule(':programme'),
  guard: 'set-suppression',
  subject: async (ask, { programme, on }) => policyOn(await ask.suppressionPolicies(programme.id), on),
  title: 'Which rule keeps small numbers back?',
  lead: 'A rule holds from a day on. What was released under an older rule stays as it was, and every new release is checked against it.',
  back: (_policy, { programme }) => ({ href: paths.releases(programme.id), text: 'Back to the releases' }),
  fields: ({ subject, sent, errors }) => {
    const ask = fieldsFor(sent, errors, { largest: String(subject.largest), roundTo: String(subject.roundTo), places: String(subject.percentPlaces), denominator: String(subject.leastDenominator) })
    return html`${insetText({ text: `Today: ${policyInWords(subject)}` })}
${ask.day('from', 'From which day?', null, 'Today or later.')}
${ask.line('largest', 'Keep back counts from 1 to', { width: '3', inputmode: 'numeric', hint: '5 is usual; at least 2.' })}
${ask.pick('roundTo', 'Round other counts', [{ value: '5', text: 'To the nearest 5' }, { value: '10', text: 'To the nearest 10' }, { value: '1', text: 'Not at all', hint: 'More numbers have to be kept back then.' }])}
${ask.pick('places', 'Show percentages with', [{ value: '0', text: 'No decimals' }, { value: '1', text: 'One decimal' }])}
${ask.line('denominator', 'Show a percentage where it is of at least so many children', { width: '3', inputmode: 'numeric' })}
${ask.long('reason', 'Why this rule, and who decided it?')}`
  },
  button: { text: 'Set this rule' },
  parse: (form, errors) => {
    const from = neededDay(form, 'from', 'the first day', errors)
    const [largest, leastDenominator, roundTo, places] = [typedCount(form.text('largest')), typedCount(form.text('denominator')), Number(form.text('roundTo')), Number(form.text('places'))]
    const base = ([1, 5, 10] as const).find((each) => each === roundTo)
    if (base === undefined) errors.push({ field: 'roundTo', message: 'Choose how counts are rounded' })
    if (from === null || base === undefined) return null
    return { from, largest: largest ?? 0, roundTo: base, percentPlaces: places === 1 ? 1 : 0, leastDenominator: leastDenominator ?? 0, reason: form.text('reason'), sources: defaultPolicy.sources }
  },
  act: (does, policy, { visit }) => setAPolicy(does, policy, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'hides-too-little': 'largest', 'shows-too-much': 'denominator', 'no-reason': 'reason' },
  firstField: 'from-day',
  done: (_policy, { programme }) => ({ to: paths.releases(programme.id), notice: 'The rule is on record.' }),
})
