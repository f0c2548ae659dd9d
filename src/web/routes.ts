import { about, accessibility, reportAConcern } from './journeys/about/about.ts'
import { endARole } from './journeys/manage-people/end-a-role.ts'
import { giveARole } from './journeys/manage-people/give-a-role.ts'
import { whoHasAccess } from './journeys/manage-people/who-has-access.ts'
import { journalAsFile, whatWasChanged } from './journeys/read-the-journal/what-was-changed.ts'
import { whichComponentsAreThere } from './journeys/see-the-components/which-components-are-there.ts'
import { whoIsItAbout } from './journeys/see-the-register/who-is-it-about.ts'
import { whichProgramme } from './journeys/see-what-needs-me/which-programme.ts'
import { whereAmISignedIn } from './journeys/sign-in/where-am-i-signed-in.ts'
import { goodbye, whoAreYou } from './journeys/sign-in/who-are-you.ts'
import type { Route } from './page.ts'

/** The table of contents of the service: one line a page. */
export const routes: readonly Route[] = [
  // sign in, and see what needs me
  whichProgramme,
  whoAreYou,
  goodbye,
  whereAmISignedIn,
  // see the register
  whoIsItAbout,
  // manage people
  whoHasAccess,
  giveARole,
  endARole,
  // read the journal
  whatWasChanged,
  journalAsFile,
  // for anyone
  about,
  reportAConcern,
  accessibility,
  whichComponentsAreThere,
]
