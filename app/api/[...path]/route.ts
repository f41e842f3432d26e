import { handle } from "hono/vercel";
import { api } from "@/lib/api/app";

// Where a platform runs Next only. Our own server answers these requests before Next sees them.
export const GET = handle(api);
export const PATCH = handle(api);
export const POST = handle(api);
