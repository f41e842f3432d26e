import account from "./nl/account.json" with { type: "json" };
import app from "./nl/app.json" with { type: "json" };
import auth from "./nl/auth.json" with { type: "json" };
import comparison from "./nl/comparison.json" with { type: "json" };
import deleted from "./nl/deleted.json" with { type: "json" };
import demo from "./nl/demo.json" with { type: "json" };
import history from "./nl/history.json" with { type: "json" };
import join from "./nl/join.json" with { type: "json" };
import landing from "./nl/landing.json" with { type: "json" };
import mail from "./nl/mail.json" with { type: "json" };
import measured from "./nl/measured.json" with { type: "json" };
import members from "./nl/members.json" with { type: "json" };
import method from "./nl/method.json" with { type: "json" };
import notFound from "./nl/notFound.json" with { type: "json" };
import progress from "./nl/progress.json" with { type: "json" };
import respond from "./nl/respond.json" with { type: "json" };
import result from "./nl/result.json" with { type: "json" };
import rounds from "./nl/rounds.json" with { type: "json" };
import sideBySide from "./nl/sideBySide.json" with { type: "json" };
import site from "./nl/site.json" with { type: "json" };
import start from "./nl/start.json" with { type: "json" };
import unitResult from "./nl/unitResult.json" with { type: "json" };
import units from "./nl/units.json" with { type: "json" };
import walk from "./nl/walk.json" with { type: "json" };
import workshop from "./nl/workshop.json" with { type: "json" };
import workspace from "./nl/workspace.json" with { type: "json" };

export default {
  account,
  app,
  auth,
  comparison,
  deleted,
  demo,
  history,
  join,
  landing,
  mail,
  measured,
  members,
  method,
  notFound,
  progress,
  respond,
  result,
  rounds,
  sideBySide,
  site,
  start,
  unitResult,
  units,
  walk,
  workshop,
  workspace,
};
