import { OpenAPIHono } from "@hono/zod-openapi";
import { findPerson } from "@/lib/auth/gate";
import { findAccountData } from "@/lib/auth/queries";

/** What is kept about whoever asks, as a file. */
export const account = new OpenAPIHono().get("/data", async (context) => {
  const person = await findPerson(context.req.raw.headers);
  const data = person && (await findAccountData(person.id));
  if (!data) return context.json({ reason: "not-signed-in" }, 401);
  context.header("content-disposition", 'attachment; filename="sevenfold-account.json"');
  return context.body(`${JSON.stringify(data, null, 2)}\n`, 200, {
    "content-type": "application/json",
  });
});
