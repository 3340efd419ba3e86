import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createApp } from "../../worker/app.ts";
import { r2Objects } from "../../worker/objects/r2.ts";
import { publish } from "../../worker/publish.ts";
import { openPublished } from "../../worker/published.ts";
import { publishingFrom } from "../../worker/services.ts";
import { bindings } from "./bindings.ts";

/** The day the tests live in. */
export const today = new Date("2026-11-21T12:00:00+01:00");

/** The API before the published seed, at a moment of the test's choosing. Every answer is held against /openapi.json. */
export async function publishedApi(now: Date = today) {
  await publish(publishingFrom(bindings));
  const clock = () => now;
  const app = createApp({ published: openPublished(r2Objects(bindings.SNAPSHOTS), clock), now: clock });
  const document = (await (await app.request("/openapi.json")).json()) as OpenApi;
  const check = answerChecker(document);
  return {
    document,
    async ask(path: string, init?: RequestInit) {
      const response = await app.request(path, init);
      await check(path, init?.method ?? "GET", response.clone());
      return response;
    },
    async read<Body>(path: string, init?: RequestInit): Promise<Body> {
      const response = await this.ask(path, init);
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
  };
}

interface OpenApi {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >;
  components: { schemas: Record<string, object> };
}

function answerChecker({ paths, components }: OpenApi) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: "openapi", components });
  const compiled = new Map<string, ValidateFunction>();
  const problemOnly = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return async (path: string, method: string, response: Response) => {
    if (response.status === 304 || method === "OPTIONS" || method === "HEAD") return;
    if (response.headers.has("content-encoding")) return;
    const { pathname } = new URL(path, "http://localhost");
    const route = Object.keys(paths).find((known) =>
      new RegExp(`^${known.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
    );
    const promised = route && paths[route]?.[method.toLowerCase()]?.responses[response.status];
    const content: Record<string, { schema: object }> | undefined = promised
      ? promised.content
      : response.status >= 400
        ? problemOnly
        : undefined;
    if (!content) {
      if (route) throw new Error(`${method} ${path}: ${response.status} is not promised`);
      return;
    }
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const media = content[type];
    if (!media) throw new Error(`${method} ${path}: ${response.status} ${type} is not promised`);
    const text = JSON.stringify(media.schema).replaceAll("#/components", "openapi#/components");
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
    if (!validate(await response.json())) {
      throw new Error(`${method} ${path}: ${response.status} is not as promised: ${ajv.errorsText(validate.errors)}`);
    }
  };
}
