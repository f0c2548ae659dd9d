// What a browser with scripts adds. Every page works without this file; nothing here makes or changes content.
import { Accordion, Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink, Tabs, createAll } from 'govuk-frontend'
import { keepDrafts } from './keep-draft.js'
import { liveRoom } from './live-room.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const component of [Accordion, Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink, Tabs]) {
  createAll(component)
}
keepDrafts()
liveRoom()
