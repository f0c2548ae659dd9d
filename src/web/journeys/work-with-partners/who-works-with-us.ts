import { parentingConcerns } from '../../../core/corporate-parenting/parenting-exceptions.ts'
import { frontDoorConcerns, newestMonth } from '../../../core/front-door/front-door-exceptions.ts'
import { standingOn } from '../../../core/intervention/standing.ts'
import { supportConcernsOf } from '../../../core/support/support-exceptions.ts'
import { card, cardGrid } from '../../components/card/card.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dutiesOfThePartnership } from '../work-together-at-the-front-door/agreement-part.ts'
import { supportInOneSentence } from '../accept-support/what-support-is-there.ts'

const needing = (count: number): string => (count === 0 ? 'Nothing needs a person.' : `${capitalised(counted(count, 'thing needs', 'things need'))} a person.`)

/** Who works with us, and what do they promise? */
export const whoWorksWithUs = page({
  path: paths.partners(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, on }) => {
    const packages = await ask.supportPackages(programme.id)
    const support = packages.flatMap((each) => supportConcernsOf(each, on)).length
    const frontDoor = await ask.frontDoor(programme.id)
    const month = newestMonth(frontDoor)
    const atTheDoor = frontDoorConcerns(frontDoor, month, on).length + dutiesOfThePartnership({ frontDoor, on }, await ask.regime(programme.id)).clauses.filter((each) => standingOn(each, on) === 'overdue').length
    const parenting = await ask.corporateParenting(programme.id)
    const promises = parentingConcerns(parenting, await ask.bodies(programme.id), on).length
    const title = 'Who works with us?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'Children’s services do not improve alone. Here is what others promised, and what they gave.' })}
${cardGrid([
  card({ kicker: 'Other councils and advisers', title: 'Support from others', href: paths.support(programme.id), ...(support > 0 ? { tone: 'attention' as const } : {}), body: html`<p>${needing(support)}</p><p>${packages.length === 0 ? 'No support is on record.' : supportInOneSentence(packages, on)}</p>` }),
  card({ kicker: 'Police, health, schools and others', title: 'The front door', href: paths.frontDoor(programme.id), ...(atTheDoor > 0 ? { tone: 'attention' as const } : {}), body: html`<p>${needing(atTheDoor)}</p><p>${frontDoor.partners.length === 0 ? 'No agency is on record.' : `${capitalised(counted(frontDoor.partners.length, 'agency decides', 'agencies decide'))} together about worries that arrive.`}</p>` }),
  card({ kicker: 'Councils as corporate parents', title: 'Promises to young people', href: paths.corporateParenting(programme.id), ...(promises > 0 ? { tone: 'attention' as const } : {}), body: html`<p>${needing(promises)}</p><p>${parenting.promises.length === 0 ? 'No promise is on record.' : `${capitalised(counted(parenting.promises.length, 'promise', 'promises'))} to care leavers on record.`}</p>` }),
])}`,
    }
  },
})
