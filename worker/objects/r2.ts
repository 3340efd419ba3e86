import type { R2Bucket } from "@cloudflare/workers-types";
import type { ObjectStore } from "./object-store.ts";

export function r2Objects(bucket: R2Bucket): ObjectStore {
  return {
    async read(key) {
      const object = await bucket.get(key);
      return object && new Uint8Array(await object.arrayBuffer());
    },
    async write(key, bytes) {
      await bucket.put(key, bytes);
    },
  };
}
