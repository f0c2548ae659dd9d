import { memberRoles, roles } from '../../src/core/people/role.ts'

const everyone = roles.join(' ')
const members = memberRoles.join(' ')
const publishers = 'chair commissioner director programme-lead'

/** Who may open and send the pages on which the public is told something, and what anybody may read. */
export const publicAccess: Readonly<Record<string, { readonly see?: string; readonly send?: string }>> = {
  '/public': { see: everyone },
  '/public/:programme': { see: everyone },
  '/public/:programme/everything': { see: everyone },
  '/public/:programme/report-a-concern': { see: everyone },
  '/public/:programme/news.atom': { see: everyone },
  '/public/:programme/letters/:publicLetter': { see: everyone },
  '/public/:programme/letters/:publicLetter/letter.pdf': { see: everyone },
  '/public/:programme/papers/:publicPaper': { see: everyone },
  '/public/:programme/papers/:publicPaper/paper.pdf': { see: everyone },
  '/open-data/v1/openapi.json': { see: everyone },
  '/open-data/v1/programmes': { see: everyone },
  '/open-data/v1/programmes/:programme/releases': { see: everyone },
  '/open-data/v1/programmes/:programme/releases/:releasedId': { see: everyone },
  '/public/:programme/figures': { see: everyone },
  '/public/:programme/figures/:releasedFile': { see: everyone },
  '/programmes/:programme/public': { see: members },
  '/programmes/:programme/public/write': { see: publishers, send: publishers },
  '/programmes/:programme/public/ask-for-a-page': { see: publishers, send: publishers },
  '/programmes/:programme/public/switch': { see: publishers, send: publishers },
  '/programmes/:programme/public/items/:item': { see: members, send: publishers },
  '/programmes/:programme/public/items/:item/take-back': { see: publishers, send: publishers },
}
