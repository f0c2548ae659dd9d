import type { PublicPage } from '../../../core/publication/public-item.ts'
import { switchThePublicPage } from '../../../operations/speak-to-the-public.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { contactPanel } from '../read-the-public-page/public-parts.ts'
import { publicRecordOf, toThePublicList } from './publish-forms.ts'

/** Shall the public page be on? */
export const shallThePageBeOn = formPage<PublicPage, { readonly to: 'on' | 'off'; readonly reason: string }>({
  path: paths.switchPublicPage(':programme'),
  guard: 'release-to-the-public',
  subject: async (ask, visit) => (await publicRecordOf(ask, visit)).page,
  title: 'Shall the public page be on?',
  kicker: ({ title }) => title,
  lead: 'Switching it on takes a second person. Switching it off takes one, and happens at once.',
  back: (_page, visit) => toThePublicList(visit),
  fields: ({ subject, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors)
    return html`<h2 class="govuk-heading-m">Whom it tells people to call</h2>${contactPanel(subject.contact)}
${pick('to', 'The page is', subject.isOn ? [{ value: 'off', text: 'Off, from now' }] : [{ value: 'on', text: 'On, from now' }])}
${subject.isOn ? long('reason', 'Why does it go?', { rows: '2' }) : null}`
  },
  button: { text: 'Do it' },
  parse: (form, errors) => {
    const to = form.text('to')
    if (to === 'on' || to === 'off') return { to, reason: form.text('reason') }
    errors.push({ field: 'to', message: 'Choose whether the page is on or off' })
    return null
  },
  act: (does, sent, { visit: { programme, actor } }) => switchThePublicPage(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reason' },
  firstField: 'to',
  done: (_page, { programme }) => ({ to: paths.public(programme.id), notice: 'It is done.' }),
})
