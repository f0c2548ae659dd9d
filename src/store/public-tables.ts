import type { PaperClaims } from '../core/board/paper-claims.ts'
import type { Hand, PublicContact, PublicItem } from '../core/publication/public-item.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type PublicPageTable = {
  programme: string
  title: string
  is_invented: boolean
  contact: JsonColumn<PublicContact>
  is_on: boolean
  asked: JsonColumn<Hand>
  decided: NullableJsonColumn<(Hand & { readonly because: string | null }) | null>
}

export type PublicItemTable = {
  programme: string
  id: string
  part: string
  title: string
  words: string
  source: NullableJsonColumn<PublicItem['source']>
  measure: NullableJsonColumn<PublicItem['measure']>
  against: string | null
  says: NullableJsonColumn<PaperClaims | null>
  release_says: NullableJsonColumn<(PaperClaims & { readonly numbersChecked: boolean }) | null>
  written: JsonColumn<Hand>
  state: string
  decided: NullableJsonColumn<Hand | null>
  ended: NullableJsonColumn<PublicItem['ended']>
  replaces: string | null
}
