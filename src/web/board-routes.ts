import { howDoesTheBoardMeet } from './journeys/hold-a-board/how-does-the-board-meet.ts'
import { doesThePlanCarryIt } from './journeys/hold-a-board/does-the-plan-carry-it.ts'
import { whatCameOfThisBoardAction } from './journeys/hold-a-board/what-came-of-this-board-action.ts'
import { whatComesNextForTheMeeting } from './journeys/hold-a-board/what-comes-next-for-the-meeting.ts'
import { meetingAsPaper } from './journeys/hold-a-board/meeting-as-paper.ts'
import { whatDoTheMinutesSay } from './journeys/hold-a-board/what-do-the-minutes-say.ts'
import { whatDoesTheChairConclude } from './journeys/hold-a-board/what-does-the-chair-conclude.ts'
import { whatHasTheBoardDecided } from './journeys/hold-a-board/what-has-the-board-decided.ts'
import { whatIsBeingSaid } from './journeys/hold-a-board/what-is-being-said.ts'
import { whatIsOnTheAgenda } from './journeys/hold-a-board/what-is-on-the-agenda.ts'
import { whatIsThisMeetingAbout } from './journeys/hold-a-board/what-is-this-meeting-about.ts'
import { whatChangesAboutTheMeeting, whenDoesTheBoardMeet } from './journeys/hold-a-board/when-does-the-board-meet.ts'
import { whichMeetingsAreThere } from './journeys/hold-a-board/which-meetings-are-there.ts'
import { whatDoesThisPaperSay } from './journeys/hold-a-board/what-does-this-paper-say.ts'
import { isThePaperThere, paperAsFile, whichPaperIsNeeded } from './journeys/hold-a-board/which-paper-is-needed.ts'
import { whoIsHere } from './journeys/hold-a-board/who-is-here.ts'
import { whatIsKeptBack } from './journeys/publish-a-paper/what-is-kept-back.ts'
import { whoMayReadIt } from './journeys/publish-a-paper/who-may-read-it.ts'
import { doYouSignIt, whatComesNextForTheReport } from './journeys/report-to-the-minister/do-you-sign-it.ts'
import { howIsTheTestAnswered } from './journeys/report-to-the-minister/how-is-the-test-answered.ts'
import { isThisFactRight, whatCameOfTheComment } from './journeys/report-to-the-minister/is-this-fact-right.ts'
import { reportAsPaper } from './journeys/report-to-the-minister/report-as-paper.ts'
import { whatDoYouState } from './journeys/report-to-the-minister/what-do-you-state.ts'
import { whatDoesThisFileSay } from './journeys/report-to-the-minister/what-does-this-file-say.ts'
import { appendixAsFile, whichFilesGoWithIt } from './journeys/report-to-the-minister/which-files-go-with-it.ts'
import { whatDoesTheReportSay } from './journeys/report-to-the-minister/what-does-the-report-say.ts'
import { whichReportDoYouBegin } from './journeys/report-to-the-minister/which-report-do-you-begin.ts'
import { whichReportsHaveWeMade } from './journeys/report-to-the-minister/which-reports-have-we-made.ts'
import { whatWillInspectorsFindHere } from './journeys/publish-a-paper/what-will-inspectors-find-here.ts'
import type { Route } from './page.ts'

/** The pages of meetings and of what leaves the board: one line a page. */
export const boardRoutes: readonly Route[] = [
  // hold a board
  whichMeetingsAreThere,
  howDoesTheBoardMeet,
  whenDoesTheBoardMeet,
  whatIsThisMeetingAbout,
  whatChangesAboutTheMeeting,
  whatIsOnTheAgenda,
  whichPaperIsNeeded,
  isThePaperThere,
  whatDoesThisPaperSay,
  paperAsFile,
  whatComesNextForTheMeeting,
  whoIsHere,
  whatIsBeingSaid,
  whatDoTheMinutesSay,
  meetingAsPaper,
  whatDoesTheChairConclude,
  whatHasTheBoardDecided,
  whatCameOfThisBoardAction,
  doesThePlanCarryIt,
  // report to the minister, and say who may read what
  whichReportsHaveWeMade,
  whichReportDoYouBegin,
  whatDoesTheReportSay,
  whichFilesGoWithIt,
  whatDoesThisFileSay,
  appendixAsFile,
  whatDoYouState,
  howIsTheTestAnswered,
  isThisFactRight,
  whatCameOfTheComment,
  whatComesNextForTheReport,
  doYouSignIt,
  reportAsPaper,
  whatIsKeptBack,
  whoMayReadIt,
  whatWillInspectorsFindHere,
]
