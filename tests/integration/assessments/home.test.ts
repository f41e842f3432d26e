import { expect, test } from "vitest";
import { loadHome } from "@/lib/assessments/home-loaders";
import { surveyed } from "../../support/closed-survey";
import { useDatabase } from "../../support/database";
import { destination } from "../../support/next-request";
import { actAs, addEveryRole, addMember, createOrganization } from "../../support/organizations";
import { createTree, drafted, invitedTo, openedSurvey } from "../../support/surveys";

useDatabase();

async function going(slug: string) {
  const { going: found } = await loadHome(slug);
  if (!found) throw new Error("Nothing is shown.");
  return found;
}

test("the home page shows the round that runs with its progress, and drafts to who prepares them", async () => {
  const tree = await createTree();
  const [draft, open] = [await drafted(tree), await openedSurvey(tree)];
  for (let person = 0; person < 5; person += 1) await invitedTo(tree, open, tree.units.verhuur);
  const { adviser } = await addEveryRole(tree);
  await actAs(adviser.person);
  expect(await going(tree.slug)).toMatchObject({
    open: { round: { id: open }, progress: { total: { invited: 5 } } },
    last: null,
    others: [{ id: draft }],
    steps: [],
  });

  const manager = await addMember(tree, "manager", { unitIds: [tree.units.verhuur] });
  await actAs(manager.person);
  expect(await going(tree.slug)).toMatchObject({ open: { round: { id: open } }, others: [] });
});

test("it shows the last result for the highest unit that one may see, and nothing of other units", async () => {
  const organization = await createOrganization();
  const { idOf, roundId } = await surveyed(organization, {
    tree: { Top: null, Noord: "Top", Zuid: "Top" },
    groups: [
      { unit: "Noord", persons: 8 },
      { unit: "Zuid", persons: 9 },
    ],
  });
  const { owner } = await addEveryRole(organization);
  await actAs(owner.person);
  expect((await going(organization.slug)).last).toMatchObject({
    round: { id: roundId },
    unit: { name: "Top" },
    moment: { profile: { respondents: 17 } },
  });
  const manager = await addMember(organization, "manager", { unitIds: [idOf("Noord")] });
  await actAs(manager.person);
  expect((await going(organization.slug)).last).toMatchObject({
    unit: { name: "Noord" },
    moment: { profile: { respondents: 8 } },
    several: false,
  });
});

test("it shows a member nothing, and is not there for a stranger", async () => {
  const tree = await createTree();
  await openedSurvey(tree);
  const { member } = await addEveryRole(tree);
  await actAs(member.person);
  expect((await loadHome(tree.slug)).going).toBeNull();
  await actAs((await addMember(await createOrganization(), "owner")).person);
  expect(await destination(loadHome(tree.slug))).toBe("not found");
});
