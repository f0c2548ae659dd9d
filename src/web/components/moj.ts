import type { Html } from '../html.ts'
import type { Attributes, ButtonOptions } from './generated/govuk-options.ts'
import { renderMoj } from './render-official.ts'

// MOJ Frontend ships no machine-readable option lists, so these types are written from its templates (release 11.1.0).
type Content = { readonly text: string; readonly html?: undefined } | { readonly html: Html; readonly text?: undefined }
type Link = { readonly text: string; readonly href: string; readonly active?: boolean; readonly attributes?: Attributes }

export type AlertOptions = {
  readonly variant: 'information' | 'success' | 'warning' | 'error'
  /** Read out as the name of the region; shown as a heading with `showTitleAsHeading`. */
  readonly title: string
  readonly showTitleAsHeading?: boolean
  readonly headingTag?: 'h2' | 'h3' | 'h4'
} & Content

export type BadgeOptions = { readonly classes?: string } & Content

export type BannerOptions = { readonly type?: 'success' | 'warning' | 'information'; readonly iconFallbackText: string } & Content

type MenuItem = Pick<ButtonOptions, 'text' | 'href' | 'name' | 'value' | 'type' | 'attributes' | 'classes'>

export type ButtonMenuOptions = { readonly button: { readonly text: string; readonly classes?: string }; readonly items: readonly MenuItem[] }

export type FilterOptions = {
  readonly heading: { readonly text: string }
  readonly submit?: { readonly text: string }
  readonly selectedFilters?: {
    readonly heading: { readonly text: string }
    readonly clearLink: { readonly text: string; readonly href: string }
    readonly categories: readonly { readonly heading: { readonly text: string }; readonly items: readonly { readonly text: string; readonly href: string }[] }[]
  }
  /** The form fields, put inside a form of method get by the caller. */
  readonly optionsHtml: Html
}

export type IdentityBarOptions = { readonly title: Content; readonly menus?: readonly ButtonMenuOptions[] }

export type MultiFileUploadOptions = {
  readonly uploadedFiles: {
    readonly heading: { readonly text: string }
    readonly items: readonly {
      readonly message: Content
      readonly fileName: string
      readonly originalFileName: string
      readonly deleteButton: { readonly text: string }
    }[]
  }
  /** The file field and its button. Without scripts the person sends the form once for each lot of files. */
  readonly uploadHtml: Html
}

/** Count of things that need the person; 0 prints nothing. `visuallyHiddenText` says of what. */
export type NotificationBadgeOptions = { readonly text: string; readonly visuallyHiddenText: string }

export type PageHeaderActionsOptions = {
  readonly heading: { readonly text: string; readonly level?: 1 | 2 | 3; readonly classes?: string }
  readonly items?: readonly ButtonOptions[]
}

export type PrimaryNavigationOptions = { readonly label: string; readonly items: readonly Link[] }

export type SideNavigationOptions = { readonly label: string } & (
  | { readonly items: readonly Link[] }
  | { readonly sections: readonly { readonly heading: { readonly text: string; readonly headingLevel?: 2 | 3 | 4 }; readonly items: readonly Link[] }[] }
)

export type SubNavigationOptions = { readonly label: string; readonly items: readonly Link[] }

export const alert = (options: AlertOptions): Html => renderMoj('alert', options)
export const badge = (options: BadgeOptions): Html => renderMoj('badge', options)
export const banner = (options: BannerOptions): Html => renderMoj('banner', options)
export const buttonMenu = (options: ButtonMenuOptions): Html => renderMoj('button-menu', options)
export const filter = (options: FilterOptions): Html => renderMoj('filter', options)
export const identityBar = (options: IdentityBarOptions): Html => renderMoj('identity-bar', options)
export const multiFileUpload = (options: MultiFileUploadOptions): Html => renderMoj('multi-file-upload', options)
export const notificationBadge = (options: NotificationBadgeOptions): Html => renderMoj('notification-badge', options)
export const pageHeaderActions = (options: PageHeaderActionsOptions): Html => renderMoj('page-header-actions', options)
export const primaryNavigation = (options: PrimaryNavigationOptions): Html => renderMoj('primary-navigation', options)
export const sideNavigation = (options: SideNavigationOptions): Html => renderMoj('side-navigation', options)
export const subNavigation = (options: SubNavigationOptions): Html => renderMoj('sub-navigation', options)
