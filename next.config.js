import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    // A first page on a slow phone need not fetch a stylesheet before it can draw; the page's policy
    // knows the stylesheet by its hash (lib/server/style-hashes.ts).
    inlineCss: true,
    // An import of some thousand units is posted twice, the second time as it was read.
    serverActions: { bodySizeLimit: "4mb" },
    // Half of a build is for what nobody uses: source maps that a production server does not read,
    // smaller names in code that is never sent, and a cache that saves a next build a quarter.
    turbopackSourceMaps: process.env.NODE_ENV !== "production",
    turbopackMinify: { server: false },
    turbopackFileSystemCacheForBuild: false,
  },
  // Native code and files found by path are not for the bundle; what the server in front of Next
  // has loaded already need not be in it once more.
  serverExternalPackages: [
    ...["@resvg/resvg-js", "@prisma/client", "@prisma/adapter-pg", "pg"],
    ...["@better-auth/passkey", "better-auth", "nodemailer", "hono", "@hono/zod-openapi", "zod"],
    ...["csv-parse", "postal-mime", "read-excel-file", "write-excel-file"],
  ],
  // Types and lint are steps of their own.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
