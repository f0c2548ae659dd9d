import type { PublicContact, PublicRecord } from '../../../core/publication/public-item.ts'
import { askForThePublicPage } from '../../../operations/speak-to-the-public.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicRecordOf, toThePublicList } from './publish-forms.ts'

/** Do we want a public page? */
export const doWeWantAPublicPage = formPage<PublicRecord, { readonly title: string; readonly contact: PublicContact }>({
  path: paths.askForPublicPage(':programme'),
  guard: 'write-for-the-public',
  subject: publicRecordOf,
  title: 'Do we want a public page?',
  lead: 'It stays off until another person agrees. Whoever reads it must know whom to call about a child, so that comes first.',
  back: (_record, visit) => toThePublicList(visit),
  fields: ({ subject: { page }, visit, sent, errors }) => {
    const { line } = fieldsFor(sent, errors, {
      title: page?.title ?? `Children’s services in ${visit.programme.name}`, council: page?.contact.council ?? '', phone: page?.contact.phone ?? '', outOfHours: page?.contact.outOfHours ?? '', address: page?.contact.address ?? '',
    })
    return html`${line('title', 'Title of the page')}
${line('council', 'Who takes a concern about a child?', { hint: 'The council, or its front door.' })}
${line('phone', 'Telephone, in the day', { width: '20' })}
${line('outOfHours', 'Telephone, at night and at weekends (if another)', { width: '20' })}
${line('address', 'Where to tell them online (if one can)')}`
  },
  button: { text: 'Ask for the page' },
  parse: (form) => ({ title: form.text('title'), contact: { council: form.text('council').trim(), phone: form.text('phone').trim(), outOfHours: form.text('outOfHours').trim() || null, address: form.text('address').trim() || null } }),
  act: (does, sent, { visit: { programme, actor } }) => askForThePublicPage(does, { ...sent, isInvented: programme.isInvented }, { programme: programme.id, actor }),
  fieldOf: { 'no-title': 'title', 'no-contact': 'council', 'not-a-number': 'phone', 'is-on': 'title' },
  firstField: 'title',
  done: (_record, { programme }) => ({ to: paths.public(programme.id), notice: 'Another person must agree before anybody can read it.' }),
})
