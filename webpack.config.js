// The door for webpack's own command; everything is in src/entry/build. `npm start` uses the same configuration.
require("tsx/cjs");
const { join } = require("node:path");
const { readBaseAddress } = require("./src/entry/build/base-address");
const { describeSizes } = require("./src/entry/build/describe-sizes");
const { deployment } = require("./src/entry/build/webpack-configuration");

module.exports = () => {
  const base = readBaseAddress(process.env.ADDIN_BASE_URL);
  if (base.kind === "refused") {
    console.error(base.reason);
    process.exit(2);
  }
  return deployment(base.address, join(__dirname, "dist"), (parts) => console.log(describeSizes(parts)));
};
