import account from "./en/account.json" with { type: "json" };
import app from "./en/app.json" with { type: "json" };
import auth from "./en/auth.json" with { type: "json" };
import comparison from "./en/comparison.json" with { type: "json" };
import deleted from "./en/deleted.json" with { type: "json" };
import demo from "./en/demo.json" with { type: "json" };
import history from "./en/history.json" with { type: "json" };
import join from "./en/join.json" with { type: "json" };
import landing from "./en/landing.json" with { type: "json" };
import mail from "./en/mail.json" with { type: "json" };
import measured from "./en/measured.json" with { type: "json" };
import members from "./en/members.json" with { type: "json" };
import method from "./en/method.json" with { type: "json" };
import notFound from "./en/notFound.json" with { type: "json" };
import progress from "./en/progress.json" with { type: "json" };
import respond from "./en/respond.json" with { type: "json" };
import result from "./en/result.json" with { type: "json" };
import rounds from "./en/rounds.json" with { type: "json" };
import sideBySide from "./en/sideBySide.json" with { type: "json" };
import site from "./en/site.json" with { type: "json" };
import start from "./en/start.json" with { type: "json" };
import unitResult from "./en/unitResult.json" with { type: "json" };
import units from "./en/units.json" with { type: "json" };
import walk from "./en/walk.json" with { type: "json" };
import workshop from "./en/workshop.json" with { type: "json" };
import workspace from "./en/workspace.json" with { type: "json" };

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
