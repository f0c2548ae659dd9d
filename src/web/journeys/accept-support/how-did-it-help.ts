import { actOfSide } from '../../../core/support/give-support.ts'
import { supportRatings, type RatingSide, type SupportPackage, type SupportRating } from '../../../core/support/support-package.ts'
import { rateTheSupport } from '../../../operations/keep-support.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { supportRatingWords } from '../../words/support-words.ts'
import { aboutOnePackage, backToPackage } from './one-package.ts'

const rates = (side: RatingSide, path: string, title: string) =>
  formPage<SupportPackage, { readonly rating: SupportRating; readonly words: string }>({
    ...aboutOnePackage,
    path,
    guard: actOfSide[side],
    title,
    lead: 'Each side gives its own view. The two stand side by side and are never turned into one.',
    fields: ({ subject, sent, errors }) => {
      const was = subject.ratings[side]
      const { pick, long } = fieldsFor(sent, errors, was === null ? {} : { rating: was.rating, words: was.words })
      return html`${pick('rating', 'What difference did it make?', supportRatings.map((each) => ({ value: each, text: supportRatingWords[each].words })))}
${long('words', 'How we can tell', { hint: 'Name what is different for children, families or staff. Name no child.' })}`
    },
    button: { text: 'Record our view' },
    parse: (form, errors) => {
      const rating = supportRatings.find((each) => each === form.text('rating'))
      if (rating === undefined) errors.push({ field: 'rating', message: 'Choose what difference it made' })
      return rating === undefined ? null : { rating, words: form.text('words') }
    },
    act: (does, given, { subject, visit: { programme, actor } }) => rateTheSupport(does, { support: subject.id, side, given }, { programme: programme.id, actor }),
    fieldOf: { 'nothing-said': 'words' },
    firstField: 'rating',
    done: backToPackage('The view is on record.'),
  })

/** How did the support help, in the eyes of those who received it? */
export const howDidItHelpUs = rates('receiver', paths.rateSupportReceived(':programme', ':package'), 'How did the support help us?')

/** How did the support help, in the eyes of those who gave it? */
export const howDidWeHelp = rates('supporter', paths.rateSupportGiven(':programme', ':package'), 'How did our support help?')
