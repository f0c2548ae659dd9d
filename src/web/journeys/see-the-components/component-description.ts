import type { OptionDescription } from '../../components/generated/govuk-options.ts'
import type { Html } from '../../html.ts'

export type Example = { readonly title?: string; readonly shown: Html }

/** What the page says about one component. */
export type ComponentDescription = {
  readonly name: string
  readonly from: 'Improvement Board' | 'GOV.UK Frontend' | 'MOJ Frontend'
  /** When to use it, in one or two plain sentences. */
  readonly purpose: string
  readonly options: readonly OptionDescription[]
  readonly examples: readonly [Example, ...Example[]]
}

/** Describes an option that must be given. */
export const needed = (name: string, type: string, description: string): OptionDescription => ({ name, type, isRequired: true, description })

/** Describes an option that may be left out. */
export const optional = (name: string, type: string, description: string): OptionDescription => ({ name, type, isRequired: false, description })
