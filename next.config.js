import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A first page on a slow phone need not fetch a stylesheet before it can draw; the page's policy
  // knows the stylesheet by its hash (lib/server/style-hashes.ts).
  // An import of some thousand units is posted twice, the second time as it was read.
  experimental: { inlineCss: true, serverActions: { bodySizeLimit: "4mb" } },
  // Native code, and files found by path: not for the bundle.
  serverExternalPackages: ["@resvg/resvg-js", "@prisma/client", "@prisma/adapter-pg", "pg"],
  // Types and lint are steps of their own.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
