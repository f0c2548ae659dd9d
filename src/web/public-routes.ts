import { whatMayThePublicRead } from './journeys/publish/what-may-the-public-read.ts'
import { whatDoWeTellThePublic } from './journeys/publish/what-do-we-tell-the-public.ts'
import { mayThePublicReadThis } from './journeys/publish/may-the-public-read-this.ts'
import { whyIsItTakenBackFromThePublic } from './journeys/publish/why-is-it-taken-back.ts'
import { doWeWantAPublicPage } from './journeys/publish/do-we-want-a-public-page.ts'
import { shallThePageBeOn } from './journeys/publish/shall-the-page-be-on.ts'
import { whichPublicPagesAreThere } from './journeys/read-the-public-page/which-public-pages-are-there.ts'
import { whatHasChangedForChildrenHere } from './journeys/read-the-public-page/what-has-changed-for-children-here.ts'
import { whatWasPutHere } from './journeys/read-the-public-page/what-was-put-here.ts'
import { whomDoITellAboutAChild } from './journeys/read-the-public-page/whom-do-i-tell-about-a-child.ts'
import { whatDoesThePublishedLetterSay } from './journeys/read-the-public-page/what-does-the-published-letter-say.ts'
import { publishedLetterAsPdf } from './journeys/read-the-public-page/published-letter-as-pdf.ts'
import { publishedPaperAsPdf, whatIsThePublishedPaper } from './journeys/read-the-public-page/what-is-the-published-paper.ts'
import { openDataFigures, openDataProgrammes, openDataReleases, whatCanOpenDataBeAsked } from './journeys/read-the-public-page/ask-open-data.ts'
import { newsAsFeed } from './journeys/read-the-public-page/news-as-feed.ts'
import { releasedAsFile } from './journeys/read-the-public-page/released-as-file.ts'
import { whichFiguresAreThere } from './journeys/read-the-public-page/which-figures-are-there.ts'
import type { Route } from './page.ts'
import { releaseAsFile } from './journeys/release-figures/release-as-file.ts'
import { whatDoesThisReleaseShow } from './journeys/release-figures/what-does-this-release-show.ts'
import { whatHasBeenReleased } from './journeys/release-figures/what-has-been-released.ts'
import { whatShallThePublicSee } from './journeys/release-figures/what-shall-the-public-see.ts'
import { whichRuleForSmallNumbers } from './journeys/release-figures/which-rule-for-small-numbers.ts'

/** What the public reads, and the pages on which it is written and released: one line a page. */
export const publicRoutes: readonly Route[] = [
  // publish
  whatMayThePublicRead,
  whatDoWeTellThePublic,
  mayThePublicReadThis,
  whyIsItTakenBackFromThePublic,
  doWeWantAPublicPage,
  shallThePageBeOn,
  // read the public page
  whichPublicPagesAreThere,
  whatHasChangedForChildrenHere,
  whatDoesThePublishedLetterSay,
  publishedLetterAsPdf,
  whatIsThePublishedPaper,
  publishedPaperAsPdf,
  whatWasPutHere,
  whichFiguresAreThere,
  releasedAsFile,
  releaseAsFile,
  whatDoesThisReleaseShow,
  whatHasBeenReleased,
  whatShallThePublicSee,
  whichRuleForSmallNumbers,
  whomDoITellAboutAChild,
  newsAsFeed,
  // the same for programs
  whatCanOpenDataBeAsked,
  openDataProgrammes,
  openDataReleases,
  openDataFigures,
]
