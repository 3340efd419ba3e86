/**
 * A real Chromium that comes with `npm ci` alone.
 * Only its binary, libraries and fonts are used. The arguments that its package proposes switch off web security and
 * site isolation, which would make every test of anonymity hollow.
 */
export const launchOptions = async () => {
  // Makes the package unpack the shared libraries it carries, so that a bare machine needs none of its own.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs24.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return { executablePath: await chromium.executablePath(), args: ["--no-sandbox", "--no-zygote"] };
};
