import { memberRoles } from '../../src/core/people/role.ts'

const everyone = memberRoles.join(' ')

/** Who may open each address about assurance and who may send its form, written down apart from the code that decides it. */
export const assuranceAccess: Readonly<Record<string, { readonly see?: string; readonly send?: string }>> = {
  '/programmes/:programme/assurance': { see: everyone },
  '/programmes/:programme/assurance/review-way': { see: 'chair commissioner', send: 'chair commissioner' },
  '/programmes/:programme/assurance/outcomes/:outcome': { see: everyone },
  '/programmes/:programme/assurance/outcomes/:outcome/effect-day': { see: 'director programme-lead', send: 'director programme-lead' },
  '/programmes/:programme/assurance/outcomes/:outcome/claim': { see: 'director programme-lead action-owner partner', send: 'director programme-lead action-owner partner' },
  '/programmes/:programme/assurance/outcomes/:outcome/view': { see: 'chair commissioner quality-lead', send: 'chair commissioner quality-lead' },
  '/programmes/:programme/assurance/outcomes/:outcome/settle': { see: 'chair commissioner', send: 'chair commissioner' },
  '/programmes/:programme/assurance/statements/:statement/reply': { see: 'director programme-lead action-owner partner', send: 'director programme-lead action-owner partner' },
  '/programmes/:programme/assurance/ledger': { see: everyone },
  '/programmes/:programme/assurance/ledger/add': { see: 'chair commissioner director programme-lead analyst quality-lead', send: 'chair commissioner director programme-lead analyst quality-lead' },
  '/programmes/:programme/assurance/ledger/earlier-files': { see: everyone },
  '/programmes/:programme/assurance/questions': { see: everyone },
  '/programmes/:programme/assurance/questions/ask': { see: 'chair commissioner quality-lead partner councillor', send: 'chair commissioner quality-lead partner councillor' },
  '/programmes/:programme/assurance/questions/:challenge/answer': { see: 'director programme-lead action-owner analyst quality-lead partner', send: 'director programme-lead action-owner analyst quality-lead partner' },
  '/programmes/:programme/assurance/questions/:challenge/judge': { see: 'chair commissioner quality-lead partner councillor', send: 'chair commissioner quality-lead partner councillor' },
  '/programmes/:programme/assurance/recommendations': { see: everyone },
  '/programmes/:programme/assurance/recommendations/add': { see: 'programme-lead councillor', send: 'programme-lead councillor' },
  '/programmes/:programme/assurance/recommendations/:recommendation/answer': { see: 'director programme-lead', send: 'director programme-lead' },
  '/programmes/:programme/assurance/recommendations/:recommendation/prove': { see: 'director programme-lead', send: 'director programme-lead' },
  '/programmes/:programme/plan/actions/:action/closing': { see: everyone },
  '/programmes/:programme/plan/actions/:proof/closing/evidence/:piece': { see: 'chair commissioner programme-lead analyst quality-lead', send: 'chair commissioner programme-lead analyst quality-lead' },
  '/programmes/:programme/plan/actions/:action/closing/close': { see: 'director programme-lead', send: 'director programme-lead' },
  '/programmes/:programme/plan/actions/:action/closing/check-again': { see: 'chair commissioner programme-lead quality-lead', send: 'chair commissioner programme-lead quality-lead' },
  '/programmes/:programme/plan/actions/:action/closing/open-again': { see: 'chair commissioner director programme-lead quality-lead', send: 'chair commissioner director programme-lead quality-lead' },
  '/programmes/:programme/exceptions': { see: everyone },
  '/programmes/:programme/assurance/self-assessment': { see: everyone },
  '/programmes/:programme/assurance/self-assessment/versions/:selfVersion/:selfFile': { see: everyone },
  '/programmes/:programme/assurance/self-assessment/write': { see: 'director programme-lead quality-lead', send: 'director programme-lead quality-lead' },
  '/programmes/:programme/people/managers': { see: 'director programme-lead', send: 'director programme-lead' },
}

const firstIn = (text: string, pattern: RegExp): string => {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`the sample programme has no ${pattern}`)
  return found
}

/** Finds in the sample what the addresses above need. In: where it is put, and how a page is read as somebody. */
export const findAssurance = async (found: Map<string, string>, page: (role: 'programme-lead' | 'director', path: string) => Promise<string>): Promise<void> => {
  const outcome = firstIn(await page('programme-lead', '/assurance'), /outcomes\/([0-9a-f-]{36})"[^>]*>Children and parents know/)
  found.set('outcome', outcome)
  found.set('statement', firstIn(await page('director', `/assurance/outcomes/${outcome}`), /statements\/([0-9a-f-]{36})\/reply/))
  const proof = firstIn(await page('programme-lead', `/assurance/outcomes/${outcome}`), /plan\/actions\/([0-9a-f-]{36})\/closing/)
  found.set('proof', proof)
  found.set('piece', firstIn(await page('programme-lead', `/plan/actions/${proof}/closing`), /closing\/evidence\/([0-9a-f-]{36})/))
  found.set('challenge', firstIn(await page('programme-lead', '/assurance/questions'), /questions\/([0-9a-f-]{36})\/answer/))
  found.set('recommendation', firstIn(await page('director', '/assurance/recommendations'), /recommendations\/([0-9a-f-]{36})\/answer/))
}
