import type { PublicItem } from '../../../core/publication/public-item.ts'
import { takeBackFromThePublic } from '../../../operations/speak-to-the-public.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { itemOf } from './publish-forms.ts'

/** Why is it taken back from the public? */
export const whyIsItTakenBackFromThePublic = formPage<PublicItem, string>({
  path: paths.takeBackFromPublic(':programme', ':item'),
  guard: 'release-to-the-public',
  subject: async (ask, visit) => {
    const item = await itemOf(ask, visit)
    return item?.state === 'released' ? item : null
  },
  title: 'Why is it taken back?',
  kicker: ({ title }) => title,
  lead: 'It goes from the public page at once. Its heading stays in the list of everything put there, with your reason.',
  back: ({ id, title }, { programme }) => ({ href: paths.publicItem(programme.id, id), text: title }),
  fields: ({ sent, errors }) => html`${fieldsFor(sent, errors).long('reason', 'The reason, as the public reads it', { rows: '3' })}`,
  button: { text: 'Take it back now', isWarning: true },
  parse: (form) => form.text('reason'),
  act: (does, reason, { subject, visit: { programme, actor } }) => takeBackFromThePublic(does, { item: subject.id, reason }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'reason',
  done: (_subject, { programme }) => ({ to: paths.public(programme.id), notice: 'It is taken back.' }),
})
