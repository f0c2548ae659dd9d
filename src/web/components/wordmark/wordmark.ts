import { html, type Html } from '../../html.ts'

/** Three columns side by side, never merged: the claim, the independent view, the data. */
export const wordmark = (): Html =>
  html`<svg class="ib-wordmark__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><rect class="ib-mark__claim" x="3" y="13" width="7" height="16" rx="1.5"></rect><rect class="ib-mark__view" x="12.5" y="3" width="7" height="26" rx="1.5"></rect><rect class="ib-mark__data" x="22" y="8" width="7" height="21" rx="1.5"></rect></svg><span class="ib-wordmark__words">Improvement Board</span>`
