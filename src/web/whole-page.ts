import { capacityOf } from '../core/people/actor.ts'
import { notificationBanner } from './components/govuk.ts'
import { html, trustedMarkup, type Html } from './html.ts'
import { layout } from './layout.ts'
import { navigationFor } from './navigation.ts'
import type { Answer, ProgrammeVisit, Visit } from './page.ts'
import { paths } from './paths.ts'

const signOutForm = (visit: Visit): Html =>
  html`<form method="post" action="${paths.signOut()}">${visit.token}<button type="submit" class="ib-link-button">Sign out</button></form>`

const isInProgramme = (visit: Visit): visit is ProgrammeVisit => visit.programme !== null && visit.actor !== null && visit.person !== null

/** In: a page’s answer and the visit it answers. Out: the whole document, with navigation, labels and notice. */
export const wholePage = (answer: Extract<Answer, { kind: 'page' }>, visit: Visit, address: string, notice: string | null): Html => {
  const { title, body, errors, width, breadcrumbs, backLink, isForAll } = answer
  const { programme, person, actor } = visit
  return layout({
    title,
    body,
    navigation: isInProgramme(visit) ? navigationFor(visit, address) : { sections: [] },
    ...(programme === null ? {} : { programme: { name: programme.name, href: paths.programme(programme.id) } }),
    ...(person === null || actor === null
      ? {}
      : { person: { name: person.name, capacity: programme === null ? '' : capacityOf(actor, programme.id, visit.on), href: paths.account(), signOut: signOutForm(visit) } }),
    ...(notice === null ? {} : { banner: notificationBanner({ type: 'success', titleText: 'Done', text: notice }) }),
    ...(errors === undefined ? {} : { errors }),
    ...(isForAll === undefined ? {} : { isForAll }),
    ...(width === undefined ? {} : { width }),
    ...(breadcrumbs === undefined ? {} : { breadcrumbs }),
    ...(backLink === undefined ? {} : { backLink }),
    isInvented: programme?.isInvented ?? false,
    isPublicRecord: programme?.kind === 'public-record',
  })
}

/** Where a body goes that is bytes already. Everything a person wrote is escaped, so no frame holds it a second time. */
const bodyGoesHere = '<!--body-->'

/** As `wholePage`, for a body whose bytes are kept. Out: the bytes of the same document. */
export const wholePageAround = (body: Buffer, answer: Extract<Answer, { kind: 'page' }>, visit: Visit, address: string, notice: string | null): Buffer => {
  const [before = '', after = ''] = wholePage({ ...answer, body: trustedMarkup(bodyGoesHere) }, visit, address, notice).toString().split(bodyGoesHere)
  return Buffer.concat([Buffer.from(before), body, Buffer.from(after)])
}
