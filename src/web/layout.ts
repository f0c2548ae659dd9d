import { assetAddress } from './assets/asset-addresses.ts'
import { backLink as backLinkComponent, breadcrumbs as breadcrumbsComponent, serviceNavigation, skipLink } from './components/govuk.ts'
import { problemSummary, type FieldError } from './components/field-errors/field-errors.ts'
import { wordmark } from './components/wordmark/wordmark.ts'
import { html, type Hole, type Html } from './html.ts'

export type NavigationItem = { readonly text: string; readonly href: string; readonly isCurrent?: boolean }

/** Two rows: the sections of a service or a programme, and the pages of the section one is in. */
export type Navigation = {
  readonly sections: readonly NavigationItem[]
  /** What the current section is called. */
  readonly section?: string
  /** `isExact` for the page itself, as against one that lies below it. */
  readonly pages?: readonly (NavigationItem & { readonly isExact?: boolean })[]
}

export type LayoutOptions = {
  /** The question or name of the page: the words of its main heading. */
  readonly title: string
  readonly body: Hole
  readonly navigation: Navigation
  readonly programme?: { readonly name: string; readonly href: string }
  readonly person?: {
    readonly name: string
    /** What the person does here, in words: "Programme lead". */
    readonly capacity: string
    readonly href?: string
    /** The sign-out form with its own token, made by the server. */
    readonly signOut?: Html
  }
  /** A notice above everything in the main part, such as "Saved". */
  readonly banner?: Hole
  readonly breadcrumbs?: readonly { readonly text: string; readonly href?: string }[]
  readonly backLink?: { readonly href: string; readonly text?: string }
  /** Prints "There is a problem" above the body and "Error: " before the title. */
  readonly errors?: readonly FieldError[]
  /** The programme is the invented one: says so on the page. */
  readonly isInvented?: boolean
  /** The programme holds public facts only: says so on the page. */
  readonly isPublicRecord?: boolean
  /** `wide` for pages whose main thing is a table or two columns side by side. */
  readonly width?: 'reading' | 'wide'
  /** For anybody: small, without a script or a typeface to fetch. */
  readonly isForAll?: true
}

const serviceName = 'Improvement Board'

/** Out: "Page - Programme - Improvement Board", with "Error: " in front of a page that came back with errors. */
export const documentTitle = ({ title, programme, errors = [] }: Pick<LayoutOptions, 'title' | 'programme' | 'errors'>): string =>
  `${errors.length > 0 ? 'Error: ' : ''}${[title, programme?.name, serviceName].filter((part) => part !== undefined).join(' - ')}`

const ribbon = (tone: 'invented' | 'public', label: string, words: string): Html =>
  html`<aside class="ib-ribbon ib-ribbon--${tone}" aria-label="About this programme"><div class="govuk-width-container ib-ribbon__inner"><strong class="ib-ribbon__label">${label}</strong> <span>${words}</span></div></aside>`

const header = ({ person }: LayoutOptions): Html => html`<header class="ib-header">
<div class="govuk-width-container ib-header__inner">
<a class="ib-header__home" href="/">${wordmark()}</a>
${
  person
    ? html`<div class="ib-header__person"><span class="ib-header__name">${person.href ? html`<a href="${person.href}">${person.name}</a>` : person.name}</span>${person.capacity === '' ? null : html`<span class="ib-header__capacity">${person.capacity}</span>`}${
        person.signOut ? html`<span class="ib-header__sign-out">${person.signOut}</span>` : null
      }</div>`
    : null
}
</div>
</header>`

const programmeBar = ({ programme, navigation: { sections } }: LayoutOptions): Html | null =>
  programme === undefined && sections.length === 0
    ? null
    : serviceNavigation({
        serviceName: programme?.name,
        serviceUrl: programme?.href,
        ariaLabel: programme ? 'Programme' : 'Service',
        navigationLabel: 'Sections of this programme',
        navigation: sections.map(({ text, href, isCurrent = false }) => ({ text, href, active: isCurrent })),
      })

const sectionBar = ({ navigation: { section = '', pages = [] } }: LayoutOptions): Html | null =>
  pages.length < 2
    ? null
    : html`<nav class="ib-section-bar" aria-label="${section}: pages of this section"><div class="govuk-width-container"><ul class="ib-section-bar__list">${pages.map(
        ({ text, href, isCurrent = false, isExact = false }) =>
          html`<li><a class="ib-section-bar__link" href="${href}"${isCurrent ? html` aria-current="${isExact ? 'page' : 'true'}"` : null}>${text}</a></li>`,
      )}</ul></div></nav>`

const footer = (): Html => html`<footer class="ib-footer">
<div class="govuk-width-container">
<p class="ib-footer__worry"><strong>Worried about a child?</strong> <a class="ib-footer__link" href="/report-a-concern">How to report a concern about a child</a>. If a child is in danger now, call 999.</p>
<ul class="ib-footer__list">
<li><a class="ib-footer__link" href="/about">About Improvement Board</a></li>
<li><a class="ib-footer__link" href="/accessibility">Accessibility</a></li>
<li><a class="ib-footer__link" href="/why-our-arrows-are-grey">Why our arrows are grey</a></li>
<li><a class="ib-footer__link" href="/components">Components</a></li>
</ul>
<p class="ib-footer__small">Open-source software. Nothing about any one child is kept here.</p>
</div>
</footer>`

/** The whole document around a page. Works without scripts; no inline script and no inline style. */
export const layout = (options: LayoutOptions): Html => {
  const { body, banner, breadcrumbs, backLink, errors = [], isInvented = false, isPublicRecord = false, width = 'reading', isForAll = false } = options
  return html`<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${documentTitle(options)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#33203f">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="${assetAddress('mark.svg')}" type="image/svg+xml">
${
  isForAll
    ? html`<link rel="stylesheet" href="${assetAddress('public.css')}">`
    : html`<link rel="preload" href="${assetAddress('source-sans-3-400.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${assetAddress('site.css')}">
<script src="${assetAddress('site.js')}" type="module"></script>`
}
</head>
<body class="govuk-template__body">
${skipLink({ text: 'Skip to main content', href: '#main-content' })}
${header(options)}
${programmeBar(options)}
${sectionBar(options)}
${isInvented ? ribbon('invented', 'Invented', 'Exampleshire is invented: nobody here is real.') : null}
${isPublicRecord ? ribbon('public', 'Public record', 'No confidential information, no claim beyond the sources.') : null}
<div class="govuk-width-container">
${breadcrumbs ? breadcrumbsComponent({ items: breadcrumbs, collapseOnMobile: true }) : null}
${backLink ? html`<nav aria-label="Back">${backLinkComponent({ text: backLink.text ?? 'Back', href: backLink.href })}</nav>` : null}
<main class="govuk-main-wrapper ib-main ib-main--${width}" id="main-content" tabindex="-1">
${banner}
${problemSummary(errors)}
${body}
</main>
</div>
${footer()}
</body>
</html>
`
}
