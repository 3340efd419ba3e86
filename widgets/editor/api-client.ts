import type { Problem } from "../../schema/problem.ts";

/** What the registry answered: the body, and the version that the next change of it names. */
export interface Told<Body> {
  body: Body;
  /** For `If-Match`; null where nothing can be changed. */
  etag: string | null;
}

/** How something is sent. */
export interface Sending {
  /** What is sent; an object as JSON, a file as it is. */
  body?: object;
  /** The ETag of what was read. */
  ifMatch?: string;
}

/** The registry said no, and why. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** No answer came, or none that can be read: nobody knows whether it was done; the same may safely be sent again. */
export class Unanswered extends Error {}

/** Milliseconds to wait before something is sent again. */
const pauses = [400, 1_600];

/** Asks the registry with somebody's key, which lives in this object and nowhere else. */
export class ApiClient {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** Throws `Refused` and `Unanswered`. */
  read<Body>(path: string): Promise<Told<Body>> {
    return this.#ask<Body>(path, { method: "GET" });
  }

  /** Reads something that is no JSON. Throws `Refused` and `Unanswered`. */
  async readFile(path: string): Promise<Blob> {
    return (await this.#answer(path, { method: "GET" })).blob();
  }

  /** Writes, once however often it has to be sent. Throws `Refused` and `Unanswered`. */
  write<Body>(method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, { body, ifMatch }: Sending = {}) {
    const isFile = body instanceof Blob;
    return this.#ask<Body>(path, {
      method,
      headers: {
        "idempotency-key": crypto.randomUUID(),
        ...(ifMatch !== undefined && { "if-match": ifMatch }),
        ...(body && !isFile && { "content-type": "application/json" }),
      },
      ...(body && { body: isFile ? body : JSON.stringify(body) }),
    });
  }

  async #ask<Body>(path: string, init: RequestInit): Promise<Told<Body>> {
    const answer = await this.#answer(path, init);
    const body = answer.status === 204 ? null : await answer.json();
    return { body: body as Body, etag: answer.headers.get("etag") };
  }

  async #answer(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, authorization: `Bearer ${this.#key}` };
    const request = { ...init, headers, cache: "no-store", credentials: "omit", redirect: "error" } as const;
    for (const pause of [...pauses, null]) {
      const answer = await fetch(path, request).catch(() => null);
      if (answer?.ok) return answer;
      if (answer && answer.status < 500) throw await refusal(answer);
      if (pause === null) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Unanswered();
  }
}

async function refusal(answer: Response): Promise<Error> {
  const isProblem = answer.headers.get("content-type")?.startsWith("application/problem+json");
  return isProblem ? new Refused((await answer.json()) as Problem) : new Unanswered();
}
