import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { freePort } from "@/lib/server/free-port";
import { start } from "../support/process";

/** Where Debian has it, which is not on everybody's path. */
const PROGRAM = ["nginx", "/usr/sbin/nginx"].find(
  (program) => spawnSync(program, ["-v"]).status === 0,
);

export const hasNginx = PROGRAM !== undefined;

export type Nginx = {
  /** In front of all instances in turn, as one would set it up. */
  readonly address: string;
  /** The same, but compressing streams, for which it collects them: events do not get through. */
  readonly holding: string;
  stop(): Promise<void>;
};

/** Buffering alone passes on what is there; compression waits until there is enough. */
const HOLDING = `
        proxy_ignore_headers X-Accel-Buffering;
        proxy_buffering on;
        gzip on;
        gzip_proxied any;
        gzip_types text/event-stream;`;

/** The header in which nginx says which instance answered. */
export const ANSWERED_BY = "x-answered-by";

/**
 * Starts an nginx in front of instances.
 *
 * @param folder an empty one, for its files
 */
export async function startNginx(folder: string, instances: readonly string[]): Promise<Nginx> {
  const [port, holding] = [await freePort(), await freePort()];
  const file = path.join(folder, "nginx.conf");
  await writeFile(file, configuration(folder, instances, [port, holding]));
  const nginx = start(PROGRAM ?? "", ["-e", "stderr", "-c", file, "-p", folder]);
  return {
    address: `http://127.0.0.1:${port}`,
    holding: `http://127.0.0.1:${holding}`,
    async stop() {
      nginx.kill("SIGTERM");
      await nginx.ended;
    },
  };
}

function configuration(
  folder: string,
  instances: readonly string[],
  [port, holding]: readonly [number, number],
): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const server = (listen: number, more: string) => `
    server {
      listen 127.0.0.1:${listen};
      location / {
        proxy_pass http://sevenfold;
        proxy_http_version 1.1;
        proxy_set_header Host $http_host;
        proxy_set_header Connection "";
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_next_upstream error timeout non_idempotent;
        add_header ${ANSWERED_BY} $upstream_addr always;
        ${more}
      }
    }`;
  return `
  daemon off;
  pid ${folder}/pid;
  events {}
  http {
    access_log off;
    ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
    upstream sevenfold {
      ${instances.map((address) => `server ${new URL(address).host} fail_timeout=1s;`).join(" ")}
    }
    ${server(port, "")}
    ${server(holding, HOLDING)}
  }`;
}
