import { expect, it } from "vitest";
import { assetHeaders } from "../../worker/self-hosted/asset-headers.ts";

const headersFor = assetHeaders(`# A comment
/embed/*
  Cache-Control: no-cache
  X-One: 1

/embed/chunks/*
  ! X-One
  Cache-Control: public, max-age=31536000, immutable
`);

it.each([
  ["/embed/finder.js", { "cache-control": "no-cache", "x-one": "1" }],
  ["/embed/chunks/a.js", { "cache-control": "public, max-age=31536000, immutable" }],
  ["/embed.js", {}],
  ["/other/embed/finder.js", {}],
])("%s has the headers of the rules that match it, later ones first", (path, headers) => {
  expect(Object.fromEntries(headersFor(path))).toEqual(headers);
});
